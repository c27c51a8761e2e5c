/** The nouns of Corroborate, from Span to Verdict, in the order in which data meets them; types only. */

/** A half-open stretch of a text, in UTF-16 units: `{start: 0, end: 5}` is "Aidan" in "Aidan Alexander". */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text whose markup is blanked with spaces, so that one offset serves the file, the prose and the squiggle. */
export interface Prose {
  /** The original text. */
  readonly text: string;
  /** The same length; everything that is not prose is a space, line breaks are kept. */
  readonly prose: string;
  /** Where words were closed up over markup inside them; absent where every offset is the same in both. */
  readonly shifts?: readonly Shift[];
}

/** A stretch of the prose that stands `by` places further on in the text: "nez" of "Mart&iacute;nez". */
export interface Shift extends Span {
  readonly by: number;
  /** How much longer the text writes the last character: 7 for the "í" of "Mart&iacute;nez". */
  readonly tail?: number;
}

/** One source file, read: what it says and who published it when. */
export interface Article {
  /** Path relative to the workspace folder, with forward slashes: "sources/al-jazeera.md". */
  readonly path: string;
  /** The headline; the file name without ending where the text has none. */
  readonly title: string;
  readonly publisher?: string;
  readonly byline?: string;
  /** Publication day or instant in ISO form: "2025-03-06" or "2025-03-06T21:18:43Z". */
  readonly published?: string;
  /** True where the front matter or the configuration calls it a primary source. */
  readonly primary: boolean;
  readonly prose: Prose;
  /** SHA-256 of the file's bytes, in hex. */
  readonly hash: string;
}

/** A word or a punctuation mark of a sentence; `start` and `end` count from the start of the sentence. */
export interface Word extends Span {
  /** As written: "Hostages". */
  readonly text: string;
  /** Lower case, with curly quotes made straight: "hostages". */
  readonly lower: string;
  /** Dictionary form: "hostage". */
  readonly lemma: string;
  /** Universal part of speech: NOUN PROPN VERB AUX ADJ ADV NUM ADP DET PRON CCONJ SCONJ PART SYM PUNCT INTJ X. */
  readonly pos: string;
}

/** One sentence as read: its text and its words, free of where it stands. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
}

/** What a finder reports: a value and where it stands in its sentence (or paragraph, for quotes). */
export interface Found extends Span {
  readonly value: Value;
}

/** The kinds of claim, in the order in which reports list them. */
export const kinds = ["figure", "date", "name", "title", "place", "quote"] as const;
/** What a claim is about: "figure" for "1,500 prisoners", "quote" for words between quotation marks. */
export type Kind = (typeof kinds)[number];

/** What a claim says, by kind. */
export type Value = Quantity | Moment | Name | Title | Place | Quotation;

/** What a figure measures; figures of different measures are never compared. */
export type Measure =
  | "count"
  | "money"
  | "percent"
  | "points"
  | "duration"
  | "age"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "speed"
  | "temperature"
  | "energy"
  | "power"
  | "data"
  | "score"
  | "ratio"
  | "multiple"
  | "ordinal"
  | "number";

/** The numbers that a wording allows; an absent bound is open to infinity: "over 2,000" is `{low: 2000, lowOpen: true}`. */
export interface Interval {
  readonly low?: number;
  readonly high?: number;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
}

/** A word that loosens or bounds a value: "about", "nearly", "over", "at least", "up to", "under", "between", "exactly". */
export type Hedge = "about" | "nearly" | "over" | "at least" | "under" | "at most" | "between" | "dozens" | "exactly";

/** A figure: amount or interval, unit and the thing counted. "about 1,900 Palestinian prisoners" in full below. */
export interface Quantity {
  readonly kind: "figure";
  readonly measure: Measure;
  /** The number as stated, in the stated unit: 1900; 1200000 for "1.2 million". The lower one of a range. */
  readonly amount: number;
  /** The upper number of a stated range: 30 for "24 to 30". */
  readonly upper?: number;
  /** Canonical unit: "USD", "percent", "week", "kilometre"; absent for plain counts. */
  readonly unit?: string;
  /** What the wording allows, in the base unit of the measure (metres, days, kilograms …; money in its currency). */
  readonly interval: Interval;
  /** The value of one unit of the last digit that is stated, in the stated unit: 100 for 1,900; 0.1 for 3.4. */
  readonly step: number;
  readonly hedge?: Hedge;
  /** Lemmas of what is counted or measured, the likeliest first: ["prisoner"]. */
  readonly counted: readonly string[];
  /** Lemmas that narrow the thing counted: ["palestinian"], ["living"]. */
  readonly modifiers: readonly string[];
  /** A stated change: "rose 20 %" is "up", "fell by 3" is "down". */
  readonly change?: "up" | "down";
  /** The claim's words with "#" for the number, so that a suggestion fits in: "#-week" for "six-week", "$#" for "$5.1 billion". */
  readonly frame?: string;
  /** True where the number is in words: "six weeks". */
  readonly spelled?: boolean;
  /** What the word behind the digits stands for: 1e6 in "2,918 million", 1e7 in "1.72 crore". */
  readonly scale?: number;
}

