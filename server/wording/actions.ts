/** What quick fixes are called. */
import type { Evidence, Kind } from "../../claims-db/model";
import { joinWords, shorten, sourceName } from "./phrases";

/** The titles of quick fixes, each to be read alone in a list. */
export const actionWords = {
  change: (words: string): string => `Change to “${shorten(words, 60)}”`,
  changeAfter: (words: string, evidence: readonly Evidence[]): string => {
    const names = [...new Set(evidence.map(({ source }) => sourceName(source)))];
    const cited = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
    return `Change to “${shorten(words, 60)}”${names.length === 0 ? "" : ` (${joinWords(cited, "and")})`}`;
  },
  changeAll: (count: number, words: string): string => `Change all ${count} in this draft to “${shorten(words, 60)}”`,
  attribute: (publisher: string): string => `Add “according to ${shorten(publisher, 48)}”`,
  keep: (words: string): string => `Keep “${shorten(words, 40)}” because…`,
  checked: "Mark as checked by hand",
  ignoreName: (name: string): string => `Never check the name “${shorten(name, 40)}” in this folder`,
  undo: (decided: string): string => `Take back the decision: ${shorten(decided, 80)}`,
  disableLine: (kind: Kind): string => `Do not check ${plural[kind]} in this line`,
  disableFile: (kind: Kind): string => `Do not check ${plural[kind]} in this file`,
} as const;

const plural: Readonly<Record<Kind, string>> = {
  figure: "figures",
  date: "dates",
  name: "names",
  title: "titles and roles",
  place: "places",
  quote: "quotations",
};
