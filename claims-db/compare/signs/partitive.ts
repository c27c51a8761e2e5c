/** Finds the figure of a part where the draft has that of the whole: "seven of the members" beside "three of its seven members". */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Passage, PlacedSentence } from "../../model";
import { partnerOf } from "../align";
import type { Pair } from "../pairs";
import { type Statement, textBefore, textBehind, textBetween, wordFrom } from "../statement";
import { isSame, opposed, stray } from "./opposed";

/**
 * The pair of a draft figure that counts a part ("seven of the members") with the part's figure in a passage that has the
 * draft's as that of the whole, and tells of the part what the draft does. `undefined` where any near passage has it otherwise.
 */
export function partitivePair(claim: Claim, pairs: readonly Pair[]): Pair | undefined {
  const { value } = claim;
  const draft = pairs[0]?.aligned.alignment.draft;
  const isAll = draft !== undefined && isAllIn(draft.sentence, claim);
  if (value.kind !== "figure" || !draft || !(isAll || isPartIn(draft.sentence, claim))) return undefined;
  const told = pairs.filter((pair) => isSame(value, pair));
  const own = told.find(hasAsWhole);
  if (!own || told.some((pair) => isToldElse(claim, pair, isAll))) return undefined;
  const part = splitsIn(own.candidate.passage).find(({ whole }) => whole === own.candidate.claim)?.part;
  const rival = pairs.find(({ candidate }) => candidate.claim === part);
  return rival && isToldOf(claim, rival, isAll ? doing : telling) ? opposed(value, rival) : undefined;
}

/** A near passage has the draft's figure otherwise; what all of them do may not be told there in the draft's words. */
function isToldElse(claim: Claim, pair: Pair, isAll: boolean): boolean {
  return pair.near > stray && !hasAsWhole(pair) && (!isAll || isToldOf(claim, pair, doing));
}

/** Whether the draft has as a part's what the source has as the whole's. */
export function isOfWhole(claim: Claim, { aligned, candidate }: Pair): boolean {
  return hasAsWhole({ candidate }) && isPartIn(aligned.alignment.draft.sentence, claim);
}

/** The whole of "three of them" may be a part itself: "four of the five paintings, three of them by Roe". */
function hasAsWhole({ candidate }: Pick<Pair, "candidate">): boolean {
  if (isPartIn(candidate.passage.sentence, candidate.claim)) return false;
  return splitsIn(candidate.passage).some(({ whole }) => whole === candidate.claim);
}

/** "Seven of the members", "of the members, seven"; "all seven of the members" and "the seven of them" are the whole. */
function isPartIn(sentence: PlacedSentence, claim: Claim): boolean {
  const before = textBefore(sentence, claim);
  if (/\b(?:the|[Tt]here (?:are|were)(?: about| some| only)?) $/u.test(before) || isAllIn(sentence, claim))
    return false;
  return parted.test(textBehind(sentence, claim)) || /^Of [^,\d]{3,60}, (?:only |just |about )?$/u.test(before);
}

/** "All three signatories have signed": what is said of a part is not said of the whole. */
function isAllIn(sentence: PlacedSentence, claim: Claim): boolean {
  return /\ball (?:the |of the |its |their )?$/iu.test(textBefore(sentence, claim));
}

const parted = /^ of (?:the|its|their|his|her|our|those|these|this|them|whom|which)\b/iu;

/** A whole and a part of it, both in one sentence. */
interface Split {
  readonly whole: Claim;
  readonly part: Claim;
}

const known = new WeakMap<Passage, readonly Split[]>();

function splitsIn(passage: Passage): readonly Split[] {
  const splits = known.get(passage) ?? splitsOf(passage);
  known.set(passage, splits);
  return splits;
}

function splitsOf({ sentence, claims }: Passage): readonly Split[] {
  const figures = claims.filter(({ value }) => value.kind === "figure").sort((a, b) => a.span.start - b.span.start);
  return figures.flatMap((one, i) =>
    figures.slice(i + 1).flatMap((next): readonly Split[] => {
      if (isLess(one, next) && isPartFirst(sentence, [one, next])) return [{ whole: next, part: one }];
      return isLess(next, one) && isWholeFirst(sentence, [one, next]) ? [{ whole: one, part: next }] : [];
    }),
  );
}

