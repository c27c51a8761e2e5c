/** Why each claim of a line has its verdict: what was read, which sources were looked at, what was weighed. */
import type { Dismissed, Evidence, Kind, Provenance, Span, Value, Verdict } from "../../claims-db/model";
import type { Judgement } from "../../claims-db/index";
import type { JsonRange } from "../protocol/report";
import { mannerWords, messageOf, readWords, reasonSentence, weighingWords, type Weighing } from "../wording";
import type { Context } from "./context";
import { rangeFinder, type RangeIn } from "./record";

/** Which line of the draft, from 1; with a column, from 1, only the claims that stand there. */
export interface Asked {
  readonly line: number;
  readonly column?: number;
}

/** The explanation of a line. */
export interface Explanation {
  readonly version: 1;
  readonly draft: string;
  readonly line: number;
  readonly text: string;
  readonly claims: readonly Explained[];
}

/** One claim, from what was read to the verdict. */
export interface Explained {
  readonly kind: Kind;
  readonly text: string;
  readonly range: JsonRange;
  /** True for a word in which two statements differ, rather than a claim that was read. */
  readonly slot: boolean;
  readonly value: Value;
  /** The value and how it is said, in words. */
  readonly read: readonly string[];
  readonly verdict: Verdict;
  readonly confidence: number;
  readonly message: string;
  /** Why the verdict, in a sentence. */
  readonly reason: string;
  readonly suggestion: string | null;
  /** What a reading across all sources made of it; null where they are few, or none has another value in its place. */
  readonly across: ExplainedAcross | null;
  readonly candidates: readonly ExplainedCandidate[];
  /** Sources that were looked at and gave nothing that counts, with what was weighed. */
  readonly silent: readonly ExplainedSource[];
}

/** How likely a claim is wrong by all sources together, 0 to 1, and the value in its place for which most speaks. */
export interface ExplainedAcross {
  readonly chance: number;
  readonly value: string;
}

/** A source by its path and what was weighed of it. */
export interface ExplainedSource {
  readonly source: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly title: string;
  readonly features: Readonly<Record<string, number>>;
}

/** A sentence of a source that was held against the claim. */
export interface ExplainedCandidate extends ExplainedSource {
  readonly range: JsonRange;
  readonly sentence: string;
  readonly value: string;
  /** Where the value begins in the sentence; null where that is not certain. */
  readonly at: number | null;
  readonly outcome: Evidence["stance"] | "incomparable";
  readonly reason: string;
  readonly weighing: Weighing;
}

/** From which confidence on a differing word is worth showing. */
const slotShown = 0.25;

/** Explains a line from the judgements of its draft. */
export function explain(judgements: readonly Judgement[], asked: Asked, context: Context): Explanation {
  const at = lineSpan(context.text, asked.line);
  const column = asked.column === undefined ? undefined : at.start + asked.column - 1;
  const rangeIn = rangeFinder(context);
  const isMeant = ({ claim: { span }, slot, confidence }: Judgement): boolean =>
    (column === undefined ? touches(span, at) : touches(span, { start: column, end: column + 1 })) &&
    (slot !== true || confidence >= slotShown);
  return {
    version: 1,
    draft: context.path,
    line: asked.line,
    text: context.text.slice(at.start, at.end),
    claims: judgements
      .filter(isMeant)
      .sort((a, b) => a.claim.span.start - b.claim.span.start)
      .map((judgement) => explained(judgement, rangeIn)),
  };
}

/** How many lines a text has; a line break at its end begins no other. */
export function countLines(text: string): number {
  return text.replace(/\n$/, "").split("\n").length;
}

function lineSpan(text: string, line: number): Span {
  let start = 0;
  for (let i = 1; i < line && start !== -1; i++) start = text.indexOf("\n", start) + 1 || -1;
  if (start === -1) return { start: text.length, end: text.length };
  const end = text.indexOf("\n", start);
  return { start, end: end === -1 ? text.length : text[end - 1] === "\r" ? Math.max(start, end - 1) : end };
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function explained(judgement: Judgement, rangeIn: RangeIn): Explained {
  const { claim, verdict, confidence, reason, suggestion, evidence, dismissed, slot, across } = judgement;
  const used = new Set(evidence.map(({ source }) => source.article));
  const featuresOf = ({ article }: Provenance): Readonly<Record<string, number>> =>
    judgement.features.find(({ source }) => source.article === article)?.features ?? {};
  const outcome = verdict === "supported" ? "agrees" : verdict === "insufficient" ? "incomparable" : "disagrees";
  return {
    kind: claim.kind,
    text: claim.text,
    range: rangeIn("draft", claim.span),
    slot: slot ?? false,
    value: claim.value,
    read: [...readWords(claim.value), ...mannerWords(claim)],
    verdict,
    confidence: rounded(confidence),
    message: messageOf({ ...judgement, id: "" }),
    reason: reasonSentence(reason, outcome),
    suggestion: suggestion ?? null,
    across: across ? { chance: rounded(across.chance), value: across.rival.text } : null,
    candidates: [
      ...evidence.map((one) => counted(one, featuresOf(one.source), rangeIn)),
      ...dismissed.map((one) => leftOut(one, featuresOf(one.source), rangeIn)),
    ],
    silent: judgement.features
      .filter(({ source }) => source.article >= 0 && !used.has(source.article))
      .map(({ source, features }) => sourceOf(source, features)),
  };
}

function counted(evidence: Evidence, features: Readonly<Record<string, number>>, rangeIn: RangeIn): ExplainedCandidate {
  const { source, span, sentence, sentenceSpan, value, stance, reason } = evidence;
  return {
    ...sourceOf(source, features),
    range: rangeIn(source.article, span),
    sentence,
    value,
    at: span.start - sentenceSpan.start,
    outcome: stance,
    reason: reasonSentence(reason, stance),
    weighing: weighingWords(features, stance),
  };
}

/** A candidate that was left out does not say where its sentence begins; a value that stands there once is certain. */
function leftOut(
  dismissed: Dismissed,
  features: Readonly<Record<string, number>>,
  rangeIn: RangeIn,
): ExplainedCandidate {
  const { source, span, sentence, value, reason } = dismissed;
  const at = sentence.indexOf(value);
  return {
    ...sourceOf(source, features),
    range: rangeIn(source.article, span),
    sentence,
    value,
    at: at === sentence.lastIndexOf(value) && at >= 0 ? at : null,
    outcome: "incomparable",
    reason: reasonSentence(reason, "incomparable"),
    weighing: { for: [], against: [] },
  };
}

function sourceOf(
  { path, publisher, published, title }: Provenance,
  features: Readonly<Record<string, number>>,
): ExplainedSource {
  const entries = Object.entries(features).map(([name, value]) => [name, rounded(value)] as const);
  return {
    source: path,
    publisher: publisher ?? null,
    published: published ?? null,
    title,
    features: Object.fromEntries(entries),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
