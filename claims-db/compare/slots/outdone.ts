/** Settles what figures and differing words say of one sentence: which words to show, and what a contrary word explains. */
import type { Evidence, Value } from "../../model";
import { areAlike } from "../amounts/equal";
import type { Aligned } from "../pairs";
import { silence, type Judgement } from "../judgement";
import { directedSpan } from "../opposites/directions";
import type { Statement } from "../statement";

/** A figure that went the other way, or lies on the other side of the same bound, is shown with the word that says so. */
export function withDirection(draft: Statement, judgement: Judgement): Judgement {
  const { claim, reason, verdict, evidence } = judgement;
  const isSided = reason.code === "other-direction" || (reason.code === "beyond-bound" && isEcho(claim.text, evidence));
  if (!isSided || verdict === "supported" || verdict === "insufficient") return judgement;
  const span = directedSpan(draft, claim);
  const { start } = draft.sentence.span;
  return span ? { ...judgement, span: { start: start + span.start, end: start + span.end } } : judgement;
}

/** The source has the very figure: "more than half" beside "less than half". */
function isEcho(text: string, evidence: readonly Evidence[]): boolean {
  return evidence.some(({ value, stance }) => stance === "disagrees" && value.toLowerCase() === text.toLowerCase());
}

/**
 * The judgements without those that refute a figure by another passage, where a passage that has this very figure differs
 * from the draft in a word: "Rent fell 3 %" beside "Rent rose 3 %" and "Costs fell 4 %".
 */
export function withoutOutdone(
  told: readonly Judgement[],
  slots: readonly Judgement[],
  aligned: readonly Aligned[],
): readonly Judgement[] {
  const sentences = slots
    .filter(({ verdict, features }) => verdict === "refuted" && features.some((one) => isContrary(one.features)))
    .flatMap(({ evidence }) => evidence.map(({ sentenceSpan, source }) => `${source.article}:${sentenceSpan.start}`));
  if (sentences.length === 0) return told;
  const passages = aligned.filter(({ passage: { source, sentence } }) =>
    sentences.includes(`${source.article}:${sentence.span.start}`),
  );
  return told.map((judgement) => {
    const { claim, verdict } = judgement;
    const isHeld = passages.some(({ passage }) => passage.claims.some(({ value }) => areSame(claim.value, value)));
    return verdict === "refuted" && isHeld
      ? { ...silence(claim, { code: "not-in-sources" }), features: judgement.features }
      : judgement;
  });
}

function isContrary(features: Readonly<Record<string, number>>): boolean {
  return ["event", "opposite", "moved"].some((name) => features[name] === 1);
}

function areSame(a: Value, b: Value): boolean {
  return a.kind === "figure" && b.kind === "figure" && areAlike(a, b);
}

/** Of findings that overlap the one with the longer words: "0.8 points above" rather than "above". */
export function withoutOverlap(slots: readonly Judgement[]): readonly Judgement[] {
  const flagged = slots.filter(({ verdict }) => verdict === "refuted");
  return slots.filter(
    (one, i) =>
      !flagged.some(
        (other) => other !== one && overlap(one, other) && isAhead([other, slots.indexOf(other)], [one, i]),
      ),
  );
}

function overlap({ span: a }: Judgement, { span: b }: Judgement): boolean {
  return a.start < b.end && b.start < a.end;
}

type Placed = readonly [judgement: Judgement, place: number];

function isAhead([{ span: a }, i]: Placed, [{ span: b, verdict }, k]: Placed): boolean {
  const more = a.end - a.start - (b.end - b.start);
  return verdict !== "refuted" || more > 0 || (more === 0 && i < k);
}
