/** Finds that a value which differs stands there for something else, so that it says nothing against the draft's. */
import { wordAt } from "../../lexicon/wordat";
import type { Claim } from "../../model";
import { isMet, type Alignment } from "../align";
import { wayOf } from "./elapsed";
import { isExact } from "../amounts/outcome";
import type { Pair } from "../pairs";
import { isGenitive, type Statement, textBehind, textBetween, wordFrom } from "../statement";
import { addendsOf } from "./sums";

/** Whether a pair that disagrees is beside the point, given all pairs of its claim with one article. */
export function isAside(claim: Claim, pair: Pair, pairs: readonly Pair[]): boolean {
  if (pair.comparison.outcome !== "disagrees") return false;
  return reasons.some((applies) => applies(claim, pair, pairs));
}

type Reason = (claim: Claim, pair: Pair, pairs: readonly Pair[]) => boolean;

const reasons: readonly Reason[] = [
  isPart,
  isWholeOfPart,
  areEndsTold,
  isDayOfArticle,
  isAnotherDay,
  isSinceAnother,
  isOtherEdge,
  isOtherWay,
  isAnothers,
  isKindOf,
];

/** "five people inside and two more outside" beside "seven people", where the article says seven too. */
function isPart(claim: Claim, pair: Pair, pairs: readonly Pair[]): boolean {
  if (!pairs.some(({ comparison }) => isExact(comparison))) return false;
  const { passage } = pair.candidate;
  return addendsOf(
    claim,
    pairs.filter(({ candidate }) => candidate.passage === passage),
  ).some(({ candidate }) => candidate.claim === pair.candidate.claim);
}

/** "31 of the 46": where the draft has the 31, too, or a bound that they keep, the 46 is only what they are of. */
function isWholeOfPart(claim: Claim, pair: Pair, pairs: readonly Pair[]): boolean {
  const { claim: whole, passage } = pair.candidate;
  if (claim.kind !== "figure") return false;
  return pairs.some(({ comparison, candidate }) => {
    const between = textBetween(passage.sentence, [candidate.claim, whole]);
    const isTold = isExact(comparison) || comparison.reason.code === "within-bound";
    return candidate.passage === passage && isTold && /^ (?:out )?of (?:\p{L}{2,5} )?$/u.test(between);
  });
}

/** "March 6-7" where the article tells of March 6 and of March 7. */
function areEndsTold({ value }: Claim, _pair: Pair, pairs: readonly Pair[]): boolean {
  if (value.kind !== "date" || value.ends === undefined) return false;
  const days = pairs.flatMap(({ candidate }) => (candidate.claim.value.kind === "date" ? candidate.claim.value : []));
  return value.ends.every((end) =>
    days.some(({ month, day }) => day !== undefined && month === end.month && day === end.day),
  );
}

/** "4 Jul 2017 From our sports desk": the day on which the article appeared, so that it tells of that day throughout. */
function isDayOfArticle({ value }: Claim, _pair: Pair, pairs: readonly Pair[]): boolean {
  if (value.kind !== "date" || value.day === undefined || value.year === undefined) return false;
  return pairs.some(({ comparison, candidate }) => {
    const { words } = candidate.passage.sentence;
    const isLine = words.length <= longestLine && !words.some(({ pos }) => pos === "VERB" || pos === "AUX");
    return isLine && comparison.reason.code === "same-day";
  });
}

/** So many words a line has that says when an article appeared. */
const longestLine = 14;

/** "Saturday's opponents": a day that only says which opponents, of whom the draft does not speak. */
function isAnotherDay({ kind }: Claim, { candidate, aligned }: Pair): boolean {
  if (kind !== "date") return false;
  const { source } = aligned.alignment;
  const at = wordFrom(source.sentence, candidate.claim.span.end);
  return isGenitive(source.sentence.words[at]) && isUnmet(aligned.alignment, at);
}

