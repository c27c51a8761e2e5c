/** Tests which words findDates takes for a date, and what it reads from them. */
import assert from "node:assert/strict";
import { findDates } from "../../../claims-db/extract/date";
import { readWords } from "../../../claims-db/extract/words";
import type { Moment } from "../../../claims-db/model";
import { checkDates as check, checkNoDates as checkNone, clock } from "../../support/dates";

function momentIn(text: string, published?: string): Moment | undefined {
  const value = findDates(readWords(text), published)[0]?.value;
  return value?.kind === "date" ? value : undefined;
}

describe("findDates", () => {
  it("reads the date of a named event, and not what follows it", () => {
    check("Prices rose after the [2021] frost.", ["2021-01-01..2021-12-31"]);
    check("It is done before the [December 2024] monsoon.", ["2024-12-01..2024-12-31"]);
    check("Bids are due before the [30 June] deadline.", ["2025-06-30 before"]);
    check("Prices rose after [2021].", ["2021-01-01..2021-12-31 after"]);
  });

  it("reads what does not happen before a date as told of the date", () => {
    check("It cannot open before [2027].", ["2027-01-01..2027-12-31"]);
    check("They keep it from opening before [2027].", ["2027-01-01..2027-12-31"]);
    check("It will not open until [2027] at the earliest.", ["2027-01-01..2027-12-31"]);
    check("It did open before [2027].", ["2027-01-01..2027-12-31 before"]);
  });

  it("reads by where somebody has until then", () => {
    check("The firm has until [14 March] to reply.", ["2025-03-14 by"]);
    check("The shop is open until [14 March].", ["2025-03-14 until"]);
    check("Bids are due by midnight on [14 March].", ["2025-03-14 by"]);
    check("Bids came at midnight on [14 March].", ["2025-03-14"]);
  });

  it("reads the year to which something goes back, and when something was", () => {
    check("The house goes back to [1962].", ["1962-01-01..1962-12-31"]);
    check("The custom can be traced back to about [1850].", ["1850-01-01..1850-12-31"]);
    check("The best year was [1997], when they won.", ["1997-01-01..1997-12-31"]);
    checkNone("The total was 1997, a good result.");
    checkNone("She gave 1500 back to 1962 readers.");
  });

  it("reads the year that closes the name of an event, but no model or flight number", () => {
    check("See all goals of Euro [2016] here.", ["2016-01-01..2016-12-31"]);
    check("He won the Masters [2019].", ["2019-01-01..2019-12-31"]);
    checkNone("He sold Windows 2000 there.");
    checkNone("The movie is Blade Runner 2049.");
    checkNone("The Boeing-1989 was there.");
  });

  it("reads full dates in every common notation", () => {
    const day = ["2025-03-01"];
    check("The bridge opened on [March 1, 2025], to applause.", day);
    check("The bridge opened on [1 March 2025].", day);
    check("The bridge opened on the [1st of March, 2025].", day);
    check("The bridge opened [Mar. 1, 2025].", day);
    check("The bridge opened on [Saturday, March 1, 2025].", day);
    check("The bridge opened on [2025-03-01].", day);
    check("The bridge opened on [March 1,2025].", day);
    check("The bridge opened on [3/14/2025], not [14/3/2025].", ["2025-03-14", "2025-03-14"]);
    check("He was born on [14th january 2012].", ["2012-01-14"]);
  });

  it("takes the nearest year where none is stated", () => {
    check("The [October 7] report and the [March 20] plan.", ["2024-10-07", "2025-03-20"]);
    check("It began in [January].", ["2025-01-01..2025-01-31"]);
    check("It began on [5 May].", ["2025-05-05"]);
  });

  it("leaves partial dates open where the text has no day of publication", () => {
    const moment = momentIn("It began on March 3.");
    assert.deepEqual([moment?.month, moment?.day, moment?.year, moment?.from], [3, 3, undefined, undefined]);
    const weekday = momentIn("It began on Wednesday.");
    assert.deepEqual([weekday?.weekday, weekday?.from], [3, undefined]);
    assert.equal(momentIn("It began last week.")?.from, undefined);
  });

  it("leaves open which continent wrote 3/4/2025", () => {
    checkNone("The form says 3/4/2025.");
  });

  it("reads months, years, decades and centuries", () => {
    check("Sales fell in [March 2020] and [early March 2021].", ["2020-03-01..2020-03-31", "2021-03-01..2021-03-13"]);
    check("In [1997] she moved, and after [2016] she left.", [
      "1997-01-01..1997-12-31",
      "2016-01-01..2016-12-31 after",
    ]);
    check("The [2016] election and a [2019] American film.", ["2016-01-01..2016-12-31", "2019-01-01..2019-12-31"]);
    check("[2014]'s hit, the [2013] marathon blasts.", ["2014-01-01..2014-12-31", "2013-01-01..2013-12-31"]);
    check("Their debut ([1982]) sold well.", ["1982-01-01..1982-12-31"]);
    check("It was built in the [1990s], not the ['80s].", ["1990-01-01..1999-12-31", "1980-01-01..1989-12-31"]);
    check("A [19th-century] house.", ["1800-01-01..1900-12-31"]);
    check("Common in the [16th century], and rare since the [18th].", [
      "1500-01-01..1600-12-31",
      "1700-01-01..1800-12-31 since",
    ]);
    check("In the [19th century] he was the 18th.", ["1800-01-01..1900-12-31"]);
  });

  it("reads quarters, halves and seasons", () => {
    check("Profit rose in [Q4 2022].", ["2022-10-01..2022-12-31"]);
    check("Profit rose in the [fourth quarter of 2021].", ["2021-10-01..2021-12-31"]);
    check("Profit rose in the [first half of 2024].", ["2024-01-01..2024-06-30"]);
    check("She won in the [2017–18 season].", ["2017-01-01..2018-12-31"]);
    check("They met in [spring 2023].", ["2023-03-01..2023-06-30"]);
  });

  it("reads early, mid, late, beginning and end", () => {
    check("Rain came in [mid-April 2024].", ["2024-04-09..2024-04-22"]);
    check("Rain came by the [end of March 2024].", ["2024-03-19..2024-03-31 by"]);
    check("Rain came in [late 2024].", ["2024-07-31..2024-12-31"]);
  });

  it("resolves relative words by the day of publication", () => {
    check("They spoke on [Wednesday].", ["2025-03-05"]);
    check("They will speak on [Wednesday].", ["2025-03-12"]);
    check("They spoke [yesterday] and [three days ago].", ["2025-03-05", "2025-03-03"]);
    check("They met over the [weekend].", ["2025-03-01..2025-03-02"]);
    check("They met [last week].", ["2025-02-23..2025-03-02"]);
    check("They meet [next month].", ["2025-04-01..2025-04-30"]);
    check("They met [last year].", ["2024-01-01..2024-12-31"]);
    check("They met on [17 August last year].", ["2024-08-17"]);
    check("They spoke after [Tuesday]'s vote.", ["2025-03-04 after"]);
  });

  it("never takes the weekend that runs for the last one", () => {
    for (const day of ["2025-03-08", "2025-03-09", "2025-03-05"]) {
      const { from, to } = momentIn("They met last weekend.", day) ?? {};
      assert.deepEqual([from, to], [20_148, 20_149], day);
    }
    assert.equal(momentIn("They met at the weekend.", "2025-03-08")?.from, 20_155);
    assert.equal(momentIn("They met this weekend.", "2025-03-09")?.from, 20_155);
  });

  it("keeps both ends of a stretch without year", () => {
    const ends = [
      { month: 7, day: 4 },
      { month: 7, day: 14 },
    ];
    assert.deepEqual(momentIn("It runs July 4-14.")?.ends, ends);
    assert.equal(momentIn("It runs July 4-14, 2025.")?.ends, undefined);
  });

  it("leaves words open that lean on the story", () => {
    check("[Two weeks earlier] it had snowed.", ["?"]);
  });

  it("reads how the event stands to the date", () => {
    check("It has run since [March 3].", ["2025-03-03 since"]);
    check("They lived there from [1997].", ["1997-01-01..1997-12-31 since"]);
    check("It runs until the end of the day on [March 10].", ["2025-03-10"]);
    check("It runs until at least [March 10].", ["2025-03-10 until"]);
    check("It closed prior to [March 3].", ["2025-03-03 before"]);
    check("It closed no later than [March 3].", ["2025-03-03 by"]);
    check("It closed on or before [March 3].", ["2025-03-03 by"]);
    check("It will close no earlier than [March 3].", ["2025-03-03 since"]);
    check("As of [3 March], it was open.", ["2025-03-03"]);
    check("It did not open until [2010].", ["2010-01-01..2010-12-31"]);
    check("It was not held to be a risk to those who swim until a [1997] storm.", ["1997-01-01..1997-12-31 until"]);
    check("It was not held to be a risk to anyone until a [1997] storm.", ["1997-01-01..1997-12-31"]);
    check("Rents have risen since an [October 2010] law.", ["2010-10-01..2010-10-31 since"]);
  });

  it("tells of what something dates from that it is of that time", () => {
    check("The pier dates from [1968].", ["1968-01-01..1968-12-31"]);
    check("A pier dating to [1968] was sold.", ["1968-01-01..1968-12-31"]);
    checkNone("They sent a date to 1968 readers.");
    check("They knew a rule from [1968].", ["1968-01-01..1968-12-31"]);
    check("They fished there from [1968].", ["1968-01-01..1968-12-31 since"]);
  });

  it("joins two dates to one stretch", () => {
    check("It ran [June 14-28, 2020].", ["2020-06-14..2020-06-28 between"]);
    check("It ran between [March 3 and 5].", ["2025-03-03..2025-03-05 between"]);
    check("It ran from [March 3 to April 5, 2020].", ["2020-03-03..2020-04-05 between"]);
    check("It ran from [1997 to 2005].", ["1997-01-01..2005-12-31 between"]);
    check("It ran from [Monday to Friday].", ["2025-03-03..2025-03-07 between"]);
    check("It ran on [March 1] and [April 3, 2020].", ["2020-03-01", "2020-04-03"]);
  });

  it("reads a time of day together with its date", () => {
    check("They left at [3 p.m. on Wednesday].", ["2025-03-05"]);
    const moment = momentIn("They left at 15:30 on 5 March.", clock);
    assert.deepEqual([moment?.precision, moment?.minutes, moment?.day], ["time", 930, 5]);
    assert.equal(momentIn("They left at 12:05 a.m.")?.minutes, 5);
    assert.equal(momentIn("Sent 2025-03-06T21:18:43Z.")?.minutes, 1278);
  });

  it("reads the year behind a feast, and no number behind another name", () => {
    check("They got engaged on [Christmas Day 2010].", ["2010-12-25"]);
    check("They moved there around Easter [2012].", ["2012-01-01..2012-12-31"]);
    checkNone("They carried 2010 trees to Christmas Square.");
  });

  it("leaves counts that look like years alone", () => {
    checkNone("They freed 2000 prisoners from a 1500-seat hall.");
    checkNone("In 2000 cases nobody asked, and more than 1900 people left.");
    checkNone("Between 1500 and 2000 people came by 1600 buses.");
    check("On [March 1], 2000 prisoners were freed.", ["2025-03-01"]);
    checkNone("The tomb cost $2000.");
  });

  it("leaves words and names alone that look like months and days", () => {
    checkNone("Protesters may march in the sun for a second.");
    checkNone("April O'Neil and Justin Sun met Theresa May at the Women's March.");
    checkNone("May said she was criticised by May.");
    checkNone("Fans of Friday the 13th work for 20th Century Fox.");
    checkNone("He read the Saturday Evening Post on Good Friday and saw Sheffield Wednesday.");
  });

  it("leaves durations, ages and scores alone", () => {
    checkNone("It lasted for six weeks, in the weeks and years before the six-week truce.");
    checkNone("The man in his 60s won 1:43 and works 24/7.");
    checkNone("Sales grew over the last year and the past week.");
  });

  it("takes no quarter of a match for a quarter of the year", () => {
    checkNone("He ran 12 yards in the fourth quarter.");
  });
});

describe("Days in a row", () => {
  it("share the month that is named once", () => {
    check("They struck on [3], [5] and [9 May].", ["2025-05-03", "2025-05-05", "2025-05-09"]);
    check("They strike on [March 25] and [27].", ["2025-03-25", "2025-03-27"]);
  });

  it("are none where they count something", () => {
    check("On [March 5], 7 people came.", ["2025-03-05"]);
    check("He scored 25 and on [27 March] came home.", ["2025-03-27"]);
  });
});
