/** Tests when two dates agree, disagree or are not held against each other. */
import assert from "node:assert/strict";
import { compareDates, weekdayTrouble } from "../../../claims-db/compare/date";
import { findDates } from "../../../claims-db/extract/date";
import { readWords } from "../../../claims-db/extract/words";
import type { Comparison, Moment } from "../../../claims-db/model";

/** A Thursday. */
const clock = "2025-03-06";

/** Draft and source in; "outcome code" and the suggestion out, where there is one. */
function check(draft: string, source: string, expected: string): void {
  const { outcome, reason, suggestion } = compare(draft, source, clock);
  assert.equal([outcome, reason.code, ...(suggestion === undefined ? [] : [`"${suggestion}"`])].join(" "), expected);
}

function checkWithoutClock(draft: string, source: string, expected: string): void {
  const { outcome, reason } = compareDates(read(draft), read(source));
  assert.equal(`${outcome} ${reason.code}`, expected);
}

function compare(draft: string, source: string, published?: string): Comparison {
  return compareDates(read(draft, published), read(source, published));
}

function read(text: string, published?: string): Moment {
  const value = findDates(readWords(text), published)[0]?.value;
  assert.ok(value?.kind === "date", `no date in "${text}"`);
  return value;
}

describe("compareDates", () => {
  it("takes a limit to the day for a date of its own", () => {
    check("before August 30, 2022", "before 31 August 2022", 'disagrees other-day "August 31, 2022"');
    check("before August 2022", "before September 2022", "incomparable other-limit");
    check("after March 1, 2021", "after March 2, 2021", "agrees within-limit");
  });

  it("lets a date have one weekday only", () => {
    checkWithoutClock("Saturday, Nov. 10", "Sunday, Nov. 10", "disagrees other-weekday");
    checkWithoutClock("Saturday, Nov. 10", "Sat., Nov. 10", "agrees same-day");
    checkWithoutClock("Saturday, Nov. 10", "Nov. 10", "agrees same-day");
  });

  it("tells days, months and years apart", () => {
    check("on March 3", "on March 1", 'disagrees other-day "March 1"');
    check("on 3 March 2025", "on March 1, 2025", 'disagrees other-day "1 March 2025"');
    check("in mid-March", "by mid-April", "incomparable other-relation");
    check("until mid-March", "until mid-April", 'disagrees other-month "mid-April"');
    check("in 1997", "in 1999", 'disagrees other-year "1999"');
    check("the 1990s", "in 1985", 'disagrees other-year "1980s"');
    check("in Q4 2022", "in Q3 2022", 'disagrees other-quarter "Q3 2022"');
  });

  it("compares at the coarser precision", () => {
    check("in March 2025", "on March 1, 2025", "agrees within-month");
    check("on March 1, 2025", "in March", "agrees within-month");
    check("in early March", "on March 5", "agrees within-month");
    check("in 2012", "on May 3, 2012", "agrees within-year");
    check("in the 19th century", "in 1850", "agrees within-century");
  });

  it("lets a year that is not stated be any year", () => {
    check("on October 7", "on October 7, 2023", "agrees year-unstated");
    check("on October 8", "on October 7, 2023", 'disagrees other-day "October 7"');
    check("on March 8", "on October 7, 2023", "incomparable other-year-guessed");
    checkWithoutClock("on March 3", "on March 1, 2025", "disagrees other-day");
    checkWithoutClock("on March 1", "on March 1, 2025", "agrees same-day");
    checkWithoutClock("in March", "in 2024", "incomparable unresolved");
  });

  it("resolves weekdays by the clock and allows the day beside", () => {
    check("on Wednesday", "on March 5, 2025", "agrees same-day");
    check("on Wednesday", "on March 6, 2025", "incomparable next-day");
    check("on Wednesday", "on March 3, 2025", 'disagrees other-day "Monday"');
    check("on Wednesday", "on February 3, 2024", "incomparable far-apart");
    check("yesterday", "on March 4, 2025", "incomparable next-day");
    check("on Wednesday", "on Tuesday", 'disagrees other-day "Tuesday"');
    checkWithoutClock("on Wednesday", "on Tuesday", "disagrees other-weekday");
    checkWithoutClock("on Wednesday", "on Wednesday", "agrees same-weekday");
    checkWithoutClock("on Wednesday", "on March 6, 2025", "incomparable unresolved");
  });

  it("holds an event against an open end", () => {
    check("before January 14", "on January 14, 2012", "disagrees other-relation");
    check("after March 2016", "in February 2016", "disagrees other-relation");
    check("after March 2016", "in May 2016", "agrees within-limit");
    check("before 1890", "in 1896", "disagrees other-relation");
    check("before 1890", "in 1876", "agrees within-limit");
    check("before March 3", "since March 3", "incomparable other-relation");
    check("before 2005", "since 2009", "disagrees other-relation");
    check("before 2010", "since 2009", "incomparable other-relation");
    check("before the year 2005", "in 2009", "disagrees other-relation");
    check("before 2012", "before 2010", "agrees within-limit");
    check("before 2010", "before 2012", "incomparable other-limit");
  });

  it("shows the little word where only that is wrong, and no other", () => {
    const { reason } = compare("before January 14", "on January 14, 2012");
    assert.deepEqual([reason.draft, reason.source], ["before January 14", "January 14, 2012"]);
    assert.equal(compare("by March 3", "by March 1").reason.draft, "March 3");
  });

  it("does not hold starts, ends and deadlines against each other", () => {
    check("since 1997", "in 1997", "agrees same-year");
    check("since 1997", "in 2003", "incomparable other-relation");
    check("since 1997", "in 1987", "incomparable other-relation");
    check("until March 3", "since March 3", "incomparable other-relation");
    check("after March 2024", "March 31, 2024", "incomparable other-relation");
    check("after March 2024", "March 12, 2024", "disagrees other-relation");
    check("before March 2024", "March 1, 2024", "disagrees other-relation");
    check("until July 28, 2024", "by July 26, 2024", 'disagrees other-day "July 26, 2024"');
    check("until July 28, 2024", "by October 26, 2024", "incomparable other-relation");
    check("by April 7", "as of 8 April", "incomparable other-relation");
    check("by April 8", "as of 8 April", "agrees same-day");
    check("by April 8", "on April 3", "agrees within-limit");
    check("on April 3", "by April 8", "incomparable other-relation");
  });

  it("tells two starts and two ends apart", () => {
    check("since 1987", "since 1997", 'disagrees other-year "1997"');
    check("until 1987", "until 1997", 'disagrees other-year "1997"');
    check("until 1987", "in 1997", "incomparable other-relation");
  });

  it("tells stretches apart that share one end", () => {
    check("It ran June 14-28, 2020.", "It ran June 14-29, 2020.", 'disagrees other-end "June 14-29, 2020"');
    check("It ran June 14-28, 2020.", "on June 20, 2020", "agrees within-range");
    checkWithoutClock("from July 4 to July 14", "from July 4 to July 8", "disagrees other-end");
    checkWithoutClock("from June 28 to July 3", "from June 28 to July 3", "agrees same-day");
    checkWithoutClock("from July 4 to July 8", "on July 6", "agrees within-range");
    checkWithoutClock("from Thursday until Sunday", "from Thursday until Saturday", "disagrees other-end");
    checkWithoutClock("from Thursday until Sunday", "from Thursday until Sunday", "agrees same-weekday");
    checkWithoutClock("from Thursday until Sunday", "from Monday until Friday", "incomparable unresolved");
  });

  it("tells hours and yearless stretches apart that share one end, and leaves those alone that share none", () => {
    check("from 9 p.m. to 7 a.m.", "from 9 p.m. to 6 a.m.", "disagrees other-end");
    check("from 9 p.m. to 6 a.m.", "from 9 p.m. to 6 a.m.", "agrees same-time");
    check("from 9 p.m. to 6 a.m.", "from noon to 2 p.m.", "incomparable unresolved");
    checkWithoutClock("from 4 May to 9 June", "from 4 May 2019 to 8 June 2019", "disagrees other-end");
    checkWithoutClock("from 4 May to 9 June", "from 4 May 2019 to 9 June 2019", "agrees same-day");
  });

  it("holds an hour against the bound of another", () => {
    check("before 7 p.m.", "by 6 p.m.", "agrees within-limit");
    check("after 8 a.m.", "at 9 a.m.", "agrees within-limit");
    check("before 7 p.m.", "at 8 p.m.", 'disagrees other-time "8 p.m."');
  });

  it("takes all that lies before the end of a month for fitting, and nothing after it", () => {
    check("before the end of January", "in late January", "agrees same-month");
    check("before the end of March 2024", "on March 26, 2024", "agrees within-month");
    check("before March 2024", "on March 26, 2024", "disagrees other-relation");
  });

  it("leaves a season alone that is another one south of the equator", () => {
    check("in spring 2023", "in November 2023", "incomparable season");
    check("in spring 2023", "in summer 2023", 'disagrees other-season "summer 2023"');
  });

  it("compares times only on the same day and in the same zone", () => {
    check("at 3 p.m. on March 5", "at 4 p.m. on March 5", 'disagrees other-time "4 p.m. on March 5"');
    check("at 3 p.m. on March 5", "at 15:00 on March 5", "agrees same-time");
    check("at 3 p.m. on March 5", "at 4 p.m. GMT on March 5", "agrees same-day");
    check("at 3 p.m. on March 5", "on March 5", "agrees same-day");
  });

  it("compares times on a weekday or on no stated day", () => {
    check("at 8am on Sunday", "at 7am on Sunday", 'disagrees other-time "7am on Sunday"');
    checkWithoutClock("at 8am on Sunday", "at 7am on Sunday", "disagrees other-time");
    checkWithoutClock("at 8am on Sunday", "at 7am on Monday", "disagrees other-weekday");
    checkWithoutClock("at 18:45", "at 19:45", "disagrees other-time");
    checkWithoutClock("at 18:45", "at 7pm on Sunday", "disagrees other-time");
    checkWithoutClock("at 6:45 p.m. on Sunday", "at 18:45", "agrees same-time");
    checkWithoutClock("at 8:30", "at 20:30", "agrees same-time");
    checkWithoutClock("at seven o'clock", "at 7 p.m.", "agrees same-time");
    checkWithoutClock("before eight o'clock", "at 7.30 p.m.", "agrees within-limit");
    checkWithoutClock("at 7 a.m.", "at 7 p.m.", "disagrees other-time");
    checkWithoutClock("at 08:30", "at 20:30", "disagrees other-time");
    const { suggestion, focus, reason } = compare("on March 5 at 15:30", "on March 5 at 16:30", clock);
    assert.deepEqual({ suggestion, focus }, { suggestion: "March 5 at 16:30", focus: { start: 11, end: 16 } });
    assert.deepEqual([reason.draft, reason.source], ["15:30", "March 5 at 16:30"], "only the time is wrong");
  });

  it("writes the suggestion in the style of the draft and focuses on what differs", () => {
    const { suggestion, focus } = compare("on March 3, 2024", "on 3 March 2025", clock);
    assert.deepEqual({ suggestion, focus }, { suggestion: "March 3, 2025", focus: { start: 9, end: 13 } });
    check("on the 3rd of March", "on March 2", 'disagrees other-day "2nd of March"');
    check("on Mar. 3", "on April 1, 2025", 'disagrees other-month "Apr. 1"');
  });

  it("gives a lower affinity to other relations", () => {
    assert.equal(compare("before 1890", "in 1876").affinity, 0.6);
    assert.equal(compare("in 1890", "in 1876").affinity, 1);
  });
});

