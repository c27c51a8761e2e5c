/** `npm run train [-- --sets DIR] [--held-out]`: learns claims-db/compare/weights.json, or measures rows not learned from. */
// First more rows are made and every row is weighed. With --held-out the rows are parted in four; each part is judged
// with weights that were learned on the other three, and the weights of the project stay as they are.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const bench = join(root, "out/test/bench");
const { values: options } = parseArgs({
  options: {
    sets: { type: "string", default: join(root, "../shared/benchmarks") },
    "held-out": { type: "boolean", default: false },
    out: { type: "string", default: join(root, "claims-db/compare/weights.json") },
  },
});

const cache = join(root, ".vscode-test/train");
const made = join(cache, "sets");
const articles = join(root, "test/articles");
const features = ["labelled", "made", "articles"].map((name) => join(cache, `${name}.jsonl`));

if (!existsSync(options.sets)) {
  console.error(`There are no sets in ${options.sets}: name a folder of labelled .jsonl files with --sets DIR.`);
  process.exit(2);
}

mkdirSync(cache, { recursive: true });
run("augment.js", "--sets", options.sets, "--out", made);
run("accuracy.js", "--sets", options.sets, "--features", features[0]);
run("accuracy.js", "--sets", made, "--features", features[1]);
run("accuracy.js", "--sets", articles, "--features", features[2]);
if (options["held-out"]) measure();
else {
  run("train.js", "--features", features.join(","), "--out", options.out);
  console.log(`Wrote ${options.out}. Build, then measure with: npm run bench:accuracy`);
}

function measure() {
  const parts = [0, 1, 2, 3].map((part) => [String(part), join(cache, `without-${part}.json`)]);
  const folds = ["--folds", String(parts.length)];
  for (const [part, out] of parts)
    run("train.js", "--features", features.join(","), ...folds, "--without", part, "--out", out);
  const weights = parts.map(([, out]) => out).join(",");
  for (const sets of [options.sets, articles]) run("accuracy.js", "--sets", sets, "--weights", weights);
}

function run(script, ...args) {
  console.log(`\n${script} …`);
  const { status } = spawnSync(process.execPath, [join(bench, script), ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
