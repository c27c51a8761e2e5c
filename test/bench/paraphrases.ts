/** Learns `compare/paraphrase/paraphrase.json`: whether the words around two values tell the same, from right drafts. */
import { createReadStream, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { logistic } from "../../claims-db/compare/learned";
import { layers, pass, type Layer, type Net, type Sides } from "../../claims-db/compare/paraphrase/net";
import { draw } from "./boosting";
import { addGradient, emptyNet, names } from "./gradient";
import { foldOf } from "./folds";
import { sideOf, type ParaphraseLine } from "./paraphraseexamples";

const { values: options } = parseArgs({
  options: {
    /** What `drafts.ts` and `accuracy.ts` wrote with --paraphrases. */
    paraphrases: { type: "string", default: "paraphrases.jsonl" },
    out: { type: "string", default: "paraphrase.json" },
    folds: { type: "string", default: "4" },
    /** Leaves the lines of this fold out, and says how often the equal value comes first there. */
    without: { type: "string" },
    steps: { type: "string", default: "1200" },
  },
});

/** A value of a source beside a draft's, in the form in which it is kept while learning. */
interface Example {
  readonly equal: number;
  readonly sides: readonly [Float32Array, Float32Array];
}

/** The values that a claim was held against. */
type Asked = readonly Example[];

/** So many claims a step; how far a step goes at first, and how far Adam (Kingma and Ba 2015) looks back. */
const [claimsAStep, rate, memory, memoryOfSquares] = [64, 0.002, 0.9, 0.999];

void main();

async function main(): Promise<void> {
  const { taught, left } = await read(options.paraphrases.split(","));
  const net = started();
  const first = emptyNet();
  const second = emptyNet();
  const steps = Number(options.steps);
  for (let step = 1; step <= steps; step++) {
    const batch = Array.from(
      { length: claimsAStep },
      (_, i) => taught[Math.floor(draw(step, i) * taught.length)] ?? [],
    );
    const pace = rate * (0.05 + 0.475 * (1 + Math.cos((Math.PI * step) / steps)));
    move(net, [first, second, gradientOf(net, batch)], [step, pace]);
    if (step % 500 === 0) console.log(`step ${step}: the equal value is first for ${firstOf(net, left)} per cent`);
  }
  writeFileSync(options.out, readable(net));
}

async function read(files: readonly string[]): Promise<Readonly<Record<"taught" | "left", readonly Asked[]>>> {
  const [taught, left]: [Asked[], Asked[]] = [[], []];
  for (const file of files)
    for await (const text of createInterface({ input: createReadStream(file) })) {
      const line: ParaphraseLine = JSON.parse(text);
      const asked = line.pairs.map(([equal, draft, source]) => ({
        equal,
        sides: [Float32Array.from(draft), Float32Array.from(source)] as const,
      }));
      (foldOf(line, Number(options.folds)) === Number(options.without ?? -1) ? left : taught).push(asked);
    }
  return { taught, left };
}

/** Small weights by chance, as Glorot and Bengio 2010; biases are nought. */
function started(): Net {
  const net = emptyNet();
  names.forEach((name, layer) => {
    const [rows, columns] = layers[name];
    const scale = rows === 1 ? 0 : Math.sqrt(4.5 / (rows + columns));
    net[name].forEach((_, i) => (net[name][i] = scale * (2 * draw(-1 - layer, i) - 1)));
  });
  return net;
}

function gradientOf(net: Net, batch: readonly Asked[]): Net {
  const gradient = emptyNet();
  const count = batch.reduce((sum, asked) => sum + asked.length, 0);
  for (const asked of batch) {
    const sides = asked.map((one) => both(one));
    const passes = sides.map((one) => pass(net, one));
    const odds = passes.map((one) => one.odds);
    const shares = sharesOf(odds, () => true);
    const equal = sharesOf(odds, (i) => asked[i]?.equal === 1);
    const isAsked = asked.some((one) => one.equal === 1);
    passes.forEach((one, i) => {
      const alone = (logistic(one.odds) - (asked[i]?.equal ?? 0)) / Math.max(1, count);
      const among = isAsked ? ((shares[i] ?? 0) - (equal[i] ?? 0)) / batch.length : 0;
      addGradient(gradient, net, [one, sides[i] ?? [[], []], alone + among]);
    });
  }
  return gradient;
}

function both({ sides: [draft, source] }: Example): Sides {
  return [sideOf(draft), sideOf(source)];
}

/** The odds of some as shares that add up to one, nought for the others. */
function sharesOf(odds: readonly number[], isOne: (i: number) => boolean): readonly number[] {
  const top = Math.max(...odds.filter((_, i) => isOne(i)));
  const raised = odds.map((one, i) => (isOne(i) ? Math.exp(one - top) : 0));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => (sum > 0 ? one / sum : 0));
}

/** A step of Adam, which changes the net. */
function move(net: Net, [first, second, gradient]: readonly [Net, Net, Net], [step, pace]: readonly [number, number]) {
  const [scale, scaleOfSquares] = [1 - memory ** step, 1 - memoryOfSquares ** step];
  for (const name of names) {
    const [weights, means, squares, slopes] = [net[name], first[name], second[name], gradient[name]];
    slopes.forEach((slope, i) => {
      means[i] = memory * (means[i] ?? 0) + (1 - memory) * slope;
      squares[i] = memoryOfSquares * (squares[i] ?? 0) + (1 - memoryOfSquares) * slope * slope;
      const size = Math.sqrt((squares[i] ?? 0) / scaleOfSquares) + 1e-8;
      weights[i] = (weights[i] ?? 0) - (pace * (means[i] ?? 0)) / scale / size;
    });
  }
}

function firstOf(net: Net, asked: readonly Asked[]): string {
  const right = asked.filter((one) => {
    const odds = one.map((example) => pass(net, both(example)).odds);
    return one[odds.indexOf(Math.max(...odds))]?.equal === 1;
  });
  return asked.length === 0 ? "–" : ((100 * right.length) / asked.length).toFixed(1);
}

/** A row a line, so that version control can compare it. */
function readable(net: Net): string {
  const told = names.map((name: Layer) => {
    const [rows, columns] = layers[name];
    const lines = Array.from({ length: rows }, (_, row) =>
      JSON.stringify(Array.from(net[name].subarray(row * columns, (row + 1) * columns), rounded)),
    );
    return `"${name}": [\n${lines.join(",\n")}\n]`;
  });
  return `{\n${told.join(",\n")}\n}\n`;
}

function rounded(weight: number): number {
  return Number(weight.toFixed(4));
}