/** How exactly a moment is stated, from coarse to fine. */
export type Precision =
  "century" | "decade" | "year" | "half" | "season" | "quarter" | "month" | "week" | "weekend" | "day" | "time";

/** The parts of a day that a text states; "Sunday" has a weekday alone. */
export interface StatedDay {
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** Minutes after midnight, at the ends of a stretch of hours: "from 9 p.m. to 6 a.m.". */
  readonly minutes?: number;
}

/** A date or time. Days count from 1970-01-01; "March 1" read in March 2025 is day 20148 with month and day known. */
export interface Moment {
  readonly kind: "date";
  readonly precision: Precision;
  /** First and last day that the wording allows (inclusive), once resolved against the clock; absent when it cannot be. */
  readonly from?: number;
  readonly to?: number;
  /** The parts that the text itself states; what is not here was guessed from the clock. */
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** Both ends of a stretch without year, as stated: July 4 and July 14 for "July 4 to July 14". */
  readonly ends?: readonly [first: StatedDay, last: StatedDay];
  /** Minutes after midnight, where a time of day is stated. */
  readonly minutes?: number;
  /** True where the hour does not say of which half of the day it is: "at 8:30", "seven o'clock"; not "8 a.m.", "08:30". */
  readonly either?: boolean;
  /** The time zone that the text states with it: "GMT". */
  readonly zone?: string;
  /** "early March", "mid-April", "late 2024". */
  readonly part?: "early" | "mid" | "late";
  /** How the event stands to the moment: "since 1997", "until mid-April", "before March 1". */
  readonly relation: "on" | "since" | "until" | "before" | "after" | "between" | "by";
  /** As written: "1 March 2025"; a suggestion is written in the same style. */
  readonly text?: string;
}

/** What a name is the name of; "thing" for works, products, events and whatever is unclear. */
export type NameType = "person" | "organisation" | "place" | "thing";

/** A mention of a named entity: "Boehler" with the full name that the text gave before. */
export interface Name {
  readonly kind: "name";
  readonly type: NameType;
  /** As written, without title: "Boehler". */
  readonly text: string;
  /** The full name that this text uses for the same entity: "Adam Boehler"; equal to `text` where it has no other. */
  readonly full: string;
  /** Honorific or role written before the name: "President". */
  readonly honorific?: string;
}

/** Who holds which role: "White House press secretary Karoline Leavitt". */
export interface Title {
  readonly kind: "title";
  /** Role in lower case, without organisation: "press secretary". */
  readonly role: string;
  /** "White House", "United States", "Hamas"; absent where the text names none. */
  readonly organisation?: string;
  /** Full name of the holder: "Karoline Leavitt". */
  readonly holder: string;
  readonly status: "current" | "former" | "acting" | "elect" | "nominee";
  /** Which part the claim stands on: the whole "President Biden", or the role beside a name ("…, the State Department spokeswoman"). */
  readonly aspect: "holder" | "role";
  /** True where a role's claim stands on the organisation alone: "Ohio" in "Senator Grace Lowe of Ohio". */
  readonly bare?: boolean;
}

/** A place in the role of where something happens: "in Doha". */
export interface Place {
  readonly kind: "place";
  readonly text: string;
  /** Canonical name: "United States" for "US" and "America". */
  readonly full: string;
}

/** Words between quotation marks, or the person who is said to have said them. */
export interface Quotation {
  readonly kind: "quote";
  /** "words" stands on the quotation itself, "speaker" on the name of the speaker, "speech" on a sentence of a transcript. */
  readonly aspect: "words" | "speaker" | "speech";
  /** The quoted words, without marks. */
  readonly words: string;
  /** Full name of the speaker, where the text gives one. */
  readonly speaker?: string;
}

/** Whether a sentence asserts, denies, plans, supposes or asks what it says. */
export type Modality = "stated" | "denied" | "planned" | "possible" | "asked";

