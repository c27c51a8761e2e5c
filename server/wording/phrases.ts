/** Parts of sentences: who says something and when, dates, counts, lists. */
import type { Provenance } from "../../claims-db/model";

/** Who says something: "Al Jazeera"; the headline, then the file name, where no publisher is known. */
export function sourceName({ publisher, title, path }: Provenance): string {
  return shorten(publisher || title || path.slice(path.lastIndexOf("/") + 1), 48);
}

/** Who says something, and when: "Al Jazeera, 6 March 2025". */
export function sourceLabel(source: Provenance): string {
  const date = dateWords(source.published);
  return date === "" ? sourceName(source) : `${sourceName(source)}, ${date}`;
}

const months = "January February March April May June July August September October November December".split(" ");

/** `dateWords("2025-03-06T21:18:43Z")` is "6 March 2025"; nothing for no date. */
export function dateWords(published: string | undefined): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? "") ?? [];
  return year === undefined ? "" : `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** `countWords(1, "conflict")` is "1 conflict", `countWords(1200, "claim")` "1,200 claims". */
export function countWords(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}

/** `shorten("a very long headline", 12)` is "a very long…". */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** `joinWords(["1,800", "1,900"], "or")` is "1,800 or 1,900". */
export function joinWords(texts: readonly string[], last: string): string {
  return texts.length < 2 ? (texts[0] ?? "") : `${texts.slice(0, -1).join(", ")} ${last} ${texts.at(-1) ?? ""}`;
}
