/** What a report needs beside the check: the draft, the sources, and what only the surroundings know. */
import type { Disagreement, Finding, Problem } from "../../claims-db/index";
import type { JsonDecision } from "../protocol/report";

/** What a report needs beside the check. */
export interface Context {
  /** The draft as the reader knows it: "draft.md". */
  readonly path: string;
  readonly text: string;
  readonly sources: { readonly articles: number; readonly claims: number; readonly problems: readonly Problem[] };
  /** The text of a source article as it was indexed, by the article's key. */
  readonly textOf: (article: number) => string | undefined;
  /** A source's path as the reader can open it, where that is not the path in the workspace: "../sources/a.md". */
  readonly shownPath?: (path: string) => string;
  /** A source's address relative to where the report is written; without it sources are named but not linked. */
  readonly linkTo?: (path: string) => string;
  /** What a person or a directive decided about a finding. */
  readonly decisionOf?: (finding: Finding) => JsonDecision | undefined;
  /** Where the sources disagree with each other, where somebody has looked for it. */
  readonly disagreements?: readonly Disagreement[];
}
