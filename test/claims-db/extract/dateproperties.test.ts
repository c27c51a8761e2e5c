/** Tests what holds for every text that dates are looked for in. */
import assert from "node:assert/strict";
import { assert as always, array, constantFrom, oneof, property, string } from "fast-check";
import { compareDates, weekdayTrouble } from "../../../claims-db/compare/date";
import { findDates } from "../../../claims-db/extract/date";
import { readWords } from "../../../claims-db/extract/words";
import type { Moment } from "../../../claims-db/model";

const pieces = (
  "March may 1 31 29th 2025 1999 , - – of the last next week weekend Wednesday ago two a at p.m. " +
  "15:30 25:99 2025-13-40 until since between and from to Q4 first quarter half season spring " +
  "1990s '90s century early mid ( ) 9/31/2025 2017/18"
).split(" ");
const texts = array(oneof(constantFrom(...pieces), string({ maxLength: 4 })), { maxLength: 14 }).map((list) =>
  list.join(" "),
);
const clocks = constantFrom(undefined, "2025-03-06", "2024-02-29T23:59:59Z", "0000", "");

describe("findDates, on any text", () => {
  it("keeps spans inside the sentence, in order, and ends no stretch before it begins", () => {
    always(
      property(texts, clocks, (text, clock) => {
        let at = 0;
        for (const { start, end, value } of findDates(readWords(text), clock)) {
          assert.ok(start >= at && end > start && end <= text.length);
          at = end;
          if (value.kind === "date") check(value);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("compares whatever it finds, and every date agrees with itself unless it is unresolved", () => {
    always(
      property(texts, texts, clocks, (draft, source, clock) => {
        const [mine, theirs] = [draft, source].map((text) => findDates(readWords(text), clock)[0]?.value);
        if (mine?.kind !== "date") return;
        weekdayTrouble(mine);
        assert.notEqual(compareDates(mine, mine).outcome, "disagrees");
        if (theirs?.kind === "date") compareDates(mine, theirs);
      }),
      { numRuns: 300 },
    );
  });
});

function check({ from, to }: Moment): void {
  assert.equal(from === undefined, to === undefined);
  assert.ok((from ?? 0) <= (to ?? 0));
}
