/** The report of one draft as JSON, version 1: what the command line, the editor's report and other tools share. */
import type { Kind, Problem, Verdict } from "../../claims-db/model";

/** A place in a text as LSP counts: zero-based line, UTF-16 character. */
export interface JsonPosition {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a text, half-open. */
export interface JsonRange {
  readonly start: JsonPosition;
  readonly end: JsonPosition;
}

/** The sources that a report rests on. */
export interface JsonSources {
  readonly articles: number;
  readonly claims: number;
  readonly problems: readonly Problem[];
}

/** The report of one draft. Positions are LSP's: zero-based line, UTF-16 character. */
export interface JsonReport {
  readonly version: 1;
  readonly draft: string;
  readonly sources: JsonSources;
  readonly summary: Readonly<Record<"claims" | Verdict, number>>;
  readonly findings: readonly JsonFinding[];
  /** Where the sources disagree among themselves, whatever the draft says; absent where nobody looked. */
  readonly disagreements?: readonly JsonDisagreement[];
}

/** Something of which the sources say different values, those with the most sources first. */
export interface JsonDisagreement {
  readonly kind: Kind;
  /** What it is about: "Palestinian prisoners". */
  readonly thing?: string;
  readonly values: readonly JsonSide[];
}

/** One value with the sources that say so. */
export interface JsonSide {
  readonly value: string;
  readonly sources: readonly JsonEvidence[];
}

/** One claim of the draft with its verdict. */
export interface JsonFinding {
  readonly id: string;
  readonly kind: Kind;
  readonly verdict: Verdict;
  readonly range: JsonRange;
  readonly text: string;
  readonly message: string;
  readonly suggestion: string | null;
  readonly standing: "majority" | "minority" | "tie" | null;
  readonly confidence: number;
  /** What people decided about the finding. */
  readonly decision: JsonDecision | null;
  readonly evidence: readonly JsonEvidence[];
}

/** What a person decided about a finding: to keep it for a reason, or that it was checked by hand. */
export interface JsonDecision {
  /** "disabled" is a directive in the draft. */
  readonly action: "keep" | "checked" | "ignore-name" | "disabled";
  readonly reason?: string;
  readonly by?: string;
  readonly date?: string;
}

/** One source that counted. */
export interface JsonEvidence {
  readonly source: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly range: JsonRange;
  readonly sentence: string;
  readonly value: string;
  /** Where the value begins in the sentence, in UTF-16 units. */
  readonly at: number;
  readonly stance: "agrees" | "disagrees";
  readonly reason: string;
}
