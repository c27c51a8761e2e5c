/** Which values of a source are held against one of the draft, and in which order. */
import assert from "node:assert/strict";
import { opponentsOf } from "../../../../claims-db/compare/roles/opponent";
import { unmark } from "../../../support/marks";
import { pairOf } from "../../../support/pairs";

const report =
  "Varela sold 310 pumps in May. It sold 260 pumps in June and 240 pumps in July. In August 150 pumps went to Peru.";

/** The source's values that are held against the one in brackets. */
function check(marked: string, expected: readonly string[], source = report): void {
  const { text, spans } = unmark(marked);
  const [span] = spans;
  assert.ok(span);
  const { claim, pairs } = pairOf(text, source, text.slice(span.start, span.end));
  const found = opponentsOf(claim, pairs, new Map());
  assert.deepEqual(
    found.map(({ candidate }) => candidate.claim.text),
    expected,
    marked,
  );
}

describe("What stands against a value", () => {
  it("are three other figures, the best bound first", () =>
    check("Varela sold [285] pumps in May.", ["310", "260", "150"]));

  it("is each value only once, and never the draft's own", () => {
    check("Varela sold [310] pumps in May.", ["260", "150", "240"]);
    check("Varela sold [40] pumps.", ["30"], "Varela sold 30 pumps. Yes, it sold 30 pumps.");
  });

  it("is one name only", () =>
    check("[Ida Holm] runs Varela.", ["Ada Lund"], "Ada Lund runs Varela. Rut Berg owns it."));

  it("is a term or a day of what one may do, and no other number of it", () => {
    check("Ida Holm may stay for [five weeks].", ["two weeks"], "Ida Holm stays for two weeks.");
    check("Ida Holm may stay until [5 May].", ["8 May"], "Ida Holm stays until 8 May.");
    check("Varela may sell [40] pumps.", [], "Varela sold 30 pumps.");
  });

  it("is nothing that a source denies", () => check("Varela sold [40] pumps.", [], "Varela did not sell 30 pumps."));
});
