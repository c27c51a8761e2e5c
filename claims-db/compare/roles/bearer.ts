/** Finds who bears in the sources the office by which the draft calls somebody whom they name as somebody else. */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Span } from "../../model";
import type { Bound } from "../bound";
import { nameWords } from "../../lexicon/fold";
import { roles } from "../../lexicon/titles";
import { coverage } from "../align";
import { frameOfPair, without } from "./frame";
import { areRelated } from "../name";
import { isOfEach, officeOf, officeSpan } from "./office";
import { isRivalPair } from "./opponent";
import type { Pair } from "../pairs";
import { wordFrom, type Statement } from "../statement";

/** Share of the sentence's other words that a passage of another article must hold. */
const leastShared = 0.25;

/**
 * The pair of a name with the one person who has its office in the sources: "Claire Nakamura, the judge" gives Alice
 * Whitcomb where they have "Judge Alice Whitcomb", and "Attorney Claire Nakamura". None where they never name the draft's
 * person, give them the office too, or have several of its kind; nor where every firm has one of its own and they do not
 * say what else the draft's person is.
 */
export function bearerInstead(claim: Claim, bounds: readonly Bound[]): Pair | undefined {
  const pairs = bounds.flatMap((bound) => bound.pairs);
  const draft = pairs[0]?.aligned.alignment.draft;
  const office = draft && !claim.quoted && !isOfOnce(draft) ? officeOf(draft, claim) : undefined;
  if (!draft || office === undefined || claim.value.kind !== "name") return undefined;
  const own = pairs.filter(({ comparison }) => comparison.outcome === "agrees");
  if (!isElsewhere(office, own)) return undefined;
  const bearers = pairs.filter((pair) => isRivalPair(claim, pair) && officeOfPair(pair) === office);
  if (!areOne(bearers) || bounds.some((bound) => hasSeveral(bound, office))) return undefined;
  const body = bodyOf(draft, claim);
  if (body !== undefined && !bearers.some((pair) => hasWord(pair, body))) return undefined;
  const found = bearers.find((pair) => own.some((mention) => isNear(mention, pair)) || shares(claim, pair));
  return found && onOffice(found, [draft, claim], [own, bearers]);
}

/** The finding stands on the office where that is wrong, else on the name. */
function onOffice(
  found: Pair,
  [draft, claim]: readonly [Statement, Claim],
  [own, bearers]: readonly [readonly Pair[], readonly Pair[]],
): Pair {
  const span = officeSpan(draft, claim);
  return span && isOfficeWrong([claim, span], own, bearers) ? focused(found, claim, span) : found;
}

/** The sources name the person without that office; where every firm has one of its own, with some other. */
function isElsewhere(office: string, own: readonly Pair[]): boolean {
  if (own.length === 0 || own.some((pair) => officeOfPair(pair) === office)) return false;
  return !isOfEach(office) || own.some(hasPost);
}

/** "Prime Minister Ada Brusk once opened the dam": another may hold the office now. */
export function isOfOnce({ sentence: { words } }: Statement): boolean {
  return words.some(({ lower }) => lower === "once" || lower === "formerly" || lower === "previously");
}

/** The rest is told of the draft's person and not of the bearer, so that the name is right and the office is not. */
function isOfficeWrong([claim, span]: readonly [Claim, Span], own: readonly Pair[], bearers: readonly Pair[]): boolean {
  const best = (pairs: readonly Pair[]): number => Math.max(...pairs.map((pair) => restOf([claim, span], pair)));
  return best(own) >= leastTold && best(own) > 2 * best(bearers);
}

/** Share of what the draft says beside the name and its office that tells of whom it is. */
const leastTold = 0.3;

function restOf([claim, span]: readonly [Claim, Span], { aligned: { alignment } }: Pair): number {
  const { draft, draftWeights } = alignment;
  const bare = without(without(draftWeights, draft, claim), draft, { ...claim, span });
  return coverage({ ...alignment, draftWeights: bare });
}

/** The finding stands on the office. */
function focused(pair: Pair, { span: { start } }: Claim, office: Span): Pair {
  const focus = { start: office.start - start, end: office.end - start };
  return { ...pair, comparison: { ...pair.comparison, focus } };
}

/** "choir" of "Ada Brusk, conductor of the choir": of which the office is. */
function bodyOf({ sentence }: Statement, { span }: Claim): string | undefined {
  const { words } = sentence;
  const from = wordFrom(sentence, span.end);
  if (wordAt(words, from).text !== ",") return undefined;
  const of = words.findIndex(({ lower }, i) => i > from && i <= from + farthest && lower === "of");
  const stop = words.findIndex(({ pos }, i) => i > from && (pos === "PUNCT" || pos === "VERB" || pos === "AUX"));
  if (of < 0 || (stop >= 0 && stop < of)) return undefined;
  return words.slice(of + 1, of + 1 + farthest).find(({ pos }) => pos === "NOUN" || pos === "PROPN")?.lemma;
}

/** How many words may lie between a name and the "of" of its office, and behind that. */
const farthest = 5;

function hasWord({ candidate: { passage } }: Pair, lemma: string): boolean {
  const around = [passage.source.title, ...passage.sentence.topics].join(" ").toLowerCase();
  return passage.sentence.words.some((word) => word.lemma === lemma) || around.includes(lemma);
}

function officeOfPair({ aligned, candidate }: Pair): string | undefined {
  return officeOf(aligned.alignment.source, candidate.claim);
}

/** What people do, before their name: "Meteorologist Ada Brusk", "Selectman Bill Kerr". */
const calling = /^\p{Ll}{3,}(?:ist|man|woman|ian|eer)$/u;

/** The sources say what else the person is: "the commission's chairman, Alan Dreyfuss", "Councilman Greg Sato". */
function hasPost(pair: Pair): boolean {
  const { claim, passage } = pair.candidate;
  const last = nameWords(claim.text).at(-1);
  const isTitled = passage.claims.some(
    ({ value }) => value.kind === "title" && nameWords(value.holder).at(-1) === last && value.status === "current",
  );
  const { words } = passage.sentence;
  const first = wordFrom(passage.sentence, claim.span.start);
  const before = words.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  const isCalled = before.some((word) => roles.has(word)) || calling.test(before.at(-1) ?? "");
  return isTitled || officeOfPair(pair) !== undefined || isCalled;
}

/** Whether the names of all pairs are one person's, and there is one. */
export function areOne(bearers: readonly Pair[]): boolean {
  const [first, ...more] = bearers.flatMap(({ candidate: { claim } }) =>
    claim.value.kind === "name" ? claim.value : [],
  );
  return first !== undefined && more.every((other) => areRelated(first, other));
}

function hasSeveral({ aligned }: Bound, office: string): boolean {
  return aligned.some(({ passage }) =>
    office.includes(" ")
      ? passage.sentence.text.toLowerCase().includes(`${office}s`)
      : passage.sentence.words.some(({ lower }) => lower === `${office}s`),
  );
}

function isNear(mention: Pair, { candidate }: Pair): boolean {
  return mention.candidate.passage.source.article === candidate.passage.source.article;
}

function shares(claim: Claim, pair: Pair): boolean {
  return frameOfPair(claim, pair).coverage >= leastShared;
}
