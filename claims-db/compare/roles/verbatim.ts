/** Finds who stands in the source amid the very words that the draft has around another name: "Lund lost 4 per cent". */
import { wordAt } from "../../lexicon/wordat";
import { wordSet } from "../../lexicon/wordset";
import type { Claim, Word } from "../../model";
import { callingAt } from "../callings/calling";
import { isRivalPair, type Owners } from "./opponent";
import type { Pair } from "../pairs";
import { isGenitive, wordFrom, type Statement } from "../statement";
import { isOfSome } from "./whose";

/** So many telling words must be the same around both, more of them where the draft has both names and may only turn them round. */
const [leastSame, leastOfBoth] = [1.9, 2.9];

/** At most this share of them may stand around the name's own mentions. */
const mostOwn = 0.4;

/**
 * The pair of a name with the one that has the draft's words around it: Goneril for Regan in "Regan gets Scandinavia"
 * where the source has "Goneril gets Scandinavia, Regan the discounters". None where the source does not know the name,
 * has it amid the like words too, or names both in one breath: "Lund and Malmö".
 */
export function verbatimInstead(claim: Claim, pairs: readonly Pair[], owners: Owners): Pair | undefined {
  const draft = pairs[0]?.aligned.alignment.draft;
  if (!draft || claim.value.kind !== "name" || claim.quoted) return undefined;
  if (!pairs.some(({ comparison }) => comparison.outcome === "agrees")) return undefined;
  const all = pairs.map((pair) => ({ pair, same: sameAround(draft, claim, pair) }));
  const own = all.filter(({ pair: { comparison } }) => isMet(comparison.outcome, comparison.reason.code));
  const best = Math.max(...own.map(({ same }) => same));
  const rivals = all
    .filter(({ pair, same }) => same >= leastOf(pair, owners) && best <= mostOwn * same)
    .filter(({ pair }) => isRivalHere(draft, claim, pair))
    .sort((a, b) => b.same - a.same);
  return rivals.find(({ pair }) => {
    const { claim: rival, passage } = pair.candidate;
    const told = (owners.get(rival) ?? []).map((owner) => owner.claim);
    const here = own.map((one) => one.pair.candidate).filter((candidate) => candidate.passage === passage);
    return (
      !told.some((other) => areOnePhrase(draft.sentence, [other, claim])) &&
      !here.some((mention) => areOnePhrase(passage.sentence, [mention.claim, rival]))
    );
  })?.pair;
}

/** Another name in the running text, in the same case as the draft's. */
function isRivalHere(draft: Statement, claim: Claim, pair: Pair): boolean {
  return (
    isRivalPair(claim, pair) &&
    isInText(pair) &&
    !isOfSome(pair) &&
    !isOfThing(claim, pair) &&
    areOwnersAlike(draft, claim, pair) &&
    areLedAlike(draft, claim, pair)
  );
}

/** The name of the article itself says nothing of what the name does. */
function isInText({ candidate: { claim, passage } }: Pair): boolean {
  return !claim.quoted && !passage.sentence.heading;
}

/** "The Lund Bundle has four nights": the article says that it is no person, as the draft's is. */
function isOfThing({ value }: Claim, { aligned, candidate }: Pair): boolean {
  const other = candidate.claim.value;
  if (value.kind !== "name" || value.type !== "person" || other.kind !== "name" || other.type === "person")
    return false;
  const { words, first } = edgesOf(aligned.alignment.source, candidate.claim);
  return wordAt(words, first - 1).pos === "DET";
}

/** Both or neither own what follows, "Lund's fleet" and "off Lund the fleet"; and who is of a body is of no town: "of the Lund Party". */
function areOwnersAlike(draft: Statement, claim: Claim, { aligned, candidate }: Pair): boolean {
  const both = [edgesOf(draft, claim), edgesOf(aligned.alignment.source, candidate.claim)] as const;
  const [here, there] = both.map(({ words, last }) => isGenitive(words[last + 1]));
  const isOf = both.every(({ words, first }) => words.slice(first - 2, first).some(({ lower }) => lower === "of"));
  return here === there && !(isOf && isBody(claim) !== isBody(candidate.claim));
}

function isBody({ value }: Claim): boolean {
  return value.kind === "name" && value.type === "organisation";
}

function leastOf({ candidate }: Pair, owners: Owners): number {
  return owners.has(candidate.claim) ? leastOfBoth : leastSame;
}

function isMet(outcome: string, code: string): boolean {
  return outcome === "agrees" || code === "contains" || code === "other-person";
}

/** A preposition leads to both, or to neither: "Ada Brusk of the Lund Trust said" is not said by the trust. */
function areLedAlike(draft: Statement, claim: Claim, { aligned, candidate }: Pair): boolean {
  const [here, there] = [edgesOf(draft, claim), edgesOf(aligned.alignment.source, candidate.claim)].map(
    ({ words, first }) => {
      const start = overFirst(words, first);
      const lead = wordAt(words, start - 1).pos === "DET" ? words[start - 2] : words[start - 1];
      return lead?.pos === "ADP";
    },
  );
  return here === there;
}

/** The first of two names that "and" joins: Ruby in "the father of Ruby and Ada". */
function overFirst(words: readonly Word[], first: number): number {
  let at = first - 1;
  if (wordAt(words, at).lower !== "and" || wordAt(words, at - 1).pos !== "PROPN") return first;
  while (wordAt(words, at - 1).pos === "PROPN") at--;
  return at;
}

