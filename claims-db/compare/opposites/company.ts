/** Finds what one text has with it and the other is without: "flew without her deputy", "travelled with her deputy". */
import { wordAt } from "../../lexicon/wordat";
import { partnerOf } from "../align";
import type { Aligned } from "../pairs";
import type { Statement } from "../statement";
import { contraryOf, type Contrary } from "./contrary";

/** "with" and "without" before one noun, where no passage has the draft's own. */
export function opposedCompany(passages: readonly Aligned[]): readonly Contrary[] {
  const statement = passages[0]?.alignment.draft;
  const mine = statement && leadIn(statement);
  if (!mine) return [];
  const sides = passages.flatMap((aligned) => {
    const theirs = leadIn(aligned.alignment.source);
    if (!theirs || partnerOf(aligned.alignment, mine.noun) !== theirs.noun) return [];
    return [{ aligned, at: theirs.at, isSame: theirs.has === mine.has }];
  });
  return contraryOf(mine.at, sides);
}

interface Lead {
  readonly has: boolean;
  readonly at: number;
  /** The noun behind it, as an index among the terms. */
  readonly noun: number;
}

const describing = new Set(["DET", "ADJ", "PRON"]);

/** The one "with" or "without" of a sentence that denies nothing else; "less than those without" tells of the others. */
function leadIn({ sentence: { words }, terms }: Statement): Lead | undefined {
  const [at, ...more] = words.flatMap(({ lower }, i) => (lower === "with" || lower === "without" ? [i] : []));
  if (at === undefined || more.length > 0 || words.some(({ lower }) => denying.has(lower))) return undefined;
  if (words.slice(0, at).some(({ lower }) => lower === "than")) return undefined;
  let k = at + 1;
  while (describing.has(wordAt(words, k).pos)) k++;
  const noun = terms.findIndex(({ word, pos }) => word === k && pos === "NOUN");
  return noun < 0 ? undefined : { has: wordAt(words, at).lower === "with", at, noun };
}

const denying = new Set(["no", "not", "n't", "never", "only", "even"]);
