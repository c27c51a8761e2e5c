/** `npm run train [-- --sets DIR] [--held-out | --words | --review | --across] [--kind KIND]`: learns claims-db/compare/weights.json, or measures rows not learned from. */
// First more rows are made and every row is weighed. With --held-out the rows are parted in four; each part is judged
// with weights that were learned on the other three, and the weights of the project stay as they are. With --words only the
// net of the words around two figures (claims-db/compare/paraphrase/paraphrase.json) is learned, from right figures of the
// whole drafts that are read and of the articles; with --review only the second reading (claims-db/compare/review.json), from
// the warnings in these drafts; with --across only the reading across all articles (claims-db/compare/across.json), from their
// claims. With --across --held-out the drafts are checked by what the stories of the other three parts taught. Who learns anew
// what comes first in "words, weights, review, across" learns what follows anew, too, since it is asked by that. With --kind
// figure the forests of the other kinds stay as they are, so that with --held-out figures alone are judged by what never saw them.
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
    words: { type: "boolean", default: false },
    review: { type: "boolean", default: false },
    across: { type: "boolean", default: false },
    kind: { type: "string" },
    out: { type: "string", default: join(root, "claims-db/compare/weights.json") },
  },
});

const cache = join(root, ".vscode-test/train");
const made = join(cache, "sets");
const articles = join(root, "test/articles");
const features = ["labelled", "made", "articles"].map((name) => join(cache, `${name}.jsonl`));

const ofKind = options.kind === undefined ? [] : ["--kind", options.kind];
const parts = ["0", "1", "2", "3"];
const nets = parts.map((part) => join(cache, `paraphrase-without-${part}.json`));

mkdirSync(cache, { recursive: true });
if (options.words || options.review || options.across) {
  if (options.words) learnParaphrases();
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
const byOthers = ["--nets", netsByOthers()];
learnMatches();
[options.sets, made, articles].forEach((sets, i) =>
  run("accuracy.js", "--sets", sets, ...byOthers, "--weights", parts.map(matchOf).join(","), "--features", features[i]),
);
if (options["held-out"]) measure();
else {
  run("train.js", ...ofKind, "--features", features.join(","), "--match", matchOf("all"), "--out", options.out);
  console.log(`Wrote ${options.out}. Build, then measure with: npm run bench:accuracy`);
}

/** Which value is meant is learned first, since how likely that is counts as a feature; no row is asked by what it taught. */
function learnMatches() {
  run("accuracy.js", "--sets", options.sets, ...byOthers, "--examples", examples[0]);
  run("accuracy.js", "--sets", articles, ...byOthers, "--examples", examples[1]);
  const from = ["--examples", examples.join(","), "--folds", String(parts.length)];
  run("matches.js", ...from, "--out", matchOf("all"));
  for (const part of parts) run("matches.js", ...from, "--without", part, "--out", matchOf(part));
}

function measure() {
  const folds = ["--folds", String(parts.length), "--features", features.join(",")];
  const outs = parts.map((part) => join(cache, `without-${part}.json`));
  parts.forEach((part, i) =>
    run("train.js", ...ofKind, ...folds, "--without", part, "--match", matchOf(part), "--out", outs[i]),
  );
  const files = ["articles", "sets"].map((name) => join(cache, `held-out-${name}.jsonl`));
  [articles, options.sets].forEach((sets, i) =>
    run("accuracy.js", "--sets", sets, ...byOthers, "--weights", outs.join(","), "--features", files[i]),
  );
}

/** No weights learn from whole drafts, so that their warnings are those of texts that nothing has seen. */
function learnReview() {
  const drafts = join(cache, "drafts.jsonl");
  run("drafts.js", "--reviews", drafts, "--nets", netsByOthers());
  run("reviews.js", "--reviews", drafts, "--out", join(root, "claims-db/compare/review.json"));
}

function learnAcross() {
  const drafts = join(cache, "across.jsonl");
  run("drafts.js", "--across", drafts, "--nets", netsByOthers());
  if (!options["held-out"])
    return run("across.js", ...ofKind, "--across", drafts, "--out", join(root, "claims-db/compare/across.json"));
  const outs = parts.map((part) => join(cache, `across-without-${part}.json`));
  outs.forEach((out, i) => run("across.js", ...ofKind, "--across", drafts, "--without", parts[i], "--out", out));
  run("drafts.js", "--forests", outs.join(","), "--nets", netsByOthers());
}

/** The nets of which each was not taught by one part, so that no claim is read by what it taught; learned where there are none. */
function netsByOthers() {
  if (!nets.every((net) => existsSync(net))) learnParaphrases();
  return nets.join(",");
}

/** A net for all, and one without each part. */
function learnParaphrases() {
  const lines = ["drafts", "articles"].map((name) => join(cache, `${name}.paraphrases.jsonl`));
  run("drafts.js", "--paraphrases", lines[0]);
  run("accuracy.js", "--sets", articles, "--paraphrases", lines[1]);
  const from = ["--paraphrases", lines.join(",")];
  nets.forEach((out, i) => run("paraphrases.js", ...from, "--without", parts[i], "--out", out));
  if (options.words)
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
