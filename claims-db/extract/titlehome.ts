/** Reads where the holder of a role belongs, behind the name: "of Ohio" in "Sen. Grace Lowe of Ohio". */
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
  const comma = words[name + 1]?.text === ",";
  const link = name + (comma ? 2 : 1);
  if (words[link]?.lower !== "of") return undefined;
  const from = words[link + 1]?.lower === "the" ? link + 2 : link + 1;
  let to = from;
  while (to < from + longest && isHome(words[to], persons)) to++;
  const [first, last] = [words[from], words[to - 1]];
  const organisation = to > from ? usualName(words.slice(from, to)) : undefined;
  if (first === undefined || last === undefined || organisation === undefined) return undefined;
  const next = words[to]?.text ?? ".";
  const isTown = next === "," && isHome(words[to + 1], persons);
  return !isTown && (!comma || /^[,.;)]$/.test(next)) ? { start: first.start, end: last.end, organisation } : undefined;
}

const longest = 6;

function isHome(word: Word | undefined, persons: readonly Span[]): boolean {
  return word !== undefined && isCapital(word) && /^\p{L}/u.test(word.text) && !inside(word, persons);
}
