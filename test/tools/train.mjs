/** `npm run train [-- --sets DIR]`: makes more rows, has every row weighed, learns claims-db/compare/weights.json from them. */
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
    out: { type: "string", default: join(root, "claims-db/compare/weights.json") },
  },
});

const cache = join(root, ".vscode-test/train");
const made = join(cache, "sets");
const features = [join(cache, "labelled.jsonl"), join(cache, "made.jsonl")];

if (!existsSync(options.sets)) {
  console.error(`There are no sets in ${options.sets}: name a folder of labelled .jsonl files with --sets DIR.`);
  process.exit(2);
}

mkdirSync(cache, { recursive: true });
run("augment.js", "--sets", options.sets, "--out", made);
run("accuracy.js", "--sets", options.sets, "--features", features[0]);
run("accuracy.js", "--sets", made, "--features", features[1]);
run("train.js", "--features", features.join(","), "--folds", "0", "--out", options.out);
console.log(`Wrote ${options.out}. Build, then measure with: npm run bench:accuracy`);

function run(script, ...args) {
  console.log(`\n${script} …`);
  const { status } = spawnSync(process.execPath, [join(bench, script), ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
