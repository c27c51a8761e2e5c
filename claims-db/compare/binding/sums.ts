/** Finds source figures that add up to the draft's: parts of a total agree with it, and the evidence shows the sum. */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Quantity, Word } from "../../model";
import type { Pair } from "../pairs";
import { isMoreThan } from "./morethan";
import { textBefore } from "../statement";

/** Below this affinity two figures do not count the same kind of thing and are not added; of one unit less will do. */
const leastAffinity = { count: 0.4, unit: 0.3 };

/** More figures than this in one passage are a table, in which some sum always fits. */
const mostParts = 6;

/**
 * The pair of a draft figure with the first of the source figures of one passage that add up to it: "25 living captives
 * and the bodies of eight others" for "33 hostages"; two of them, or three and more that follow each other. `undefined` where nothing adds up; amounts must be whole and exact.
 */
export function sumPair(claim: Claim, pairs: readonly Pair[]): Pair | undefined {
  const { value } = claim;
  if (value.kind !== "figure" || !isSummable(value)) return undefined;
  for (const parts of byPassage(value, pairs).values()) {
    if (parts.length < 2 || parts.length > mostParts) continue;
    const sum = addends(value.amount, parts);
    if (!sum) continue;
    const [one] = sum;
    const source = sum.map(({ candidate }) => candidate.claim.text).join(" + ");
    const reason = { code: "sum-of-parts", draft: claim.text, source };
    const affinity = Math.min(...sum.map(({ comparison }) => comparison.affinity));
    return { ...one, comparison: { outcome: "agrees", reason, affinity } };
  }
  return undefined;
}

/** The pairs whose source figures add up to a draft figure; all must be of one passage. */
export function addendsOf({ value }: Claim, pairs: readonly Pair[]): readonly Pair[] {
  if (value.kind !== "figure" || !isSummable(value)) return [];
  const parts = [...byPassage(value, pairs).values()].flat();
  return parts.length < 2 || parts.length > mostParts ? [] : (addends(value.amount, parts) ?? []);
}

/** A whole number of things, with no bound: "more than 9 cases" is not what parts add up to; "some 70 cases" may be. */
function isSummable({ measure, amount, hedge, upper }: Quantity): boolean {
  const plain = (hedge === undefined || hedge === "exactly" || hedge === "about") && upper === undefined;
  return plain && added.has(measure) && Number.isInteger(amount) && amount >= 5;
}

/** What is added up: things, money of one currency, and amounts in one unit. */
const added: ReadonlySet<Quantity["measure"]> = new Set<Quantity["measure"]>([
  "count",
  "money",
  "mass",
  "area",
  "volume",
]);

function byPassage({ measure, unit }: Quantity, pairs: readonly Pair[]): ReadonlyMap<number, readonly Pair[]> {
  const counts = pairs.filter(({ candidate, comparison }) => {
    const { value } = candidate.claim;
    if (isMoreThan(candidate.passage.sentence, candidate.claim)) return false;
    return (
      value.kind === "figure" &&
      value.measure === measure &&
      (measure === "count" || value.unit === unit) &&
      value.amount >= 2 &&
      comparison.affinity >= leastAffinity[measure === "count" ? "count" : "unit"]
    );
  });
  return Map.groupBy(counts, ({ candidate }) => candidate.passage.id);
}

type Parts = readonly [Pair, ...Pair[]];

function addends(total: number, all: readonly Pair[]): Parts | undefined {
  const parts = all.filter((part) => !isTotal(part, all));
  for (const [i, one] of parts.entries()) {
    const other = parts.slice(i + 1).find((part) => amountOf(part) + amountOf(one) === total && !areNoSum(one, part));
    if (other) return [one, other];
  }
  return run(
    total,
    [...all].sort((a, b) => a.candidate.claim.span.start - b.candidate.claim.span.start),
  );
}

/**
 * One lies in the other: "revenues of $5.1bn, of which $4.9bn came from one drug". Or something else was done to it:
 * "opened 37, including five in Lima, and closed four".
 */
function areNoSum(one: Pair, other: Pair): boolean {
  const between = wordsBetween(one, other);
  if (between.some(({ lower }, i) => lower === "of" && shares.has(wordAt(between, i + 1).lower))) return true;
  if (wordAt(between, 0).lower === "of" && between.slice(1).every(({ pos }) => pos === "DET" || pos === "PRON"))
    return true;
  return isIncluded(one) !== isIncluded(other) && between.some(({ pos }) => pos === "VERB");
}

const shares: ReadonlySet<string> = new Set(["which", "whom"]);

function wordsBetween(one: Pair, other: Pair): readonly Word[] {
  const { words, span } = one.candidate.passage.sentence;
  const [first, next] = [one, other].map(({ candidate }) => candidate.claim.span).sort((a, b) => a.start - b.start);
  const [from, to] = [(first?.end ?? 0) - span.start, (next?.start ?? 0) - span.start];
  return words.filter(({ start }) => start >= from && start < to);
}

function isIncluded({ candidate: { claim, passage } }: Pair): boolean {
  const before = textBefore(passage.sentence, claim);
  return /\bincluding (?:about |some )?$/iu.test(before);
}

/** True where two others of the passage, or all of them, make up this one: 7 beside "5 in the north and 2 in the south". */
function isTotal(part: Pair, all: readonly Pair[]): boolean {
  const [total, others] = [amountOf(part), all.filter((other) => other !== part).map(amountOf)];
  const paired = others.some((one, i) => others.slice(i + 1).some((other) => one + other === total));
  return paired || (others.length > 2 && others.reduce((sum, amount) => sum + amount, 0) === total);
}

/** Three and more that follow each other: "12 gold, seven silver and eight bronze medals" are 27. */
function run(total: number, parts: readonly Pair[]): Parts | undefined {
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 3; to <= parts.length; to++) {
      const [one, ...others] = parts.slice(from, to);
      if (one && [one, ...others].reduce((sum, part) => sum + amountOf(part), 0) === total) return [one, ...others];
    }
  }
  return undefined;
}

function amountOf({ candidate }: Pair): number {
  const { value } = candidate.claim;
  return value.kind === "figure" ? value.amount : Number.NaN;
}
