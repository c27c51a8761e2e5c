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

/** The forests that say whether two values are counterparts, by kind. */
type Matching = Readonly<Record<string, Forest>>;

const learned = weights as unknown as Readonly<Record<string, Learned>> & { readonly match?: Matching };

/** The probability that a source's value is the one a draft's claim means; 0 for a kind that is not learned. */
export function matchChance(kind: string, features: Features): number {
  const forest = learned.match?.[kind];
  return forest ? chance(forest, features) : 0;
}

/** The likelihoods of a claim of a kind; a kind without weights is neither refuted nor supported. */
export function likelihood(kind: string, features: Features): Likelihood {
  const forests = learned[kind];
  if (!forests) return { refuted: 0, supported: 0 };
  return { refuted: chance(forests.refuted, features), supported: chance(forests.supported, features) };
}

/** The probability that a forest gives: the logistic function of its base and what each tree adds. */
export function chance(forest: Forest, features: Features): number {
  const { names, roots } = rootedOf(forest);
  const values = names.map((name) => features[name] ?? -1);
  let odds = forest.base;
  for (const root of roots) odds += leafOf(root, values);
  return 1 / (1 + Math.exp(-odds));
}

/** A tree that asks for the place of a feature in a row of values: a number is found sooner there than by its name. */
type Rooted = number | { readonly place: number; readonly below: number; readonly yes: Rooted; readonly no: Rooted };

interface RootedForest {
  readonly names: readonly string[];
  readonly roots: readonly Rooted[];
}

const rooted = new WeakMap<Forest, RootedForest>();

function rootedOf(forest: Forest): RootedForest {
  const known = rooted.get(forest);
  if (known) return known;
  const places = new Map<string, number>();
  const roots = forest.trees.map((tree) => rootOf(tree, places));
  const made = { names: [...places.keys()], roots };
  rooted.set(forest, made);
  return made;
}

function rootOf(tree: Tree, places: Map<string, number>): Rooted {
  if (typeof tree === "number") return tree;
  const place = places.get(tree.ask) ?? places.size;
  places.set(tree.ask, place);
  return { place, below: tree.below, yes: rootOf(tree.yes, places), no: rootOf(tree.no, places) };
}

function leafOf(root: Rooted, values: readonly number[]): number {
  let node = root;
  while (typeof node !== "number") node = (values[node.place] ?? -1) < node.below ? node.yes : node.no;
  return node;
}
