/** Dates of sources that only fit the draft's, and dates that say it. */
import assert from "node:assert/strict";
import { judgeDraft } from "../../../../claims-db/index";
import { fill } from "../../../support/cases";

/** The verdict on the draft's date, and what the source has that stands behind it or was left out. */
function check(draft: string, source: string, expected: readonly [verdict: string, value: string, code: string]): void {
  const database = fill([source]);
  const date = judgeDraft(database, { path: "draft.md", text: draft }).find(({ claim }) => claim.kind === "date");
  database.close();
  const [shown] = [...(date?.evidence ?? []), ...(date?.dismissed ?? [])];
  assert.deepEqual([date?.verdict, shown?.value, shown?.reason.code], expected, draft);
}

describe("A date of a source", () => {
  it("does not confirm a day of which it only names the month or the year", () => {
    const source = "The Orlan Bridge was opened to traffic in May 2018.";
    check("The Orlan Bridge was opened to traffic on May 29, 2018.", source, ["insufficient", "May 2018", "says-less"]);
  });
  it("confirms what says less than it does", () => {
    const source = "The Orlan Bridge was opened to traffic on May 29, 2018.";
    check("The Orlan Bridge was opened to traffic in May 2018.", source, ["supported", "May 29, 2018", "within-month"]);
  });
  it("does not confirm a time of which it only names the day", () => {
    const source = "The ferry Alma sank off Lohme on Tuesday with 40 people on board.";
    check("The ferry Alma sank off Lohme at 4.49 a.m. on Tuesday.", source, ["insufficient", "Tuesday", "says-less"]);
    check("The ferry Alma sank off Lohme on Tuesday.", source, ["supported", "Tuesday", "same-weekday"]);
  });
  it("of which another sentence has the day refutes a time", () => {
    const source = "The ferry Alma sank off Lohme on Tuesday. It hit the rock at 4.52 a.m. with all lights on.";
    const hit = "The ferry Alma hit the rock at";
    check(`${hit} 4.49 a.m. on Tuesday with all lights on.`, source, ["refuted", "4.52 a.m.", "other-time"]);
    check(`${hit} 4.52 a.m. on Tuesday with all lights on.`, source, ["supported", "4.52 a.m.", "same-time"]);
  });
  it("is the day itself rather than the year of the headline", () => {
    const source = "2020 flu season in Velden\n\nAs of 10 March, there were 28 confirmed flu cases in Velden.";
    check("As of March 10, 2020, there were 28 flu cases in Velden.", source, ["supported", "10 March", "same-day"]);
  });
});

describe("A place of a source", () => {
  const check = (draft: string, source: string, verdict: string): void => {
    const database = fill([source]);
    const found = judgeDraft(database, { path: "draft.md", text: draft }).find(({ claim }) => claim.kind === "place");
    database.close();
    assert.equal(found?.verdict, verdict, draft);
  };
  it("does not confirm a town where it only has the country, but the country where it has the town", () => {
    const source = "An earthquake of magnitude 6.4 destroyed 900 houses in Afghanistan on Sunday.";
    check("The earthquake on Sunday destroyed 900 houses in Kandahar.", source, "insufficient");
    check("The earthquake on Sunday destroyed 900 houses in Afghanistan.", source, "supported");
    check(
      "The earthquake on Sunday destroyed 900 houses in Afghanistan.",
      source.replace("Afghanistan", "Kandahar"),
      "supported",
    );
  });
});
