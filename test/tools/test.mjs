/** `npm test`: every suite, unit tests to the packed extension in a real VS Code; the last line adds up what really ran. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const results = join(root, "out/results");
const node = process.execPath;
const environment = { ...process.env, PATH: `${join(root, "node_modules/.bin")}${delimiter}${process.env.PATH}` };

/** What is run, in order. A step makes something and counts no tests; a suite leaves a tally behind. */
const plan = [
  { step: "Compile", command: [node, "node_modules/typescript/bin/tsc", "-b"] },
  { step: "Bundle", command: [node, "test/tools/build.mjs"] },
  {
    suite: "Units and language server",
    command: [node, "node_modules/mocha/bin/mocha.js", "--reporter", "out/test/support/reporter.js"],
  },
  { suite: "VS Code, development folder", command: [node, "out/test/vscode/run.js", "development"] },
  { step: "Package", command: [node, "test/tools/package.mjs"] },
  { suite: "VS Code, packed extension", command: [node, "out/test/vscode/run.js", "packed"] },
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const outcomes = plan.map((part) => (part.step ? make(part) : count(part)));
for (const { name, passed, failed, seconds, failures } of outcomes) {
  console.log(`${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`);
  for (const failure of failures) console.log(`  ${failure}`);
}
const passed = total("passed");
const failed = total("failed");
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Runs a step; one that fails counts as one failure, one that works as nothing. */
function make({ step, command }) {
  const { status, seconds } = run(step, command, environment);
  const failures = status === 0 ? [] : [`This step ended with code ${status}.`];
  return { name: step, passed: 0, failed: failures.length, seconds, failures };
}

/** Runs a suite and reads its tally; a suite that left none, or that skipped a test, has failed. */
function count({ suite, command }) {
  const file = join(results, `${suite.replace(/\W+/g, "-")}.json`);
  const { status, seconds } = run(suite, command, { ...environment, CORROBORATE_RESULTS: file });
  if (!existsSync(file)) {
    return { name: suite, passed: 0, failed: 1, seconds, failures: [`The suite did not run (code ${status}).`] };
  }
  const tally = JSON.parse(readFileSync(file, "utf8"));
  const failures = [...tally.failures];
  if (tally.pending > 0) failures.push(`${tally.pending} tests were skipped.`);
  if (tally.passed + tally.failed === 0) failures.push("There was not one test in it.");
  if (status !== 0 && failures.length === 0)
    failures.push(`All tests passed, but the suite ended with code ${status}.`);
  return { name: suite, passed: tally.passed, failed: failures.length, seconds, failures };
}

function run(name, [program, ...args], env) {
  console.log(`\n${name} …`);
  const begun = performance.now();
  const { status } = spawnSync(program, args, { cwd: root, env, stdio: "inherit" });
  return { status, seconds: (performance.now() - begun) / 1000 };
}

function total(field) {
  return outcomes.reduce((sum, outcome) => sum + outcome[field], 0);
}
