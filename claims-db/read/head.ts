/** Reads headline, publisher, byline and date from the machine lines above and below a messy article. */
import { readBanner } from "./banner";
import { isClockWord, wordsOf } from "./clockwords";
import { readDay } from "./day";
import { isNavigation } from "./furniture";
import { readLines, type Line } from "./lines";
import { datelines, headLines, publishers, sections, type HeadField } from "../lexicon/furniture";
import type { Prose, Span } from "../model";

/** What the lines around an article say, and which of them are machine lines. */
export interface Head {
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly published?: string;
  /** Lines and line parts that are no prose, in no order. */
  readonly machine: readonly Span[];
}

/**
 * The lines "shafaq.com", "Talks go on", "2025-03-06" and a paragraph give title "Talks go on", publisher "shafaq.com"
 * and published "2025-03-06"; the first and the third are machine lines. The headline is prose, its repetition is not.
 */
export function readHead(prose: Prose): Head {
  const lines = readLines(prose).filter((line) => line.text !== "");
  const top = topOf(lines);
  const title = titleOf(prose, top);
  const dateline = readDateline(prose, lines[top.length]);
  const banners = top.filter((line) => line !== title).flatMap(bannerOf);
  const notes = [...top.flatMap(noteOf), ...banners, ...dateline, ...readFoot(lines, top.length)];
  const repeated = title ? top.filter((line) => line !== title && sameWords(line, title)) : [];
  const first = (field: HeadField): string | undefined =>
    notes.filter((note) => note.field === field && note.value).sort((a, b) => a.rank - b.rank)[0]?.value;
  return {
    title: title?.text,
    publisher: first("publisher"),
    byline: first("byline"),
    published: first("published") ?? first("updated"),
    machine: [...notes.map(({ span }) => span), ...repeated],
  };
}

/** What one machine line says; the lower the rank, the surer. */
interface Note {
  readonly field: HeadField;
  readonly value?: string;
  readonly rank: number;
  readonly span: Span;
}

const longestTop = 15;

/** The lines before the first paragraph. */
function topOf(lines: readonly Line[]): readonly Line[] {
  const isHeadline = (i: number): boolean => i === 0 && lines.slice(1, 2).some(isDated);
  const body = lines.findIndex((line, i) => noteOf(line).length === 0 && isParagraph(line) && !isHeadline(i));
  return lines.slice(0, Math.min(body < 0 ? lines.length : body, longestTop));
}

/** A head line with the day: what stands above it is a headline, and were it a whole sentence. */
function isDated(line: Line): boolean {
  return [...noteOf(line), ...bannerOf(line)].some(({ field }) => field === "published");
}

function isParagraph({ text, ends }: Line): boolean {
  return !ends || text.length > 160 || (/[.!?]["”’]?$/.test(text) && text.split(/\s+/).length > 9);
}

/** A Markdown heading; else the first line that is no machine line, if an article follows. */
function titleOf({ text }: Prose, top: readonly Line[]): Line | undefined {
  const candidates = top.filter((line) => line.ends && noteOf(line).length === 0);
  const heading = candidates.find((line) => text.slice(line.start, line.end).trimStart().startsWith("#"));
  return heading ?? candidates.find(({ text: words }) => /\S\s+\S/.test(words) && !/[.,;:]$/.test(words));
}

function sameWords(a: Line, b: Line): boolean {
  const words = ({ text }: Line): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return words(a) === words(b);
}

function noteOf(line: Line): readonly Note[] {
  if (line.text.length > 200) return [];
  if (isNavigation(line.text)) return [{ field: "none", rank: 0, span: line }];
  if (publishers.has(line.text.toLowerCase())) return [{ field: "publisher", value: line.text, rank: 1, span: line }];
  for (const [i, { field, pattern }] of headLines.entries()) {
    const found = pattern.exec(line.text);
    const said = found ? readSaid(field, (found[1] ?? "").trim()) : [];
    if (said.length > 0) return said.map((each) => ({ ...each, rank: i + 2, span: line }));
  }
  return [];
}

/** Empty where the line only looks like a head line: "By Thursday, the talks had stalled" is no byline. */
function readSaid(field: HeadField, value: string): readonly Pick<Note, "field" | "value">[] {
  if (field === "none" || field === "publisher") return [{ field, value }];
  const day = readDay(value);
  const [before, after] = day ? [value.slice(0, day.start), value.slice(day.end)] : [value, ""];
  const date = day ? [{ field: "published" as const, value: day.iso }] : [];
  if (field === "byline") {
    const byline = before.replace(/[\s,|·•–-]{1,9}$/, "").replace(/ on$/, "");
    return isByline(byline) && isClockwork(after) ? [{ field, value: byline }, ...date] : [];
  }
  return isClockwork(`${before} ${after}`) ? date.map((each) => ({ ...each, field })) : [];
}

/** Names and little else: every word has a capital, but for "and", "of", "von". */
function isByline(value: string): boolean {
  const words = value.split(/[\s,|·•&]+/).filter(Boolean);
  if (words.length === 0 || words.length > 12) return false;
  return (
    !/[.!?]$/.test(value) &&
    words.every((word) => /^(?:\p{Lu}|(?:and|of|for|in|the|von|van|de|da|di)$|al-)/u.test(word))
  );
}

/** What may stand beside the date of a head line: weekday, time, zone, reading time, signs. */
function isClockwork(rest: string): boolean {
  const words = wordsOf(rest.toLowerCase());
  return words.every((word) => sections.has(word) || isClockWord(word) || besides.test(word));
}

/** More zones, and the reading time of a page. */
const besides = /^(?:z|ist|eastern|(?:min|read|px):?)$/;

/** A line of names with a day, which no other pattern knows. */
function bannerOf(line: Line): readonly Note[] {
  const isOpen = line.ends && noteOf(line).every(({ field }) => field === "none");
  const day = isOpen ? readBanner(line.text) : undefined;
  return day === undefined ? [] : [{ field: "published", value: day, rank: headLines.length + 1, span: line }];
}

/** "JERUSALEM, March 6 (Reuters) - " before the first sentence. */
function readDateline({ prose }: Prose, line: Line | undefined): readonly Note[] {
  if (!line) return [];
  const start = prose.indexOf(line.text, line.start);
  for (const pattern of datelines) {
    const found = pattern.exec(line.text.slice(0, 160));
    if (found) return [{ field: "publisher", value: found[1], rank: 1, span: { start, end: start + found[0].length } }];
  }
  return [];
}

/** Machine lines at the very end: a publisher, a date, a byline. */
function readFoot(lines: readonly Line[], body: number): readonly Note[] {
  const notes = lines
    .slice(Math.max(body + 1, lines.length - 3))
    .map((line) => (line.text.length > 60 ? [] : noteOf(line)));
  const foot = notes.slice(notes.findLastIndex((found) => found.length === 0) + 1).flat();
  return foot.map((note) => ({ ...note, rank: note.rank + headLines.length + 2 }));
}
