/** Finds what one text calls the first of its kind and the other the last: "the oldest club", "the newest club". */
import { endOf } from "../../lexicon/measures";
import { isMet } from "../align";
import type { Aligned } from "../pairs";
import { spanOfWord, type Statement } from "../statement";
import type { Contrary } from "./contrary";
import { isAnyDenying } from "./group";
import { isOnlySupposed } from "./told";

/** "Falk is the newest club" against "the oldest club, Falk"; none where a passage has both ends, or the draft's. */
export function opposedSuperlatives(passages: readonly Aligned[]): readonly Contrary[] {
  const statement = passages[0]?.alignment.draft;
  const mine = statement && superlativeIn(statement);
  if (!statement || !mine) return [];
  const met = passages.flatMap((aligned) => {
    const { source } = aligned.alignment;
    const theirs = superlativeIn(source);
    return theirs && theirs.scale === mine.scale && isOfOne(aligned) ? [{ aligned, theirs }] : [];
  });
  const [found] = met;
  if (!found || met.some(({ theirs }) => theirs.way === mine.way)) return [];
  const { aligned, theirs } = found;
  return [{ draft: spanOfWord(statement, mine.at), source: spanOfWord(aligned.alignment.source, theirs.at), aligned }];
}

interface Superlative {
  readonly at: number;
  readonly scale: string;
  readonly way: "up" | "down";
}

/** The one superlative of a sentence that denies nothing. */
function superlativeIn({ sentence: { words } }: Statement): Superlative | undefined {
  if (isAnyDenying(words)) return undefined;
  const found = words.flatMap(({ lower }, at) => {
    const end = endOf(lower);
    return end ? [{ at, ...end }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The passage names all that the draft names, one name and one thing at the least. */
function isOfOne(aligned: Aligned): boolean {
  const { draft } = aligned.alignment;
  if (isOnlySupposed(aligned)) return false;
  const named = (pos: string): readonly number[] =>
    draft.terms.flatMap((term, i) => (term.pos === pos && !term.value ? [i] : []));
  const [names, things] = [named("PROPN"), named("NOUN")];
  return names.length > 0 && things.length > 0 && [...names, ...things].every((i) => isMet(aligned.alignment, i));
}
