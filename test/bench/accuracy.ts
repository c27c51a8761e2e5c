/** Runs labelled sets through the engine as the editor runs it, scores them, and writes one prediction a line. */
import { createWriteStream, existsSync, readdirSync, readFileSync, type WriteStream } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { judgeDraft, openClaims, type ClaimsDatabase, type Judgement } from "../../claims-db/index";
import { examplesOf, type Example } from "../../claims-db/compare/binding/match";
import net from "../../claims-db/compare/paraphrase/paraphrase.json";
import weights from "../../claims-db/compare/weights.json";
import { readArticles } from "../support/articles";
import { replaceSources } from "../support/sources";
import { groupOf, readWeights, takeWeights } from "./folds";
import { paraphrasesOf } from "./paraphraseexamples";
import { measureQuantities } from "./quantities";
import { scoresOf, type Figures, type ScoredRow } from "./scores";

/** A row of a set; what follows `draft` is there only where people labelled it. */
interface Row {
  readonly id: string;
  readonly sources: readonly string[];
  readonly draft: string;
  readonly label?: string;
  readonly slice?: string;
  readonly spans?: readonly (readonly [number, number])[];
  readonly group?: string;
}

const { values: options } = parseArgs({
  options: {
    sets: { type: "string" },
    out: { type: "string" },
    quantities: { type: "string" },
    errors: { type: "boolean" },
    features: { type: "string" },
    /** The pairs of right figures, from which `matches.ts` learns. */
    examples: { type: "string" },
    /** The words around right figures, from which `paraphrases.ts` learns. */
    paraphrases: { type: "string" },
    only: { type: "string" },
    /** Other weights than the engine's; of several files a row gets the one of its fold. */
    weights: { type: "string" },
    /** Other weights for the words around two figures, in the same way. */
    nets: { type: "string" },
  },
});

const others = readWeights(options.weights);
const nets = readWeights(options.nets);

if (options.quantities === undefined) main(options.sets ?? join("..", "shared", "benchmarks"));
else if (existsSync(options.quantities)) measureQuantities({ ...options, file: options.quantities });
else missing(`There is no file ${options.quantities}: name a file of sentences with their quantities.`);

function main(folder: string): void {
  if (!existsSync(folder))
    return missing(
      `There are no sets in ${folder}: name a folder of .jsonl files, or of articles as .txt files, with --sets DIR.`,
    );
  const database = openClaims(":memory:");
  const streams = [options.out, options.features, options.examples, options.paraphrases].map((file) =>
    file ? createWriteStream(file) : undefined,
  );
  const files = readdirSync(folder).filter((name) => name.startsWith(options.only ?? ""));
  for (const file of files.filter((name) => name.endsWith(".jsonl")).sort())
    runSet(database, [file.replace(/\.jsonl$/, ""), linesOf(join(folder, file))], streams);
  if (files.some((name) => name.endsWith(".txt"))) runSet(database, ["articles", readArticles(folder)], streams);
  for (const stream of streams) stream?.end();
  database.close();
}

function missing(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

function linesOf(file: string): readonly Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): Row => JSON.parse(line));
}

type NamedSet = readonly [name: string, rows: readonly Row[]];
type Streams = readonly (WriteStream | undefined)[];

function runSet(
  database: ClaimsDatabase,
  [set, rows]: NamedSet,
  [out, features, examples, paraphrases]: Streams,
): void {
  const times: number[] = [];
  const scored: ScoredRow[] = [];
  for (const row of rows) {
    takeWeights(weights, others, row);
    takeWeights(net, nets, row);
    const begin = performance.now();
    const judgements = check(database, row);
    times.push(performance.now() - begin);
    const findings = judgements.filter(({ slot, verdict }) => !slot || verdict !== "insufficient").map(predicted);
    out?.write(`${JSON.stringify({ id: row.id, findings })}\n`);
    features?.write(
      `${JSON.stringify({ ...row, sources: undefined, group: groupOf(row), claims: judgements.map(weighed) })}\n`,
    );
    for (const told of examples ? judgements.flatMap((judgement) => examplesIn(row, judgement)) : [])
      examples?.write(`${JSON.stringify({ group: groupOf(row), examples: told })}\n`);
    for (const judgement of paraphrases ? judgements.filter((one) => isTrue(row, one)) : [])
      for (const line of paraphrasesOf(groupOf(row), judgement)) paraphrases?.write(`${JSON.stringify(line)}\n`);
    if (row.label !== undefined)
      scored.push({ label: row.label, slice: row.slice ?? "", spans: row.spans ?? [], findings });
  }
  print(set, times, scored);
}

function check(database: ClaimsDatabase, row: Row): readonly Judgement[] {
  replaceSources(database, row.sources);
  return judgeDraft(database, { path: "draft.txt", text: row.draft });
}

/** What matches a figure of a right row, or beside what is wrong in another one; nothing where no value is equal. */
function examplesIn(row: Row, judgement: Judgement): readonly (readonly Example[])[] {
  if (!isTrue(row, judgement)) return [];
  return judgement.features.flatMap(({ pairs }) => {
    const examples = examplesOf(pairs);
    const isTold = examples.some(({ outcome }) => outcome === "equal");
    return isTold && examples.some(({ outcome }) => outcome === "disagrees") ? [examples] : [];
  });
}

/** Whether a claim is right as far as the labels say. */
function isTrue({ label = "", spans = [] }: Row, { claim }: Judgement): boolean {
  const isBeside = (label === "inconsistent" && spans.length > 0) || label === "consistent" || label === "supported";
  return isBeside && !spans.some(([start, end]) => claim.span.start < end && start < claim.span.end);
}

function predicted({ claim, verdict, span, confidence }: Judgement) {
  return { kind: claim.kind, verdict, start: span.start, end: span.end, confidence };
}

function weighed(judgement: Judgement): object {
  const kind = judgement.slot ? "slot" : judgement.claim.kind;
  return {
    ...predicted(judgement),
    kind,
    reason: judgement.reason.code,
    review: judgement.review?.features,
    features: judgement.features.flatMap(({ features, rivals }) => [features, ...rivals]),
  };
}

function print(set: string, times: readonly number[], rows: readonly ScoredRow[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(1);
  console.log(`${set}: ${times.length} rows, ${at(0.5)} ms a row in the median, ${at(0.95)} ms at the 95th percentile`);
  if (rows.length === 0) return;
  for (const [slice, figures] of Object.entries(scoresOf(set, rows)))
    console.log(`  ${slice.padEnd(32)}${shown(figures)}`);
}

function shown(figures: Figures): string {
  const show = (name: string, value: number | undefined): string =>
    value === undefined ? "-" : name === "n" ? String(value) : (100 * value).toFixed(1);
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${show(name, value)}`)
    .join("  ");
}
