/** What the report panel and its host say to each other. */
import type { CheckResult, JsonRange } from "../../server/protocol";
import type { PanelWords } from "./words";

/** From the host to the page. */
export type ToPage =
  | { readonly kind: "words"; readonly words: PanelWords }
  /** `canDecide` is false where no decisions can be kept. */
  | { readonly kind: "check"; readonly check: CheckResult; readonly canDecide: boolean }
  /** The draft is not checked any more; the page keeps what it shows and says so. */
  | { readonly kind: "gone" };

/** From the page to the host. */
export type ToHost =
  | { readonly kind: "ready" }
  | { readonly kind: "draft"; readonly range: JsonRange }
  | { readonly kind: "source"; readonly path: string; readonly range: JsonRange }
  | { readonly kind: "fix"; readonly range: JsonRange }
  | { readonly kind: "decide"; readonly action: Action; readonly id: string }
  | { readonly kind: "export" }
  | { readonly kind: "shown"; readonly shown: Shown };

/** What a person can decide about a finding; "reopen" takes a decision back. */
export type Action = "keep" | "checked" | "reopen";

/** What the page shows, section by section: how many findings are listed under which heading. */
export type Shown = Readonly<Record<string, number>>;

/** What outlives a hidden page or a restart of the window. */
export interface Kept {
  /** Address of the draft. */
  readonly uri: string;
  readonly filter: Filter;
  readonly scroll: number;
}

/** What a reader wants to see; the empty text stands for everything. */
export interface Filter {
  readonly query: string;
  readonly kind: string;
  readonly source: string;
  /** One of the sections of the report. */
  readonly section: string;
}
