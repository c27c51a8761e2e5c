/** Says whether a draft's figure can be worked out from two figures of an article: what a writer adds up is no mistake. */
import type { Claim, Quantity } from "../../model";
import type { Bound } from "../bound";

/** Whether the figure is the sum, the difference, a multiple, a fraction or the share of others, 0 or 1 each; 0 for other kinds. */
export function derivableFeatures(bound: Pick<Bound, "claim" | "pairs">): Readonly<Record<string, number>> {
  const found = known.get(bound.pairs) ?? read(bound);
  known.set(bound.pairs, found);
  return found;
}

/** A claim has the same pairs whichever of them it is held against. */
const known = new WeakMap<Bound["pairs"], Readonly<Record<string, number>>>();

function read({ claim, pairs }: Pick<Bound, "claim" | "pairs">): Readonly<Record<string, number>> {
  const { value } = claim;
  const numbers =
    value.kind === "figure"
      ? numbersOf(
          value,
          pairs.map(({ candidate }) => candidate.claim),
        )
      : undefined;
  return Object.fromEntries(ways.map(([name, holds]) => [name, numbers && holds(numbers) ? 1 : 0]));
}

/** The draft's amount, those of the article that have its unit, and the article's bare counts. */
interface Numbers {
  readonly amount: number;
  readonly alike: readonly number[];
  readonly counts: readonly number[];
  /** How far a share may be rounded, in per cent; `undefined` where the draft's figure is none. */
  readonly share: number | undefined;
}

function numbersOf(draft: Quantity, claims: readonly Claim[]): Numbers {
  const others = claims.flatMap(({ value }) => (value.kind === "figure" && value.hedge === undefined ? [value] : []));
  const amounts = (part: readonly Quantity[]): readonly number[] =>
    [...new Set(part.map(({ amount }) => amount))].filter((amount) => amount !== 0).slice(0, most);
  return {
    amount: draft.amount,
    alike: amounts(others.filter(({ measure, unit }) => measure === draft.measure && unit === draft.unit)),
    counts: amounts(others.filter(({ measure }) => measure === "count")).filter((count) => count > 1),
    share: draft.measure === "percent" ? 0.5 / 10 ** decimals(draft.amount) : undefined,
  };
}

/** So many figures of an article are tried with each other. */
const most = 24;

function decimals(amount: number): number {
  return (String(amount).split(".")[1] ?? "").length;
}

const ways: readonly (readonly [name: string, holds: (numbers: Numbers) => boolean])[] = [
  ["derivable.sum", ({ amount, alike }) => isMade(alike, alike, (a, b) => isSame(a + b, amount))],
  ["derivable.difference", ({ amount, alike }) => isMade(alike, alike, (a, b) => isSame(a - b, amount))],
  ["derivable.multiple", ({ amount, alike, counts }) => isMade(alike, counts, (a, b) => isSame(a * b, amount))],
  ["derivable.fraction", ({ amount, alike, counts }) => isMade(alike, counts, (a, b) => isSame(a / b, amount))],
  ["derivable.rest", ({ amount, alike, share }) => share !== undefined && alike.some((a) => isSame(100 - a, amount))],
  [
    "derivable.share",
    ({ amount, counts, share }) =>
      share !== undefined && isMade(counts, counts, (a, b) => Math.abs((100 * a) / b - amount) <= share),
  ],
];

type Make = (a: number, b: number) => boolean;

function isMade(left: readonly number[], right: readonly number[], make: Make): boolean {
  return left.some((a) => right.some((b) => a !== b && make(a, b)));
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.abs(b);
}
