/** Weighs the articles' stances on each claim of a sentence into a verdict with evidence. */
import type { Claim, Comparison, Evidence, Provenance, Span, Verdict } from "../model";
import { isReadAcross, type Across } from "./across";
import { bindAll, type Bound } from "./bound";
import { weekdayTrouble } from "./date";
import { dismissedOf } from "./dismissed";
import { isSentenceOf } from "./doubts/verbatim";
import { heard } from "./heard";
import { unanswered } from "./binding/answered";
import { isNews, isWarned, silence, type Gathered, type Judgement } from "./judgement";
import { isExact } from "./amounts/outcome";
import { alignAll, type Aligned } from "./pairs";
import { judgeQuote } from "./quotation";
import { judgeCallings } from "./callings/judge";
import { judgeSlots } from "./slots/findings";
import { withDirection, withoutOutdone, withoutOverlap } from "./slots/outdone";
import { judgeTallies } from "./signs/tally";
import { judgeTurned } from "./signs/turned";
import { withoutOtherHouses } from "./samehouse";
import { withoutNicknamed } from "./nicknamed";
import { nearestName, withPosts } from "./posts";
import { withoutRomanised } from "./spelled";
import { stanceOf, thresholds, type Stance } from "./stance";
import type { Statement } from "./statement";
import { together } from "./together";
import { settle } from "./contested";
import { isBare, renamed } from "./roles/witnesses";
import { withoutUnstated } from "./unstated";

/** The judgement of each claim of a statement, in the order of its claims, then those of the words that differ. */
export function judge(draft: Statement, gathered: Gathered): readonly Judgement[] {
  const aligned = alignAll(draft, gathered.passages, gathered.rarity);
  const articles = [...groupByArticle(aligned).values()];
  const bounds = articles.map((passages) => bindAll(draft, passages, gathered.inSources));
  const claims = draft.claims.map((claim, i): Judgement => {
    if (claim.value.kind === "quote" && claim.value.aspect === "words") return judgeQuote(claim, gathered);
    const trouble = claim.value.kind === "date" ? weekdayTrouble(claim.value) : undefined;
    if (trouble)
      return { ...silence(claim, trouble), verdict: "refuted", confidence: 0.97, suggestion: trouble.source };
    if (claim.quoted) return silence(claim, { code: "quoted" });
    const own = bounds.flatMap((article) => article[i] ?? []);
    return judgeClaim(claim, own, gathered.isOfSource === true);
  });
  const isNew = !isSentenceOf(draft, aligned);
  const slots = isNew ? withoutOverlap(judgeSlots(draft, articles, gathered.inSources)) : [];
  const callings = judgeCallings(draft, articles, gathered.proseOf)
    .filter((calling) => isNews(claims.filter((one) => !isUnsurer(one, calling)))(calling))
    .filter(isNotBorneOut(claims))
    .filter(isOfRightName(claims));
  const called = withoutOtherHouses(withoutUnstated(toldOnce([...claims, ...callings])));
  const once = gathered.isOfSource === true ? called : withPosts(called, aligned, gathered.proseOf);
  const known = withoutOutdone(once, slots, aligned).map((one) => withDirection(draft, one));
  const turned = isNew
    ? [judgeTurned, judgeTallies].flatMap((find) => find(draft, articles)).filter(isNews(known))
    : [];
  return [...known, ...turned, ...slots.filter(isNews([...known, ...turned])).filter(isNoFullerName(known))];
}

/** A wrong place or holder is one finding, not a second one about its name; a spelling is told by itself. */
function toldOnce(claims: readonly Judgement[]): readonly Judgement[] {
  const others = claims.filter(
    ({ claim, verdict }) => claim.kind !== "name" && verdict !== "supported" && verdict !== "insufficient",
  );
  return claims.map((judgement) => {
    const { claim, reason } = judgement;
    if (isPlaceOf(judgement, claims))
      return { ...silence(claim, { code: "not-in-sources" }), features: judgement.features };
    if (claim.kind !== "name" || reason.code !== "other-name") return judgement;
    const isTold = others.some(({ span }) => span.start <= claim.span.start && claim.span.end <= span.end);
    return isTold ? { ...silence(claim, { code: "not-in-sources" }), features: judgement.features } : judgement;
  });
}

