/** Cuts quoted words into pieces to align, so that spelling, quotation marks and contractions make no difference. */
import type { Span } from "../../model";
import { spellOut } from "../../lexicon/contractions";
import { foldNumbers } from "./numbers";

/** A word of a quotation, as compared and where it stands. */
export interface QuoteWord extends Span {
  readonly text: string;
  /** Lower case, American spelling, contractions spelled out, numbers in digits. */
  readonly key: string;
  /** Whether words may be left out before it: after "…" or around "[…]". */
  readonly gap: boolean;
  /** Whether a sentence begins with it, so that its capital says nothing. */
  readonly opens: boolean;
  /** True for who says it, between two parts of a source's quotation. */
  readonly aside?: boolean;
}

/** `readQuoteWords("I’m here … now")` has "i", "am", "here" and "now", the last with a gap before it. */
export function readQuoteWords(text: string): readonly QuoteWord[] {
  const words: QuoteWord[] = [];
  let gap = false;
  let opens = true;
  for (const match of text.matchAll(pattern)) {
    const [piece] = match;
    const last = words.at(-1);
    if (piece === "%" && last !== undefined && /\d$/.test(last.key)) {
      words.push({ start: match.index, end: match.index + 1, text: piece, key: "percent", gap: false, opens: false });
      continue;
    }
    if (last?.key === "per" && piece === "cent") {
      words[words.length - 1] = { ...last, end: match.index + piece.length, text: "per cent", key: "percent" };
      continue;
    }
    if (!/^[\p{L}\p{N}]/u.test(piece)) {
      gap ||= isOmission(piece);
      opens ||= /^[.!?:"“‘]/u.test(piece);
      continue;
    }
    for (const key of spellOut(folded(piece))) {
      words.push({ start: match.index, end: match.index + piece.length, text: piece, key, gap, opens });
      gap = opens = false;
    }
  }
  return foldNumbers(words, text);
}

/** A bracketed insertion, a row of dots, a number, a word, another mark. */
const pattern =
  /\[[^\][]{0,80}\]|\(?…\)?|\.\s?\.(?:\s?\.)?|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*|[^\s]/gu;

function isOmission(piece: string): boolean {
  return piece.startsWith("[") || piece.includes("…") || piece.startsWith("..") || /^\.\s\./.test(piece);
}

function folded(word: string): string {
  const lower = word.toLowerCase().replaceAll("’", "'");
  const ending = british.exec(lower)?.[0] ?? "";
  const rule = ending === "" ? undefined : american.find(([start]) => ending.startsWith(start));
  return rule ? lower.slice(0, -ending.length) + rule[1] + ending.slice(rule[0].length) : lower;
}

/** British endings, turned American on both sides, so that an oddity does no harm. */
const british = /(?:is(?:e|es|ed|ing|ations?)|our(?:s|ed|ing|able|ites?)?|tres?|ll(?:ed|ing|ers?)|ence|ogues?|mmes?)$/;
const american = [
  ["is", "iz"],
  ["our", "or"],
  ["tres", "ters"],
  ["tre", "ter"],
  ["ll", "l"],
  ["ence", "ense"],
  ["ogue", "og"],
  ["mme", "m"],
] as const;
