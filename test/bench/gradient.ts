/** The backward pass of the paraphrase net: how each weight would have to change so that a pair's odds change. */
import { vectorOf } from "../../claims-db/lexicon/vectors";
import type { Met } from "../../claims-db/compare/paraphrase/meet";
import {
  joint,
  layers,
  narrow,
  signsOf,
  wide,
  type Layer,
  type Net,
  type Pass,
  type Sides,
} from "../../claims-db/compare/paraphrase/net";

/** The names of the layers, in their order. */
export const names = Object.keys(layers) as readonly Layer[];

/** A net of noughts. */
export function emptyNet(): Net {
  const entries = names.map((name) => [name, new Float32Array(layers[name][0] * layers[name][1])] as const);
  return Object.fromEntries(entries) as Net;
}

/** Adds to a gradient what a pair adds whose odds should change by `slope`. */
export function addGradient(gradient: Net, net: Net, [passed, sides, slope]: readonly [Pass, Sides, number]): void {
  const { joined, pooled, hidden, largest } = passed;
  add(gradient.outBias, [0, slope], Float32Array.of(1));
  const ofJoined = new Float32Array(joint);
  for (let k = 0; k < joint; k++) {
    gradient.out[k] = (gradient.out[k] ?? 0) + slope * (joined[k] ?? 0);
    if ((joined[k] ?? 0) > 0) ofJoined[k] = slope * (net.out[k] ?? 0);
  }
  add(gradient.jointBias, [0, 1], ofJoined);
  const ofPooled = through({ matrix: net.joint, gradient: gradient.joint }, pooled, ofJoined);
  hidden.forEach(({ first, second }, s) => {
    const side = sides[s] ?? [];
    const scale = 1 / Math.sqrt(side.length + 1);
    const from = s * 2 * narrow;
    side.forEach((met, word) => {
      const ofSecond = new Float32Array(narrow);
      for (let k = 0; k < narrow; k++) {
        const top = from + narrow + k;
        const share = scale * (ofPooled[from + k] ?? 0) + (largest[top] === word ? (ofPooled[top] ?? 0) : 0);
        if ((second[word * narrow + k] ?? 0) > 0) ofSecond[k] = share;
      }
      const input = first.subarray(word * wide, (word + 1) * wide);
      addWord(gradient, net, { met, first: input, ofSecond, direction: s });
    });
  });
}

interface WordSlope {
  readonly met: Met;
  /** Its first hidden layer, and the slopes of its second. */
  readonly first: Float32Array;
  readonly ofSecond: Float32Array;
  readonly direction: number;
}

function addWord(gradient: Net, net: Net, { met, first, ofSecond, direction }: WordSlope): void {
  add(gradient.secondBias, [0, 1], ofSecond);
  const ofFirst = through({ matrix: net.second, gradient: gradient.second }, first, ofSecond);
  for (let k = 0; k < wide; k++) if ((first[k] ?? 0) <= 0) ofFirst[k] = 0;
  if (met.row >= 0) addVector(gradient.own, met.row, ofFirst);
  if (met.partner >= 0) addVector(gradient.partner, met.partner, ofFirst);
  signsOf(met, direction).forEach((sign, i) => add(gradient.signs, [i, sign], ofFirst));
  add(gradient.place, [met.place, 1], ofFirst);
  add(gradient.partnerPlace, [met.partnerPlace, 1], ofFirst);
  add(gradient.sort, [met.sort, 1], ofFirst);
  add(gradient.first, [0, 1], ofFirst);
}

/** Adds to a layer's gradient what its input has to do with the slopes of its output, and gives the slopes of the input. */
function through(
  layer: { readonly matrix: Float32Array; readonly gradient: Float32Array },
  input: Float32Array,
  slopes: Float32Array,
): Float32Array {
  const columns = slopes.length;
  return input.map((value, i) => {
    let sum = 0;
    for (let k = 0; k < columns; k++) sum += (layer.matrix[i * columns + k] ?? 0) * (slopes[k] ?? 0);
    add(layer.gradient, [i, value], slopes);
    return sum;
  });
}

function addVector(matrix: Float32Array, word: number, slopes: Float32Array): void {
  vectorOf(word).forEach((number, d) => add(matrix, [d, number / 127], slopes));
}

function add(matrix: Float32Array, [row, times]: readonly [number, number], slopes: Float32Array): void {
  if (times === 0) return;
  const from = row * slopes.length;
  for (let k = 0; k < slopes.length; k++) matrix[from + k] = (matrix[from + k] ?? 0) + times * (slopes[k] ?? 0);
}