/** A checkable statement of a text. */
export interface Claim {
  readonly kind: Kind;
  /** Where it stands in the text; what an editor underlines. */
  readonly span: Span;
  /** The words under the span. */
  readonly text: string;
  readonly value: Value;
  /** Index of its sentence in {@link Extraction.sentences}. */
  readonly sentence: number;
  readonly modality: Modality;
  /** Who the sentence says it from: "Israeli officials". */
  readonly attribution?: string;
  /** True inside quotation marks: an error there is the speaker's. */
  readonly quoted: boolean;
}

/** A sentence where it stands in its text. */
export interface PlacedSentence extends Sentence {
  readonly span: Span;
  /** Which paragraph of the text, from 0. */
  readonly paragraph: number;
  /** True for headings and other lines that are no full sentence. */
  readonly heading: boolean;
  /** Names that a pronoun or a short form of this sentence stands for, in lower case. */
  readonly topics: readonly string[];
}

/** Everything extracted from one text. */
export interface Extraction {
  readonly sentences: readonly PlacedSentence[];
  readonly claims: readonly Claim[];
}

/** The part of an article that evidence shows. */
export interface Provenance {
  /** Key of the article in the database. */
  readonly article: number;
  readonly path: string;
  readonly title: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly primary: boolean;
  /** Articles that carry the same text (wire copy) share a number. */
  readonly family: number;
}

/** A source sentence with its claims, as the database returns it. */
export interface Passage {
  readonly id: number;
  readonly source: Provenance;
  readonly sentence: PlacedSentence;
  readonly claims: readonly Claim[];
}

/** A source claim that may speak about the same thing as a draft claim. */
export interface Candidate {
  readonly claim: Claim;
  readonly passage: Passage;
}

/** Why two claims agree, disagree or are not compared, as data; `wording.ts` makes the sentence. */
export interface Reason {
  readonly code: string;
  /** The draft's side, where there is one to show: "1,500". */
  readonly draft?: string;
  /** The source's side: "over 2,000". */
  readonly source?: string;
}

/** One value held against another: whether both can be true at once, and why. */
export interface Comparison {
  readonly outcome: "agrees" | "disagrees" | "incomparable";
  readonly reason: Reason;
  /** How alike the two are as statements of the same thing, 0 to 1: head noun, role, surname; kind by kind. */
  readonly affinity: number;
  /** What the draft could say instead, in the source's words: "Edan Alexander". */
  readonly suggestion?: string;
  /** The part of the draft's claim that differs, where it is smaller than the claim; counts from the claim's start. */
  readonly focus?: Span;
}

/** A candidate that counted, with its sentence. */
export interface Evidence {
  readonly source: Provenance;
  /** Where the value stands in the source file. */
  readonly span: Span;
  /** Where its sentence stands in the source file. */
  readonly sentenceSpan: Span;
  readonly sentence: string;
  /** The value as the source writes it. */
  readonly value: string;
  readonly stance: "agrees" | "disagrees";
  readonly reason: Reason;
  /** What the draft could say instead after this source alone: "six weeks" against a draft's "eight weeks". */
  readonly suggestion?: string;
}

/** A candidate that was looked at and left out, with the reason; what `explain` and the hover show. */
export interface Dismissed {
  readonly source: Provenance;
  readonly span: Span;
  readonly sentence: string;
  readonly value: string;
  readonly reason: Reason;
}

/** What the sources say of a claim, after the label sets of FEVER and AVeriTeC. */
export type Verdict = "supported" | "refuted" | "conflicting" | "insufficient";

/** A claim with its verdict and the evidence for it. */
export interface Finding {
  /** Stable across edits elsewhere in the draft. */
  readonly id: string;
  readonly claim: Claim;
  /** What to underline; the claim's span, or the part that differs. */
  readonly span: Span;
  readonly verdict: Verdict;
  /** On which side the draft stands where sources disagree. */
  readonly standing?: "majority" | "minority" | "tie";
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: Reason;
  readonly suggestion?: string;
  readonly evidence: readonly Evidence[];
  readonly dismissed: readonly Dismissed[];
}

/** A source file that could not be read, and why. */
export interface Problem {
  readonly path: string;
  readonly reason: string;
}

/** The whole check of one draft. */
export interface Check {
  readonly findings: readonly Finding[];
  /** Sentences whose claims were extracted anew in this run; the rest came from the cache. */
  readonly extracted: number;
}
