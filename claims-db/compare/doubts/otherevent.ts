/** Finds that a date which differs is that of another event: of another verb, another edition, another time that it happened. */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Passage } from "../../model";
import { partnerOf, positionOf, type Alignment } from "../align";
import { isEdition } from "../binding/datefeatures";
import { verbOf } from "../binding/verb";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";
import { wordFrom, type Statement } from "../statement";
import { isMeantFor } from "./meant";

/** Whether the date of the pair that disagrees is likely another event's, by any of the signs below. */
export function isOfOtherEvent(bound: Bound): boolean {
  const { claim, disagree } = bound;
  if (claim.kind !== "date" || !disagree || isMeantFor(bound)) return false;
  return signs.some((applies) => applies(bound, disagree));
}

const signs: readonly ((bound: Bound, disagree: Pair) => boolean)[] = [
  isOtherEdition,
  isEditionAlone,
  isOfOtherVerb,
  isOnceMore,
];

/** "the 2014 ranking had Lund 218th" beside "the 2011 ranking had it 256th": each edition has values of its own. */
function isOtherEdition({ claim, draft, others }: Bound, { candidate }: Pair): boolean {
  const both = isEdition(draft.sentence, claim.span.end) && isEditionOf(candidate);
  return both && others.missing + others.disagreeing > 0;
}

/** "joined the team in 2011" beside "missed the 2012 Winter Games": a year that only says which games, of which the draft says nothing. */
function isEditionAlone({ claim, draft }: Bound, { candidate, comparison, aligned }: Pair): boolean {
  if (comparison.reason.code !== "other-year" || isEdition(draft.sentence, claim.span.end)) return false;
  return isEditionOf(candidate) && isUnmetBehind(aligned.alignment, candidate.claim);
}

function isEditionOf({ claim, passage }: { readonly claim: Claim; readonly passage: Passage }): boolean {
  return isEdition(passage.sentence, claim.span.end);
}

/** The draft has none of the capitalised words behind the source's year. */
function isUnmetBehind({ source, reverse, akin }: Alignment, claim: Claim): boolean {
  const { words } = source.sentence;
  const from = wordFrom(source.sentence, claim.span.end);
  let to = from;
  while (/^\p{Lu}/u.test(wordAt(words, to).text)) to++;
  const named = source.terms.flatMap(({ word }, k) => (from <= word && word < to ? [k] : []));
  return named.length > 0 && named.every((k) => (reverse[k] ?? -1) < 0 && !akin.includes(k));
}

/** "grew in 1874" beside "grew around its harbour and became a city in 1891": the draft's verb stands there without the year. */
function isOfOtherVerb({ claim, draft }: Bound, { candidate, aligned: { alignment } }: Pair): boolean {
  const mine = verbOf(draft, claim);
  const theirs = verbOf(alignment.source, candidate.claim);
  if (!mine || !theirs) return false;
  const own = alignment.source.terms[partnerOf(alignment, alignment.draft.terms.indexOf(mine))];
  if (!own || own === theirs || own.pos !== "VERB") return false;
  const isBehind = wordFrom(alignment.source.sentence, candidate.claim.span.start) > theirs.word;
  return isBehind && !isPartedFrom(draft, claim, mine.word) && isCoordinated(alignment.source, [own.word, theirs.word]);
}

/** "grew … and became": two verbs that "and" or "but" joins; "spent a week writing and singing" has one. */
function isCoordinated({ sentence: { words } }: Statement, [first, second]: readonly [number, number]): boolean {
  if (first > second || words[second]?.lower.endsWith("ing")) return false;
  return words.slice(Math.max(first, second - nearLink), second).some(({ pos }) => pos === "CCONJ");
}

/** "covers six flights and lapses on 30 May": between the verb that was read and its date another one may stand. */
function isPartedFrom({ sentence }: Statement, { span }: Claim, verb: number): boolean {
  return sentence.words.slice(verb, wordFrom(sentence, span.start)).some(({ pos }) => pos === "CCONJ");
}

/** So many words before its verb the "and" may stand: "and later became". */
const nearLink = 2;

/** "also aired in 2006": another time than the one that the source tells. */
function isOnceMore({ draft, claim }: Bound, { candidate, aligned }: Pair): boolean {
  const at = positionOf(draft, claim);
  const more = draft.terms.findIndex(({ lemma }, i) => i < at && i >= at - nearby && again.has(lemma));
  return more >= 0 && partnerOf(aligned.alignment, more) < 0 && candidate.claim.kind === "date";
}

const again: ReadonlySet<string> = new Set(["also", "again"]);

/** So many content words before the date it may stand. */
const nearby = 4;