/** What is told to be elsewhere is not borne out as a place, since the source has the name. */
function isPlaceOf({ claim, verdict }: Judgement, all: readonly Judgement[]): boolean {
  if (claim.kind !== "place" || verdict !== "supported") return false;
  return all.some(
    (other) => other.claim.kind === "name" && other.verdict === "refuted" && other.span.start === claim.span.start,
  );
}

/** "Hwang, South Korea's foreign minister": that the country may be another says less than that she has another office. */
function isUnsurer({ claim, confidence }: Judgement, calling: Judgement): boolean {
  return claim.kind === "name" && confidence < calling.confidence;
}

/** A title that a source has as it stands is no wrong one. */
function isNotBorneOut(claims: readonly Judgement[]): (calling: Judgement) => boolean {
  const known = claims.filter(({ claim, verdict }) => claim.kind === "title" && verdict === "supported");
  return ({ span }) => !known.some((title) => title.span.start < span.end && span.start < title.span.end);
}

/** Who is another than the draft says has another calling, too: that is told once, at the name. */
function isOfRightName(claims: readonly Judgement[]): (calling: Judgement) => boolean {
  return ({ claim: { value }, span }) => {
    const name = value.kind === "title" ? nearestName(value.holder, span, claims) : undefined;
    return !(name && isWarned(name) && name.reason.code === "other-name");
  };
}

/** "Robert Hollis Lund" is a fuller form of "Senator Hollis Lund", and "Robert" nobody else than "Senator". */
function isNoFullerName(claims: readonly Judgement[]): (slot: Judgement) => boolean {
  const known = claims.filter(({ claim, verdict }) => claim.kind === "name" && verdict === "supported");
  return ({ span, reason }) =>
    reason.code !== "other-name" || !known.some((name) => name.span.start <= span.start && span.end < name.span.end);
}

function groupByArticle(aligned: readonly Aligned[]): ReadonlyMap<number, readonly Aligned[]> {
  const groups = new Map<number, Aligned[]>();
  for (const part of aligned) {
    const group = groups.get(part.passage.source.article);
    if (group) group.push(part);
    else groups.set(part.passage.source.article, [part]);
  }
  return groups;
}

function judgeClaim(claim: Claim, bounds: readonly Bound[], isOfSource: boolean): Judgement {
  const first = bounds.map((bound) => stanceOf(bound, !isOfSource && isReadAcross(claim, bounds)));
  const heardAll = together(unanswered(first, bounds), bounds);
  const own = withoutNicknamed(withoutRomanised(heardAll, bounds), bounds);
  const stances = renamed(claim, heldElsewhere(own, bounds), bounds);
  const features = bounds.map((bound, i) => ({
    source: bound.aligned[0]?.passage.source ?? nowhere,
    features: stances[i]?.features ?? {},
    rivals: (stances[i]?.readings ?? []).slice(1).map((reading) => reading.features),
    pairs: bound.pairs,
  }));
  const agreeing = stances.filter(({ stance }) => stance === "agrees");
  const opposed = heard(claim, agreeing, stances);
  const { disagreeing, isBack, review, across } = settle({ claim, bounds, stances, opposed }, isOfSource);
  const bearing = isBack ? agreeing.filter(isSure(claim)) : agreeing;
  const verdict = verdictOf(bearing.length, disagreeing.length);
  const deciding = strongest(verdict === "supported" ? bearing : disagreeing);
  const counted = stances.filter(({ stance }) => stance !== "disagrees" || !isBack);
  const dismissed = dismissedOf(bounds, [...counted, ...disagreeing]);
  if (!deciding?.pair) return { ...silence(claim, { code: "not-in-sources" }), dismissed, features, review, across };
  const { comparison } = deciding.pair;
  return {
    claim,
    span: focused(claim, comparison.focus),
    verdict,
    standing: verdict === "conflicting" ? standingOf(bearing, disagreeing) : undefined,
    confidence: confidenceOf(verdict, deciding, across),
    reason: comparison.reason,
    suggestion: verdict === "supported" ? undefined : comparison.suggestion,
    evidence: [
      ...bearing.map((stance) => evidenceOf(stance)),
      ...disagreeing.map((stance) => evidenceOf(stance)),
    ].flat(),
    dismissed,
    features,
    held: bounds.some(({ pairs }) => pairs.some(({ comparison }) => isExact(comparison))),
    review,
    across,
  };
}

