/** How one article stands to one claim of the draft, and how sure that is. */
import type { Claim, Value } from "../model";
import { isOtherAge } from "./signs/ages";
import { isCoarser, isWiderOnly } from "./binding/coarser";
import { isOwnedByOther } from "./binding/owned";
import { isVague } from "./binding/vague";
import type { Bound } from "./bound";
import { doubtOf, explanationOf } from "./doubts/doubt";
import { isOtherEnd } from "./signs/ends";
import { featuresOf, type Features } from "./features";
import { isDealt } from "./roles/dealt";
import { isHeroPair } from "./roles/hero";
import { likelihood } from "./learned";
import type { Pair } from "./pairs";
import { isSameClause } from "./signs/sameclause";
import { isMisplaced } from "./signs/misplaced";
import { isOtherLasting } from "./signs/lasting";
import { isHourSlip } from "./signs/hourslip";
import { isOtherYear } from "./signs/otheryear";
import { isOtherWeekday } from "./signs/weekday";
import { isTurned, isTurnedYear } from "./signs/swapped";
import { hasOtherOffice } from "./roles/otheroffice";

/** One article's stance on a claim: the pair that decides, and how likely it is. */
export interface Stance {
  readonly stance: "agrees" | "disagrees" | "silent";
  readonly pair: Pair | undefined;
  /** 0 to 1. */
  readonly confidence: number;
  /** How likely the article disagrees, 0 to 1; 0 below {@link leastVoice} and where a reason to doubt it is stronger. */
  readonly against: number;
  readonly features: Features;
  /** The features against rivals that were weighed and do not decide. */
  readonly rivals: readonly Features[];
}

/** From which likelihood on an article counts as agreeing or disagreeing, by kind. */
export const thresholds: Readonly<Record<Claim["kind"], { readonly refuted: number; readonly supported: number }>> = {
  figure: { refuted: 0.53, supported: 0.5 },
  date: { refuted: 0.57, supported: 0.5 },
  name: { refuted: 0.54, supported: 0.6 },
  title: { refuted: 0.75, supported: 0.5 },
  place: { refuted: 0.97, supported: 0.5 },
  quote: { refuted: 0.5, supported: 0.5 },
};

/** Below this likelihood nobody hears an article, alone or with others, nor asks for reasons to doubt it. */
export const leastVoice = 0.3;

/** Below this score a source's value stands in another statement, whatever the rest says. */
const weakest = 0.05;

/**
 * Weighs what binds a claim to an article, against its best rival and, where nothing comes of that, the next ones.
 * A claim without any pair is met with silence.
 */
export function stanceOf(bound: Bound): Stance {
  const first = weigh(bound);
  if (first.stance !== "silent" || bound.rivals.length === 0) return first;
  const all = [first, ...bound.rivals.map(weigh)];
  const best = all.filter(({ stance }) => stance === "disagrees").sort((a, b) => b.against - a.against)[0];
  const isExplained = (): boolean =>
    [bound, ...bound.rivals].some((one, i) => explanationOf(one, all[i]?.features ?? {}) >= explained);
  const decides = best && !isExplained() ? best : first;
  return { ...decides, rivals: all.filter((one) => one !== decides).map(({ features }) => features) };
}

/** From which bar on a doubt about one rival counts for all: the draft's value may follow from what the article tells. */
const explained = 0.7;

function weigh(bound: Bound): Stance {
  const features = featuresOf(bound);
  const { kind } = bound.claim;
  const weighed = rules[kind]?.(bound) ?? likelihood(kind, features);
  const refuted =
    bound.disagree && !bound.soft
      ? Math.max(weighed.refuted, ...plain.map(([chance, applies]) => (applies(bound) ? chance : 0)))
      : 0;
  const supported = bound.agree && !vetoes.some((vetoed) => vetoed(bound)) ? weighed.supported : 0;
  const limit = thresholds[kind];
  const against = refuted >= leastVoice && refuted >= doubtOf(bound, features) ? refuted : 0;
  if (against > supported && against >= limit.refuted)
    return { stance: "disagrees", pair: bound.disagree, confidence: against, against, features, rivals: [] };
  if (supported >= limit.supported && isSaid(bound))
    return { stance: "agrees", pair: bound.agree, confidence: supported, against, features, rivals: [] };
  const confidence = Math.max(refuted, supported);
  return { stance: "silent", pair: undefined, confidence, against, features, rivals: [] };
}

