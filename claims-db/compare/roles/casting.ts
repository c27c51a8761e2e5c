/** Finds who plays a name's part in the source: another beat Malmö, or those who beat and were beaten changed places. */
import { wordAt } from "../../lexicon/wordat";
import { nameWords } from "../../lexicon/fold";
import { relationOf } from "../../lexicon/relations";
import type { Claim, Word } from "../../model";
import { actOf, isAgentOf, type Act } from "./act";
import { coverage } from "../align";
import { isItsOfficer } from "../doubts/sort";
import { isOtherDeed } from "./deed";
import { frameOfPair, without } from "./frame";
import { isRivalPair, type Owners } from "./opponent";
import type { Pair } from "../pairs";
import { areOneRole, areOpposed, roleOf, rolesOf, type Role } from "./role";
import { wordFrom, type Statement } from "../statement";
import { isOfSome } from "./whose";

/** Share of the sentence's other words that a passage must hold to tell of the same deed. */
const leastShared = 0.6;

/** The same where other verbs may tell the deed. */
const leastOfAct = 0.45;

/** The same where what happens more than once is told without its day. */
const nearlyAll = 0.9;

/**
 * The pair of a name with the one that does, or suffers, in the source what the draft says of it. "Lumen bought the
 * script" gives Halo where "the script was bought by Halo", and "Lund beat Malmö" gives Malmö where "Malmö beat
 * Lund"; none where the source anywhere gives the name its part too, or calls it by the title of the text.
 */
export function actorInstead(claim: Claim, pairs: readonly Pair[], owners: Owners): Pair | undefined {
  const draft = pairs[0]?.aligned.alignment.draft;
  const role = draft && claim.value.kind === "name" ? roleOf(draft, claim) : undefined;
  if (!draft || !role || claim.quoted || !(isCore(role) || deedOf(draft, role))) return undefined;
  const own = pairs.filter(({ comparison }) => comparison.outcome === "agrees");
  if (own.some((pair) => hasRole(draft, role, pair) || isElided([draft, role], pair))) return undefined;
  const part: Part = { claim, draft, role, own, owners };
  return pairs
    .filter(
      (pair) => hasRole(draft, role, pair) && !isOfSome(pair) && !isItsOfficer(claim, pair) && isOther(part, pair),
    )
    .sort(byShared(claim))[0];
}

/** A draft's name with its role, and the pairs that agree with it. */
interface Part {
  readonly claim: Claim;
  readonly draft: Statement;
  readonly role: Role;
  readonly own: readonly Pair[];
  readonly owners: Owners;
}

/** Whether the source says of the name what the draft says: "Lund beat Malmö" and "Malmö was beaten by Lund". */
export function playsPart(claim: Claim, pair: Pair): boolean {
  const { draft } = pair.aligned.alignment;
  const role = roleOf(draft, claim);
  return role !== undefined && hasRole(draft, role, pair);
}

/** Whether the source's name stands to the same verb as the draft's: "grew up in Lund" and "he grew up in Malmö". */
export function hasSamePart(claim: Claim, pair: Pair): boolean {
  const roles = rolesOf(claim, pair);
  return roles !== undefined && areOneRole(...roles);
}

/** 1 where the source's name has the draft's name's part, -1 where it suffers what that one does, 0 where neither is known. */
export function partOf(claim: Claim, pair: Pair): number {
  if (playsPart(claim, pair)) return 1;
  return isTurned(claim, pair) ? -1 : 0;
}

function isCore({ part }: Role): boolean {
  return part === "doer" || part === "done";
}

function hasRole(draft: Statement, role: Role, { aligned, candidate }: Pair): boolean {
  const { source } = aligned.alignment;
  const theirs = roleOf(source, candidate.claim);
  if (role.part === "doer" && isAgent(source, candidate.claim, draft.sentence.words[role.verb])) return true;
  if (theirs === undefined) return false;
  const act = deedOf(draft, role);
  return act === undefined
    ? isCore(role) && areOneRole([draft, role], [source, theirs])
    : deedOf(source, theirs) === act && (isCore(role) || !act.isOnce || theirs.part === role.part);
}

/** "Prado wrote most songs, and the drummer, Thorn, two": a verb said once may be that of the name behind "and", too. */
function isElided([draft, { verb }]: readonly [Statement, Role], { aligned, candidate }: Pair): boolean {
  const { source } = aligned.alignment;
  const { words } = source.sentence;
  const lemma = draft.sentence.words[verb]?.lemma;
  const at = wordFrom(source.sentence, candidate.claim.span.start);
  return (
    words.slice(Math.max(0, at - nearAnd), at).some(({ lower }) => joining.has(lower)) &&
    words.some((word) => word.pos === "VERB" && word.lemma === lemma) &&
    roleOf(source, candidate.claim) === undefined
  );
}

const joining = new Set(["and", "but", "while"]);

/** How far before a name the "and" of its clause may stand. */
const nearAnd = 4;

/** "under head coach Ada Brusk" says who coached. */
function isAgent({ sentence }: Statement, { span }: Claim, verb: Word | undefined): boolean {
  return verb !== undefined && isAgentOf(verb.lemma, sentence.words[wordFrom(sentence, span.start) - 1]);
}

/** What is told of the name, where several verbs tell it: "signed for" and "joined". */
function deedOf({ sentence }: Statement, { verb, part }: Role): Act | undefined {
  return actOf(sentence.words, verb, part);
}

