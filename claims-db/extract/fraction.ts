/** Reads fractions: "half", "a third", "three-quarters", "3/4", "½", and parts of a scale: "a quarter of a million". */
import { wordAt } from "../lexicon/wordat";
import { glyphs, parts, scales, smalls } from "../lexicon/numerals";
import type { Word } from "../model";
import type { Numeral } from "./numeral";
import { digitsOf, isGlued } from "./pieces";
import { unitAt } from "./unit";

/**
 * The fraction that begins at a word: 0.5 for "half", 0.67 for "two-thirds"; 250,000 for "a quarter of a million".
 * A part is a fraction only where nothing is being ordered or halved.
 */
export function readFraction(words: readonly Word[], at: number): Numeral | undefined {
  const plain = readPart(words, at);
  return plain === undefined ? undefined : (readOfWhole(words, plain) ?? plain);
}

/** "a quarter of a million", "two-thirds of a billion", and with a unit "a quarter of a mile". */
function readOfWhole(words: readonly Word[], part: Numeral): Numeral | undefined {
  const one = ["a", "an", "one"].includes(wordAt(words, part.to + 1).lower);
  if (part.form !== "fraction" || wordAt(words, part.to).lower !== "of" || !one) return undefined;
  const scale = scales.get(wordAt(words, part.to + 2).lower);
  const whole = { ...part, to: part.to + 2, form: "words" as const };
  if (scale === undefined) return unitAt(words, whole.to) === undefined ? undefined : whole;
  const amount = Number((part.amount * scale).toPrecision(12));
  return { ...whole, to: whole.to + 1, amount, step: scale / 10, scale };
}

function readPart(words: readonly Word[], at: number): Numeral | undefined {
  const glyph = glyphs.get(wordAt(words, at).text);
  if (glyph !== undefined) return fraction(at, at + 1, glyph);
  if (wordAt(words, at + 1).text === "/" && isGlued(words, at + 1)) return readSlash(words, at);
  const first = wordAt(words, at).lower;
  if (first === "half") return readHalf(words, at);
  const over = first === "a" ? 1 : (smalls.get(first) ?? 0);
  const next = wordAt(words, at + 1).text === "-" ? at + 2 : at + 1;
  const part = parts.get(wordAt(words, next).lower);
  if (part === undefined || over === 0 || over >= part || !isShare(words, next, first === "a")) return undefined;
  return fraction(at, next + 1, over / part);
}

/** "a third of" is a share, "a third term" an ordinal, "one half of the match" neither. */
function isShare(words: readonly Word[], at: number, article: boolean): boolean {
  const after = wordAt(words, at + 1);
  if (unitAt(words, at)?.unit.measure === "duration") return false;
  if (after.lower === "of" || isCompared(words, at + 1)) return true;
  if (article && isSecondShare(words, at - 1)) return true;
  if (!article) return after.lower !== "million" && wordAt(words, at).lower !== "second";
  if (isOneMore(words, at)) return false;
  if (after.text === "-" && isGlued(words, at + 1)) return false;
  const quarter = wordAt(words, at).lower === "quarter" || wordAt(words, at).lower === "half";
  return !quarter && !["NOUN", "ADJ", "PROPN", "NUM"].includes(after.pos);
}

/** "A third, Novi Lund, has said no": one more of a row, whose name follows. */
function isOneMore(words: readonly Word[], at: number): boolean {
  if (wordAt(words, at + 1).text !== ",") return false;
  let to = at + 2;
  while (wordAt(words, to).pos === "PROPN") to++;
  return to > at + 2 && wordAt(words, to).text === ",";
}

/** "a quarter of them walk and a third come by bus": after one share another one, whatever a tagger takes "come" for. */
function isSecondShare(words: readonly Word[], at: number): boolean {
  if (!["and", ",", "but"].includes(wordAt(words, at - 1).lower) || wordAt(words, at + 2).text === "-") return false;
  return words.some(({ lower }, i) => {
    const isFirst = i < at - 1 && parts.has(lower) && wordAt(words, i - 1).lower === "a";
    return isFirst && wordAt(words, i + 1).lower === "of" && !wordAt(words, at + 1).lower.startsWith("half");
  });
}

/** "a third more than last year", "costs a quarter less." */
function isCompared(words: readonly Word[], at: number): boolean {
  const next = wordAt(words, at + 1);
  const isEnd = words[at + 1] === undefined || (next.pos === "PUNCT" && next.text !== "-");
  return (
    ["more", "less", "fewer", "higher", "lower"].includes(wordAt(words, at).lower) && (next.lower === "than" || isEnd)
  );
}

/** "half of", "half the", "more than half", "half a million", but not "first half" or "half-time". */
function readHalf(words: readonly Word[], at: number): Numeral | undefined {
  const before = wordAt(words, at - 1);
  const next = wordAt(words, at + 1);
  if (isGlued(words, at + 1) && next.text === "-") return undefined;
  if (next.lower === "a" || next.lower === "an") {
    const scale = scales.get(wordAt(words, at + 2).lower);
    if (scale === undefined) return { ...fraction(at, at + 2, 0.5), form: "words" };
    return { from: at, to: at + 3, amount: scale / 2, step: scale / 10, scale, form: "words" };
  }
  const shares = ["of", "the", "its", "their", "his", "her", "those", "these", "all"];
  if (["DET", "ADJ", "PROPN", "NUM"].includes(before.pos) && before.lower !== "about") return undefined;
  const counted =
    shares.includes(next.lower) || ["by", "than", "nearly", "almost", "about", "over"].includes(before.lower);
  return counted ? fraction(at, at + 1, 0.5) : undefined;
}

/** "1/2", "3/4"; "6.65/10" is a score and read elsewhere. */
export function readSlash(words: readonly Word[], at: number): Numeral | undefined {
  const over = digitsOf(wordAt(words, at).text);
  const under = digitsOf(wordAt(words, at + 2).text.replace(/(st|nd|rd|th)$/, ""));
  if (over === undefined || under === undefined || !isGlued(words, at + 2)) return undefined;
  const small = under >= 2 && under <= 8 && Number.isInteger(over) && over < under && (under !== 5 || over === 1);
  return small && wordAt(words, at + 3).text !== "/" ? fraction(at, at + 3, over / under) : undefined;
}

function fraction(from: number, to: number, amount: number): Numeral {
  return { from, to, amount, step: 0.04, scale: 1, form: "fraction" };
}