describe("A time over New Year", () => {
  it("is held against another one without a year", () => {
    checkWithoutClock("from 22 November to 6 January", "from 29 November to 6 January", "disagrees other-end");
    checkWithoutClock("from 29 November to 6 January", "29 November to 6 January", "agrees same-day");
    checkWithoutClock("from 29 November to 6 January", "on 3 January", "incomparable unresolved");
  });
});

describe("weekdayTrouble", () => {
  it("finds a weekday that does not fit its date", () => {
    const reason = { code: "weekday-mismatch", draft: "Thursday", source: "Wednesday" };
    assert.deepEqual(weekdayTrouble(read("on Thursday, March 5, 2025")), reason);
  });

  it("leaves a fitting weekday and a date without year alone", () => {
    assert.equal(weekdayTrouble(read("on Wednesday, March 5, 2025")), undefined);
    assert.equal(weekdayTrouble(read("on Thursday, March 5", clock)), undefined);
  });

  it("knows the Julian calendar", () => {
    assert.equal(weekdayTrouble(read("on Friday, August 3, 1492")), undefined);
    assert.equal(weekdayTrouble(read("on Sunday, January 9, 1905")), undefined);
    assert.equal(weekdayTrouble(read("on Monday, January 9, 1905")), undefined);
    assert.equal(weekdayTrouble(read("on Friday, January 9, 1905"))?.code, "weekday-mismatch");
  });
});
