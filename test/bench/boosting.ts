/** Learns a sum of small trees for a yes-or-no question: gradient boosting of the logistic loss. */
import { logistic, type Forest, type Tree } from "../../claims-db/compare/learned";
import type { Features } from "../../claims-db/compare/features";

/** One labelled example; a weight of 0 leaves it out. */
export interface Example {
  readonly features: Features;
  readonly positive: boolean;
  readonly weight: number;
}

/** How large the trees grow and how fast they learn. */
export interface Growth {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** The least sum of weights on each side of a question. */
  readonly leaf: number;
  /** Share of the examples, and of the features, that each tree sees. */
  readonly rows: number;
  readonly columns: number;
  /** Features whose names begin so are not asked. */
  readonly without?: string;
}

interface Table {
  readonly names: readonly string[];
  /** For each feature its cut points, ascending. */
  readonly cuts: readonly (readonly number[])[];
  /** For each feature the bin of each example. */
  readonly bins: readonly Uint8Array[];
  readonly weights: readonly number[];
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
}

/** Learns a forest (Friedman 2001, with the second-order leaf values of Chen & Guestrin 2016). */
export function learn(examples: readonly Example[], growth: Growth): Forest {
  const used = examples.filter(({ weight }) => weight > 0);
  const table = tabulate(used, growth);
  const yes = used.reduce((sum, { positive, weight }) => sum + (positive ? weight : 0), 1);
  const no = used.reduce((sum, { positive, weight }) => sum + (positive ? 0 : weight), 1);
  const base = Math.log(yes / no);
  const odds = new Float64Array(used.length).fill(base);
  const all = used.map((_, i) => i);
  const trees: Tree[] = [];
  for (let round = 0; round < growth.trees; round++) {
    used.forEach(({ positive, weight }, i) => {
      const chance = logistic(odds[i] ?? 0);
      table.gradients[i] = weight * ((positive ? 1 : 0) - chance);
      table.curvatures[i] = weight * chance * (1 - chance);
    });
    const seen = all.filter((i) => draw(round, i) < growth.rows);
    const columns = new Set(table.names.flatMap((_, f) => (draw(round + 1000, f) < growth.columns ? [f] : [])));
    const tree = grow(table, seen, { growth, depth: growth.depth, columns });
    trees.push(tree);
    used.forEach(({ features }, i) => (odds[i] = (odds[i] ?? 0) + leafOf(tree, features)));
  }
  return { base: rounded(base), trees };
}

/** A forest and what it counts in a mean, 0 to 1. */
interface Share {
  readonly forest: Forest;
  readonly share: number;
}

/** The weighted mean of forests in log odds, as one forest; the shares add up to 1. */
export function average(shares: readonly Share[]): Forest {
  const scaled = (tree: Tree, share: number): Tree =>
    typeof tree === "number"
      ? rounded(tree * share)
      : { ...tree, yes: scaled(tree.yes, share), no: scaled(tree.no, share) };
  return {
    base: rounded(shares.reduce((sum, { forest, share }) => sum + share * forest.base, 0)),
    trees: shares.flatMap(({ forest, share }) => forest.trees.map((tree) => scaled(tree, share))),
  };
}

const mostBins = 32;

function tabulate(examples: readonly Example[], { without }: Growth): Table {
  const all = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const names = all.filter((name) => without === undefined || !name.startsWith(without));
  const cuts = names.map((name) => cutsOf(examples.map(({ features }) => features[name] ?? -1)));
  const bins = names.map((name, f) =>
    Uint8Array.from(examples, ({ features }) => binOf(cuts[f] ?? [], features[name] ?? -1)),
  );
  const size = examples.length;
  const weights = examples.map(({ weight }) => weight);
  return { names, cuts, bins, weights, gradients: new Float64Array(size), curvatures: new Float64Array(size) };
}

