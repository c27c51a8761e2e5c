/** The words of exported reports: titles, sections, columns, what a decision says. */
import type { Kind } from "../../claims-db/model";
import { countWords, joinWords } from "./phrases";

/** A kind as a word of its own: `kindWords.quote` is "Quote". */
export const kindWords: Readonly<Record<Kind, string>> = {
  figure: "Figure",
  date: "Date",
  name: "Name",
  title: "Title",
  place: "Place",
  quote: "Quote",
};

/** What is checked of each kind, for readers who meet the kind as a rule. */
export const kindHelp: Readonly<Record<Kind, { readonly short: string; readonly full: string }>> = {
  figure: {
    short: "A figure differs from the sources.",
    full: "The sources give another number for the same thing. Check the number, its unit and what is counted. Rounding that is declared (“about”, “over”) agrees with the exact number.",
  },
  date: {
    short: "A date or time differs from the sources.",
    full: "The sources give another date for the same event, or the weekday does not belong to the date. Words such as “Wednesday” are read against the day on which each article was published.",
  },
  name: {
    short: "A name differs from the sources.",
    full: "The sources spell the name in another way, or have another name in its place. Check the spelling with the person or organisation.",
  },
  title: {
    short: "A title or office differs from the sources.",
    full: "The sources name another holder of the office, or give the person another role or organisation.",
  },
  place: {
    short: "A place differs from the sources.",
    full: "The sources have the same event in another place. A place that lies in the other is no conflict.",
  },
  quote: {
    short: "A quotation differs from the sources.",
    full: "The sources have other words between the quotation marks, or give the words to another speaker.",
  },
};

/** The counts of a report that is exported. */
export interface Counts {
  readonly conflict: number;
  readonly insufficient: number;
  readonly note: number;
  readonly decided: number;
  readonly supported: number;
}

/** Titles, sections and columns. */
export const exportWords = {
  title: (draft: string): string => `Fact check of ${draft}`,
  annotatedTitle: (draft: string): string => `Annotated copy of ${draft}`,
  coverage: (supported: number, claims: number): string => `${supported} of ${countWords(claims, "claim")} supported`,
  basis: (articles: number): string => `Checked against ${countWords(articles, "article")}.`,
  first: "Look at these first",
  line: (line: number): string => `Line ${line}`,
  suggestion: "Suggestion",
  legend:
    "After each claim its number and a sign: = supported, ≠ conflict, ± most sources are with the draft, ? in no source, ✓ decided.",
  by: "Checked with Corroborate. A conflict is a question to the writer; the sources can be wrong too.",
  sources: "Sources",
  nothing: "No claims were found in this draft.",
  drafts: (count: number): string => countWords(count, "draft"),
} as const;

/** The counts of a report in one line: "12 conflicts, 8 in no source, 2 where sources disagree". */
export function countsWords({ conflict, insufficient, note, decided }: Counts): string {
  const parts = [
    conflict === 0 ? "no conflicts" : countWords(conflict, "conflict"),
    ...(insufficient > 0 ? [`${insufficient} in no source`] : []),
    ...(note > 0 ? [`${note} where the sources disagree and most are with the draft`] : []),
    ...(decided > 0 ? [`${decided} decided`] : []),
  ];
  return parts.join(", ");
}

/** The sections of a report and what each holds. */
export const sectionWords = {
  conflict: { title: "Conflicts", about: "The sources say something else." },
  insufficient: {
    title: "In no source",
    about: "No source speaks of these. They are not wrong, but nothing here holds them.",
  },
  disagreements: {
    title: "Where the sources disagree",
    about: "The sources do not agree among themselves, whatever the draft says.",
  },
  note: {
    title: "Most sources are with the draft",
    about: "Some sources say something else, but the draft has most of them on its side.",
  },
  decided: { title: "Decided", about: "A person has looked at these, or a directive in the draft switches them off." },
  supported: { title: "Supported", about: "At least one source says so, and none says otherwise." },
  problems: { title: "Sources that could not be read", about: "Nothing was checked against these." },
} as const;

/** Heads of tables; those of the CSV file are for programs and are in `report/csv.ts`. */
export const columnWords = {
  number: "No.",
  line: "Line",
  claim: "Claim",
  verdict: "Verdict",
  source: "Source",
  value: "Value",
  sentence: "Sentence",
  kind: "Kind",
  thing: "About",
  stance: "Stance",
  agrees: "agrees",
  disagrees: "disagrees",
} as const;

/** Captions of tables, for those who hear them. */
export const captionWords = {
  evidence: (claim: string): string => `What the sources say about “${claim}”`,
  list: "Every numbered claim with its sources",
} as const;

/** A value that sources give, with those who give it: `sideWords("about 1,900", ["A", "B"])` is "about 1,900 (A and B)". */
export function sideWords(value: string, names: readonly string[]): string {
  return names.length === 0 ? value : `${value} (${joinWords([...new Set(names)], "and")})`;
}