/** "out of use since 11 September", as the article says too: the day on which something began there is of something else. */
function isOtherEdge({ value }: Claim, { candidate, score }: Pair, pairs: readonly Pair[]): boolean {
  const source = candidate.claim.value;
  if (value.kind !== "date" || source.kind !== "date" || source.relation === value.relation) return false;
  if (value.relation !== "since" && value.relation !== "until") return false;
  return pairs.some(
    ({ comparison, candidate: { claim }, score: own }) =>
      comparison.outcome === "agrees" &&
      own >= score &&
      claim.value.kind === "date" &&
      claim.value.relation === value.relation &&
      claim.value.precision === value.precision,
  );
}

/** "30 seconds after the pause": counted from what the draft does not speak of; "for 30 seconds after it" tells how long. */
function isSinceAnother({ value }: Claim, { candidate, aligned }: Pair): boolean {
  if (value.kind !== "figure" || value.measure !== "duration") return false;
  const { source } = aligned.alignment;
  const at = wordFrom(source.sentence, candidate.claim.span.end);
  const before = source.sentence.words[wordFrom(source.sentence, candidate.claim.span.start) - 1]?.lower;
  return before !== "for" && anchoring.has(wordAt(source.sentence.words, at).lower) && isUnmet(aligned.alignment, at);
}

const anchoring: ReadonlySet<string> = new Set(["after", "before"]);

/** Whether the draft has none of the words of the phrase that begins behind a source's word. */
function isUnmet({ source, reverse, akin }: Alignment, at: number): boolean {
  const from = source.terms.findIndex(({ word }) => word > at);
  if (from < 0) return false;
  const phrase = source.terms.slice(from, phraseEnd(source, from)).map((_, k) => from + k);
  return phrase.every((k) => (reverse[k] ?? -1) < 0 && !akin.includes(k));
}

/** The terms of a phrase stand one beside the other. */
function phraseEnd({ terms }: Statement, from: number): number {
  let end = from + 1;
  while (end < terms.length && terms[end]?.word === (terms[end - 1]?.word ?? 0) + 1) end++;
  return end;
}

/** "half an hour before the concert" and "after six minutes": one is told backward, the other forward. */
function isOtherWay(claim: Claim, { candidate, aligned }: Pair): boolean {
  if (claim.value.kind !== "figure" || claim.value.measure !== "duration") return false;
  const { draft, source } = aligned.alignment;
  const [one, other] = [wayOf(draft, claim), wayOf(source, candidate.claim)];
  return one !== undefined && other !== undefined && one !== other && aligned.widened < mostShared;
}

/** "The school shut two years after the mill closed" beside "the mill closed three years before the school shut" is one distance. */
const mostShared = 0.85;

/** "a two-door cabinet" is a kind of cabinet, and no rival of "the desks for ten years, the cabinets for five". */
function isKindOf({ value }: Claim, { candidate }: Pair): boolean {
  const source = candidate.claim.value;
  if (value.kind !== "figure" || source.kind !== "figure" || value.measure !== "count") return false;
  const behind = textBehind(candidate.passage.sentence, candidate.claim);
  return value.counted.length === 0 && value.unit === undefined && /^-\p{Ll}{3}/u.test(behind);
}

/** "to overtake Brindle's 31": a bare figure of one of whom the passage does not speak. */
function isAnothers(claim: Claim, { aligned }: Pair): boolean {
  const { value, span } = claim;
  const { alignment, around } = aligned;
  const { sentence, terms } = alignment.draft;
  const next = sentence.words[wordFrom(sentence, span.end)]?.pos ?? "PUNCT";
  if (value.kind !== "figure" || value.measure !== "count" || next === "NOUN" || next === "ADJ") return false;
  const at = wordFrom(sentence, span.start) - 1;
  if (!isGenitive(sentence.words[at])) return false;
  const owner = terms.findIndex(({ word }) => word === at - 1);
  const term = terms[owner];
  return term?.pos === "PROPN" && !isMet(alignment, owner) && !term.keys.some(around);
}
