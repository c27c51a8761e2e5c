/** Finds that a draft and a source say of one thing that it lasted for two lengths of time. */
import type { Claim } from "../../model";
import type { Bound } from "../bound";
import { wordFrom, type Statement, type Term } from "../statement";

/**
 * "That phase lasted four weeks" beside "the first phase, which lasted six weeks", whatever else the sentences tell; not
 * where the article has the draft's length of time, too.
 */
export function isOtherLasting({ claim, draft, agree, disagree, soft }: Bound): boolean {
  if (claim.value.kind !== "figure" || claim.value.measure !== "duration") return false;
  if (!disagree || soft || agree || disagree.comparison.outcome !== "disagrees") return false;
  const mine = subjectOf(draft, claim);
  const theirs = subjectOf(disagree.aligned.alignment.source, disagree.candidate.claim);
  return mine !== undefined && theirs !== undefined && mine.keys.some((key) => theirs.keys.includes(key));
}

/** The noun that lasted for the time: the last one before the verb. */
function subjectOf({ sentence, terms }: Statement, { span }: Claim): Term | undefined {
  const at = wordFrom(sentence, span.start);
  const verb = sentence.words.findLastIndex(({ lemma }, i) => i < at && i >= at - reach && lasting.has(lemma));
  if (verb < 0 || sentence.words.slice(verb, at).some(({ pos }) => pos === "PUNCT" || pos === "NOUN")) return undefined;
  return terms.findLast(({ word, pos }) => word < verb && word >= verb - reach && (pos === "NOUN" || pos === "PROPN"));
}

/** "lasted for nearly six weeks", "phase, which is to last". */
const reach = 5;

const lasting: ReadonlySet<string> = new Set(["last", "span"]);
