/** Tests of the report as SARIF 2.1.0, read back. */
import assert from "node:assert/strict";
import { kinds } from "../../../claims-db/model";
import { sarifReports } from "../../../server/report/sarif";
import { against } from "../samples";
import { hostileReport, makeReport } from "./story";

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly snippet?: { readonly text: string };
}

interface Location {
  readonly id?: number;
  readonly message?: { readonly text: string };
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
}

interface Change {
  readonly artifactLocation: { readonly uri: string };
  readonly replacements: readonly {
    readonly deletedRegion: Region;
    readonly insertedContent: { readonly text: string };
  }[];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly rank: number;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly { readonly artifactChanges: readonly Change[] }[];
  readonly suppressions?: readonly { readonly justification: string }[];
}

interface Run {
  readonly columnKind: string;
  readonly tool: {
    readonly driver: {
      readonly semanticVersion: string;
      readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[];
    };
  };
  readonly invocations: readonly {
    readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
  }[];
  readonly results: readonly Result[];
}

function runOf(report = makeReport()): Run {
  const log = JSON.parse(sarifReports([report], "1.2.3")) as {
    readonly version: string;
    readonly runs: readonly Run[];
  };
  assert.deepEqual([log.version, log.runs.length], ["2.1.0", 1]);
  return log.runs[0] as Run;
}

describe("The report as SARIF", () => {
  const run = runOf();
  const [result, note] = run.results;

  it("has a rule with help for each kind, and counts columns in UTF-16", () => {
    assert.equal(run.columnKind, "utf16CodeUnits");
    assert.equal(run.tool.driver.semanticVersion, "1.2.3");
    assert.deepEqual(
      run.tool.driver.rules.map(({ id }) => id),
      [...kinds],
    );
    assert.ok(run.tool.driver.rules.every(({ help }) => help.text.length > 20));
    assert.equal(run.tool.driver.rules[result?.ruleIndex ?? -1]?.id, result?.ruleId);
  });

  it("has only what the sources contradict as results", () => {
    assert.deepEqual(
      run.results.map(({ level, message }) => [level, message.text]),
      [
        ["warning", "Reuters says 24, not 27."],
        ["note", "Sources disagree: 8 (2), 9 (1)."],
      ],
    );
    assert.ok((result?.rank ?? 0) > (note?.rank ?? 100));
  });

  it("points into the draft and at the lines of the sources", () => {
    assert.deepEqual(result?.locations[0]?.physicalLocation, {
      artifactLocation: { uri: "draft.md" },
      region: { startLine: 1, startColumn: 17, endLine: 1, endColumn: 19, snippet: { text: "27" } },
    });
    const [related] = result?.relatedLocations ?? [];
    assert.deepEqual([related?.id, related?.message?.text], [1, "Reuters, 6 March 2025: 24"]);
    assert.equal(related?.physicalLocation.artifactLocation.uri, "sources/Reuters.md");
    assert.equal(related?.physicalLocation.region.startLine, 2);
  });

  it("has a fix where there is a suggestion, and none where the draft has most sources on its side", () => {
    assert.deepEqual(result?.fixes?.[0]?.artifactChanges[0]?.replacements, [
      { deletedRegion: { startLine: 1, startColumn: 17, endLine: 1, endColumn: 19 }, insertedContent: { text: "24" } },
    ]);
    assert.equal(note?.fixes, undefined);
  });

  it("replaces the whole claim, also where only a part of it is wrong", () => {
    const [part] = runOf(makeReport({}, { span: { start: 17, end: 18 } })).results;
    assert.equal(part?.locations[0]?.physicalLocation.region.startColumn, 18);
    assert.equal(part?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.deletedRegion.startColumn, 17);
  });

  it("knows a finding again by its id, wherever it stands", () => {
    const print = (id: string): string | undefined =>
      Object.values(runOf(makeReport({}, { id })).results[0]?.partialFingerprints ?? {})[0];
    assert.equal(print("figure:27"), Object.values(result?.partialFingerprints ?? {})[0]);
    assert.notEqual(print("figure:27:2"), print("figure:27"));
  });

  it("suppresses what a person decided", () => {
    const decided = runOf(
      makeReport({ decisionOf: ({ id }) => (id === "figure:27" ? { action: "checked", by: "Ada" } : undefined) }),
    );
    assert.equal(decided.results[0]?.suppressions?.[0]?.justification, "Checked by Ada.");
  });

  it("says which sources could not be read", () => {
    assert.equal(run.invocations[0]?.toolExecutionNotifications[0]?.message.text, "sources/a.pdf: It is broken.");
  });

  it("lets no text of a source make a link or a blank, and encodes its path", () => {
    const hostile = runOf(hostileReport());
    const texts = hostile.results.flatMap(({ message, relatedLocations }) => [
      message.text,
      ...relatedLocations.map((one) => one.message?.text ?? ""),
    ]);
    assert.ok(texts.every((text) => !/(?<!\\)\[x/.test(text) && !/(?<!\{)\{d/.test(text)));
    const uri = hostile.results[0]?.relatedLocations[0]?.physicalLocation.artifactLocation.uri ?? "";
    assert.doesNotMatch(uri, /[\s<>"{}|\\^`\[\]:]/);
  });

  it("survives half a letter in a path", () => {
    const evidence = against("24", "Reuters");
    const odd = { ...evidence, source: { ...evidence.source, path: "a\ud83d.md" } };
    assert.equal(runOf(makeReport({}, { evidence: [odd] })).results.length, 2);
  });
});