/** How many telling words directly before and behind both names are the same. */
function sameAround(draft: Statement, claim: Claim, { aligned, candidate }: Pair): number {
  const [here, there] = [edgesOf(draft, claim), edgesOf(aligned.alignment.source, candidate.claim)];
  const before = sameRun([here, here.first - 1], [there, there.first - 1], -1);
  const starts = [here, there].map(({ words, last }) => [last + 1, overAside(words, last + 1)]);
  const behind = (starts[0] ?? []).flatMap((one) =>
    (starts[1] ?? []).map((other) => sameRun([here, one], [there, other], 1)),
  );
  return before + Math.max(...behind);
}

interface Edges {
  readonly words: readonly Word[];
  readonly weights: readonly number[];
  readonly first: number;
  readonly last: number;
}

function edgesOf({ sentence, claims }: Pick<Statement, "sentence" | "claims">, { span }: Claim): Edges {
  const first = wordFrom(sentence, span.start);
  const last = Math.max(first, wordFrom(sentence, span.end) - 1);
  return { words: sentence.words, weights: weightsOf({ sentence, claims }), first, last };
}

/** The index behind ", 26, of Lund,", "(opposition)" or "of the Lund Trust". */
function overAside(words: readonly Word[], from: number): number {
  if (homing.has(wordAt(words, from).lower)) {
    let at = wordAt(words, from + 1).pos === "DET" ? from + 2 : from + 1;
    while (wordAt(words, at).pos === "PROPN") at++;
    return wordAt(words, at - 1).pos === "PROPN" ? at : from;
  }
  const close = closing[wordAt(words, from).text];
  if (close === undefined) return from;
  const end = words.slice(from + 1, from + longestAside).findIndex(({ text }) => text === close);
  return end < 0 ? from : from + end + 2;
}

const homing = wordSet("of from at");
const closing: Readonly<Record<string, string>> = { ",": ",", "(": ")" };
const longestAside = 12;

type At = readonly [Edges, index: number];

/** How many telling words are the same in a row, over small words that only one side has. */
function sameRun([mine, i]: At, [theirs, j]: At, step: 1 | -1): number {
  let [one, other, told] = [i, j, 0];
  for (;;) {
    const [here, there] = [mine.words[one], theirs.words[other]];
    if (!here || !there) return told;
    if (here.lower === there.lower || here.lemma === there.lemma) {
      told += (mine.weights[one] ?? 0) * (here.lower === there.lower ? 1 : half);
      one += step;
      other += step;
    } else if (isSmall(here)) one += step;
    else if (isSmall(there)) other += step;
    else return told;
  }
}

/** A verb in another form, or a plural, tells half as much. */
const half = 0.5;

const weighed = new WeakMap<Statement["sentence"], readonly number[]>();

/** What each word tells: a figure or a date as much as one word, what somebody is called nothing. */
function weightsOf(statement: Pick<Statement, "sentence" | "claims">): readonly number[] {
  const known = weighed.get(statement.sentence) ?? weigh(statement);
  weighed.set(statement.sentence, known);
  return known;
}

function weigh({ sentence, claims }: Pick<Statement, "sentence" | "claims">): readonly number[] {
  const { words } = sentence;
  const weights = words.map((word): number => (isTelling(word) ? 1 : 0));
  for (const { kind, span } of claims) {
    if (kind !== "figure" && kind !== "date") continue;
    const [from, to] = [wordFrom(sentence, span.start), wordFrom(sentence, span.end)];
    weights.fill(1 / Math.max(1, to - from), from, to);
  }
  words.forEach((_, i) => {
    const calling = callingAt(words, i);
    if (calling) weights.fill(0, calling.first, calling.last + 1);
  });
  return weights;
}

function isSmall({ pos, text }: Word): boolean {
  return small.has(pos) || text === ",";
}

const small = new Set(["DET", "AUX", "ADV", "PART"]);

function isTelling({ pos, lemma }: Word): boolean {
  return telling.has(pos) && !light.has(lemma);
}

const telling = new Set(["VERB", "NOUN", "PROPN", "ADJ", "NUM"]);

const light = wordSet("be have do say tell one other first new last own");

/** "Lund and Malmö", "the League champion Malmö": only commas, "and" and names stand between the two, or a few words without a verb that tells. */
function areOnePhrase(sentence: Statement["sentence"], names: readonly Claim[]): boolean {
  const [one, other] = names.map(({ span }) => span).sort((a, b) => a.start - b.start);
  if (!one || !other) return false;
  const between = sentence.words.slice(wordFrom(sentence, one.end), wordFrom(sentence, other.start));
  if (between.every(({ lower, pos, text }) => links.has(lower) || pos === "DET" || /^\p{Lu}/u.test(text))) return true;
  return (
    between.length <= longestPhrase &&
    !between.some(({ pos, text, lemma }) => ((pos === "VERB" || pos === "AUX") && !isLink(lemma)) || text === ";")
  );
}

/** "Lund became the first Swede to win": both are one. */
function isLink(lemma: string): boolean {
  return lemma === "become" || lemma === "remain";
}

const links = wordSet(", ( ) and or & as well with");
const longestPhrase = 6;
