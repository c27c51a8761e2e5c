/** Says whether two callings can be one person's: "surgeon" and "doctor" are the same, "surgeon" and "teacher" others. */
import { wordSet } from "../../lexicon/wordset";
import { besides, loose, sports, type CallingSort } from "../../lexicon/callings";
import type { Calling } from "./calling";
import { usualField } from "./fields";

/** "same" where the one may stand for the other, "other" where they exclude each other, "apart" where both can be; the draft's comes first. */
export function accordOf(a: Calling, b: Calling): "same" | "other" | "apart" {
  if (areOf(isLesserOf, a, b)) return "same";
  if (areOf(isPartOf, a, b)) return a.isDeputy === b.isDeputy || isVague(a) || isVague(b) ? "same" : "other";
  const [here, there] = [usualField(a.field), usualField(b.field)];
  if (here !== undefined && there !== undefined) return here === there ? "same" : excluding(a, b);
  if ([a, b].some((one) => isVague(one) || leading.has(one.phrase))) return "same";
  const ranked = [a, b].every(({ groups: own }) => own.some(({ sort }) => sort === "rank"));
  const own = ranked ? a.groups.filter(({ sort }) => sort === "rank") : a.groups;
  const isShared =
    (here === there || isMinister(a) || isMinister(b)) &&
    own.some(({ id }) => b.groups.some((other) => other.id === id));
  return isShared ? "same" : excluding(a, b);
}

/** Whether something holds of the two, whichever comes first. */
function areOf(holds: (one: Calling, other: Calling) => boolean, a: Calling, b: Calling): boolean {
  return holds(a, b) || holds(b, a);
}

/** "director" may be any director, "minister" any minister, "general" a major general, "doctor" the team doctor. */
function isPartOf(short: Calling, long: Calling): boolean {
  if (short.field !== undefined) return short.field === long.field && short.phrase === long.phrase;
  if (long.phrase === short.phrase) return true;
  const isOfSort = long.groups.some(({ sort }) => short.groups.some((group) => group.sort === sort));
  const isTrade = short.groups.every(({ sort }) => sort === "trade");
  return (isOfSort || isTrade) && long.phrase.endsWith(` ${short.phrase}`) && !lesser.test(long.phrase);
}

const lesser = /^(?:vice|deputy|assistant) /;

/** "deputy minister" may be any deputy education minister. */
function isLesserOf(short: Calling, long: Calling): boolean {
  if (short.field !== undefined || !lesser.test(short.phrase) || !long.isDeputy) return false;
  const office = short.phrase.replace(lesser, "");
  return long.phrase === office || long.phrase.endsWith(` ${office}`);
}

/** "the minister" is the transport secretary, too. */
function isMinister({ phrase, field }: Calling): boolean {
  return field === undefined && phrase === "minister";
}

/** Who leads anything at all is called so, whatever the office. */
export function isVague({ phrase, field }: Calling): boolean {
  return field === undefined && vague.has(phrase);
}

/** "UN chief", "central bank head": what they lead is told by the field. */
const leading = wordSet("head chief boss leader");

const vague: ReadonlySet<string> = new Set([
  ...leading,
  ...wordSet("official officer manager director player worker assistant"),
]);

function excluding(a: Calling, b: Calling): "other" | "apart" {
  if (isBeside(a) || isBeside(b) || isSport(a) !== isSport(b)) return "apart";
  if (loose.has(a.phrase) || loose.has(b.phrase) || isTogether(a, b)) return "apart";
  if (isOfField(a, b) || isOfField(b, a)) return "apart";
  const isOther = a.groups.some((one) => b.groups.some((other) => sorts[one.sort].includes(other.sort)));
  return isOther ? "other" : "apart";
}

/** A "head of chemistry" is a chemist. */
function isOfField({ phrase }: Calling, { field }: Calling): boolean {
  return field !== undefined && field.length > stem && phrase.startsWith(field.slice(0, stem));
}

/** So many letters two words of one trade share. */
const stem = 5;

/** Whether people follow it beside their work: those who write, paint, play or sail. */
function isBeside({ phrase, groups: own }: Calling): boolean {
  return phrase === "skipper" || phrase === "coxswain" || own.every(({ id }) => besides.has(id));
}

function isSport({ groups: own }: Calling): boolean {
  return own.every(({ id }) => sports.has(id));
}

/** "president and chief executive", "president and general manager": one person is often both. */
function isTogether(a: Calling, b: Calling): boolean {
  return [a, b].some(({ phrase }) => phrase === "president") && [a, b].some((one) => isTop(one));
}

function isTop({ phrase }: Calling): boolean {
  return /^(?:chief executive.*|ceo|general manager|managing director|general director|director general)$/.test(phrase);
}

/** What the draft's calling is, and what of an article's excludes it: who holds a post may have a trade beside, a colonel any post. */
const sorts: Readonly<Record<CallingSort, readonly CallingSort[]>> = {
  kin: ["kin"],
  trade: ["trade", "rank"],
  office: ["trade", "office", "state"],
  state: ["trade", "office", "state"],
  rank: ["trade", "rank"],
};
