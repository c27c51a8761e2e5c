/** Finds that a sentence tells of another moment of a count that goes on: "after 40 reviews" beside "based on 42 reviews". */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Quantity } from "../../model";
import type { Bound } from "../bound";
import { isExact } from "../amounts/outcome";
import { compareFigures } from "../figure";
import { wordFrom, type Statement } from "../statement";

/**
 * True where the draft says of which number of things it speaks, "After 30 games they have 51 points", the source speaks of
 * another number of them, and nothing else that the draft counts is told there: 52 points after 31 games say nothing of it.
 */
export function isOtherSnapshot({ claim, draft, disagree }: Bound): boolean {
  if (!disagree || claim.value.kind !== "figure") return false;
  const basis = draft.claims.find((own) => isBasis(draft, own));
  if (basis?.value.kind !== "figure") return false;
  const theirs = figuresOf(disagree.candidate.passage.claims);
  const rest = figuresOf(draft.claims.filter((own) => own !== basis));
  return rest.length > 0 && isTold(basis.value, theirs) === false && rest.every((own) => isTold(own, theirs) !== true);
}

function figuresOf(claims: readonly Claim[]): readonly Quantity[] {
  return claims.flatMap(({ value }) => (value.kind === "figure" ? [value] : []));
}

/** True where one of the figures is the very same, false where one of the same thing differs, `undefined` where none is of it. */
function isTold(own: Quantity, theirs: readonly Quantity[]): boolean | undefined {
  const compared = theirs
    .map((other) => compareFigures(own, other))
    .filter(({ outcome, affinity }) => outcome !== "incomparable" && affinity >= leastAffinity);
  return compared.length === 0 ? undefined : compared.some(isExact);
}

const leastAffinity = 0.5;

/** A plain number of things behind "after" or "averaged over", or behind "based on" that begins the sentence. */
function isBasis({ sentence }: Statement, { value, span }: Claim): boolean {
  if (value.kind !== "figure" || value.measure !== "count" || value.hedge !== undefined) return false;
  if (isDoing(sentence, wordFrom(sentence, span.end))) return false;
  let at = wordFrom(sentence, span.start) - 1;
  while (softening.has(wordAt(sentence.words, at).lower)) at--;
  const [before, second] = [wordAt(sentence.words, at).lower, wordAt(sentence.words, at - 1).lower];
  return before === "after" || (averaged.has(second) && before === "over") || (second === "based" && at === 1);
}

/** "After 3,200 people signed a petition" counts no people up to a moment. */
function isDoing({ words }: Statement["sentence"], end: number): boolean {
  const next = words.slice(end, end + 2).find(({ pos }) => pos !== "NOUN" && pos !== "ADV");
  return next?.pos === "VERB" || next?.pos === "AUX";
}

const softening: ReadonlySet<string> = new Set(["just", "only", "the", "first", "all"]);
const averaged: ReadonlySet<string> = new Set(["averaged", "calculated", "taken", "measured"]);
