/** `npm run train [-- --sets DIR] [--held-out | --review | --across]`: learns claims-db/compare/weights.json, or measures rows not learned from. */
// First more rows are made and every row is weighed. With --held-out the rows are parted in four; each part is judged
// with weights that were learned on the other three, and the weights of the project stay as they are. With --review only the
// second reading (claims-db/compare/review.json) is learned, from the warnings in the whole drafts that are read; with
// --across only the reading across all articles (claims-db/compare/across.json), from the claims of these drafts, and the net
// of the words around two figures (claims-db/compare/paraphrase/paraphrase.json), from right figures of the drafts and the
// articles. With --across --held-out the drafts are checked by what the stories of the other three parts taught.
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
    review: { type: "boolean", default: false },
    across: { type: "boolean", default: false },
    out: { type: "string", default: join(root, "claims-db/compare/weights.json") },
  },
});

const cache = join(root, ".vscode-test/train");
const made = join(cache, "sets");
const articles = join(root, "test/articles");
const features = ["labelled", "made", "articles"].map((name) => join(cache, `${name}.jsonl`));

const parts = ["0", "1", "2", "3"];

mkdirSync(cache, { recursive: true });
if (options.review || options.across) {
  if (options.review) learnReview();
  if (options.across) learnAcross();
  process.exit(0);
}

if (!existsSync(options.sets)) {
  console.error(`There are no sets in ${options.sets}: name a folder of labelled .jsonl files with --sets DIR.`);
  process.exit(2);
}

const examples = ["labelled", "articles"].map((name) => join(cache, `${name}.examples.jsonl`));
const matchOf = (part) => join(cache, `match-${part}.json`);

run("augment.js", "--sets", options.sets, "--out", made);
learnMatches();
[options.sets, made, articles].forEach((sets, i) =>
  run("accuracy.js", "--sets", sets, "--weights", parts.map(matchOf).join(","), "--features", features[i]),
);
if (options["held-out"]) measure();
else {
  run("train.js", "--features", features.join(","), "--match", matchOf("all"), "--out", options.out);
  console.log(`Wrote ${options.out}. Build, then measure with: npm run bench:accuracy`);
}

/** Which value is meant is learned first, since how likely that is counts as a feature; no row is asked by what it taught. */
function learnMatches() {
  run("accuracy.js", "--sets", options.sets, "--examples", examples[0]);
  run("accuracy.js", "--sets", articles, "--examples", examples[1]);
  const from = ["--examples", examples.join(","), "--folds", String(parts.length)];
  run("matches.js", ...from, "--out", matchOf("all"));
  for (const part of parts) run("matches.js", ...from, "--without", part, "--out", matchOf(part));
}

function measure() {
  const folds = ["--folds", String(parts.length), "--features", features.join(",")];
  const outs = parts.map((part) => join(cache, `without-${part}.json`));
  parts.forEach((part, i) => run("train.js", ...folds, "--without", part, "--match", matchOf(part), "--out", outs[i]));
  const files = ["articles", "sets"].map((name) => join(cache, `held-out-${name}.jsonl`));
  [articles, options.sets].forEach((sets, i) =>
    run("accuracy.js", "--sets", sets, "--weights", outs.join(","), "--features", files[i]),
  );
}

/** No weights learn from whole drafts, so that their warnings are those of texts that nothing has seen. */
function learnReview() {
  const drafts = join(cache, "drafts.jsonl");
  run("drafts.js", "--reviews", drafts);
  run("reviews.js", "--reviews", drafts, "--out", join(root, "claims-db/compare/review.json"));
}

function learnAcross() {
  const drafts = join(cache, "across.jsonl");
  const nets = parts.map((part) => join(cache, `paraphrase-without-${part}.json`));
  learnParaphrases(nets);
  run("drafts.js", "--across", drafts, "--nets", nets.join(","));
  if (!options["held-out"])
    return run("across.js", "--across", drafts, "--out", join(root, "claims-db/compare/across.json"));
  const outs = parts.map((part) => join(cache, `across-without-${part}.json`));
  outs.forEach((out, i) => run("across.js", "--across", drafts, "--without", parts[i], "--out", out));
  run("drafts.js", "--forests", outs.join(","), "--nets", nets.join(","));
}

/** A net for all stories, and one for each part that was not taught by it: no claim is read by what it taught. */
function learnParaphrases(nets) {
  const lines = ["drafts", "articles"].map((name) => join(cache, `${name}.paraphrases.jsonl`));
  run("drafts.js", "--paraphrases", lines[0]);
  run("accuracy.js", "--sets", articles, "--paraphrases", lines[1]);
  const from = ["--paraphrases", lines.join(",")];
  nets.forEach((out, i) => run("paraphrases.js", ...from, "--without", parts[i], "--out", out));
  if (!options["held-out"])
    run("paraphrases.js", ...from, "--out", join(root, "claims-db/compare/paraphrase/paraphrase.json"));
}

function run(script, ...args) {
  console.log(`\n${script} …`);
  const { status } = spawnSync(process.execPath, ["--max-old-space-size=8192", join(bench, script), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
