/** Figures that say how far two things lie apart, and those that only stand before a "than". */
import { deepEqual } from "node:assert/strict";
import { isMoreThan } from "../../../../claims-db/compare/binding/morethan";

/** The figures, marked with brackets, that are told as a distance. */
function distances(marked: string): readonly string[] {
  const text = marked.replace(/[[\]]/gu, "");
  const found = [...marked.matchAll(/\[([^\]]+)\]/gu)].map(({ index, 1: figure = "" }, i) => {
    const start = index - 2 * i;
    return { figure, span: { start, end: start + figure.length } };
  });
  return found
    .filter(({ span }) => isMoreThan({ text, span: { start: 0, end: text.length } }, { span }))
    .map(({ figure }) => figure);
}

describe("how far two things lie apart", () => {
  it("is told by a comparative with than, right behind the figure or one word on", () => {
    deepEqual(distances("It has [3,905] inhabitants, [480] fewer than in 2011."), ["480"]);
    deepEqual(distances("It won [12] seats more than before and is [two metres] taller than its twin."), [
      "12",
      "two metres",
    ]);
    deepEqual(distances("It made [21,000 euros] worse than had been planned."), ["21,000 euros"]);
  });

  it("is not told by other than, rather than, or what was earlier or later", () => {
    deepEqual(distances("[Six] people other than Lund came, in [six weeks] rather than [eight]."), []);
    deepEqual(distances("He braked [450 metres] later than he should have."), []);
    deepEqual(distances("[Nine] of the members of more than [two] clubs are taller."), []);
  });
});