/** True where a source says the value itself: not far off in another statement, and no vaguer than the draft. */
function isSaid({ claim, draft, agree, pairs, aligned }: Bound): boolean {
  if (agree === undefined || agree.score < weakest || isWiderOnly(claim, agree, pairs)) return false;
  if (isDateline(agree) || (aligned.length >= many && isOpenLimit(claim, agree))) return false;
  return !isCoarser(claim, agree) && !isVague(claim, draft.sentence, agree);
}

/** "before 2018" is true of every earlier date: of many sentences, one of other words bears nothing out. */
function isOpenLimit({ value }: Claim, { comparison, near, zone }: Pair): boolean {
  if (value.kind !== "date" || comparison.reason.code !== "within-limit") return false;
  return near < leastLimit || zone < 0;
}

/** So many sentences tell of many dates, and so many of the words around two must be the same. */
const many = 5;
const leastLimit = 0.4;

/** "TARAWA, 8 June": a line that says when the article was written, and no more, bears no other date out. */
function isDateline({ candidate, aligned }: Pair): boolean {
  const { words } = candidate.passage.sentence;
  if (candidate.claim.kind !== "date" || words.length > longestLine || aligned.coverage >= leastTold) return false;
  return !words.some(({ pos }) => pos === "VERB" || pos === "AUX");
}

/** How many words a dateline has at most, and the share of the draft's words from which on it is more than that. */
const longestLine = 14;
const leastTold = 0.15;

/** What takes an agreement back, whatever the forest says of it. */
const vetoes: readonly ((bound: Bound) => boolean)[] = [isTied, isRecast, isDenied, isMisplaced, isOwnedByOther];

/** Disagreements that need no forest, each with how sure it is: all the same but the value, a date slipped by days. */
const plain: readonly (readonly [chance: number, applies: (bound: Bound) => boolean])[] = [
  [0.85, isSameStatement],
  [0.85, isValueAlone],
  [0.7, isSlip],
  [0.7, isTurned],
  [0.7, isTurnedYear],
  [0.85, isOtherYear],
  [0.85, isRecast],
  [0.85, isOtherAge],
  [0.85, isOtherEnd],
  [0.85, isOtherWeekday],
  [0.85, isHourSlip],
  [0.8, isOtherLasting],
  [0.85, isMisplaced],
  [0.98, isTied],
];

/** What two statements must share to count as the same, one way or the other; every number is a share from 0 to 1. */
const sameness: readonly { readonly near: number; readonly widened: number; readonly reverse: number }[] = [
  { near: 0.75, widened: 0.75, reverse: 0.7 },
  { near: 0.85, widened: 0.9, reverse: 0 },
];

/** Two sentences that share nearly all the draft's words, with no other value that could stand in the same slot. */
function isSameStatement({ claim, agree, disagree, soft, taken, others }: Bound): boolean {
  if (!disagree || soft || taken || others.disagreeing > 0 || disagree.comparison.outcome !== "disagrees") return false;
  const { candidate, comparison, aligned, near } = disagree;
  if (candidate.claim.modality !== claim.modality) return false;
  const alone = candidate.passage.claims.every((other) => other === candidate.claim || other.kind !== claim.kind);
  if (!alone || comparison.affinity < 0.7 || (agree && agree.score > disagree.score / 2)) return false;
  return sameness.some((bar) => near >= bar.near && aligned.widened >= bar.widened && aligned.reverse >= bar.reverse);
}

