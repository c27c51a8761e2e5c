/** Turns judged claims of right drafts into examples of values that tell the same and of values that do not. */
import { isExact } from "../../claims-db/compare/amounts/outcome";
import type { Judgement } from "../../claims-db/compare/judgement";
import type { Met } from "../../claims-db/compare/paraphrase/meet";
import type { Sides } from "../../claims-db/compare/paraphrase/net";
import { sidesOf } from "../../claims-db/compare/paraphrase/paraphrase";
import type { Pair } from "../../claims-db/compare/pairs";

/** A claim of a draft as a line of a file: for each value whether it is equal, and the words of both sides, eight numbers each. */
export interface ParaphraseLine {
  readonly group: string;
  readonly pairs: readonly (readonly [equal: 0 | 1, draft: readonly number[], source: readonly number[]])[];
}

/** So many values of the sources are taken for a claim, the best bound first. */
const most = 8;

/** What a claim teaches: nothing where no value of the sources is equal, or none is another one. */
export function paraphrasesOf(group: string, { claim, features, slot }: Judgement): readonly ParaphraseLine[] {
  if (slot || claim.kind !== "figure") return [];
  const pairs = features
    .flatMap((weighed) => weighed.pairs)
    .filter((pair) => pair.match !== undefined && isPlain(pair))
    .sort((a, b) => b.score - a.score);
  const equal = pairs.filter(({ comparison }) => comparison.outcome === "agrees");
  if (equal.length === 0 || equal.length === pairs.length) return [];
  return [{ group, pairs: pairs.slice(0, most).map((pair) => exampleOf(claim, pair)) }];
}

/** Equal or another one: "over 1,000" is true of 1,200, and whether it is meant nobody knows. */
function isPlain({ comparison }: Pair): boolean {
  return comparison.outcome === "disagrees" || isExact(comparison);
}

function exampleOf(claim: Judgement["claim"], pair: Pair): ParaphraseLine["pairs"][number] {
  const [draft, source] = sidesOf(pair.aligned.alignment.draft, claim, pair).map((side) => side.flatMap(numbersOf));
  return [pair.comparison.outcome === "agrees" ? 1 : 0, draft ?? [], source ?? []];
}

const names = ["row", "partner", "like", "same", "rarity", "sort", "place", "partnerPlace"] as const;

function numbersOf(met: Met): readonly number[] {
  return names.map((name) => Math.round(1000 * met[name]) / 1000);
}

/** A side as it was before it was written down. */
export function sideOf(numbers: ArrayLike<number>): Sides[number] {
  return Array.from({ length: numbers.length / names.length }, (_, word) => {
    const told = names.map((name, k) => [name, numbers[word * names.length + k] ?? 0] as const);
    return Object.fromEntries(told) as Readonly<Record<(typeof names)[number], number>>;
  });
}
