/** Writes the numbers of quoted words one way, so that "sixteen" is "16" and "15 per cent" is "15%". */
import { scales, smalls } from "../../lexicon/numerals";
import type { QuoteWord } from "./words";

/** The words with every number as one word in digits: twenty-one becomes 21; "one" stays, for it may be "someone". */
export function foldNumbers(words: readonly QuoteWord[], text: string): readonly QuoteWord[] {
  const folded: QuoteWord[] = [];
  for (let i = 0; i < words.length;) {
    const run = runAt(words, i, text);
    const [first, last] = [words[i], words[i + Math.max(run.length, 1) - 1]];
    if (first !== undefined && last !== undefined)
      folded.push(run.length === 0 ? first : merged(first, last, run.value));
    i += Math.max(run.length, 1);
  }
  return folded;
}

function merged(first: QuoteWord, last: QuoteWord, value: number): QuoteWord {
  if (value === 1) return { ...first, key: "one" };
  return { ...first, end: last.end, key: String(value) };
}

/** How many words from one on make a number, and which. */
interface Run {
  readonly length: number;
  readonly value: number;
}

/** "two hundred" makes one number, "two, hundred" and "two three" do not. */
function runAt(words: readonly QuoteWord[], at: number, text: string): Run {
  const start = amountOf(words[at]?.key ?? "");
  if (start === undefined) return { length: 0, value: 0 };
  let [done, open, length] = [0, start, 1];
  for (; isJoined(words[at + length - 1], words[at + length], text); length++) {
    const key = words[at + length]?.key ?? "";
    const [scale, small] = [scales.get(key), smalls.get(key)];
    if (scale !== undefined && scale <= 100) open *= scale;
    else if (scale !== undefined) [done, open] = [done + open * scale, 0];
    else if (small !== undefined && fits(open, small)) open += small;
    else break;
  }
  return { length, value: Math.round((done + open) * 1e6) / 1e6 };
}

function amountOf(key: string): number | undefined {
  return /^\d+(?:,\d{3})*(?:\.\d+)?$/.test(key) ? Number(key.replaceAll(",", "")) : smalls.get(key);
}

/** "five" after "twenty", "twelve" after "hundred" or "thousand". */
function fits(open: number, small: number): boolean {
  return small > 0 && (open % 100 === 0 || (small < 10 && open % 10 === 0 && open % 100 >= 20)) && open % 1 === 0;
}

function isJoined(word: QuoteWord | undefined, next: QuoteWord | undefined, text: string): boolean {
  return word !== undefined && next !== undefined && !next.gap && /^[ -]$/.test(text.slice(word.end, next.start));
}
