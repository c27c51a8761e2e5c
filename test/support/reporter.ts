/** Prints a Mocha run as dots and writes what came of it to the file that CORROBORATE_RESULTS names. */
import { writeFileSync } from "node:fs";
import Mocha from "mocha";

/** What one run leaves behind: `{ passed: 11, failed: 1, pending: 0, failures: ["Hover shows both sides: …"] }`. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
  readonly failures: readonly string[];
}

/** Named to Mocha by its path, as `mocha --reporter out/test/support/reporter.js`. */
class TallyReporter extends Mocha.reporters.Dot {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => record(this.stats, this.failures));
  }
}

function record({ passes, failures, pending }: Mocha.Stats, tests: readonly Mocha.Test[]): void {
  const file = process.env.CORROBORATE_RESULTS;
  const sentences = tests.map((test) => `${test.fullTitle()}: ${test.err?.message ?? "failed"}`);
  const tally: Tally = { passed: passes, failed: failures, pending, failures: sentences };
  if (file) writeFileSync(file, JSON.stringify(tally));
}

module.exports = TallyReporter;
