/** Reads where the holder of a role belongs, behind the name: "of Ohio" in "Sen. Grace Lowe of Ohio". */
import { wordAt } from "../lexicon/wordat";
import type { Span, Word } from "../model";
import { inside, isCapital } from "./titlehead";
import { usualName } from "./titleorganisation";

/** Where the words stand, and the usual name of what they name. */
export interface Home extends Span {
  readonly organisation: string;
}

/**
 * The capitals after "of" behind a name that ends at a word; a comma before "of" needs one at the end too. A town with
 * its state, "of Columbus, Ohio", says where somebody lives.
 */
export function homeAfter(words: readonly Word[], name: number, persons: readonly Span[]): Home | undefined {
  const isAside = wordAt(words, name + 1).text === ",";
  const from = afterOf(words, name + (isAside ? 2 : 1));
  if (from === undefined) return undefined;
  const to = endOfHome(words, from, persons);
  const home = words.slice(from, to);
  const [first, last, next] = [home[0], home.at(-1), words[to]?.text ?? "."];
  const isTown = next === "," && isHome(words[to + 1], persons);
  if (first === undefined || last === undefined || isTown || (isAside && !/^[,.;)]$/.test(next))) return undefined;
  const organisation = usualName(home);
  return organisation === undefined ? undefined : { start: first.start, end: last.end, organisation };
}

/** The word behind "of" or "of the", if that stands here. */
function afterOf(words: readonly Word[], at: number): number | undefined {
  if (wordAt(words, at).lower !== "of") return undefined;
  return wordAt(words, at + 1).lower === "the" ? at + 2 : at + 1;
}

function endOfHome(words: readonly Word[], from: number, persons: readonly Span[]): number {
  let to = from;
  while (to < from + longest && isHome(words[to], persons)) to++;
  return to;
}

const longest = 6;

function isHome(word: Word | undefined, persons: readonly Span[]): boolean {
  return word !== undefined && isCapital(word) && /^\p{L}/u.test(word.text) && !inside(word, persons);
}