function isLess({ value: part }: Claim, { value: whole }: Claim): boolean {
  if (part.kind !== "figure" || whole.kind !== "figure" || part.amount >= whole.amount) return false;
  return part.unit === whole.unit && measures.has(part.measure) && measures.has(whole.measure);
}

const measures: ReadonlySet<string> = new Set(["count", "number", "money", "mass"]);

type Ends = readonly [one: Claim, next: Claim];

/** "Three of its seven members", "eleven vacancies, out of 74 posts". */
function isPartFirst(sentence: PlacedSentence, [one, next]: Ends): boolean {
  const between = textBetween(sentence, [one, next]);
  return ofWhole.test(between) || /\bout of (?:its |their |the |some |about |a total of )?$/u.test(between);
}

const ofWhole =
  /^(?: \p{Ll}+)? (?:out )?of (?:its |their |his |her |our |the |those |these |all |some |about |a total of )?$/u;

/** "210 candidates, 58 of them sound", "£32, of which £5 goes away", "Of 210 candidates they bought 58". */
function isWholeFirst(sentence: PlacedSentence, [one, next]: Ends): boolean {
  const between = textBetween(sentence, [one, next]);
  const after = textBehind(sentence, next);
  const lead = textBefore(sentence, one);
  return (
    (/[,;:(–—]/u.test(between) && /^ of (?:them|these|those|which|whom)\b/u.test(after)) ||
    /\bof (?:them|these|those|which|whom),? (?:only |just |about |some )?$/u.test(between) ||
    (/^["“]?Of (?:its |their |the |all |some |about |these |those )*$/u.test(lead) && between.includes(","))
  );
}

/** A word of what the draft says stands with the part, besides the thing that both count. */
function isToldOf(claim: Claim, { aligned, candidate }: Pair, kinds: ReadonlySet<string>): boolean {
  const { alignment } = aligned;
  const { draft } = alignment;
  const counted = claim.value.kind === "figure" ? claim.value.counted : [];
  const { from, to } = stretchOf(alignment.source, candidate.claim);
  const own = ownOf(candidate.passage, candidate.claim);
  return draft.terms.some(({ value, pos, lemma, weight }, i) => {
    if (value || weight < least || !kinds.has(pos) || counted.includes(lemma)) return false;
    const met = alignment.source.terms[kinds === doing ? (alignment.partner[i] ?? -1) : partnerOf(alignment, i)];
    return met !== undefined && met.word >= from && met.word < to && !(met.word > own.from && met.word < own.to);
  });
}

const doing: ReadonlySet<string> = new Set(["VERB"]);
const telling: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);

/** A word that says something. */
const least = 0.5;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The words of the sentence that go with a part: those behind the last mark before it, or behind "of" where the whole follows. */
function stretchOf({ sentence }: Statement, part: Claim): Stretch {
  const { words } = sentence;
  const at = wordFrom(sentence, part.span.start);
  const from = words.findLastIndex(({ lower }, i) => i < at && marks.has(lower)) + 1;
  const to = words.findIndex(({ lower }, i) => i > at && (lower === ";" || lower === ":"));
  return { from, to: to < 0 ? words.length : to };
}

const marks: ReadonlySet<string> = new Set([",", ";", ":", "(", "–", "—"]);

/** The words that say which the whole is: "people taken to hospital", of "seven of the nine people taken to hospital have left". */
function ownOf(passage: Passage, part: Claim): Stretch {
  const { sentence } = passage;
  const whole = splitsIn(passage).find((split) => split.part === part)?.whole;
  if (!whole || whole.span.start < part.span.start) return { from: 0, to: 0 };
  const from = wordFrom(sentence, whole.span.start);
  const rest = sentence.words.slice(from);
  const end = rest.findIndex(({ lower, pos }) => marks.has(lower) || (pos === "SCONJ" && lower !== "that"));
  const verb = (end < 0 ? rest : rest.slice(0, end)).findLastIndex(
    ({ pos }, i) => pos === "AUX" && wordAt(rest, i - 1).pos !== "AUX",
  );
  return verb < 0 ? { from: 0, to: 0 } : { from, to: from + verb };
}
