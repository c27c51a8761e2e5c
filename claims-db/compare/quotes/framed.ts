/** Finds a whole quotation of a text that begins as a draft's does and goes on otherwise, however short both are. */
import { fillers, forms } from "../../lexicon/quoting";
import { wordSet } from "../../lexicon/wordset";
import { gradeOf, type Alignment } from "./edits";
import { closesAfter, isQuotedAt, opensBefore } from "./marks";
import type { QuoteWord } from "./words";

/**
 * The place of a draft's quotation in one that fills its own quotation marks, where both begin alike and only one stretch
 * differs: "No bread, no milk" beside “No bread, no school.”, and "I was on the bridge counting boats" beside “I was on
 * the bridge with my brother.” `undefined` where too little is the same.
 */
export function alignFramed(
  draft: readonly QuoteWord[],
  source: readonly QuoteWord[],
  text: string,
): Alignment | undefined {
  for (const [from, { key, start }] of source.entries()) {
    if (key !== draft[0]?.key || !isBegin(text, start, source[from])) continue;
    const found = framedFrom(from, [draft, source], text);
    if (found) return found;
  }
  return undefined;
}

/** A quotation begins here, or a sentence of one. */
function isBegin(text: string, start: number, word: QuoteWord | undefined): boolean {
  return opensBefore(text, start) || (word?.opens === true && isQuotedAt(text, { start, end: word.end }));
}

/** A quotation ends here, or a sentence of one. */
function isEnd(text: string, end: number): boolean {
  return closesAfter(text, end) || /^[.!?](?:\s|$)/u.test(text.slice(end, end + 2));
}

type Sides = readonly [draft: readonly QuoteWord[], source: readonly QuoteWord[]];

/** The stretch from a word of the source to the first end behind it. */
function framedFrom(from: number, [draft, source]: Sides, text: string): Alignment | undefined {
  const last = source.findIndex(({ end }, i) => i > from && isEnd(text, end));
  if (last < 0 || last - from > draft.length + mostOther) return undefined;
  const there = source.slice(from, last + 1);
  const most = Math.min(draft.length, there.length);
  const same = (d: number, s: number): boolean => draft[d]?.key === there[s]?.key;
  let head = 0;
  while (head < most && same(head, head)) head++;
  let tail = 0;
  while (tail < most - head && same(draft.length - 1 - tail, there.length - 1 - tail)) tail++;
  const frame = { head, tail, own: draft.length - head - tail, other: there.length - head - tail };
  const matches = [...draft.slice(0, head), ...draft.slice(draft.length - tail)];
  if (!isTelling(frame, matches, draft)) return undefined;
  const edit = { draft: [head, draft.length - tail], source: [from + head, last + 1 - tail] } as const;
  const grade = gradeOf(draft.slice(...edit.draft), source.slice(...edit.source));
  return grade === "form" ? undefined : { from, to: last + 1, matches, edits: [{ ...edit, grade }] };
}

/** How many words begin and end alike, and how many stand between them on both sides. */
interface Frame {
  readonly head: number;
  readonly tail: number;
  readonly own: number;
  readonly other: number;
}

/** One word for a few, with three more the same; or a beginning of four that says something, and half of the whole. */
function isTelling({ head, own, other }: Frame, matches: readonly QuoteWord[], draft: readonly QuoteWord[]): boolean {
  if (own === 0 || other === 0 || other > mostOther) return false;
  if (own === 1 && other === 1 && matches.length >= leastBegun) return true;
  if (!matches.some(isContent)) return false;
  if (own === 1 && other <= mostForOne) return matches.length >= leastSame;
  const begun = head >= leastBegun && matches.slice(0, head).some(isContent);
  return begun && own <= mostOwn && 2 * matches.length >= draft.length;
}

const leastSame = 3;
const leastBegun = 4;
const mostForOne = 4;
const mostOwn = 4;
const mostOther = 6;

function isContent({ key }: QuoteWord): boolean {
  return key.length > 2 && !fillers.has(key) && !forms.has(key) && !common.has(key);
}

/** Words with which many sentences begin. */
const common = wordSet(`
  we they she him her his our their your them its there here can could would should will may might must shall not never
  what when where why how who want wants think need hope believe feel all one some any more much many only`);
