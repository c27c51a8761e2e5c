/** Tells dates that say when a figure held from dates that only say when something else beside it happened. */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, PlacedSentence } from "../../model";
import { wordSet } from "../../lexicon/wordset";
import { wordFrom } from "../statement";

/**
 * The claims of a sentence without the dates of its asides: of "The museum, opened in 1998, has 213 rooms" and of "the bank,
 * which she joined in 2015, made a profit of $87 million" the years say nothing about the figure.
 */
export function withoutAsides(claims: readonly Claim[], sentence: PlacedSentence, figure: Claim): readonly Claim[] {
  return claims.filter(
    (claim) =>
      claim.kind !== "date" || !(isOfAside(claim, sentence, figure) || isOfNext(claim, sentence, [figure, claims])),
  );
}

/** "They stayed for 23 days; in 2005 it was 34": behind a semicolon a date belongs to a figure of its own. */
function isOfNext({ span }: Claim, { text, span: whole }: PlacedSentence, [figure, claims]: Figures): boolean {
  const border = text.indexOf(";", figure.span.end - whole.start) + whole.start;
  if (border < figure.span.end || span.start < border) return false;
  return claims.some(({ kind, span: { start } }) => kind === "figure" && start > border);
}

type Figures = readonly [figure: Claim, claims: readonly Claim[]];

/** The date ends a phrase that begins with "which" or with "opened", and the figure is outside of it. */
function isOfAside({ span }: Claim, sentence: PlacedSentence, figure: Claim): boolean {
  const { words } = sentence;
  const [at, other] = [wordFrom(sentence, span.start), wordFrom(sentence, figure.span.start)];
  let from = at;
  while (from > 0 && !isBorder(words[from - 1]?.lower)) from--;
  const ends = words.slice(at).findIndex(({ lower }) => lower === ",");
  const to = ends < 0 ? words.length : at + ends;
  if (other >= from && other < to) return false;
  const verb = words.slice(from, at).find(({ pos }) => pos === "VERB");
  if (!verb || counting.has(verb.lemma)) return false;
  return relative.has(wordAt(words, from - 1).lower) || (verb === words[from] && /(?:ed|en|t|lt|nd)$/.test(verb.lower));
}

function isBorder(lower = ""): boolean {
  return relative.has(lower) || /^[,;:()–—]$/u.test(lower);
}

/** Words that begin a clause about another event than the sentence's own. */
const relative: ReadonlySet<string> = new Set(["who", "which", "whose", "where", "before", "after"]);

/** "the figures, published on April 9, show 387 cases": what is told on a day holds on it. */
const counting = wordSet(`
  publish release report count update announce issue say state confirm record collect conduct take hold measure poll survey
  reach end compile register file date know see start begin show`);
