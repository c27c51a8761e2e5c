/** Weighs named features with small trees that were learned from open data; the weights are readable JSON. */
import type { Features } from "./features";
import weights from "./weights.json";

/** A question about one feature, or what it adds. `{ask: "disagree.score", below: 0.6, yes: -0.3, no: 0.8}`. */
export type Tree = number | { readonly ask: string; readonly below: number; readonly yes: Tree; readonly no: Tree };

/** A sum of trees on top of a base, in log odds. */
export interface Forest {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** The forests of one kind of claim. */
export interface Learned {
  readonly refuted: Forest;
  readonly supported: Forest;
}

/** How likely an article refutes and supports a claim, 0 to 1 each. */
export interface Likelihood {
  readonly refuted: number;
  readonly supported: number;
}

const learned = weights as unknown as Readonly<Record<string, Learned>> & { readonly match?: Forest };

/** The probability that a source's figure is the one that a draft's figure means; 0 where the weights have no such forest. */
export function matchChance(features: Features): number {
  return learned.match ? chance(learned.match, features) : 0;
}

/** The likelihoods of a claim of a kind; a kind without weights is neither refuted nor supported. */
export function likelihood(kind: string, features: Features): Likelihood {
  const forests = learned[kind];
  if (!forests) return { refuted: 0, supported: 0 };
  return { refuted: chance(forests.refuted, features), supported: chance(forests.supported, features) };
}

/** The probability that a forest gives: the logistic function of its base and what each tree adds. */
export function chance(forest: Forest, features: Features): number {
  const flat = flatOf(forest);
  const { values, names, roots } = flat;
  names.forEach((name, i) => (values[i] = features[name] ?? -1));
  let odds = forest.base;
  for (const root of roots) odds += leafOf(flat, root);
  return logistic(odds);
}

/** The probability of log odds: 0.5 for 0. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The log odds of a probability, 0 for 0.5 and never beyond 7 either way. */
export function logOdds(probability: number): number {
  const sure = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(sure / (1 - sure));
}

/** What stands for the log odds of somebody who is not there: lower than any. */
export const nobody = -9;

/** A forest as rows of numbers: a feature is found sooner by its place than by its name, and a node by its index. */
interface Flat {
  readonly names: readonly string[];
  /** The features of the claim that is asked, in the order of `names`; written anew for each. */
  readonly values: Float64Array;
  /** The index of each tree's first node. */
  readonly roots: readonly number[];
  /** For each node the place of what it asks, -1 for a leaf; and its bar, or what the leaf adds. */
  readonly asks: Int32Array;
  readonly bars: Float64Array;
  readonly yes: Int32Array;
  readonly no: Int32Array;
}

const flattened = new WeakMap<Forest, Flat>();

function flatOf(forest: Forest): Flat {
  const known = flattened.get(forest);
  if (known) return known;
  const places = new Map<string, number>();
  const nodes: [ask: number, bar: number, yes: number, no: number][] = [];
  const roots = forest.trees.map((tree) => add(tree, places, nodes));
  const made = {
    names: [...places.keys()],
    values: new Float64Array(places.size),
    roots,
    asks: Int32Array.from(nodes, ([ask]) => ask),
    bars: Float64Array.from(nodes, ([, bar]) => bar),
    yes: Int32Array.from(nodes, ([, , yes]) => yes),
    no: Int32Array.from(nodes, ([, , , no]) => no),
  };
  flattened.set(forest, made);
  return made;
}

/** Adds a tree's nodes, the children first, and returns the index of its own. */
function add(tree: Tree, places: Map<string, number>, nodes: [number, number, number, number][]): number {
  if (typeof tree === "number") return nodes.push([-1, tree, -1, -1]) - 1;
  const place = places.get(tree.ask) ?? places.size;
  places.set(tree.ask, place);
  return nodes.push([place, tree.below, add(tree.yes, places, nodes), add(tree.no, places, nodes)]) - 1;
}

function leafOf({ asks, bars, yes, no, values }: Flat, root: number): number {
  let node = root;
  let ask = asks[node] ?? -1;
  while (ask >= 0) {
    node = ((values[ask] ?? -1) < (bars[node] ?? 0) ? yes[node] : no[node]) ?? root;
    ask = asks[node] ?? -1;
  }
  return bars[node] ?? 0;
}