function cutsOf(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = new Set<number>();
  for (let k = 1; k < mostBins; k++) {
    const cut = rounded(sorted[Math.floor((k * sorted.length) / mostBins)] ?? 0);
    if (cut > (sorted[0] ?? 0)) cuts.add(cut);
  }
  for (const rare of [0, 1, 2, 3]) if (rare > (sorted[0] ?? 0) && rare <= (sorted.at(-1) ?? 0)) cuts.add(rare);
  return [...cuts].sort((a, b) => a - b);
}

function binOf(cuts: readonly number[], value: number): number {
  let bin = 0;
  while (bin < cuts.length && value >= (cuts[bin] ?? Infinity)) bin++;
  return bin;
}

interface Branch {
  readonly growth: Growth;
  readonly depth: number;
  readonly columns: ReadonlySet<number>;
}

/** How strongly a leaf is drawn to zero. */
const ridge = 3;

function grow(table: Table, rows: readonly number[], branch: Branch): Tree {
  const split = branch.depth > 0 ? bestSplit(table, rows, branch) : undefined;
  if (!split) return leaf(table, rows, branch);
  const { feature, bin } = split;
  const column = table.bins[feature] ?? new Uint8Array();
  const below = rows.filter((i) => (column[i] ?? 0) <= bin);
  const above = rows.filter((i) => (column[i] ?? 0) > bin);
  const deeper = { ...branch, depth: branch.depth - 1 };
  return {
    ask: table.names[feature] ?? "",
    below: table.cuts[feature]?.[bin] ?? 0,
    yes: grow(table, below, deeper),
    no: grow(table, above, deeper),
  };
}

function leaf({ gradients, curvatures }: Table, rows: readonly number[], { growth }: Branch): number {
  const gradient = rows.reduce((sum, i) => sum + (gradients[i] ?? 0), 0);
  const curvature = rows.reduce((sum, i) => sum + (curvatures[i] ?? 0), 0);
  return rounded((growth.rate * gradient) / (curvature + ridge));
}

function bestSplit(
  table: Table,
  rows: readonly number[],
  { growth, columns }: Branch,
): { feature: number; bin: number } | undefined {
  let best: { feature: number; bin: number } | undefined;
  let bestGain = 1e-3;
  table.bins.forEach((column, feature) => {
    const size = (table.cuts[feature]?.length ?? 0) + 1;
    if (size < 2 || !columns.has(feature)) return;
    const sums = histogram(table, rows, { column, size });
    const total = sums.reduce((a, b) => ({ g: a.g + b.g, h: a.h + b.h, w: a.w + b.w }), { g: 0, h: 0, w: 0 });
    const whole = (total.g * total.g) / (total.h + ridge);
    const left = { g: 0, h: 0, w: 0 };
    sums.slice(0, -1).forEach((sum, bin) => {
      left.g += sum.g;
      left.h += sum.h;
      left.w += sum.w;
      if (left.w < growth.leaf || total.w - left.w < growth.leaf) return;
      const right = total.g - left.g;
      const gain = (left.g * left.g) / (left.h + ridge) + (right * right) / (total.h - left.h + ridge) - whole;
      if (gain > bestGain) [best, bestGain] = [{ feature, bin }, gain];
    });
  });
  return best;
}

interface Column {
  readonly column: Uint8Array;
  readonly size: number;
}

function histogram(
  table: Table,
  rows: readonly number[],
  { column, size }: Column,
): { g: number; h: number; w: number }[] {
  const sums = Array.from({ length: size }, () => ({ g: 0, h: 0, w: 0 }));
  for (const i of rows) {
    const sum = sums[column[i] ?? 0];
    if (!sum) continue;
    sum.g += table.gradients[i] ?? 0;
    sum.h += table.curvatures[i] ?? 0;
    sum.w += table.weights[i] ?? 0;
  }
  return sums;
}

/** A number from 0 to 1 that looks random and is the same in every run. */
export function draw(round: number, index: number): number {
  let state = Math.imul(round + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
  return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}

/** What a tree adds for these features. */
function leafOf(tree: Tree, features: Features): number {
  let node = tree;
  while (typeof node !== "number") node = (features[node.ask] ?? -1) < node.below ? node.yes : node.no;
  return node;
}
