/** Tests of the report as a table, read back by the rules of RFC 4180. */
import assert from "node:assert/strict";
import { csvReports } from "../../../server/report/csv";
import { against } from "../samples";
import { hostileReport, makeReport } from "./story";

/** Reads a CSV file into records by the names of its columns. */
function read(csv: string): readonly Readonly<Record<string, string>>[] {
  assert.match(csv, /\r\n$/);
  const [heads = [], ...rows] = csv.slice(0, -2).split("\r\n").map(cellsOf);
  return rows.map((row) => {
    assert.equal(row.length, heads.length);
    return Object.fromEntries(heads.map((head, i) => [head, row[i] ?? ""]));
  });
}

function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

describe("The report as CSV", () => {
  const rows = read(csvReports([makeReport()]));

  it("has a row for each claim and source, and one for a claim without", () => {
    assert.deepEqual(
      rows.map(({ number, text, verdict, stance, value }) => [number, text, verdict, stance, value]),
      [
        ["1", "27", "refuted", "disagrees", "24"],
        ["2", "Paris", "insufficient", "", ""],
        ["3", "33", "supported", "agrees", "33"],
        ["4", "8", "conflicting", "disagrees", "9"],
        ["4", "8", "conflicting", "agrees", "8"],
        ["4", "8", "conflicting", "agrees", "8"],
      ],
    );
  });

  it("counts lines and columns from 1", () => {
    const [first] = rows;
    assert.deepEqual([first?.["line"], first?.["column"], first?.["source_line"]], ["1", "17", "2"]);
    assert.deepEqual(
      [first?.["source"], first?.["published"], first?.["suggestion"]],
      ["sources/Reuters.md", "2025-03-06", "24"],
    );
  });

  it("quotes commas and quotation marks", () => {
    const [row] = read(csvReports([makeReport({}, { evidence: [against('1,200 "dead"', "Reuters")] })]));
    assert.equal(row?.["value"], '1,200 "dead"');
  });

  for (const formula of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"]) {
    it(`keeps ${JSON.stringify(formula)} from being a formula`, () => {
      const [row] = read(csvReports([makeReport({}, { evidence: [against(formula, "Reuters")] })]));
      assert.equal(row?.["value"], `'${formula.trim()}`);
    });
  }

  it("keeps one row to a line, whatever a source says", () => {
    const evidence = [against("24", "Reuters", { sentence: "one\r\ntwo\u2028three" })];
    assert.equal(read(csvReports([makeReport({}, { evidence })]))[0]?.["sentence"], "one two three");
    assert.equal(read(csvReports([hostileReport()])).length, 6);
  });
});
