/** Finds that an article tells the draft's age of another time of somebody's life: "she married at 22". */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, PlacedSentence } from "../../model";
import { sameVerb } from "../binding/verb";
import type { Bound } from "../bound";
import type { Statement } from "../statement";

/** True where the draft's age stands in the article as one that was reached: "at 22", "then 37", "turned 60". */
export function isAgeThen({ claim, disagree, aligned }: Bound): boolean {
  const { value } = claim;
  if (value.kind !== "figure" || !areAges([claim, disagree?.candidate.claim]) || value.upper !== undefined)
    return false;
  const age = String(value.amount);
  return aligned.some(({ passage: { sentence } }) =>
    sentence.words.some(({ text }, i) => text === age && leading.has(wordAt(sentence.words, i - 1).lower)),
  );
}

/** "The 26-year-old took up darts" beside "moved there at the age of six": who is 26 now was six then. */
export function isAgeNow({ claim, draft, disagree }: Bound): boolean {
  if (!disagree || !areAges([claim, disagree.candidate.claim])) return false;
  const { source } = disagree.aligned.alignment;
  const ends = [isEpithet(claim) || isApposed({ claim, draft }), isEpithet(disagree.candidate.claim)];
  const then = [isThen(draft, claim), isThen(source, disagree.candidate.claim)];
  return (ends[0] === true && then[1] === true) || (ends[1] === true && then[0] === true);
}

/** "her eight-year-old son" beside "Ada Brusk, 36, and her son Tom, 8": the passage has that age too, of somebody it names. */
export function isAgeOfOther({ claim, disagree }: Bound): boolean {
  const own = claim.value;
  if (!disagree || own.kind !== "figure" || !areAges([claim, disagree.candidate.claim]) || !isEpithet(claim))
    return false;
  return disagree.candidate.passage.claims.some(
    ({ value }) => value.kind === "figure" && value.measure === "age" && value.amount === own.amount,
  );
}

function isEpithet({ text }: Claim): boolean {
  return /year-old/iu.test(text);
}

/** "died in April at 94" beside "turns eighty": who was once that old. */
export function isAgeAtDeath({ claim, draft, disagree }: Bound): boolean {
  if (!disagree || !areAges([claim, disagree.candidate.claim])) return false;
  const [mine, theirs] = [claim.value, disagree.candidate.claim.value];
  if (mine.kind !== "figure" || theirs.kind !== "figure") return false;
  const [here, there] = [isOfDeath(draft.sentence), isOfDeath(disagree.candidate.passage.sentence)];
  return here !== there && (here ? theirs.amount < mine.amount : mine.amount < theirs.amount);
}

function isOfDeath({ words }: PlacedSentence): boolean {
  return words.some(({ lemma }) => lemma === "die" || lemma === "death" || lemma === "dead");
}

/** "at six", "at the age of six", "when she was six", "was six when the bridge fell". */
function isThen({ sentence: { text, span } }: Statement, { span: { start, end } }: Claim): boolean {
  const before = text.slice(0, start - span.start);
  if (/\b(?:at|at the age of|at age|when (?:she|he) was) $/iu.test(before)) return true;
  return /\bwas (?:only |just )?$/iu.test(before) && /^(?: years old)? when\b/iu.test(text.slice(end - span.start));
}

/** "His wife Ritva, 78,": the age that somebody has now. */
export function isApposed({ claim: { span }, draft }: Pick<Bound, "claim" | "draft">): boolean {
  const { text, span: placed } = draft.sentence;
  const [before, after] = [text.slice(0, span.start - placed.start), text.slice(span.end - placed.start)];
  return /\p{L}, $/u.test(before) && /^[,.]/u.test(after);
}

/** "became mayor at the age of thirty" beside "came to Turku at the age of six": one is of many ages, as life goes on. */
export function isAgeOfElse({ claim, draft, disagree }: Bound): boolean {
  if (!disagree || !areAges([claim, disagree.candidate.claim])) return false;
  const { source } = disagree.aligned.alignment;
  const theirs = disagree.candidate.claim;
  if (!isReached(draft, claim) || !isReached(source, theirs)) return false;
  return sameVerb([draft, claim], [source, theirs]) === 0;
}

/** "at 22", "at the age of 22", "aged 22". */
function isReached({ sentence: { text, span } }: Statement, { span: { start } }: Claim): boolean {
  return /\b(?:at|aged|at the age of|at age) $/iu.test(text.slice(0, start - span.start));
}

/** The draft's is an age, or the other one is and the draft's has no unit: "was 19 when he crossed". */
function areAges([{ value }, other]: readonly [Claim, Claim | undefined]): boolean {
  const isOther = other?.value.kind === "figure" && other.value.measure === "age";
  return value.kind === "figure" && (value.measure === "age" || (value.measure === "number" && isOther));
}

const leading: ReadonlySet<string> = new Set(["at", "then", "now", "was", "turned", "aged"]);
