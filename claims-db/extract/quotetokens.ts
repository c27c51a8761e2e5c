/** Cuts a paragraph with quotations into words, marks and whole quotations, for the search of speakers. */
import type { Span } from "../model";
import { abbreviatedTitles } from "../lexicon/cues";
import type { Marked } from "./quotemarks";

/** A word, a punctuation mark or a whole quotation of a paragraph. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: "word" | "mark" | "quote";
  /** Whether a sentence ends with it. */
  readonly ends: boolean;
}

/** `readTokens("“No,” he said.", marks)` is the quotation, "he", "said" and the full stop, which ends the sentence. */
export function readTokens(text: string, quotes: readonly Marked[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const quote of quotes) {
    pushWords(tokens, text, { start: at, end: quote.start });
    tokens.push({
      start: quote.start,
      end: quote.end,
      text: text.slice(quote.start, quote.end),
      lower: "",
      kind: "quote",
      ends: false,
    });
    at = quote.end;
  }
  pushWords(tokens, text, { start: at, end: text.length });
  return tokens.map((token, i) => ({ ...token, ends: isEnd(tokens[i - 1], token, tokens[i + 1]) }));
}

function pushWords(tokens: Token[], text: string, { start, end }: Span): void {
  for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:[.'’&-][\p{L}\p{N}]+)*|[^\s]/gu)) {
    const at = start + match.index;
    const kind = /^[\p{L}\p{N}]/u.test(match[0]) ? "word" : "mark";
    const lower = match[0].toLowerCase().replaceAll("’", "'");
    tokens.push({ start: at, end: at + match[0].length, text: match[0], lower, kind, ends: false });
  }
}

/** "J" and "U.N", whose full stop follows. */
const initials = /^\p{Lu}(?:\.\p{Lu}){0,3}$/u;

function isEnd(before: Token | undefined, token: Token, after: Token | undefined): boolean {
  if (after === undefined) return true;
  const starts = after.kind === "quote" || /^[\p{Lu}\p{N}]/u.test(after.text);
  if (token.kind === "quote") return starts && /\.[”"’'»]$/u.test(token.text);
  if (!starts || !/^[.!?]$/.test(token.text)) return false;
  return before === undefined || !(abbreviatedTitles.has(before.lower) || initials.test(before.text));
}
