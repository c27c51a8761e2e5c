/** Finds what stands between quotation marks, double, single or angled, in one paragraph. */
import type { Span } from "../model";

/** A quotation with its marks; `inner` is what stands between them. */
export interface Marked extends Span {
  readonly inner: Span;
}

/**
 * The quotations of a paragraph, left to right, outer ones only. `findMarks("He said “no”.")` has one, with marks
 * from 8 to 12 and "no" inside. One that is opened and never closed runs to the end, as in a quotation of several
 * paragraphs.
 */
export function findMarks(text: string): readonly Marked[] {
  const marked: Marked[] = [];
  let i = 0;
  while (i < text.length) {
    const rule = rules.get(text.charAt(i));
    const close = rule !== undefined && rule.opens(text, i) ? rule.close(text, i) : undefined;
    if (close === undefined) {
      i++;
      continue;
    }
    const end = Math.min(text.length, close + 1);
    marked.push({ start: i, end, inner: trimmed(text, { start: i + 1, end: close }) });
    i = end;
  }
  return marked.filter(({ inner }) => inner.end > inner.start);
}

interface Rule {
  /** Whether the mark at this place opens a quotation. */
  readonly opens: (text: string, at: number) => boolean;
  /** Where the quotation closes; the length of the text when it stays open. */
  readonly close: (text: string, at: number) => number | undefined;
}

const always = (): boolean => true;

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["“", { opens: always, close: (text, at) => next(text, at, '”"') ?? text.length }],
  ["„", { opens: always, close: (text, at) => next(text, at, "“”") ?? text.length }],
  ["«", { opens: always, close: (text, at) => next(text, at, "»") }],
  [
    '"',
    { opens: isOpening, close: (text, at) => next(text, at, '"”') ?? (introduced(text, at) ? text.length : undefined) },
  ],
  ["‘", { opens: isOpening, close: (text, at) => closeSingle(text, at, "’") }],
  ["'", { opens: isOpening, close: (text, at) => closeSingle(text, at, "'") }],
]);

function next(text: string, at: number, marks: string): number | undefined {
  for (let i = at + 1; i < text.length; i++) if (marks.includes(text.charAt(i))) return i;
  return undefined;
}

/** An opening mark has a space or bracket before it and a letter after it; those of inches and feet have not. */
function isOpening(text: string, at: number): boolean {
  return /^$|[\s([{—–\-/“‘]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}\p{P}$£€]/u.test(text.charAt(at + 1));
}

/** Whether what stands before announces a quotation: nothing, a colon or a comma. */
function introduced(text: string, at: number): boolean {
  return /^$|[:,]$/.test(text.slice(Math.max(0, at - 12), at).trimEnd());
}

const longestSingle = 1_500;
/** Words that begin with an apostrophe. */
const elided = /^(?:em|til|cause|tis|twas|n|bout|round|\d\ds?)(?![\p{L}\p{N}])/iu;

/** An apostrophe never closes; after "s" it may be a plural's, so a later mark beside punctuation is preferred. */
function closeSingle(text: string, at: number, mark: string): number | undefined {
  if (elided.test(text.slice(at + 1, at + 8))) return undefined;
  let doubtful: number | undefined;
  const limit = Math.min(text.length, at + longestSingle);
  for (let i = at + 2; i < limit; i++) {
    if (text.charAt(i) === "‘" && mark === "’") break;
    if (text.charAt(i) !== mark || /[\p{L}\p{N}\s]/u.test(text.charAt(i + 1) === " " ? "" : text.charAt(i + 1)))
      continue;
    if (!/[s\s]/u.test(text.charAt(i - 1))) return i;
    doubtful ??= i;
  }
  return doubtful;
}

/** Without spaces and without the comma or full stop that belongs to the sentence around. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /[\s,.;:]/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
