/** Tests of the report as workflow commands. */
import assert from "node:assert/strict";
import { githubReports } from "../../../server/report/github";
import { hostileReport, makeReport } from "./story";

describe("The report for GitHub Actions", () => {
  it("has a command for each conflict, a notice for what is in doubt, and the numbers last", () => {
    assert.deepEqual(githubReports([makeReport()]).trim().split("\n"), [
      "::warning file=draft.md,line=1,endLine=1,col=17,endColumn=19,title=Figure%3A Sources say otherwise::Reuters says 24, not 27. Suggestion: 24",
      "::notice file=draft.md,line=3,endLine=3,col=21,endColumn=22,title=Figure%3A Sources disagree::Sources disagree: 8 (2), 9 (1).",
      "::notice file=draft.md::1 of 4 claims supported; 1 conflict, 1 in no source, 1 where the sources disagree and most are with the draft.",
    ]);
  });

  it("is calm where there is nothing to look at", () => {
    const report = { ...makeReport(), entries: [] };
    assert.equal(githubReports([report]), "::notice file=draft.md::0 of 0 claims supported; no conflicts.\n");
  });

  it("lets no text of a source begin a command or end a property", () => {
    const lines = githubReports([hostileReport()]).trim().split("\n");
    assert.equal(lines.length, 3);
    for (const line of lines) {
      const [, properties = ""] = /^::(?:warning|notice) (.*?)::/.exec(line) ?? [];
      assert.ok(
        properties.split(",").every((property) => /^(file|line|endLine|col|endColumn|title)=[^:]*$/.test(property)),
        line,
      );
      assert.doesNotMatch(line, /%(?!25|3A|2C)/);
    }
  });
});
