/** Runs labelled sets through the engine as the editor runs it, and writes one prediction a line. */
import { createWriteStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { judgeDraft, openClaims, readArticle, saveArticle, type ClaimsDatabase, type Judgement } from "../../claims-db/index";

interface Row {
  readonly id: string;
  readonly sources: readonly string[];
  readonly draft: string;
}

const { values: options } = parseArgs({
  options: { sets: { type: "string" }, out: { type: "string" }, features: { type: "string" }, only: { type: "string" } },
});
const folder = options.sets ?? join("..", "shared", "benchmarks");

if (existsSync(folder)) run();
else console.log(`No sets in ${folder}: name a folder of .jsonl files with --sets DIR.`);

function run(): void {
  const database = openClaims(":memory:");
  const out = options.out ? createWriteStream(options.out) : undefined;
  const features = options.features ? createWriteStream(options.features) : undefined;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl")).sort()) {
    if (options.only && !file.startsWith(options.only)) continue;
    const times: number[] = [];
    for (const row of rowsOf(join(folder, file))) {
      const begin = performance.now();
      const judgements = check(database, row);
      times.push(performance.now() - begin);
      out?.write(`${JSON.stringify({ id: row.id, findings: judgements.filter(({ slot, verdict }) => !slot || verdict !== "insufficient").map(predicted) })}\n`);
      features?.write(`${JSON.stringify({ ...row, sources: undefined, claims: judgements.map(weighed) })}\n`);
    }
    times.sort((a, b) => a - b);
    const at = (share: number): string => (times[Math.floor(share * times.length)] ?? 0).toFixed(1);
    console.log(`${file}: ${times.length} rows, ${at(0.5)} ms a row in the median, ${at(0.95)} ms at the 95th percentile`);
  }
  out?.end();
  features?.end();
}

function* rowsOf(file: string): Generator<Row> {
  for (const line of readFileSync(file, "utf8").split("\n")) if (line) yield JSON.parse(line) as Row;
}

function check(database: ClaimsDatabase, row: Row): readonly Judgement[] {
  database.clear();
  row.sources.forEach((text, i) => {
    const article = readArticle(`sources/${i + 1}.txt`, Buffer.from(text));
    if (!("reason" in article)) saveArticle(database, article);
  });
  return judgeDraft(database, { path: "draft.txt", text: row.draft });
}

function predicted({ claim, verdict, span, confidence }: Judgement): object {
  return { kind: claim.kind, verdict, start: span.start, end: span.end, confidence };
}

function weighed(judgement: Judgement): object {
  const kind = judgement.slot ? "slot" : judgement.claim.kind;
  return { ...predicted(judgement), kind, reason: judgement.reason.code, features: judgement.features.map(({ features }) => features) };
}
