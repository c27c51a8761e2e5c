/** Says how firmly the other values of a sentence bind a passage to it: who also writes "12%" and "$734 million" tells the same. */
import type { Claim, Passage, Value } from "../../model";
import type { Pair } from "../pairs";
import { mantissa } from "./valuefeatures";
import { leastAffinity, witnessesFor, witnessesOf, type Paired, type Witness } from "./witness";

/** What the other values of the draft's sentence say of a pair's passage; every number is 0 where they say nothing. */
export interface Bond {
  /** How much the values say that the passage has too: an uncommon one that no other passage has counts 1. */
  readonly own: number;
  /** The same of the sentence before or after, whichever has more. */
  readonly beside: number;
  /** How much more the passage has than any other of its article; negative where another has more. */
  readonly lead: number;
  /** Share of the sentence's other telling values that the passage has, -1 where it has no telling ones. */
  readonly share: number;
}

/** The same pairs, each with its bond; the pairs must be those of one article. */
export function bonded<P extends Paired>(all: readonly P[]): readonly P[] {
  const witnesses = witnessesOf(all, leastOf);
  if (witnesses.size === 0) return all;
  return all.map((paired) => {
    const { claim } = paired;
    const telling = sum(all.flatMap((other) => (other.claim === claim ? [] : [tellingOf(other.claim)])));
    const sums = [...witnesses].map(([passage, list]): Sum => [passage, sum(besides(list, claim).map(weightOf))]);
    const byId = new Map(sums.map(([passage, weight]) => [passage.id, weight]));
    const ranked = [...sums].sort(([, a], [, b]) => b - a);
    const pairs = paired.pairs.map((pair): Pair => {
      const { passage } = pair.candidate;
      const here = witnessesFor(claim, pair, witnesses);
      const own = sum(here.map(weightOf));
      const near = [passage.id - 1, passage.id + 1].map((id) => byId.get(id) ?? 0);
      const [, best = 0] = ranked.find(([other]) => other !== passage) ?? [];
      const share = telling === 0 ? -1 : sum(here.map((one) => tellingOf(one.claim))) / telling;
      return { ...pair, bond: { own, beside: Math.max(...near), lead: own - best, share } };
    });
    return { ...paired, pairs };
  });
}

/** How much the witnesses of a passage say. */
type Sum = readonly [passage: Passage, weight: number];

/** Uncommon values may count different things and still be the same; common ones that tell nothing bear no witness. */
function leastOf(claim: Claim): number | undefined {
  const telling = tellingOf(claim);
  return telling === 0 ? undefined : telling === 1 ? 0 : leastAffinity;
}

function besides(witnesses: readonly Witness[], claim: Claim): readonly Witness[] {
  return witnesses.filter((witness) => witness.claim !== claim);
}

function weightOf({ claim, passages }: Witness): number {
  return tellingOf(claim) / passages;
}

/** The bond of a pair, or what a pair has whose sentence has no other values. */
export function bondOf({ bond }: { readonly bond?: Bond | undefined }): Bond {
  return bond ?? { own: 0, beside: 0, lead: 0, share: -1 };
}

/** From this on other values bind two sentences whatever their words: one that is uncommon, and stands nowhere else. */
const firm = 0.8;

/** True where the passage, and no other, has uncommon values of the draft's sentence. */
export function isFirm(pair: { readonly bond?: Bond | undefined }): boolean {
  const { own, lead } = bondOf(pair);
  return own >= firm && lead >= firm / 2;
}

/** How unlikely two texts are to have a value in common by chance, 0 to 1: a third digit, a full date, a full name. */
export function tellingOf({ value }: Claim): number {
  switch (value.kind) {
    case "figure":
      return value.measure === "ordinal" ? 0.1 : figureTelling(value);
    case "date":
      if (value.day !== undefined && value.month !== undefined) return 1;
      return value.month !== undefined ? 0.5 : value.year !== undefined ? 0.3 : 0;
    case "name":
      return value.type === "person" && value.text.includes(" ") ? 0.8 : 0;
    case "title":
    case "place":
    case "quote":
      return 0;
  }
}

/** Numbers to this one are common. */
const common = 12;

function figureTelling({ amount, measure, unit }: Extract<Value, { kind: "figure" }>): number {
  const digits = mantissa(amount).length;
  if (digits >= 3 || (measure === "score" && amount > common)) return 1;
  if (Math.abs(amount) <= common && digits < 2) return 0.1;
  return digits === 2 ? (unit === undefined ? 0.6 : 0.8) : 0.4;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
