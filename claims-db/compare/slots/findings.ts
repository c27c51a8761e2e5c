/** Judges the slots in which a draft's sentence differs from a source's that says the same otherwise. */
import type { Claim, Span } from "../../model";
import { wordAt } from "../../lexicon/wordat";
import { likelihood } from "../learned";
import type { Aligned } from "../pairs";
import { isToldAlso } from "../opposites/opposed";
import { longestRun } from "./features";
import { slotsOf, type Slot } from "./slots";
import type { Statement } from "../statement";
import { evidenceAgainst, manyArticles, type Judgement } from "../judgement";

/** From which likelihood on a differing word is reported; the highest bar of all kinds. */
const slotThreshold = 0.75;

/** A judgement for each slot; those below the bar are "insufficient" and are only for `explain` and the benchmark. */
export function judgeSlots(
  draft: Statement,
  articles: readonly (readonly Aligned[])[],
  inSources: (lemma: string) => boolean,
): readonly Judgement[] {
  const slots = articles.flatMap((passages) => slotsOf(passages, inSources)).filter((slot) => !isQuoted(draft, slot));
  const best = new Map<string, { readonly slot: Slot; readonly chance: number }>();
  for (const slot of slots) {
    const chance = chanceOf(slot);
    const key = `${slot.span.start}-${slot.span.end}:${slot.type === "negation"}:${slot.features["event"] ?? 0}`;
    if (chance > (best.get(key)?.chance ?? -1)) best.set(key, { slot, chance });
  }
  return [...best.values()].map(({ slot, chance }) =>
    judgementOf(draft, slot, {
      chance,
      bar: barOf(slot, articles.length, isHeldAnywhere(draft, slot, inSources)),
      heldElsewhere: heldElsewhere(draft, slot, articles),
    }),
  );
}

/**
 * How likely a differing word must be: of what several articles tell, some sentence denies or turns nearly every other, and a
 * word that one of them has is seldom a slip.
 */
function barOf({ features }: Slot, articles: number, isHeld: boolean): number {
  if (articles < several) return slotThreshold;
  if (isHeld) return surestOfHeld;
  if (articles >= manyArticles) return surestOfMany;
  const isOwn = ["contrary", "opposite", "filler", "label"].some((name) => features[name] === 1);
  return isOwn ? plain : surest;
}

/** Some source has the draft's word, of whatever it may be. */
function isHeldAnywhere(
  { sentence, terms }: Statement,
  { span, type }: Slot,
  inSources: (lemma: string) => boolean,
): boolean {
  const own = terms.filter(({ word }) => {
    const { start, end } = wordAt(sentence.words, word);
    return span.start <= start && end <= span.end;
  });
  return type !== "negation" && own.length > 0 && own.every(({ lemma }) => inSources(lemma));
}

const several = 3;
const [surest, surestOfMany, surestOfHeld] = [0.86, 0.88, 0.93];

/** What the forest gives, and more where the words exclude each other. */
function chanceOf(slot: Slot): number {
  const learned = likelihood("slot", slot.features).refuted;
  if (isPlain(slot)) return Math.max(learned, plain);
  const isOfSame = isExclusive(slot) && (slot.features["modified"] ?? 0) === 0;
  return isOfSame && learned >= exclusiveThreshold ? Math.max(learned, slotThreshold) : learned;
}

/** From which likelihood on a word is reported that excludes the source's; any other word may yet say the same. */
const exclusiveThreshold = 0.6;

function isExclusive({ features }: Slot): boolean {
  return features["opposite"] === 1 || features["contrary"] === 1;
}

/** What stands between quotation marks is the speaker's. */
function isQuoted({ claims, sentence }: Statement, { span }: Slot): boolean {
  const at = shifted(span, sentence.span.start);
  return claims.some(({ kind, span: quote }) => kind === "quote" && quote.start <= at.start && at.end <= quote.end);
}

/** How sure it is that a sentence which differs in a negation or an opposite alone contradicts the other. */
const plain = 0.85;

/** The two share nearly every word, or nearly all around, and what differs is an opposite or a "not". */
function isPlain({ features }: Slot): boolean {
  const of = (name: string): number => features[name] ?? 0;
  if (of("label") === 1) return of("widened") >= 0.55 && of("local") >= 0.6 && of("valueOpen") === 0;
  if (["regraded", "moved", "event", "filler"].some((name) => of(name) === 1)) return true;
  if (of("negation") > 0) return isAllToldBut(of) || isDenied(of);
  if (of("opposite") === 1) return isToldAround(of) || isAllButOne(of) || (isFramed(of) && isSameEvent(of, 0.5));
  return of("contrary") === 1 && isFramed(of) && isSameEvent(of, 0.7);
}

/** Both have most words of the other. */
function isToldAround(of: Of): boolean {
  return of("widened") >= 0.7 && of("reverse") >= 0.7 && of("open") <= 2;
}

type Of = (name: string) => number;

/** The passage has all that the draft has but the opposite, or the same words lead up to it and follow. */
function isAllButOne(of: Of): boolean {
  if (of("valueOpen") > 0) return false;
  if (of("widened") >= 0.75 && of("open") <= 1 && of("local") === 1 && of("modified") === 0) return true;
  const isSameFromStart = of("runLeft") >= longestRun && of("runRight") >= 2;
  return isSameFromStart && of("local") >= 0.6 && of("widened") >= 0.6;
}