/** Another name does in the source what the sentence says of this one, and no other claim there speaks against it. */
function isRecast(bound: Bound): boolean {
  const { claim, recast, others, disagree } = bound;
  if (!recast || !disagree) return false;
  return others.disagreeing === 0 || isHeroPair(claim, disagree) || isDealt(bound);
}

/** "comes out in 2018" is not borne out by "would not come out in 2018". */
function isDenied({ claim, agree }: Bound): boolean {
  const source = agree?.candidate.claim;
  const isPoint = claim.value.kind === "date" && claim.value.relation !== "since" && claim.value.relation !== "until";
  return isPoint && source?.modality === "denied" && claim.modality !== "denied";
}

function isTied({ tied }: Bound): boolean {
  return tied;
}

/** "October 9, 2023" where the article tells the same of October 7, 2023 and names no other day of that month. */
function isSlip({ claim, pairs, agree, disagree, local, others }: Bound): boolean {
  if (claim.value.kind !== "date" || !disagree || agree || others.agreeing < 2 || others.disagreeing > 1) return false;
  const isToldOf = local.anywhere >= 0.8 || disagree.aligned.widened >= 0.75;
  const days = new Set(pairs.flatMap(({ candidate }) => dayInSameMonth(claim.value, candidate.claim.value) ?? []));
  return days.size === 1 && dayInSameMonth(claim.value, disagree.candidate.claim.value) !== undefined && isToldOf;
}

/** A figure or a date whose clause is a source's in all else. */
function isValueAlone(bound: Bound): boolean {
  return (bound.claim.kind === "figure" || bound.claim.kind === "date") && isSameClause(bound);
}

function dayInSameMonth(draft: Value, source: Value): number | undefined {
  if (draft.kind !== "date" || source.kind !== "date" || draft.day === undefined || draft.year === undefined)
    return undefined;
  return draft.year === source.year && draft.month === source.month ? source.day : undefined;
}

/** Kinds that are decided by rule: what their comparers say is enough, given a bound context. */
const rules: Partial<Record<Claim["kind"], (bound: Bound) => { refuted: number; supported: number } | undefined>> = {
  name: spelling,
  title: holder,
  place: elsewhere,
  quote: speaker,
};

/** A place that the passage names too is no other place there: "Russia's invasion of Ukraine" is told in London. */
function elsewhere({ claim, disagree }: Bound): { refuted: number; supported: number } | undefined {
  if (claim.value.kind !== "place") return undefined;
  const { text, full } = claim.value;
  const isNamed = disagree?.candidate.passage.claims.some(
    ({ value }) => value.kind === "name" && [value.text, value.full].some((name) => name === text || name === full),
  );
  return isNamed === true ? { refuted: 0, supported: 0 } : undefined;
}

function spelling({ agree, disagree }: Bound): { refuted: number; supported: number } | undefined {
  if (agree || disagree?.comparison.reason.code !== "other-spelling") return undefined;
  return { refuted: 0.75 + 0.25 * disagree.near * disagree.comparison.affinity, supported: 0 };
}

function holder({ agree, disagree, claim, pairs }: Bound): { refuted: number; supported: number } {
  if (agree) return { refuted: 0, supported: 0.9 };
  if (!disagree) return { refuted: 0, supported: 0 };
  const { comparison, near, aligned } = disagree;
  const isToldAlike = comparison.reason.code === "other-role" && near >= 0.45 && aligned.widened >= 0.6;
  const isOther = comparison.reason.code === "other-holder" && hasOtherOffice(claim, pairs);
  return { refuted: Math.max(0.4 + 0.5 * comparison.affinity, isToldAlike || isOther ? 0.78 : 0), supported: 0 };
}

function speaker({ agree, disagree }: Bound): { refuted: number; supported: number } {
  if (agree) return { refuted: 0, supported: 0.95 };
  return { refuted: disagree ? 0.5 + 0.45 * disagree.comparison.affinity : 0, supported: 0 };
}
