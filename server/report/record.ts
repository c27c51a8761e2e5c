/** The one record that every export is written from: each claim numbered, placed, worded and in its group. */
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Check, Evidence, Finding, Kind, Span } from "../../claims-db/index";
import { isConflict, isOpenConflict } from "../convert";
import type { JsonDecision, JsonRange, JsonReport } from "../protocol/report";
import { messageOf } from "../wording";
import { disputeWords } from "../wording/dispute";
import type { Context } from "./context";

/** The groups of a report, in the order in which reports show them. */
export const groups = ["conflict", "insufficient", "note", "decided", "supported"] as const;
/** "conflict" waits for the writer, "note" has most sources on its side, "decided" has been settled by a person. */
export type Group = (typeof groups)[number];

/** Everything that is said of one draft. */
export interface Report {
  readonly check: Check;
  readonly context: Context;
  readonly summary: JsonReport["summary"];
  /** Every claim in reading order, numbered from 1. */
  readonly entries: readonly Entry[];
  readonly disagreements: readonly PlacedDisagreement[];
}

/** One claim of the draft. */
export interface Entry {
  readonly number: number;
  readonly finding: Finding;
  readonly group: Group;
  /** Where the words to look at stand, and the whole claim, which the suggestion replaces. */
  readonly range: JsonRange;
  readonly claimRange: JsonRange;
  readonly message: string;
  /** What to write instead; only where something waits for the writer. */
  readonly suggestion?: string;
  readonly decision?: JsonDecision;
  /** What speaks against the draft first. */
  readonly proofs: readonly Proof[];
}

/** What a source says somewhere, for or against anything. */
export type Statement = Pick<Evidence, "source" | "span" | "sentenceSpan" | "sentence" | "value">;

/** A source that counted, and where it says so. */
export interface Proof<Said extends Statement = Evidence> {
  readonly evidence: Said;
  /** The source's path as the reader can open it. */
  readonly path: string;
  readonly link?: string;
  /** Where the value stands in the source file. */
  readonly range: JsonRange;
  /** Where the value stands in the sentence. */
  readonly inside: Span;
}

/** A disagreement of the sources with the places in their files. */
export interface PlacedDisagreement {
  readonly kind: Kind;
  /** What it is about: "Spelling of Edan Alexander". */
  readonly thing: string;
  /** The value that most sources have first; copies of one text count once. */
  readonly sides: readonly {
    readonly value: string;
    readonly sources: number;
    readonly proofs: readonly Proof<Statement>[];
  }[];
}

/** The record of a check. */
export function reportOf(check: Check, context: Context): Report {
  const rangeIn = rangeFinder(context);
  const findings = [...check.findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const proof = <Said extends Statement>(evidence: Said): Proof<Said> => proofOf(evidence, context, rangeIn);
  return {
    check,
    context,
    summary: summaryOf(check),
    entries: findings.map((finding, index) => ({
      ...entryOf(finding, context),
      number: index + 1,
      range: rangeIn("draft", finding.span),
      claimRange: rangeIn("draft", finding.claim.span),
      proofs: [...finding.evidence].sort(againstFirst).map((one) => proof(one)),
    })),
    disagreements: (context.disagreements ?? []).map(({ kind, thing, sides }) => ({
      kind,
      thing: disputeWords[kind](thing),
      sides: sides.map(({ value, sources, witnesses }) => ({
        value,
        sources,
        proofs: witnesses.map((one) => proof(one)),
      })),
    })),
  };
}

/** How many claims have which verdict: `{ claims: 3, supported: 2, refuted: 1, conflicting: 0, insufficient: 0 }`. */
export function summaryOf({ findings }: Check): JsonReport["summary"] {
  const summary = { claims: findings.length, supported: 0, refuted: 0, conflicting: 0, insufficient: 0 };
  for (const { verdict } of findings) summary[verdict]++;
  return summary;
}

/** The claims of one group, in reading order. */
export function entriesOf({ entries }: Report, group: Group): readonly Entry[] {
  return entries.filter((entry) => entry.group === group);
}

function entryOf(finding: Finding, { decisionOf }: Context): Pick<Entry, "finding" | "group" | "message"> {
  const decision = decisionOf?.(finding);
  const group = groupOf(finding, decision);
  const isOpen = group === "conflict" && finding.suggestion !== undefined;
  return {
    finding,
    group,
    message: messageOf(finding),
    ...(isOpen && { suggestion: finding.suggestion }),
    ...(decision && { decision }),
  };
}

function groupOf(finding: Finding, decision: JsonDecision | undefined): Group {
  if (finding.verdict === "supported") return "supported";
  if (decision !== undefined) return "decided";
  if (!isConflict(finding)) return "insufficient";
  return isOpenConflict(finding) ? "conflict" : "note";
}

/** Turns a span of the draft, or of an article by its key, into lines and characters. */
export type RangeIn = (article: number | "draft", span: Span) => JsonRange;

/** Line starts are counted once a text. A source whose text is gone is pointed at by its first character. */
export function rangeFinder({ text, textOf }: Context): RangeIn {
  const documents = new Map<number | "draft", TextDocument>([["draft", documentOf(text)]]);
  return (article, { start, end }) => {
    const document = documents.get(article) ?? documentOf(article === "draft" ? text : (textOf(article) ?? ""));
    documents.set(article, document);
    return { start: document.positionAt(start), end: document.positionAt(end) };
  };
}

function documentOf(text: string): TextDocument {
  return TextDocument.create("", "", 0, text);
}

function proofOf<Said extends Statement>(
  evidence: Said,
  { shownPath, linkTo }: Context,
  rangeIn: RangeIn,
): Proof<Said> {
  const { source, span, sentence, sentenceSpan } = evidence;
  const within = (offset: number): number => Math.max(0, Math.min(sentence.length, offset - sentenceSpan.start));
  return {
    evidence,
    path: shownPath?.(source.path) ?? source.path,
    ...(linkTo && { link: linkTo(source.path) }),
    range: rangeIn(source.article, span),
    inside: { start: within(span.start), end: Math.max(within(span.start), within(span.end)) },
  };
}

function againstFirst(a: Evidence, b: Evidence): number {
  return Number(a.stance === "agrees") - Number(b.stance === "agrees");
}