/** Both have all words of the other but the "not"; in a short sentence a number may turn it: "one in six has", "five in six have no". */
function isAllToldBut(of: Of): boolean {
  const isOfOther = of("valueOpen") > 0 && of("size") < 8;
  return of("coverage") >= 0.9 && of("reverse") >= 0.85 && !isOfOther && !isElsewhere(of);
}

/** The passage denies a word that the draft has not at all: "is captain, though he did not train". */
function isElsewhere(of: Of): boolean {
  return of("negation") === 2 && of("denied") === 0;
}

/** What is denied here stands there between the same words, or goes on in the same words. */
function isDenied(of: Of): boolean {
  if (of("denied") !== 2) return false;
  if (of("runLeft") >= 1 && of("runRight") >= 1) return isSameEvent(of, 0.6);
  return of("deniedFar") <= 2 && of("runRight") >= 3 && isSameEvent(of, 0.8);
}

/** The same words stand on both sides, or the next content words are the same there. */
function isFramed(of: Of): boolean {
  if (of("runLeft") >= 1 && of("runRight") >= 1) return true;
  const sides = [of("left"), of("right"), of("sourceLeft"), of("sourceRight")];
  const isSame = of("left") === of("sourceLeft") && of("right") === of("sourceRight");
  return isSame && sides.every((far) => far === 1 || far === 9);
}

/** Most words near are met, no figure or date near is another, and no noun another thing. */
function isSameEvent(of: Of, least = 0.7): boolean {
  return of("local") >= least && of("modified") === 0 && of("valueOpen") === 0;
}

/** True where another passage as near as this one has the draft's own word: then the sources hold both. */
function heldElsewhere(draft: Statement, slot: Slot, articles: readonly (readonly Aligned[])[]): boolean {
  if (slot.features["event"] === 1) return isToldElsewhere(slot, articles);
  if (slot.type === "negation" || isOfElse(slot)) return false;
  const index = draft.terms.findIndex(({ word }) => (draft.sentence.words[word]?.start ?? -1) === slot.span.start);
  return articles
    .flat()
    .some(({ alignment, widened }) => widened >= slot.aligned.widened - 0.1 && (alignment.partner[index] ?? -1) >= 0);
}

/** Another article has the event as the draft has it. */
function isToldElsewhere({ aligned: { passage }, span }: Slot, articles: readonly (readonly Aligned[])[]): boolean {
  const others = articles.flat().filter((aligned) => aligned.passage.source.article !== passage.source.article);
  return others.some((aligned) => isToldAlso(aligned, span.start));
}

/** "Route 9 is open, Route 4 closed": a word that excludes the source's is held beside another thing only. */
function isOfElse(slot: Slot): boolean {
  const of = (name: string): number => slot.features[name] ?? 0;
  return isExclusive(slot) && of("left") === 1 && of("particle") === 0 && of("heldLeft") === 0 && of("heldRight") === 0;
}

function judgementOf(
  draft: Statement,
  slot: Slot,
  weighed: { readonly chance: number; readonly bar: number; readonly heldElsewhere: boolean },
): Judgement {
  const { passage } = slot.aligned;
  const claim = claimAt(draft, slot.span);
  const sourceSpan = shifted(slot.sourceSpan, passage.sentence.span.start);
  const value = passage.sentence.text.slice(slot.sourceSpan.start, slot.sourceSpan.end);
  const reason = { code: codes[slot.type], draft: claim.text, source: value };
  const refuted = weighed.chance >= weighed.bar && !weighed.heldElsewhere && !claim.quoted;
  return {
    claim,
    span: claim.span,
    slot: true,
    verdict: refuted ? "refuted" : "insufficient",
    confidence: weighed.chance,
    reason,
    suggestion: slot.type === "negation" || isCalculated(claim.text, value) ? undefined : value,
    evidence: [evidenceAgainst(passage, { span: sourceSpan, text: value }, reason)],
    dismissed: [],
    features: [{ source: passage.source, features: slot.features, rivals: [], pairs: [] }],
  };
}

/** "fewer" beside "14": what the source's values come to is no wording. */
function isCalculated(draft: string, source: string): boolean {
  return /\d/.test(source) && !/\d/.test(draft);
}

const codes = { word: "other-word", name: "other-name", negation: "negated" } as const;

/** A claim that stands on the slot's words, of the kind of the claim there or of the nearest one. */
function claimAt(draft: Statement, span: Span): Claim {
  const at = shifted(span, draft.sentence.span.start);
  const distance = (claim: Claim): number => Math.max(claim.span.start - at.end, at.start - claim.span.end, 0);
  const nearest = [...draft.claims].sort((a, b) => distance(a) - distance(b))[0];
  const text = draft.sentence.text.slice(span.start, span.end);
  const fallback = {
    kind: "name",
    value: { kind: "name", type: "thing", text, full: text },
    modality: "stated",
    quoted: false,
  } as const;
  return { ...(nearest ?? { ...fallback, sentence: 0 }), span: at, text };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
