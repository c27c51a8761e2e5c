/** Cuts words that hold several numbers ("24-30", "6.65/10", "m-2m") so that a grammar can read them. */
import { wordAt } from "../lexicon/wordat";
import type { Word } from "../model";

/** True when a word follows the one before it without a space: "bn" in "5.1bn". */
export function isGlued(words: readonly Word[], index: number): boolean {
  return index > 0 && index < words.length && wordAt(words, index - 1).end === wordAt(words, index).start;
}

/** The number that digits write: 1500 for "1,500", 0.5 for ".5"; none for "1,5" and "1.2.3". */
export function digitsOf(text: string): number | undefined {
  const plain = /^(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,15})?(?:\.\d{1,12})?$/.test(text) && /\d/.test(text);
  return plain ? Number(text.replaceAll(",", "")) : undefined;
}

/** A word that a capital begins and another case would change: "Lund", "NATO". */
export function isCapital({ text, lower }: Word): boolean {
  return text !== lower && /^\p{Lu}/u.test(text);
}

/** A common noun in the plural: "hostages", "people". */
export function isPlural(words: readonly Word[], at: number): boolean {
  const { pos, lower, lemma } = wordAt(words, at);
  return pos === "NOUN" && (lower !== lemma || lower === "people" || lower === "personnel") && lower.length > 2;
}

/**
 * The words with numbers cut from what they are glued to: "24-30" becomes "24", "-", "30", and ".", "500" becomes ".500".
 * Words that begin with a letter ("F-16", "COVID-19") stay whole.
 */
export function cutPieces(words: readonly Word[]): readonly Word[] {
  if (!words.some(hasDigit)) return words;
  const pieces: Word[] = [];
  words.forEach((word, i) => {
    if (hasDigit(word) && isCuttable(words, i)) cut(word, pieces);
    else if (isStopped(words, i)) pieces.push(...cutStop(word));
    else pieces.push(word);
  });
  return pieces;
}

function hasDigit(word: Word): boolean {
  for (let i = 0; i < word.text.length; i++) if (isDigit(word.text.charCodeAt(i))) return true;
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A word that begins with a digit, a sign or a point, or that is glued to a number ("m-2m"). */
function isCuttable(words: readonly Word[], index: number): boolean {
  const word = wordAt(words, index);
  if (isGlued(words, index) && wordAt(words, index - 1).text === "$") return true;
  if (isDigit(word.text.charCodeAt(0)) || "+-−.$£€~<>#".includes(word.text.charAt(0))) return true;
  if (word.lower.startsWith("minus-") || word.lower.startsWith("sub-") || word.lower.startsWith("top-")) return true;
  const square = word.text.length <= 3 && /^[a-z]+[23]$/.test(word.text);
  return !square && isGlued(words, index) && isDigit(wordAt(words, index - 1).text.charCodeAt(0));
}

/** "m." in "€3m." at the end of a sentence, "g." in "weighs 14 g." and "m." in "42 sq m." */
function isStopped(words: readonly Word[], index: number): boolean {
  const { text } = wordAt(words, index);
  const short = text.length > 1 && text.length < 6 && text.endsWith(".");
  const isLast = index === words.length - 1 && /^[a-z]{1,2}\.$/.test(text);
  const number = wordAt(words, /^(?:sq|[µμ])$/u.test(wordAt(words, index - 1).lower) ? index - 2 : index - 1).text;
  return short && (isGlued(words, index) || isLast) && isDigit(number.charCodeAt(number.length - 1));
}

function cutStop(word: Word): readonly Word[] {
  const at = word.end - 1;
  return [piece(word, word.start, word.text.slice(0, -1)), piece(word, at, ".")];
}

function cut(word: Word, pieces: Word[]): void {
  const found = word.text.match(/[+−-]?\.?\d[\d,.]*(?:(?:st|nd|rd|th)\b)?|[\p{L}']+|[^\d\p{L}']/gu) ?? [];
  let at = word.start;
  for (const part of found) {
    const text = trimmed(part);
    push(pieces, word, { at, text });
    if (text !== part) push(pieces, word, { at: at + text.length, text: part.slice(text.length) });
    at += part.length;
  }
}

/** "1,500," ends in a comma that is no part of the number. */
function trimmed(part: string): string {
  return part.length > 1 && (part.endsWith(",") || part.endsWith(".")) && /\d/.test(part) ? part.slice(0, -1) : part;
}

/** A minus between two numbers is a hyphen, a point before a number belongs to it. */
function push(pieces: Word[], word: Word, { at, text }: { readonly at: number; readonly text: string }): void {
  const previous = pieces[pieces.length - 1];
  const glued = previous?.end === at && /[\p{L}\d]$/u.test(previous.text);
  if (text.length > 1 && "-−+".includes(text.charAt(0)) && glued) {
    pieces.push(piece(word, at, text.charAt(0)), piece(word, at + 1, text.slice(1)));
  } else pieces.push(piece(word, at, text));
}

function piece(word: Word, at: number, text: string): Word {
  const lower = text.toLowerCase();
  const pos = /\d/.test(text) ? (/[a-z]$/i.test(text) ? "ADJ" : "NUM") : text === word.text ? word.pos : "PUNCT";
  const letters = /^\p{L}/u.test(text);
  return {
    start: at,
    end: at + text.length,
    text,
    lower,
    lemma: text === word.text ? word.lemma : lower,
    pos: letters && pos !== "ADJ" ? "NOUN" : pos,
  };
}
