/** Finds two ranges that share one exact end: "$4.21 billion to $4.45 billion" beside "$4.21 billion to $4.3 billion". */
import type { Claim, Quantity } from "../../model";
import type { Bound } from "../bound";
import { factorOf } from "../amounts/unit";
import { mantissa } from "../binding/valuefeatures";
import { textBefore } from "../statement";

/** True where the draft's range is the source's but for one end, and the article has no such range. */
export function isOtherEnd(bound: Bound): boolean {
  const { claim, agree, disagree, pairs } = bound;
  const [mine, theirs] = [claim.value, disagree?.candidate.claim.value];
  if (!disagree || mine.kind !== "figure" || theirs?.kind !== "figure") return false;
  if (disagree.comparison.outcome !== "disagrees" || disagree.comparison.affinity < leastAffinity) return false;
  if (agree && agree.comparison.reason.code.startsWith("same")) return false;
  const ends = pairs.flatMap(({ candidate }) =>
    candidate.claim.value.kind === "figure" ? [candidate.claim.value] : [],
  );
  const own = endsOf(mine);
  if (own.length !== 2 || !sharedEnd(own, endsOf(theirs))) return false;
  return !own.every((end) => ends.some((one) => has(one, end))) || isMixed(bound);
}

/** "$312,000 to $390,000" where a sentence has "$312,000 to $345,000" for one thing and "$340,000 to $390,000" for another. */
export function isSpannedRange(bound: Pick<Bound, "claim" | "draft" | "disagree">): boolean {
  return holdersOf(bound) !== undefined && !isMixed(bound);
}

/** For each end of the draft's range the figures of the rival's sentence that have it; `undefined` where one has none. */
function holdersOf({ claim, disagree }: Pick<Bound, "claim" | "disagree">): readonly Claim[] | undefined {
  const own = claim.value.kind === "figure" ? endsOf(claim.value) : [];
  if (!disagree || own.length < 2) return undefined;
  const { claims } = disagree.candidate.passage;
  const holders = own.map((end) => claims.filter(({ value }) => value.kind === "figure" && has(value, end)));
  return holders.every(({ length }) => length > 0) ? holders.flat() : undefined;
}

/** One end is that of a range which the other's replaced: "now $2.9 to $3.1 billion, up from $2.8 to $3.2 billion". */
function isMixed(bound: Pick<Bound, "claim" | "draft" | "disagree">): boolean {
  const { claim, draft, disagree } = bound;
  if (!disagree || /\bfrom $/iu.test(textBefore(draft.sentence, claim))) return false;
  const { claim: rival, passage } = disagree.candidate;
  const ranges = (holdersOf(bound) ?? []).filter(
    (other) => other !== rival && other.value.kind === "figure" && endsOf(other.value).length > 0,
  );
  return ranges.some((other) => {
    const [first, next] = [rival, other].sort((a, b) => a.span.start - b.span.start);
    const [start, end] = [first?.span.end ?? 0, next?.span.start ?? 0].map((at) => at - passage.sentence.span.start);
    return former.test(passage.sentence.text.slice(start, end));
  });
}

const former =
  /\b(?:from|instead|rather|previous(?:ly)?|prior|earlier|before|old|had|compared|versus|against)\b|['’]d /iu;

/** "$4.21 billion to $4.5 billion" beside "$4.21 billion to $4.45 billion": an end in fewer digits. */
export function isRoundedRange({ claim, disagree }: Pick<Bound, "claim" | "disagree">): boolean {
  const [mine, theirs] = [claim.value, disagree?.candidate.claim.value];
  if (mine.kind !== "figure" || theirs?.kind !== "figure") return false;
  const [own, other] = [endsOf(mine), endsOf(theirs)];
  const digits = digitsOf(claim.text);
  if (own.length !== 2 || other.length !== 2 || digits.length !== 2) return false;
  return own.every((end, i) => end === other[i] || isRounded([end, other[i] ?? 0], digits[i] ?? 0));
}

/** How many digits each number of a text is written with: 4 and 2 for "$3.500 billion to $4.5 billion". */
function digitsOf(text: string): readonly number[] {
  return [...text.matchAll(/\d[\d,.]*/g)].map(([number]) => number.replace(/\D/g, "").replace(/^0+/, "").length);
}

function isRounded([end, exact]: readonly [number, number], digits: number): boolean {
  return digits > 1 && Number(exact.toPrecision(digits)) === end;
}

const leastAffinity = 0.35;

/** Both ends of a range in base units, none where it is no range. */
function endsOf(quantity: Quantity): readonly number[] {
  const { amount, upper, measure } = quantity;
  if (upper === undefined || measure === "score" || measure === "ratio") return [];
  return [amount, upper].map((end) => end * factorOf(quantity));
}

/** One end is the same and exact, so that it is hardly so by chance; the other is not. */
function sharedEnd([low = 0, high = 0]: readonly number[], [bottom, top]: readonly number[]): boolean {
  if (bottom === undefined || top === undefined || (low === bottom) === (high === top)) return false;
  return mantissa(low === bottom ? low : high).length >= leastDigits;
}

const leastDigits = 3;

/** The article has an end elsewhere, as it has both of "from 3.5 last year to 3.7 now". */
function has(quantity: Quantity, end: number): boolean {
  const ends = [quantity.amount, quantity.upper].flatMap((one) => (one === undefined ? [] : one * factorOf(quantity)));
  return ends.includes(end);
}
