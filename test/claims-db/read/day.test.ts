/** Publication days as page heads and front matter write them. */
import assert from "node:assert/strict";
import { readDay } from "../../../claims-db/read/day";

function check(line: string, iso: string | undefined): void {
  assert.equal(readDay(line)?.iso, iso, line);
}

describe("readDay", () => {
  it("reads days in words", () => {
    check("March 6, 2025", "2025-03-06");
    check("• PublishedMarch 6, 2025", "2025-03-06");
    check("Thu 6 Mar 2025 10:15 GMT", "2025-03-06");
    check("Sept. 3rd, 2024", "2024-09-03");
    check("the 6th of March, 2025", "2025-03-06");
  });

  it("reads ISO days and instants, with their zone", () => {
    check("date 2025-03-06 + ↺ − 16 px", "2025-03-06");
    check("2025-03-06T21:18:43+00:00", "2025-03-06T21:18:43Z");
    check("2025-03-06T21:18:43.120Z", "2025-03-06T21:18:43Z");
    check("2025-03-06 23:30 -0500", "2025-03-06T23:30:00-05:00");
    check("2025-03-06 23:30", "2025-03-06");
    check("2025/3/6", "2025-03-06");
  });

  it("does not guess a year, the order of day and month, or a day that never was", () => {
    check("March 6", undefined);
    check("06/03/2025", undefined);
    check("2025-02-30", undefined);
    check("February 30, 2025", undefined);
    check("Room 2025", undefined);
    check("March 6, 20255", undefined);
  });

  it("says where the day stands", () => {
    const day = readDay("Updated March 6, 2025 by us");
    assert.deepEqual([day?.start, day?.end], [8, 21]);
  });
});
