/** Tests of telling wire copy from independent reports. */
import assert from "node:assert/strict";
import { databaseOf } from "./samples";

const words =
  "harbour council storm ferry budget minister engine lantern copper valley window signal meadow thunder ribbon".split(
    " ",
  );

/** A made-up report of so many sentences; another seed tells another story. */
function report(seed: number, sentences = 24): readonly string[] {
  return Array.from({ length: sentences }, (_, i) => {
    const picks = Array.from(
      { length: 9 },
      (_, j) => words[(seed * 7 + i * 5 + j * j * (seed + 1) + i * j) % words.length],
    );
    return `Report ${seed} ${picks.join(" ")} ${i}.`;
  });
}

/** The families of these texts, numbered from 0 in order of appearance. */
function families(...texts: readonly (readonly string[])[]): readonly number[] {
  const found = databaseOf(...texts.map((text) => text.join(" ")))
    .articles()
    .map(({ family }) => family);
  return found.map((family) => [...new Set(found)].indexOf(family));
}

describe("A family", () => {
  it("holds a copy whose figure was changed", () => {
    const copy = report(1).map((sentence, i) => (i === 4 ? sentence.replace("4.", "99.") : sentence));
    assert.deepEqual(families(report(1), copy), [0, 0]);
  });

  it("holds a copy that lost its last third", () => {
    assert.deepEqual(families(report(1), report(1).slice(0, 16)), [0, 0]);
  });

  it("holds the same file under two names, however short", () => {
    assert.deepEqual(families(["The deal holds."], ["The deal holds."]), [0, 0]);
  });

  it("leaves two reports of the same event apart", () => {
    assert.deepEqual(families(report(1), report(2), report(3)), [0, 1, 2]);
  });

  it("leaves a report apart that only quotes a few sentences of another", () => {
    assert.deepEqual(families(report(1), [...report(2), ...report(1).slice(0, 5)]), [0, 1]);
  });

  it("leaves short notes apart that share a sentence", () => {
    assert.deepEqual(
      families(["Our newsroom tells you more each day."], ["Rain. Our newsroom tells you more each day."]),
      [0, 1],
    );
  });
});
