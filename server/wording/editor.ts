/** The words of the editor: report page, status bar and progress. */
import type { Evidence } from "../../claims-db/model";
import type { State, Summary } from "../protocol";
import { countWords, sourceLabel } from "./phrases";

/** The report page. */
export const reportWords = {
  title: (name: string): string => `Sources and ${name}`,
  summary: ({ claims, supported, refuted, conflicting }: Summary, articles: number): string =>
    `${countWords(claims, "claim")} checked against ${countWords(articles, "article")}: ` +
    `${countWords(refuted + conflicting, "conflict")}, ${supported} supported.`,
  conflicts: "Conflicts",
  supported: "Supported",
  insufficient: "In no source",
  problems: "Sources that could not be read",
  suggestion: (text: string): string => `Suggestion: ${text}`,
  line: (line: number): string => `Line ${line}`,
  agrees: "Agrees:",
  disagrees: "Disagrees:",
} as const;

/** Reading the sources. */
export const progressWords = {
  title: "Reading sources",
  count: (done: number, total: number): string => `${done} of ${total}`,
} as const;

/** Where a name of the sources first stands: "sources/a.md, 12 mentions". */
export function symbolWords(path: string, mentions: number): string {
  return `${path}, ${countWords(mentions, "mention")}`;
}

/** What a link on the name of a source does: "Open Al Jazeera, 6 March 2025". */
export function linkWords(label: string): string {
  return `Open ${label}`;
}

/** The line beside a diagnostic: "Al Jazeera, 6 March 2025: 59 captives". */
export function evidenceWords(evidence: Evidence): string {
  return `${sourceLabel(evidence.source)}: ${evidence.value}`;
}

/** The note that ends a list that was cut: "Showing 100 of 140 findings." */
export function cutWords(shown: number, total: number): string {
  return `Showing ${shown} of ${countWords(total, "finding")}. The report has them all.`;
}

/** Why a document is not checked. */
export type OffBecause = "setting" | "scheme" | "folder" | "source" | "draft" | "directive" | "report";

/** What the status bar is about. */
export interface StatusAsked {
  readonly state: State;
  readonly articles: number;
  readonly trouble?: string;
  readonly conflicts?: number;
  readonly because?: OffBecause;
}

/** The status bar's label, and one or two sentences that say why and what to do next. */
export function statusWords(asked: StatusAsked): { readonly label: string; readonly message: string } {
  const { state, articles, trouble, conflicts, because } = asked;
  const sources = countWords(articles, "source");
  switch (state) {
    case "indexing":
      return { label: "reading sources", message: "Reading the sources. Findings show when that is done." };
    case "noSources":
      return { label: "no sources", message: "There are no sources yet. Put articles into a folder named “sources”." };
    case "trouble":
      return { label: "trouble", message: trouble ?? "The sources could not be read. Try “Corroborate: Rebuild”." };
    case "off":
      return { label: "off", message: offWords[because ?? "setting"] };
    case "ready":
      return { label: readyLabel(conflicts), message: trouble ?? `Checked against ${sources}.` };
  }
}

function readyLabel(conflicts: number | undefined): string {
  if (conflicts === undefined) return "ready";
  return conflicts === 0 ? "no conflicts" : countWords(conflicts, "conflict");
}

const offWords: Readonly<Record<OffBecause, string>> = {
  setting: "Checking is switched off in the settings.",
  scheme: "Only files and new documents are checked.",
  folder: "This file is in no open folder. Open the folder that holds your sources.",
  source: "This file is a source, so it is not checked.",
  directive: "This draft says itself that it is not to be checked.",
  report: "This file is an exported report, so it is not checked.",
  draft: "corroborate.json names the drafts to check under “drafts”, and this file is not among them.",
};
