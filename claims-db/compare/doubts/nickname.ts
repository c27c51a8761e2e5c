/** Doubts about names by which a team or a band goes beside its own: "the Foxes", "the Reds". */
import { likeness } from "../../lexicon/vectors";
import type { Bound } from "../bound";
import { textBefore } from "../statement";

/** "the" with a plural common word that the article has as a name, too: whoever it has in its place may be they. */
export function isNickname({ claim: { value, text, span }, draft: { sentence }, agree }: Bound): boolean {
  if (value.kind !== "name" || !agree) return false;
  const before = textBefore(sentence, { span });
  const [, word] = /^the (\p{Lu}\p{Ll}+)s$/iu.exec(`${/\bthe $/iu.test(before) ? "the " : ""}${text}`) ?? [];
  return word !== undefined && [word, word.replace(/e$/u, "")].some((one) => isWord(one.toLowerCase()));
}

function isWord(word: string): boolean {
  return likeness(word, word) !== undefined;
}
