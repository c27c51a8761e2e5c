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
  readonly hidden: readonly Hidden[];
  readonly pooled: Float32Array;
  /** For each number of `pooled` that is a largest one the word that has it. */
  readonly largest: Int32Array;
  readonly joined: Float32Array;
  /** Log odds that the two values tell the same. */
  readonly odds: number;
}

/** The two hidden layers of a side, word after word. */
export interface Hidden {
  readonly first: Float32Array;
  readonly second: Float32Array;
}

/** The forward pass; Deep Sets (Zaheer et al. 2017) over aligned words, after Parikh et al. 2016. */
export function pass(net: Net, sides: Sides, kept?: Kept): Pass {
  const hidden = sides.map((side, direction) => hiddenOf({ net, kept }, side, direction));
  const all = new Float32Array(2 * pooled);
  const largest = new Int32Array(2 * pooled).fill(-1);
  hidden.forEach(({ second }, s) => pool(second, [all, largest], s * pooled));
  const joined = rectified(multiplied(net.joint, all, net.jointBias.slice()));
  const [odds = 0] = multiplied(net.out, joined, net.outBias.slice());
  return { hidden, pooled: all, largest, joined, odds };
}

interface Reading {
  readonly net: Net;
  readonly kept: Kept | undefined;
}

function hiddenOf({ net, kept }: Reading, side: readonly Met[], direction: number): Hidden {
  const first = new Float32Array(side.length * wide);
  const second = new Float32Array(side.length * narrow);
  side.forEach((met, word) => {
    one.set(net.first);
    if (met.row >= 0) addRow(projected(net.own, met.row, kept?.own), 0, one);
    if (met.partner >= 0) addRow(projected(net.partner, met.partner, kept?.partner), 0, one);
    signs.set(signsOf(met, direction));
    multiplied(net.signs, signs, one);
    addRow(net.place, met.place, one);
    addRow(net.partnerPlace, met.partnerPlace, one);
    addRow(net.sort, met.sort, one);
    first.set(rectified(one), word * wide);
    two.set(net.secondBias);
    second.set(rectified(multiplied(net.second, one, two)), word * narrow);
  });
  return { first, second };
}

/** The two hidden layers of the word at hand; written anew for each, since small arrays of numbers are dear to make. */
const [one, two] = [new Float32Array(wide), new Float32Array(narrow)];
const signs = new Float32Array(layers.signs[0]);

/** What is told of a word beside its vector and its places; `direction` is 0 for the draft's and 1 for the source's. */
export function signsOf({ like, same, rarity }: Met, direction: number): readonly number[] {
  return [like, same, rarity, rarity * same, direction];
}

function projected(matrix: Float32Array, word: number, kept: Map<number, Float32Array> | undefined): Float32Array {
  const known = kept?.get(word);
  if (known) return known;
  const found = multiplied(matrix, Float32Array.from(vectorOf(word)), new Float32Array(wide)).map((sum) => sum / 127);
  kept?.set(word, found);
  return found;
}

function addRow(matrix: Float32Array, row: number, to: Float32Array): void {
  const from = row * to.length;
  for (let k = 0; k < to.length; k++) to[k] = (to[k] ?? 0) + (matrix[from + k] ?? 0);
}

function multiplied(matrix: Float32Array, values: Float32Array, to: Float32Array): Float32Array {
  const width = to.length;
  for (let i = 0; i < values.length; i++) {
    const times = values[i] ?? 0;
    if (times === 0) continue;
    const from = i * width;
    for (let k = 0; k < width; k++) to[k] = (to[k] ?? 0) + times * (matrix[from + k] ?? 0);
  }
  return to;
}

function rectified(values: Float32Array): Float32Array {
  for (let i = 0; i < values.length; i++) if ((values[i] ?? 0) < 0) values[i] = 0;
  return values;
}

/** The sum over a side's words, by the root of their number, and the largest of each number. */
function pool(second: Float32Array, [all, largest]: readonly [Float32Array, Int32Array], from: number): void {
  const words = second.length / narrow;
  const scale = 1 / Math.sqrt(words + 1);
  for (let word = 0; word < words; word++)
    for (let k = 0; k < narrow; k++) {
      const value = second[word * narrow + k] ?? 0;
      const top = from + narrow + k;
      all[from + k] = (all[from + k] ?? 0) + scale * value;
      if (value <= (all[top] ?? 0)) continue;
      all[top] = value;
      largest[top] = word;
    }
}
