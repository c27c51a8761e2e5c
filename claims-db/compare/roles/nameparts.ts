/** Parts the name of a person into its given name and its surname. */
import { nameWords } from "../../lexicon/fold";
import type { Value } from "../../model";

/** The first and the last word of a full name, folded, and how many words it has. */
export interface Parts {
  readonly given: string;
  readonly surname: string;
  readonly words: number;
}

/** `{given: "paul", surname: "lund", words: 2}` for Paul Lund; `undefined` for a surname alone, initials and no person. */
export function partsOf(value: Value): Parts | undefined {
  if (value.kind !== "name" || value.type !== "person") return undefined;
  const words = nameWords(value.full);
  const [given = "", surname = ""] = [words[0], words.at(-1)];
  return words.length > 1 && given.length > 2 ? { given, surname, words: words.length } : undefined;
}
