/** A small neural net that says from the words around two values whether they tell the same: its layers, and its forward pass. */
import { dimensions, vectorOf } from "../../lexicon/vectors";
import { nowhere, places, type Met } from "./meet";
import { sorts } from "./tokens";

/** Numbers of a word's first and second hidden layer, and of the layer in which both sides are joined. */
export const [wide, narrow, joint] = [24, 16, 16];

/** What the net adds up for each side: the mean of its words and the largest of each number. */
const pooled = 2 * narrow;

/** The layers, each with its rows and columns, under the names that `paraphrase.json` has. */
export const layers = {
  own: [dimensions, wide],
  partner: [dimensions, wide],
  signs: [5, wide],
  place: [places, wide],
  partnerPlace: [nowhere + 1, wide],
  sort: [sorts.length, wide],
  first: [1, wide],
  second: [wide, narrow],
  secondBias: [1, narrow],
  joint: [2 * pooled, joint],
  jointBias: [1, joint],
  out: [joint, 1],
  outBias: [1, 1],
} as const satisfies Readonly<Record<string, readonly [rows: number, columns: number]>>;

/** The name of a layer. */
export type Layer = keyof typeof layers;

/** The weights of each layer, row after row. */
export type Net = Readonly<Record<Layer, Float32Array>>;

/** What words' vectors add to the first hidden layer, worked out once a word; while a net learns nothing is kept. */
export type Kept = Readonly<Record<"own" | "partner", Map<number, Float32Array>>>;

/** Both sides of a pair of values: the draft's words with what they meet in the source, and the source's. */
export type Sides = readonly [draft: readonly Met[], source: readonly Met[]];

/** What the forward pass went through, for learning. */
export interface Pass {
  readonly words: readonly (readonly Hidden[])[];
  readonly pooled: Float32Array;
  /** For each number of `pooled` that is a largest one the word that has it. */
  readonly largest: Int32Array;
  readonly joined: Float32Array;
  /** Log odds that the two values tell the same. */
  readonly odds: number;
}

/** A word's two hidden layers. */
export interface Hidden {
  readonly first: Float32Array;
  readonly second: Float32Array;
}

/** The forward pass; Deep Sets (Zaheer et al. 2017) over aligned words, after Parikh et al. 2016. */
export function pass(net: Net, sides: Sides, kept?: Kept): Pass {
  const words = sides.map((side, direction) => side.map((met) => hidden({ net, kept }, met, direction)));
  const all = new Float32Array(2 * pooled);
  const largest = new Int32Array(2 * pooled).fill(-1);
  words.forEach((side, s) => pool(side, [all, largest], s * pooled));
  const joined = rectified(multiplied(net.joint, all, net.jointBias.slice()));
  const [odds = 0] = multiplied(net.out, joined, net.outBias.slice());
  return { words, pooled: all, largest, joined, odds };
}

interface Reading {
  readonly net: Net;
  readonly kept: Kept | undefined;
}

function hidden({ net, kept }: Reading, met: Met, direction: number): Hidden {
  const first = net.first.slice();
  if (met.row >= 0) addRow(projected(net.own, met.row, kept?.own), [0, 1], first);
  if (met.partner >= 0) addRow(projected(net.partner, met.partner, kept?.partner), [0, 1], first);
  signsOf(met, direction).forEach((sign, i) => addRow(net.signs, [i, sign], first));
  addRow(net.place, [met.place, 1], first);
  addRow(net.partnerPlace, [met.partnerPlace, 1], first);
  addRow(net.sort, [met.sort, 1], first);
  rectified(first);
  return { first, second: rectified(multiplied(net.second, first, net.secondBias.slice())) };
}

/** What is told of a word beside its vector and its places; `direction` is 0 for the draft's and 1 for the source's. */
export function signsOf({ like, same, rarity }: Met, direction: number): readonly number[] {
  return [like, same, rarity, rarity * same, direction];
}

function projected(matrix: Float32Array, word: number, kept: Map<number, Float32Array> | undefined): Float32Array {
  const found = kept?.get(word) ?? addVector(matrix, word, new Float32Array(wide));
  kept?.set(word, found);
  return found;
}

function addVector(matrix: Float32Array, word: number, to: Float32Array): Float32Array {
  vectorOf(word).forEach((number, d) => addRow(matrix, [d, number / 127], to));
  return to;
}

function addRow(matrix: Float32Array, [row, times]: readonly [number, number], to: Float32Array): void {
  if (times === 0) return;
  const from = row * to.length;
  for (let k = 0; k < to.length; k++) to[k] = (to[k] ?? 0) + times * (matrix[from + k] ?? 0);
}

function multiplied(matrix: Float32Array, values: Float32Array, to: Float32Array): Float32Array {
  for (let i = 0; i < values.length; i++) addRow(matrix, [i, values[i] ?? 0], to);
  return to;
}

function rectified(values: Float32Array): Float32Array {
  for (let i = 0; i < values.length; i++) if ((values[i] ?? 0) < 0) values[i] = 0;
  return values;
}

/** The sum over a side's words, by the root of their number, and the largest of each number. */
function pool(side: readonly Hidden[], [all, largest]: readonly [Float32Array, Int32Array], from: number): void {
  const scale = 1 / Math.sqrt(side.length + 1);
  side.forEach(({ second }, word) => {
    for (let k = 0; k < narrow; k++) {
      const value = second[k] ?? 0;
      all[from + k] = (all[from + k] ?? 0) + scale * value;
      const top = from + narrow + k;
      if (value > (all[top] ?? 0)) [all[top], largest[top]] = [value, word];
    }
  });
}
