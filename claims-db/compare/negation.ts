/** Finds the word with which one of two aligned statements denies what the other states. */
import type { Span } from "../model";
import type { Alignment } from "./align";
import type { Statement } from "./statement";

/** Which side denies, and the words to show: the negation there, the verb it denies here. */
export interface Negated {
  readonly denies: "draft" | "source";
  readonly draft: Span;
  readonly source: Span;
}

const negators = new Set([
  "not",
  "n't",
  "never",
  "no",
  "without",
  "neither",
  "nor",
  "cannot",
  "none",
  "nobody",
  "nothing",
]);

/** "not since 1873" is "last in 1873", and "not until May" is "only in May": such a denial states something. */
const turning = new Set(["since", "until", "till", "only", "yet", "but"]);

/**
 * The negation that only one of the statements has. "will not pay" against "will pay" gives "not" on the side that
 * denies and "will pay" on the other; `undefined` where both deny, neither does, or the denial only looks like one.
 */
export function negatedSpans({ draft, source, partner, reverse }: Alignment): Negated | undefined {
  const [own, other] = [negatorOf(draft), negatorOf(source)];
  if ((own === undefined) === (other === undefined)) return undefined;
  const denies = own === undefined ? "source" : "draft";
  const here = own === undefined ? verbSpan(draft, partner) : spanOf(draft, own);
  const there = other === undefined ? verbSpan(source, reverse) : spanOf(source, other);
  return here && { denies, draft: here, source: there ?? { start: 0, end: source.sentence.text.length } };
}

function negatorOf({ sentence }: Statement): number | undefined {
  const index = sentence.words.findIndex(({ lower }) => negators.has(lower));
  if (index < 0 || sentence.words.slice(index + 1).some(({ lower }) => turning.has(lower))) return undefined;
  return index;
}

/** The first aligned verb with its auxiliary: what the other side denies. */
function verbSpan(statement: Statement, partners: readonly number[]): Span | undefined {
  const verb = statement.terms.find((term, i) => term.pos === "VERB" && (partners[i] ?? -1) >= 0);
  if (!verb) return undefined;
  const before = statement.sentence.words[verb.word - 1];
  const { start, end } = spanOf(statement, verb.word) ?? { start: 0, end: 0 };
  return { start: before?.pos === "AUX" ? before.start : start, end };
}

function spanOf({ sentence }: Statement, word: number): Span | undefined {
  const found = sentence.words[word];
  return found && { start: found.start, end: found.end };
}
