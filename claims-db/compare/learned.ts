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

const learned: Readonly<Record<string, Learned>> = weights as unknown as Readonly<Record<string, Learned>>;

/** The likelihoods of a claim of a kind; a kind without weights is neither refuted nor supported. */
export function likelihood(kind: string, features: Features): Likelihood {
  const forests = learned[kind];
  if (!forests) return { refuted: 0, supported: 0 };
  return { refuted: chance(forests.refuted, features), supported: chance(forests.supported, features) };
}

/** The probability that a forest gives: the logistic function of its base and what each tree adds. */
export function chance({ base, trees }: Forest, features: Features): number {
  const odds = trees.reduce((sum: number, tree) => sum + leafOf(tree, features), base);
  return 1 / (1 + Math.exp(-odds));
}

/** What a tree adds for these features. */
export function leafOf(tree: Tree, features: Features): number {
  let node = tree;
  while (typeof node !== "number") node = (features[node.ask] ?? -1) < node.below ? node.yes : node.no;
  return node;
}
