/** Tests which words are a time of day, a feast or a part of a year. */
import assert from "node:assert/strict";
import { findDates } from "../../../claims-db/extract/date";
import { readWords } from "../../../claims-db/extract/words";
import type { Moment } from "../../../claims-db/model";
import { mark, unmark } from "../../support/marks";

/** Marked text in; each mark is expected as its parts: "09:30", "12-24", "half 7", "month 5 on". */
function check(marked: string, ...expected: readonly string[]): void {
  const { text } = unmark(marked);
  const found = findDates(readWords(text), undefined);
  assert.equal(mark(text, found), marked);
  assert.deepEqual(
    found.map(({ value }) => (value.kind === "date" ? summary(value) : value.kind)),
    expected,
  );
}

function summary({ minutes, precision, month, day, year, relation }: Moment): string {
  const two = (value = 0): string => String(value).padStart(2, "0");
  const part = minutes !== undefined ? `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` : precision;
  const stated =
    minutes === undefined && day !== undefined ? `${two(month)}-${two(day)}` : `${part} ${month ?? year ?? ""}`;
  return relation === "on" ? stated.trim() : `${stated.trim()} ${relation}`;
}

describe("findDates", () => {
  it("reads an hour by its part of the day", () => {
    check("He left at [two in the afternoon].", "14:00");
    check("They sold five in the morning and two in the afternoon.");
    check("There were eight in the evening class.");
    check("It went on until [3.40 in the afternoon].", "15:40 until");
    check("The gate opened at [7:45 in the evening].", "19:45");
  });

  it("reads no price for an hour", () => {
    check("A lost cup is charged at 0.12 €.");
    check("She cleared the bar at 2.05 metres.");
    check("The shop opens at [7.45].", "07:45");
  });

  it("reads times of day in words", () => {
    check("They left at [half past nine] and came at [seven o'clock in the evening].", "09:30", "19:00");
    check("It began at a [quarter to ten in the evening].", "21:45");
    check("Prices rose a quarter to 12 million, or half past two dozen.");
  });

  it("reads times of day with a colon where they are of a timetable or have a preposition", () => {
    check("Passengers on the [18:10] ferry heard it.", "18:10");
    check("The shop is open from [10:30].", "10:30");
    check("She won in 2:05, the 2:07 man being third, and led 12:10.");
  });

  it("reads feasts that have a day of their own", () => {
    check("It will be open from [New Year's Day].", "01-01");
    check("They met on [Christmas Eve 2010].", "12-24");
    check("They met at Christmas.");
  });

  it("reads halves of a year, weeks of a month, and years behind as early as", () => {
    check("It is due in the [second half of next year].", "half 7");
    check("The second half of the season was better.");
    check("Divers found it in the last week of [May].", "month 5");
    check("They could finish as early as [2026].", "year 2026");
    check("He is praised by fans of May.");
  });

  it("leaves quarters that only count alone", () => {
    check("For the fourth quarter running, sales fell.");
    check("In the [fourth quarter], sales fell.", "quarter 10");
  });

  it("takes until when something is put off for when it comes", () => {
    check("The debate was postponed until [May 2031].", "month 5");
    check("They put off the debate until [May 2031].", "month 5");
    check("The strike went on until [May 2031].", "month 5 until");
  });

  it("takes what is ahead from a date for what begins on it", () => {
    check("They will buy no other steel from [2028].", "year 2028");
    check("They lived in Orlan from [2008].", "year 2008 since");
  });
});
