/** Dates as tests write them: marked in a sentence, with the days that they mean. */
import assert from "node:assert/strict";
import { findDates } from "../../claims-db/extract/date";
import { readWords } from "../../claims-db/extract/words";
import type { Moment } from "../../claims-db/model";
import { mark, unmark } from "./marks";

/** A Thursday. */
export const clock = "2025-03-06T21:18:43Z";

/** Marked text in; each mark is expected as "from..to relation" (days as ISO, "?" where unresolved), in order. */
export function checkDates(marked: string, expected: readonly string[], published: string | undefined = clock): void {
  const { text } = unmark(marked);
  const found = findDates(readWords(text), published);
  assert.equal(mark(text, found), marked);
  const read = found.map(({ value }) => (value.kind === "date" ? summary(value) : value.kind));
  assert.deepEqual(read, expected);
}

function summary({ from, to, relation }: Moment): string {
  const day = (value: number | undefined): string =>
    value === undefined ? "?" : (new Date(value * 86_400_000).toISOString().split("T")[0] ?? "");
  return `${from === to ? day(from) : `${day(from)}..${day(to)}`}${relation === "on" ? "" : ` ${relation}`}`;
}

/** Text without any date. */
export function checkNoDates(text: string): void {
  checkDates(text, []);
}
