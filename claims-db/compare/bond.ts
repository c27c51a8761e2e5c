/** Says how firmly the other values of a sentence bind a passage to it: who also writes "12%" and "$734 million" tells the same. */
import type { Claim, Comparison, Passage, Value } from "../model";
import type { Pair } from "./pairs";
import { mantissa } from "./valuefeatures";

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

/** A draft claim with its pairs. */
interface Paired {
  readonly claim: Claim;
  readonly pairs: readonly Pair[];
}

/** A claim of the draft that a passage states alike. */
interface Witness {
  readonly claim: Claim;
  readonly source: Claim;
  readonly telling: number;
  readonly weight: number;
}

type Witnesses = ReadonlyMap<Passage, readonly Witness[]>;

/** The same pairs, each with its bond; the pairs must be those of one article. */
export function bonded<P extends Paired>(all: readonly P[]): readonly P[] {
  const witnesses = witnessesOf(all);
  if (witnesses.size === 0) return all;
  const byId = new Map([...witnesses.keys()].map((passage) => [passage.id, passage]));
  return all.map((paired) => {
    const { claim } = paired;
    const telling = sum(all.flatMap((other) => (other.claim === claim ? [] : [tellingOf(other.claim)])));
    const sums = new Map([...witnesses].map(([passage, list]) => [passage, weightOf(list, claim)]));
    const pairs = paired.pairs.map((pair): Pair => {
      const { passage, claim: source } = pair.candidate;
      const here = (witnesses.get(passage) ?? []).filter((one) => one.claim !== claim && one.source !== source);
      const own = sum(here.map(({ weight }) => weight));
      const others = [...sums].flatMap(([other, weight]) => (other === passage ? [] : [weight]));
      const near = [passage.id - 1, passage.id + 1].flatMap((id) => byId.get(id) ?? []);
      return {
        ...pair,
        bond: {
          own,
          beside: Math.max(0, ...near.map((other) => sums.get(other) ?? 0)),
          lead: own - Math.max(0, ...others),
          share: telling === 0 ? -1 : sum(here.map((one) => one.telling)) / telling,
        },
      };
    });
    return { ...paired, pairs };
  });
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

function witnessesOf(all: readonly Paired[]): Witnesses {
  const witnesses = new Map<Passage, Witness[]>();
  for (const { claim, pairs } of all) {
    const telling = tellingOf(claim);
    if (telling === 0) continue;
    const seen = new Map<Passage, Claim>();
    for (const { candidate, comparison } of pairs) {
      if (isStated(comparison, telling) && !seen.has(candidate.passage)) seen.set(candidate.passage, candidate.claim);
    }
    for (const [passage, source] of seen) {
      const witness = { claim, source, telling, weight: telling / seen.size };
      witnesses.set(passage, [...(witnesses.get(passage) ?? []), witness]);
    }
  }
  return witnesses;
}

/** Below this two equal figures count different things, unless they are uncommon. */
const leastAffinity = 0.35;

function isStated({ outcome, reason, affinity }: Comparison, telling: number): boolean {
  const alike = reason.code.startsWith("same") || reason.code === "rounds-to" || reason.code === "bound-dropped";
  return outcome === "agrees" && alike && (affinity >= leastAffinity || telling === 1);
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

function weightOf(witnesses: readonly Witness[], claim: Claim): number {
  return sum(witnesses.flatMap((witness) => (witness.claim === claim ? [] : [witness.weight])));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
