/** Blanks page furniture: what a web page says around its article, such as "Advertisement". */
import { blank } from "./blank";
import { readLines, type Line } from "./lines";
import { buttons, credits, furniture, pleas, sections } from "../lexicon/furniture";
import type { Prose, Span } from "../model";

/** The prose with its furniture blanked: lines that are nothing else, sentences that call on the reader, picture credits. */
export function blankFurniture(prose: Prose): string {
  const spans = readLines(prose).flatMap((line) =>
    isFurniture(line.text) ? [line] : [...findPleas(prose.prose, line), ...findCredits(prose.prose, line)],
  );
  return blank(prose.prose, spans);
}

/** True for a line that only a page would say: `isFurniture("Read more: Talks stall")`, `isFurniture("1.2K shares")`. */
export function isFurniture(line: string): boolean {
  if (line === "" || line.length > 300) return false;
  return furniture.some(({ pattern }) => pattern.test(line)) || isMenu(line, buttons, 1);
}

/** True for a line that is nothing but names of sections: `isNavigation("Breaking News Middle East Politics USA")`. */
export function isNavigation(line: string): boolean {
  return isMenu(line, sections, 2);
}

/** Eats the line name by name, the longest name first; three words are the longest that a section has. */
function isMenu(line: string, names: ReadonlySet<string>, least: number): boolean {
  if (line.length > 300) return false;
  const words = line
    .toLowerCase()
    .split(/[\s|•·›»>,/&]+/)
    .filter(Boolean);
  let count = 0;
  for (let at = 0; at < words.length; count++) {
    const left = words.length - at;
    const size = [3, 2, 1].find((length) => length <= left && names.has(words.slice(at, at + length).join(" ")));
    if (size === undefined) return false;
    at += size;
  }
  return count >= least;
}

/** Sentences of a line that address the reader of the page; a quotation is never one. */
function findPleas(prose: string, line: Line): readonly Span[] {
  const text = prose.slice(line.start, line.end);
  if (!pleas.some((plea) => plea.test(text))) return [];
  let start = line.start;
  const spans = text.split(/(?<=[.!?])(?=\s)/).map((part) => ({ start, end: (start += part.length) }));
  return spans.filter((span) => {
    const sentence = prose.slice(span.start, span.end);
    return !/["“”‘]/.test(sentence) && pleas.some((plea) => plea.test(sentence));
  });
}

/** "(Photo: Harbor Wire)" at the end of a caption. */
function findCredits(prose: string, line: Line): readonly Span[] {
  const lead = line.start + prose.slice(line.start, line.end).search(/\S|$/);
  return credits.flatMap((pattern) =>
    [...line.text.matchAll(pattern)].map(({ 0: part, index }) => ({
      start: lead + index,
      end: lead + index + part.length,
    })),
  );
}
