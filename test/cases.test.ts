/** Every STRONG pair of test/cases.csv gets its verdict; the others are scored by kind. */
import assert from "node:assert/strict";
import { kinds } from "../claims-db/model";
import { faultOf, readCases, readRows } from "./support/cases";

describe("Labelled cases", function () {
  const cases = readCases();

  it("are many, of every kind, and two in five stay silent", () => {
    const silent = cases.filter(({ verdict }) => verdict !== "refuted" && verdict !== "conflicting");
    assert.ok(cases.length >= 520, `${cases.length} cases`);
    assert.ok(silent.length >= cases.length * 0.4, `${silent.length} of ${cases.length} stay silent`);
    assert.deepEqual([...new Set(cases.map(({ kind }) => kind))].sort(), [...kinds].sort());
  });

  it("are read as RFC 4180", () => {
    assert.deepEqual(readRows('a,"b ""c"", d"\r\n"e\nf",\ng,h\n'), [
      { line: 1, cells: ["a", 'b "c", d'] },
      { line: 2, cells: ["e\nf", ""] },
      { line: 4, cells: ["g", "h"] },
    ]);
  });

  for (const kind of kinds) {
    describe(`STRONG ${kind} cases`, () => {
      for (const row of cases.filter((row) => row.kind === kind && row.strength === "STRONG"))
        it(`line ${row.line}: ${row.draft} [${row.note}]`, () => assert.equal(faultOf(row), undefined));
    });
  }
});
