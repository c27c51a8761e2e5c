/** Finds who says in the sources, without quotation marks, what the draft has somebody else say. */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Word } from "../../model";
import { personPronouns, reportings } from "../../lexicon/cues";
import { wordSet } from "../../lexicon/wordset";
import { isMet } from "../align";
import type { Bound } from "../bound";
import { areRelated } from "../name";
import { without } from "./frame";
import { isRivalPair } from "./opponent";
import type { Aligned, Pair } from "../pairs";
import { roleOf } from "./role";
import { type Statement, textBehind, wordFrom } from "../statement";

/** Share of the draft's other words that what is said must hold, and with which the draft's own speaker may have said it. */
const [leastShared, maybeSaid] = [0.75, 0.4];

/** A shorter sentence, or fewer words that are said in it, are too little to be known again. */
const [leastTerms, leastSaid] = [6, 4];

/**
 * The pair of a speaker with the one who says the same in the sources: "Ada Brusk said that the bridge would be closed
 * for weeks" gives Tom Fennick where he said so, and she, or "he" or "she", nowhere said what is like it.
 */
export function sayerInstead(claim: Claim, bounds: readonly Bound[]): Pair | undefined {
  const pairs = bounds.flatMap((bound) => bound.pairs);
  const draft = bounds[0]?.draft;
  if (!draft || draft.terms.length < leastTerms || !isSayer(draft, claim) || isNested(draft)) return undefined;
  const isSpokenFor = ({ candidate }: Pair): boolean =>
    (isHouse(claim) || isIt(draft, claim)) && !isHouse(candidate.claim);
  const says = (pair: Pair, least: number): boolean =>
    sharedWith(claim, pair) >= least && isSayer(pair.aligned.alignment.source, pair.candidate.claim);
  if (pairs.some((pair) => pair.comparison.outcome === "agrees" && says(pair, maybeSaid))) return undefined;
  if (bounds.some(({ aligned }) => aligned.some(isByPronoun))) return undefined;
  return pairs.find(
    (pair) => isRivalPair(claim, pair) && says(pair, leastShared) && !isNamed(draft, pair) && !isSpokenFor(pair),
  );
}

/** A city or a firm says what somebody says for it: "the city's lawyer, Ada Brusk, said". */
function isHouse({ value }: Claim): boolean {
  return value.kind === "name" && (value.type === "place" || value.type === "organisation");
}

/** "Lund says it has owned the mill since 1974": no person. */
function isIt({ sentence }: Statement, claim: Claim): boolean {
  return /^ (?:says|said|insists|insisted|claims|claimed)(?: that)? it(?:s|self)?\b/u.test(textBehind(sentence, claim));
}

/** "She said that nobody had warned her that the bridge would close": what is said is what another said. */
function isNested({ sentence: { words } }: Statement): boolean {
  return words.filter(({ lower, lemma }) => reportings.has(lower) || holding.has(lemma)).length > 1;
}

const holding = wordSet("agree know hear learn believe think doubt");

/** True where the draft's speaker may be the "he" or "she" who says the like in the article. */
export function maySay({ claim, draft, aligned }: Bound): boolean {
  return isSayer(draft, claim) && aligned.some(isByPronoun);
}

/** Share of what is said that a passage holds: the draft's other words, but those that only say that it was said. */
function sharedWith(claim: Claim, { aligned }: Pair): number {
  const { alignment } = aligned;
  const weights = without(alignment.draftWeights, alignment.draft, claim).map((weight, i) => {
    const { word = -1, lemma = "" } = alignment.draft.terms[i] ?? {};
    return reportings.has(wordAt(alignment.draft.sentence.words, word).lower) || around.has(lemma) ? 0 : weight;
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const met = weights.reduce((sum, weight, i) => sum + (isMet(alignment, i) ? weight : 0), 0);
  return weights.filter((weight) => weight > 0).length < leastSaid ? 0 : met / all;
}

const around = wordSet("accord according reporter journalist conference interview newspaper statement");

/** "Ada Brusk said", "said Ada Brusk", "according to Ada Brusk". */
export function isSayer(statement: Statement, claim: Claim): boolean {
  const { words } = statement.sentence;
  const role = roleOf(statement, claim);
  const verb = wordAt(words, role?.verb ?? -1).lower;
  if (role && reportings.has(verb) && !isWork(words, role.verb))
    return role.part === "doer" || (role.part === "done" && !addressing.has(verb));
  let first = wordFrom(statement.sentence, claim.span.start);
  while (describing.has(wordAt(words, first - 1).pos)) first--;
  return wordAt(words, first - 1).lower === "to" && wordAt(words, first - 2).lower === "according";
}

/** "wrote nine episodes" is no saying, "wrote that" and "wrote in a letter that" are. */
function isWork(words: readonly Word[], verb: number): boolean {
  return (
    wordAt(words, verb).lemma === "write" && !["that", "in", "on", ",", ":"].includes(wordAt(words, verb + 1).lower)
  );
}

const describing = new Set(["DET", "ADJ", "NOUN", "PROPN"]);

/** Verbs whose object is spoken to, or about. */
const addressing = wordSet(`
  told tell tells asked asks warned warns warn urged urges called calls described describes accused accuses cautioned
  answered answers reported felt read denied denies admitted confirmed announced`);

/** What "he" or "she" said may be the draft's speaker's. */
function isByPronoun({ passage, coverage }: Aligned): boolean {
  const { words } = passage.sentence;
  if (coverage < maybeSaid) return false;
  return words.some(({ lower }, i) => personPronouns.has(lower) && reportings.has(wordAt(words, i + 1).lower));
}

function isNamed(draft: Statement, { candidate }: Pair): boolean {
  const theirs = candidate.claim.value;
  return draft.claims.some(({ value }) => value.kind === "name" && theirs.kind === "name" && areRelated(value, theirs));
}
