/** The words about decisions: what people decided, how the editor offers it, and what is wrong with the file. */
import type { Decision } from "../decisions";
import type { JsonDecision } from "../protocol/report";
import { dateWords } from "./phrases";

/** Sentences about the file and about what cannot be decided. */
export const decisionWords = {
  broken:
    "decisions.json is not valid JSON. Mend it by hand; until then its decisions do not hold and none is written.",
  newer: "decisions.json was written by a newer Corroborate. Update to use it; nothing in it is changed.",
  unreadable: "decisions.json could not be read. Check its permissions; nothing in it is changed.",
  unwritable: "The decision could not be written. Check that the folder may be written to.",
  conflicted: (line: number): string =>
    `decisions.json has git conflict marks (line ${line}). Keep the lines of both sides and delete the marks; ` +
    "until then no decision is written.",
  noFolder: "Decisions are kept beside the sources. Save the draft into the folder that holds them.",
  noClaim: "There is no claim at this place any more.",
  noDecision: "Nobody decided anything about this claim. Where a comment in the draft silences it, delete that.",
} as const;

/** "Kept by Ana Ruiz on 8 March 2025, because the envoy said so."; without the names and dates that are not known. */
export function decidedWords({ action, reason, by, date }: Made): string {
  const who = by === undefined ? "" : ` by ${by}`;
  const when = date === undefined ? "" : ` on ${dateWords(date)}`;
  const why = reason === undefined ? "" : `, because ${reason.replace(/^because\s+/i, "").replace(/[.\s]+$/, "")}`;
  return `${decided[action]}${who}${when}${why}.`;
}

/** The same of a decision that holds no longer. */
export function lapsedWords(decision: Decision): string {
  return `${decidedWords(decision).slice(0, -1)}; the evidence has changed since.`;
}

/** Who decided what, when and why. */
type Made = Pick<JsonDecision, "action"> & { readonly [Part in "reason" | "by" | "date"]?: string | undefined };

const decided: Readonly<Record<JsonDecision["action"], string>> = {
  keep: "Kept",
  checked: "Checked",
  "ignore-name": "Name ignored",
  disabled: "Switched off by a directive in the draft",
};
