/** Finds that a sentence has the draft's value for something else: all that they share stands with another value there. */
import type { Candidate, Claim, Hedge, Value } from "../../model";
import { partnerOf, type Alignment } from "../align";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";
import { type Statement, textBefore, textBehind, wordFrom } from "../statement";
import { zonesOf } from "./zones";

/**
 * True for "the contract can be prolonged by five years" beside "runs for five years and can be extended by three": none of
 * the words around the source's own value are the draft's, while those around a like value of the same sentence are. Such a
 * sentence bears nothing out; no other passage that is near may have the draft's value, nor the draft a second one.
 */
export function isOwnedByOther({ claim, draft, agree, pairs }: Bound): boolean {
  if (!agree || claim.kind !== "figure" || !isPlain(claim.value) || isAside(agree)) return false;
  if (draft.claims.some((other) => other !== claim && areOfUnit(other.value, claim.value))) return false;
  const { alignment } = agree.aligned;
  if (pairs.some((pair) => pair !== agree && isToldIn(pair, agree))) return false;
  if (sharedWith(agree.candidate.claim, alignment) > 0) return false;
  return pairs.some(
    (pair) => isRival(pair, agree, claim.value) && sharedWith(pair.candidate.claim, alignment) >= least,
  );
}

/** The weight of words, two of them common or one rare, that must stand with the other value. */
const least = 1;

function isPlain(value: Value): boolean {
  return value.kind === "figure" && !isBound(value.hedge) && !["age", "ordinal", "score"].includes(value.measure);
}

/** "Over 1,000" has a lower number in its sentence by right. */
function isBound(hedge: Hedge | undefined): boolean {
  return hedge !== undefined && hedge !== "about" && hedge !== "nearly" && hedge !== "exactly";
}

/** "Wolters, 41, of Apeldoorn": what stands between commas belongs to the name before it. */
function isAside({ candidate: { claim, passage } }: Pair): boolean {
  return /, $/u.test(textBefore(passage.sentence, claim)) && /^[,.]/u.test(textBehind(passage.sentence, claim));
}

/** Another near passage has the value too. */
function isToldIn({ comparison, candidate, near }: Pair, agree: Pair): boolean {
  return comparison.outcome === "agrees" && candidate.passage !== agree.candidate.passage && near > stray;
}

const stray = 0.2;

function isRival({ candidate, comparison }: Pair, agree: Pair, value: Value): boolean {
  const other = candidate.claim.value;
  if (candidate.passage !== agree.candidate.passage || comparison.outcome !== "disagrees") return false;
  if (comparison.affinity < leastAffinity || isMargin(candidate)) return false;
  return value.kind === "figure" && other.kind === "figure" && areOfUnit(value, other) && other.change === value.change;
}

/** Below this two figures count different things. */
const leastAffinity = 0.35;

/** "a record by $3,500" is no price. */
function isMargin({ claim, passage: { sentence } }: Candidate): boolean {
  if (claim.value.kind === "figure" && claim.value.measure === "duration") return false;
  return /\bby (?:about |some )?$/u.test(textBefore(sentence, claim));
}

/** A draft that has two of a kind is read by their order. */
function areOfUnit(one: Value, other: Value): boolean {
  return one.kind === "figure" && other.kind === "figure" && one.measure === other.measure && one.unit === other.unit;
}

/** The weight of the draft's words that stand with a figure of the source: those of its zone, and the verb before it. */
function sharedWith(figure: Claim, alignment: Alignment): number {
  const { draft, source, draftWeights } = alignment;
  const [zones, own, verb] = [zonesOf(source, figure), source.claims.indexOf(figure), verbOf(figure, source)];
  return draft.terms.reduce((total, { value }, i) => {
    const met = value ? -1 : partnerOf(alignment, i);
    const isOwn = met >= 0 && (zones[met] === own || source.terms[met]?.word === verb);
    return isOwn ? total + (draftWeights[i] ?? 0) : total;
  }, 0);
}

/** The index of the last verb before the figure in its clause, -1 where there is none. */
function verbOf({ span }: Claim, { sentence }: Statement): number {
  const before = sentence.words.slice(0, wordFrom(sentence, span.start));
  const verb = before.findLastIndex(({ pos }) => pos === "VERB");
  return before.slice(verb + 1).some(({ lower, pos }) => pos === "PUNCT" || pos === "NUM" || lower === "and")
    ? -1
    : verb;
}