/** How sure a verdict is: of a warning, what all articles together make of it; that sources disagree, the surest of them says, too. */
function confidenceOf(verdict: Verdict, { confidence }: Stance, across: Across | undefined): number {
  if (!across || verdict === "supported") return confidence;
  return verdict === "conflicting" ? Math.max(confidence, across.chance) : across.chance;
}

/** Where nothing speaks against a claim any more, what was heard only in answer to that must be as sure as any agreement. */
function isSure({ kind }: Claim): (stance: Stance) => boolean {
  return ({ confidence }) => confidence >= thresholds[kind].supported;
}

const nowhere: Provenance = { article: -1, path: "", title: "", primary: false, family: -1 };

/** How well an agreement must be bound beside a disagreement, so that both count. */
const asWell = 0.6;

/** Where one article disagrees, every article that has the draft's very value, as well bound, speaks for the draft; one that is far less bound does not. */
function heldElsewhere(stances: readonly Stance[], bounds: readonly Bound[]): readonly Stance[] {
  const against = strongest(stances.filter(({ stance }) => stance === "disagrees"))?.pair;
  if (!against) return stances;
  const recast = bounds.find(({ claim, recast, disagree }) => recast && claim.kind === "name" && disagree === against);
  if (recast) return stances.map((stance) => (isBare(recast, stance) ? { ...stance, stance: "silent" } : stance));
  const isSpelling = against.comparison.reason.code === "other-spelling";
  return stances.map((stance, i) => {
    const pair = bounds[i]?.agree;
    if (stance.stance === "agrees" && !isSpelling && (stance.pair?.score ?? 0) < against.score / 2)
      return { ...stance, stance: "silent" };
    if (stance.stance !== "silent" || !pair || !isExact(pair.comparison)) return stance;
    const counts = isSpelling || pair.score >= asWell * against.score;
    return counts ? { ...stance, stance: "agrees", pair, confidence: isSpelling ? 0.9 : pair.score } : stance;
  });
}

function verdictOf(agreeing: number, disagreeing: number): Verdict {
  if (agreeing > 0) return disagreeing > 0 ? "conflicting" : "supported";
  return disagreeing > 0 ? "refuted" : "insufficient";
}

function strongest(stances: readonly Stance[]): Stance | undefined {
  return [...stances].sort((a, b) => b.confidence - a.confidence)[0];
}

/** Wire copies count once; a primary source weighs as two; between sides of one weight the newer article decides. */
function standingOf(agreeing: readonly Stance[], disagreeing: readonly Stance[]): "majority" | "minority" | "tie" {
  const weigh = (stances: readonly Stance[]): number => {
    const families = new Map(
      stances.flatMap(({ pair }) => (pair ? [[pair.candidate.passage.source.family, pair]] : [])),
    );
    return [...families.values()].reduce((sum, pair) => sum + (pair.candidate.passage.source.primary ? 2 : 1), 0);
  };
  const difference = weigh(agreeing) - weigh(disagreeing) || newer(newest(agreeing), newest(disagreeing));
  return difference > 0 ? "majority" : difference < 0 ? "minority" : "tie";
}

/** The latest day, as "2025-03-06", on which one of the articles was published; `undefined` where one does not tell. */
function newest(stances: readonly Stance[]): string | undefined {
  const days = stances.flatMap(({ pair }) => pair?.candidate.passage.source.published ?? []);
  return days.length < stances.length ? undefined : [...days].sort().at(-1);
}

function newer(a: string | undefined, b: string | undefined): number {
  return a === undefined || b === undefined || a === b ? 0 : a > b ? 1 : -1;
}

function evidenceOf({ stance, pair }: Stance): readonly Evidence[] {
  if (!pair || stance === "silent") return [];
  const { claim, passage } = pair.candidate;
  return [
    {
      source: passage.source,
      span: claim.span,
      sentenceSpan: passage.sentence.span,
      sentence: passage.sentence.text,
      value: claim.text,
      stance,
      reason: pair.comparison.reason,
      ...suggested(pair.comparison),
    },
  ];
}

/** A comparison that agrees suggests nothing. */
function suggested({ suggestion }: Comparison): Pick<Evidence, "suggestion"> {
  return suggestion === undefined ? {} : { suggestion };
}

function focused(claim: Claim, focus: Span | undefined): Span {
  if (!focus) return claim.span;
  return { start: claim.span.start + focus.start, end: claim.span.start + focus.end };
}