/** A name of the same type that the draft's sentence does not have, or has in the opposite part, as the source has the draft's. */
function isOther(part: Part, pair: Pair): boolean {
  const { claim, passage } = pair.candidate;
  if (!isRivalPair(part.claim, pair)) return false;
  const act = deedOf(part.draft, part.role);
  const isOneMode = act ? isMode(part.claim) && isMode(claim) : claim.modality === part.claim.modality;
  if (claim.quoted || !isOneMode) return false;
  const once = isCore(part.role) ? undefined : act;
  if (once && !isOneTime(part, pair, once)) return false;
  if (sharedOf(part, pair) < (once ? leastOfAct : leastShared) || !isOfOneThing(part, pair)) return false;
  const here = part.own.filter(({ candidate }) => candidate.passage === passage);
  const owners = (part.owners.get(claim) ?? []).filter((owner) => owner.claim !== part.claim);
  if (owners.length === 0 && here.every((mention) => didOtherwise(mention, pair))) return !isTitled(part.claim, pair);
  return isTurnedRound(part, here, owners);
}

/** The source has the two names in each other's part. */
function isTurnedRound(part: Part, own: readonly Pair[], owners: readonly { readonly claim: Claim }[]): boolean {
  return own.some((mention) => isTurned(part.claim, mention)) && owners.some(({ claim }) => isOpposite(part, claim));
}

/** "designed by Lund and built by Malmö": the sentence says of each what they did, with a verb of its own. */
function didOtherwise({ aligned, candidate }: Pair, rival: Pair): boolean {
  const { source } = aligned.alignment;
  const [mine, theirs] = [roleOf(source, candidate.claim), roleOf(source, rival.candidate.claim)];
  if (mine?.part !== "doer" || theirs?.part !== "doer") return false;
  const [one, other] = [mine, theirs].map(({ verb }) => wordAt(source.sentence.words, verb).lemma);
  if (one !== undefined && copular.has(one)) return false;
  return one !== undefined && other !== undefined && one !== other && relationOf(one, other) !== "same";
}

/** "Lund became the first Swede to win": who became it and who won are one. */
const copular = new Set(["be", "become", "remain"]);

/** The day is one; where the draft tells none, the act happens once, or is the last one. */
function isOneTime(part: Part, pair: Pair, { isOnce }: Act): boolean {
  if (hasDay(part, pair)) return true;
  const isDated = part.draft.claims.some(({ kind }) => kind === "date");
  return isOnce ? !isDated : sharedOf(part, pair) >= nearlyAll && isOfOneTime(part, pair);
}

/** "last played for" on both sides, or "plays for": of all clubs the same one. */
function isOfOneTime({ draft, role }: Part, { aligned, candidate }: Pair): boolean {
  const { source } = aligned.alignment;
  const [mine, theirs] = [draft, source].map(({ sentence }) => sentence.words);
  const isLast = (words: readonly Word[] = []): boolean => words.some(({ lower }) => settling.has(lower));
  const verbs = [mine?.[role.verb], theirs?.[roleOf(source, candidate.claim)?.verb ?? -1]];
  return (isLast(mine) && isLast(theirs)) || verbs.every(isPresent);
}

const settling = new Set(["last", "currently", "only"]);

function isPresent(verb: Word | undefined): boolean {
  return verb !== undefined && verb.lower !== verb.lemma && verb.lower.endsWith("s");
}

/** Share of the draft's other words that the passage holds, with its title. */
function sharedOf({ claim, draft }: Part, { aligned }: Pair): number {
  const { alignment, around } = aligned;
  return coverage({ ...alignment, draftWeights: without(alignment.draftWeights, draft, claim) }, around);
}

/** What was planned before it happened is told as having happened after. */
function isMode({ modality }: Claim): boolean {
  return modality === "stated" || modality === "planned";
}

/** What happens more than once to one person is one act where the day is one too. */
function hasDay({ owners }: Part, { candidate }: Pair): boolean {
  return candidate.passage.claims.some((claim) => claim.kind === "date" && (owners.get(claim) ?? []).length > 0);
}

/** How far from the verb the other one, to whom or by whom it is done, is looked for. */
const reach = 7;

/** "presented the budget" is another deed than "presented the figures": what the verb takes besides is met, half of it at least. */
function isOfOneThing({ claim, draft, role }: Part, pair: Pair): boolean {
  if (isOtherDeed(claim, pair)) return false;
  const { aligned } = pair;
  const { words, span } = draft.sentence;
  const isAhead = claim.span.start - span.start < (words[role.verb]?.start ?? 0);
  const things = draft.terms.flatMap(({ word, pos, value }, i) => {
    const far = isAhead ? word - role.verb : role.verb - word;
    return far > 0 && far <= reach && !value && (pos === "NOUN" || pos === "PROPN") ? [i] : [];
  });
  const met = things.filter((i) => (aligned.alignment.partner[i] ?? -1) >= 0);
  return things.length > 0 && met.length * 2 >= things.length;
}

/** A name that does, in the source, what was done to it in the draft, or the other way round. */
function isTurned(claim: Claim, pair: Pair): boolean {
  const roles = rolesOf(claim, pair);
  return roles !== undefined && areOpposed(...roles);
}

function isOpposite({ draft, role }: Part, other: Claim): boolean {
  const theirs = roleOf(draft, other);
  return theirs !== undefined && areOpposed([draft, role], [draft, theirs]);
}

/** Who a text is about may stand in it under a name of which nothing is known here. */
function isTitled({ value }: Claim, { candidate }: Pair): boolean {
  const title = candidate.passage.source.title.toLowerCase();
  return value.kind === "name" && nameWords(value.full).some((word) => title.includes(word));
}

function byShared(claim: Claim): (a: Pair, b: Pair) => number {
  return (a, b) => frameOfPair(claim, b).coverage - frameOfPair(claim, a).coverage;
}
