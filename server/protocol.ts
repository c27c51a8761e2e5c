/** The requests and notifications that LSP lacks, typed: all of the server that the client may import. */
import type { JsonReport } from "./protocol/report";

export * from "./protocol/desk";
export * from "./protocol/decisions";
export type * from "./protocol/report";

/** Asks for the report of one draft: {@link DraftParams} in, {@link ReportResult} out. */
export const reportRequest = "corroborate/report";

/** Asks for the whole check of one draft as data: {@link DraftParams} in, {@link CheckResult} or null out. */
export const checkRequest = "corroborate/check";

/** Asks for the report of one draft as a file: {@link ExportParams} in, {@link ExportResult} or null out. */
export const exportRequest = "corroborate/export";

/** Asks for the text of a source as it was indexed: {@link StoredParams} in, {@link StoredResult} or null out. */
export const storedRequest = "corroborate/stored";

/** Forgets the claims database of a folder (all folders without `uri`) and reads its sources anew. */
export const rebuildRequest = "corroborate/rebuild";

/** Asks what each workspace folder has as sources: {@link SourcesResult} out. */
export const sourcesRequest = "corroborate/sources";

/** Tells where things stand with a draft or a folder: {@link Status}. */
export const statusNotification = "corroborate/status";

/** Which draft is meant: `{uri: "file:///story/draft.md"}`. */
export interface DraftParams {
  readonly uri: string;
}

/** The check of one draft as data. */
export interface CheckResult {
  /** Address of the draft. */
  readonly uri: string;
  /** Address of the folder that the paths of the sources begin at. */
  readonly folder: string;
  readonly report: JsonReport;
  /** False while the sources are still being searched for disagreements; asked again later, they are there. */
  readonly complete: boolean;
  /** How a writer knows each source, by its path: "Al Jazeera, 6 March 2025". */
  readonly labels: Readonly<Record<string, string>>;
}

/** The formats of an exported report. */
export const exportFormats = ["markdown", "html", "json", "csv", "sarif", "annotated"] as const;
/** One of {@link exportFormats}: "annotated" is a numbered copy of the draft. */
export type ExportFormat = (typeof exportFormats)[number];

/** Which draft is exported how. */
export interface ExportParams extends DraftParams {
  readonly format: ExportFormat;
}

/** The file to write. */
export interface ExportResult {
  readonly text: string;
}

/** Which source is meant: the address of its folder and its path in it. */
export interface StoredParams {
  readonly folder: string;
  readonly path: string;
}

/** The text of a source as it was indexed. */
export interface StoredResult {
  readonly text: string;
}

/** Which folder to rebuild, by the address of anything inside it; all folders where it is absent. */
export interface RebuildParams {
  readonly uri?: string;
}

/** How many claims of a draft have which verdict. */
export interface Summary {
  readonly claims: number;
  readonly supported: number;
  readonly refuted: number;
  readonly conflicting: number;
  readonly insufficient: number;
}

/** The report of a draft as Markdown, with its numbers. */
export interface ReportResult {
  readonly markdown: string;
  readonly summary: Summary;
}

/** The sources of one workspace folder. */
export interface FolderSources {
  /** Address of the folder. */
  readonly uri: string;
  readonly state: State;
  readonly articles: number;
  readonly claims: number;
  /** Files that could not be read, and why. */
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

/** Every workspace folder with its sources, in the order of the workspace. */
export interface SourcesResult {
  readonly folders: readonly FolderSources[];
}

/** `indexing` reads sources, `ready` has read them, `noSources` found none, `off` does not check, `trouble` cannot. */
export type State = "indexing" | "ready" | "noSources" | "off" | "trouble";

/** Where things stand with one draft, or with a folder where no draft is meant. */
export interface Status {
  /** Address of the draft or folder. */
  readonly uri: string;
  readonly state: State;
  /** Conflicts that the draft shows; absent for folders and drafts that are not checked. */
  readonly conflicts?: number;
  readonly articles: number;
  /** For the status bar: "2 conflicts". */
  readonly label: string;
  /** One or two sentences that say why, and what to do next. */
  readonly message: string;
}
