/** Finds values that one text says were raised to where they are and the other lowered: "cut its forecast to $4.85 billion". */
import { wordAt } from "../../lexicon/wordat";
import { changes, changesBy } from "../../lexicon/hedges";
import type { Claim, PlacedSentence, Span } from "../../model";
import { areEqual } from "../amounts/equal";
import type { Aligned } from "../pairs";
import { mantissa } from "../binding/valuefeatures";
import { wordFrom } from "../statement";

/** Where the draft moves a value one way and the passage the other. */
export interface Opposed {
  readonly draft: Span;
  readonly source: Span;
  readonly aligned: Aligned;
}

/**
 * "lowered its forecast to $1.695 billion" against "raising our guidance to $1.695 billion" gives "lowered" and "raising";
 * none for a figure of two digits, and none where any passage moves that value as the draft does.
 */
export function opposedMoves(passages: readonly Aligned[]): readonly Opposed[] {
  const statement = passages[0]?.alignment.draft;
  if (!statement) return [];
  return movesOf(statement.sentence, statement.claims).flatMap((mine): readonly Opposed[] => {
    const there = passages.flatMap((aligned) =>
      movesOf(aligned.passage.sentence, aligned.passage.claims)
        .filter(({ claim }) => areSame(claim, mine.claim))
        .map((move) => ({ aligned, move })),
    );
    const [first] = there;
    if (!first || there.some(({ move }) => move.way === mine.way)) return [];
    return [{ draft: mine.span, source: first.move.span, aligned: first.aligned }];
  });
}

/** A value, and the word that says which way it went there. */
export interface Move {
  readonly way: "up" | "down";
  /** The word that says so, from the start of the sentence. */
  readonly span: Span;
  readonly claim: Claim;
}

/** So many digits nobody has by chance. */
const leastDigits = 3;

/** So many words may stand between "to" and its value, and between the word that moves it and "to". */
const [nearest, farthest] = [3, 8];

/** The words that say which way values of so many digits went to where they are: "12" of "rose to 12 from 10". */
export function movesOf(sentence: PlacedSentence, claims: readonly Claim[], least = leastDigits): readonly Move[] {
  return claims.flatMap((claim): readonly Move[] => {
    if (claim.value.kind !== "figure" || mantissa(claim.value.amount).length < least) return [];
    const from = wordFrom(sentence, claim.span.start);
    const to = sentence.words.findLastIndex(({ lower }, i) => i < from && i >= from - nearest && lower === "to");
    const isOther = sentence.words.slice(to + 1, from).some(({ pos, lower }) => pos === "NUM" || lower === "from");
    return to < 0 || isOther ? [] : moveBefore(sentence, claim, to);
  });
}

function moveBefore({ words }: PlacedSentence, claim: Claim, to: number): readonly Move[] {
  for (let at = to - 1; at >= Math.max(0, to - farthest); at--) {
    const { lower, lemma, pos, start, end } = words[at] ?? { lower: "", lemma: "", pos: "PUNCT", start: 0, end: 0 };
    if (/^[,;:–—]$/u.test(lower) || lower === "from" || lower === "not") return [];
    if (isOtherVerb(words, at)) return [];
    const way = changes.get(lemma) ?? changes.get(lower) ?? changesBy.get(lemma);
    if (way !== undefined && (pos === "VERB" || pos === "ADJ" || pos === "ADV"))
      return [{ way, claim, span: { start, end } }];
  }
  return [];
}

/** "Costs that had risen brought the forecast to": the verb that moves it is another one. */
function isOtherVerb(words: PlacedSentence["words"], at: number): boolean {
  const { pos, lower = "", lemma = "" } = words[at] ?? {};
  if (pos !== "VERB" || changes.has(lemma) || changes.has(lower) || changesBy.has(lemma)) return false;
  return !describing.has(wordAt(words, at - 1).pos) && !lower.endsWith("ing");
}

/** Before a participle that only describes: "its expected revenue", "the previously announced range". */
const describing: ReadonlySet<string> = new Set(["DET", "PRON", "ADV", "ADJ", "PART", "AUX"]);

function areSame({ value: a }: Claim, { value: b }: Claim): boolean {
  return a.kind === "figure" && b.kind === "figure" && areEqual(a, b);
}
