/** How one article stands to one claim of the draft, and how sure that is. */
import type { Claim } from "../model";
import { isCoarser, isWiderOnly } from "./binding/coarser";
import { isOwnedByOther } from "./binding/owned";
import { isFollowedAlike } from "./binding/followed";
import { isVague } from "./binding/vague";
import type { Bound } from "./bound";
import { isSumOf } from "./doubts/arithmetic";
import { doubtOf, explanationOf } from "./doubts/doubt";
import { featuresOf, type Features } from "./features";
import { likelihood, type Likelihood } from "./learned";
import type { Pair } from "./pairs";
import { isToldOfThen } from "./signs/bracketed";
import { isMisplaced } from "./signs/misplaced";
import { isRecast, isTied, plainChance } from "./signs/plain";
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
  /** What was weighed: first what decides, then the same against other rivals. */
  readonly readings: readonly Reading[];
}

/** A claim held against one value of an article: what binds it, in numbers, and what the forests of one article make of them. */
export interface Reading {
  readonly bound: Bound;
  readonly features: Features;
  readonly likely: Likelihood;
}

/** From which likelihood on an article counts as agreeing or disagreeing, by kind. */
export const thresholds: Readonly<Record<Claim["kind"], { readonly refuted: number; readonly supported: number }>> = {
  figure: { refuted: 0.53, supported: 0.5 },
  date: { refuted: 0.57, supported: 0.5 },
  name: { refuted: 0.56, supported: 0.6 },
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
 * A claim without any pair is met with silence. `isReread` tells that a second reading of all articles follows.
 */
export function stanceOf(bound: Bound, isReread = false): Stance {
  const first = weigh(bound, isReread);
  if (first.stance !== "silent" || bound.rivals.length === 0) return first;
  const all = [first, ...bound.rivals.map((rival) => weigh(rival, isReread))];
  const best = all.filter(({ stance }) => stance === "disagrees").sort((a, b) => b.against - a.against)[0];
  const isExplained = (): boolean =>
    [bound, ...bound.rivals].some((one, i) => explanationOf(one, all[i]?.features ?? {}, isReread) >= explained);
  const decides = best && !isExplained() ? best : first;
  return {
    ...decides,
    readings: [decides, ...all.filter((one) => one !== decides)].flatMap(({ readings }) => readings),
  };
}

/** From which bar on a doubt about one rival counts for all: the draft's value may follow from what the article tells. */
const explained = 0.7;

function weigh(bound: Bound, isReread: boolean): Stance {
  const features = featuresOf(bound);
  const { kind } = bound.claim;
  const likely = rules[kind]?.(bound) ?? likelihood(kind, features);
  const readings = [{ bound, features, likely }];
  const refuted = bound.disagree && !bound.soft ? Math.max(likely.refuted, plainChance(bound)) : 0;
  const supported = supportOf(bound, likely);
  const limit = thresholds[kind];
  const against = refuted >= leastVoice && refuted >= doubtOf(bound, features, isReread) ? refuted : 0;
  if (against > supported && against >= limit.refuted)
    return { stance: "disagrees", pair: bound.disagree, confidence: against, against, features, readings };
  if (supported >= limit.supported && isSaid(bound))
    return { stance: "agrees", pair: bound.agree, confidence: supported, against, features, readings };
  const confidence = Math.max(refuted, supported);
  return { stance: "silent", pair: undefined, confidence, against, features, readings };
}

/** How likely an article bears a claim out, 0 where it does not have it, or has it of something else. */
function supportOf(bound: Bound, likely: Likelihood): number {
  if (!bound.agree) return 0;
  if (isToldOfThen(bound)) return Math.max(likely.supported, toldChance);
  if (vetoes.some((vetoed) => vetoed(bound))) return 0;
  return isSumOf(bound) || isFollowedAlike(bound) ? Math.max(likely.supported, toldChance) : likely.supported;
}

/** How likely parts that add up to the draft's total, or the figure of the draft's next words or earlier time, bear it out at least. */
const toldChance = 0.6;

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

/** "comes out in 2018" is not borne out by "would not come out in 2018". */
function isDenied({ claim, agree }: Bound): boolean {
  const source = agree?.candidate.claim;
  const isPoint = claim.value.kind === "date" && claim.value.relation !== "since" && claim.value.relation !== "until";
  return isPoint && source?.modality === "denied" && claim.modality !== "denied";
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
