/** Finds the level where the draft has by how much it changed: "takings were £71,000" beside "rose by £71,000 to £233,000". */
import { changes, changesBy } from "../../lexicon/hedges";
import type { Claim, Passage, PlacedSentence } from "../../model";
import type { Pair } from "../pairs";
import { isSame, opposed, stray } from "./opposed";
import { areLike } from "./portions";
import { isMoreThan } from "../binding/morethan";
import { textBefore } from "../statement";

/**
 * The pair of a draft figure that is told as a level with the level in a passage that has the draft's figure as what it rose
 * or fell by, or as how far it is from another: "20 million" beside "86 million, 20 million less than it had asked for".
 * `undefined` where any near passage has it otherwise.
 */
export function levelPair(claim: Claim, pairs: readonly Pair[]): Pair | undefined {
  const { value } = claim;
  const draft = pairs[0]?.aligned.alignment.draft;
  if (value.kind !== "figure" || !draft || !isLevelIn(draft.sentence, claim) || value.amount < fewest) return undefined;
  const told = pairs.filter((pair) => isSame(value, pair));
  const own = told.find(({ candidate }) => isMargin(candidate.passage.sentence, candidate.claim));
  if (!own || own.near < least) return undefined;
  if (told.some(({ near, candidate }) => near > stray && !isMargin(candidate.passage.sentence, candidate.claim)))
    return undefined;
  const level = levelOf(own.candidate.passage, own.candidate.claim);
  const rival = pairs.find(({ candidate }) => candidate.claim === level);
  return rival && opposed(value, rival);
}

/** "One councillor" is not "one fewer than it needed": small numbers stand everywhere. */
const fewest = 5;

/** So many of the words must be met that the two tell of one thing. */
const least = 0.2;

/** Whether the draft tells as a level what the source has only as a change, or as how far two levels are apart. */
export function isOnlyMargin(claim: Claim, { aligned, candidate }: Pair): boolean {
  return (
    claim.kind === "figure" &&
    isMargin(candidate.passage.sentence, candidate.claim) &&
    isLevelIn(aligned.alignment.draft.sentence, claim)
  );
}

/** The draft's sentence has no word of a change or a difference at all. */
function isLevelIn({ words, text }: PlacedSentence, { value }: Claim): boolean {
  if (value.kind !== "figure" || value.change !== undefined || !measures.has(value.measure)) return false;
  return !differing.test(text) && !words.some(({ lemma, lower }) => isChange(lemma) || isChange(lower));
}

function isChange(word: string): boolean {
  return changes.has(word) || changesBy.has(word);
}

const measures: ReadonlySet<string> = new Set([
  "count",
  "number",
  "money",
  "percent",
  "mass",
  "length",
  "energy",
  "power",
]);

const differing =
  /\b(?:more|fewer|less|higher|lower|than|by|extra|additional\w*|another|further|add(?:ed|ing|s)?|new|up|down|above|below|ahead|behind|on top|differ\w*|margin|changed?|beat\w*|saved?|saves|saving)\b/iu;

/** "rose by £71,000", "20 million less than". */
function isMargin(sentence: PlacedSentence, claim: Claim): boolean {
  const { value } = claim;
  if (value.kind !== "figure") return false;
  const before = textBefore(sentence, claim);
  if (/\b(?:up|down) by \S*$/u.test(before) && !moved.test(before)) return false;
  return (
    (value.change !== undefined && /\bby (?:about |some |only |just )?$/u.test(before)) || isMoreThan(sentence, claim)
  );
}

/** "was down by nine", but not "was turned down by nine publishers". */
const moved = /(?:[,(]|\b(?:is|are|was|were|be|been|go|goes|gone|went|come|came)) (?:up|down) by \S*$/iu;

/** "by £71,000 to £233,000", "86 million francs, 20 million less than". */
function levelOf({ sentence: { text, span }, claims }: Passage, margin: Claim): Claim | undefined {
  const like = claims.filter((claim) => claim !== margin && (areLike(claim, margin) || isMeasured(claim, margin)));
  const next = like.find(
    ({ span: { start } }) =>
      start > margin.span.end && reaching.test(text.slice(margin.span.end - span.start, start - span.start)),
  );
  if (next || !isMoreThan({ text, span }, margin)) return next;
  const before = like.filter(({ span: { end } }) => end < margin.span.start);
  return /, (?:about |some |only |just )?$/u.test(textBefore({ text, span }, margin)) ? before.at(-1) : undefined;
}

/** "86 million francs, 20 million less". */
function isMeasured({ value: level }: Claim, { value: margin }: Claim): boolean {
  if (level.kind !== "figure" || margin.kind !== "figure") return false;
  return margin.measure === "number" && level.measure === "money";
}

const reaching = /^ to (?:an? |about |some |just )?(?:record |all-time high of )?$/iu;
