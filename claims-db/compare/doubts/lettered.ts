/** Knows words that are a name only by the capital that begins a sentence. */
import { callings } from "../../lexicon/callings";
import type { Candidate, Claim } from "../../model";
import type { Bound } from "../bound";
import { type Statement, textBefore } from "../statement";

/** "Ravolin helps …" where the article writes "ravolin": it knows the thing, and has no other in its place. */
export function isCommonWord({ claim, draft, aligned }: Bound): boolean {
  if (!isThing(claim) || !isOpener(claim, draft.sentence)) return false;
  return isWritten(claim.text.toLowerCase(), aligned);
}

/** "Migraine is common" is about no name where the article writes "migraine" elsewhere. */
export function isCommonRival({ disagree, aligned }: Bound): boolean {
  if (!disagree) return false;
  const { claim, passage }: Candidate = disagree.candidate;
  if (!isOpener(claim, passage.sentence)) return false;
  return isTrade(claim) || (isThing(claim) && isWritten(claim.text.toLowerCase(), aligned));
}

/** "Golfer, 91, hits a hole-in-one" stands above an article that names him. */
function isTrade({ text }: Claim): boolean {
  return callings.has(text.toLowerCase());
}

function isThing({ value }: Claim): boolean {
  return value.kind === "name" && value.type === "thing";
}

function isOpener({ text, span }: Claim, sentence: Statement["sentence"]): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text) && /^[^\p{L}\p{N}]*$/u.test(textBefore(sentence, { span }));
}

/** One of the article's sentences has the word as it is, or the one of which it is the plural: "labels", "label". */
function isWritten(word: string, aligned: Bound["aligned"]): boolean {
  const forms = new Set([word, word.replace(/s$/, "")]);
  return aligned.some(({ passage }) => passage.sentence.words.some(({ text }) => forms.has(text)));
}
