/** Finds to whom the source deals a draft's figure in a row of names and figures: "Lund was up 9%, Malmö down 2%". */
import { wordAt } from "../../lexicon/wordat";
import { relationOf } from "../../lexicon/relations";
import { wordSet } from "../../lexicon/wordset";
import type { Candidate, Claim, Passage, Word } from "../../model";
import { isExact } from "../amounts/outcome";
import type { Bound } from "../bound";
import { areRelated } from "../name";
import { isRivalPair, type Owners } from "./opponent";
import type { Pair } from "../pairs";
import { wordFrom, type Statement } from "../statement";

/**
 * The pair of a name with the one that has its figure in the source: Lund for Malmö in "Malmö was up 9%". None where the
 * source does not give the draft's name a figure of its own of that measure, or gives it the draft's figure too.
 */
export function dealtInstead(claim: Claim, pairs: readonly Pair[], owners: Owners): Pair | undefined {
  const draft = pairs[0]?.aligned.alignment.draft;
  const figures = draft && claim.value.kind === "name" && !claim.quoted ? ownFigures(draft, claim) : [];
  const own = pairs.filter(({ comparison }) => comparison.outcome === "agrees");
  const isKept = figures.some((figure) => own.some(({ candidate }) => isDealtTo(candidate, figure, owners)));
  if (isKept) return undefined;
  return figures.flatMap((figure) => {
    const rows = own.filter(({ candidate }) => dealtTo(candidate.claim, candidate.passage, figure).length > 0);
    const here = new Set(rows.map(({ candidate }) => candidate.passage));
    const isThere = ({ passage, claim: rival }: Candidate): boolean =>
      here.has(passage) || (rows.length > 0 && isPrice(figure, owners) && isOffer([claim, rival], own));
    const isRival = (pair: Pair): boolean =>
      isThere(pair.candidate) &&
      isRivalPair(claim, pair) &&
      !isOtherSort(claim, pair.candidate.claim) &&
      !(isAttribute(draft, claim) && isBearer(pair.candidate.claim)) &&
      !owners.has(pair.candidate.claim) &&
      isOfThing(figure, pair.candidate) &&
      !isPlacing([draft, claim], pair);
    return pairs.find((pair) => isRival(pair) && isDealtTo(pair.candidate, figure, owners)) ?? [];
  })[0];
}

/** "the Brdo estate": a word in small letters follows that the name only tells apart from others. */
function isAttribute(draft: Statement | undefined, { span }: Claim): boolean {
  const next = draft?.sentence.words[wordFrom(draft.sentence, span.end)];
  return next?.pos === "NOUN" && /^\p{Ll}/u.test(next.text);
}

/** A school is dealt nothing of a superintendent's. */
function isOtherSort({ value: mine }: Claim, { value: theirs }: Claim): boolean {
  if (mine.kind !== "name" || theirs.kind !== "name") return false;
  return (
    (mine.type === "person") !== (theirs.type === "person") && theirs.full.includes(" ") && mine.full.includes(" ")
  );
}

/** Whether the pair that stands against a name is so dealt: what stands near or beside says nothing then. */
export function isDealt({ claim, draft, disagree, recast }: Bound): boolean {
  if (!recast || !disagree) return false;
  const { claim: rival, passage } = disagree.candidate;
  return ownFigures(draft, claim).some((figure) =>
    dealtTo(rival, passage, figure).some((theirs) => areEqual(theirs, figure)),
  );
}

function areEqual({ value: one }: Claim, { value: other }: Claim): boolean {
  return one.kind === "figure" && other.kind === "figure" && one.amount === other.amount;
}

/** "two containers" are not the "two in Malmö" of a sentence that has no containers. */
function isOfThing({ value }: Claim, { passage }: Candidate): boolean {
  if (value.kind !== "figure" || value.measure !== "count" || value.counted.length === 0) return true;
  return passage.sentence.words.some(({ lemma }) => value.counted.some((thing) => isKin(thing, lemma)));
}

function isKin(one: string, other: string): boolean {
  const relation = relationOf(one, other);
  return relation === "same" || relation === "kind" || relation === "sibling";
}

/** "Brusk Power, which has turbines off Malmö, will raise £85 million": only the rival is where something is. */
function isPlacing([draft, claim]: readonly [Statement | undefined, Claim], { candidate, aligned }: Pair): boolean {
  const isLed = (statement: Statement, name: Claim): boolean =>
    wordAt(statement.sentence.words, wordFrom(statement.sentence, name.span.start) - 1).pos === "ADP";
  const { source } = aligned.alignment;
  const next = wordAt(source.sentence.words, wordFrom(source.sentence, candidate.claim.span.end)).lower;
  return draft !== undefined && !isLed(draft, claim) && (isLed(source, candidate.claim) || bodies.has(next));
}

/** "The Pune company" is a company that has a name. */
const bodies = wordSet("company firm group maker club side team airline bank chain brand");

/** Two things, no firms or people, the one of which is not what the whole article is about. */
function isOffer(names: readonly Claim[], own: readonly Pair[]): boolean {
  const passages = new Set(own.map(({ candidate }) => candidate.passage));
  return passages.size <= mostNamed && names.every(isThing);
}

/** A thing, or a short name that may be one: the "Crane" menu. */
function isThing(name: Claim): boolean {
  const { value } = name;
  return value.kind === "name" && (value.type === "thing" || (value.type === "person" && !isBearer(name)));
}

const mostNamed = 4;

/** A sum of money that the sources have once: two things that a letter offers have a price each, in sentences of their own. */
function isPrice(figure: Claim, owners: Owners): boolean {
  if (figure.value.kind !== "figure" || figure.value.measure !== "money") return false;
  return [...owners.values()].filter((told) => told.some((owner) => owner.claim === figure)).length === 1;
}

/** Whether a sentence deals a name the draft's very figure. */
function isDealtTo({ claim, passage }: Candidate, figure: Claim, owners: Owners): boolean {
  return dealtTo(claim, passage, figure).some((theirs) =>
    (owners.get(theirs) ?? []).some((owner) => owner.claim === figure && isExact(owner.pair.comparison)),
  );
}

/** The figures of the draft's measure that a sentence deals to a name. */
function dealtTo(name: Claim, told: Told, figure: Claim): readonly Claim[] {
  return dealtIn(partOf(told, name, false), [name, figure]);
}

/** The figures of a part of a sentence that are the name's. */
function dealtIn(part: readonly Claim[], [name, figure]: readonly [Claim, Claim]): readonly Claim[] {
  const row = rowOf(part, figure).filter((item) => isBearer(name) || !isBearer(item));
  return row.filter((item, i) => isFigure(item) && bearerIn(row, i) === name);
}

type Told = Pick<Passage, "claims" | "sentence">;

/** "Ordered with two benches" may be said of anything. */
function isCount({ value }: Claim): boolean {
  return value.kind === "figure" && value.measure === "count";
}

/** The claims of a name's part of the sentence: what stands between two marks and, unless it is narrow, what behind it has no name. */
function partOf({ claims, sentence }: Told, name: Claim, isNarrow: boolean): readonly Claim[] {
  const { words, span } = sentence;
  const borders = words.flatMap((_, i) => (isBorder(words, i) ? [span.start + (words[i]?.start ?? 0)] : []));
  const parts = [span.start, ...borders].map((start, i, all): readonly Claim[] => {
    const end = all[i + 1] ?? Infinity;
    return claims.filter((claim) => start <= claim.span.start && claim.span.start < end);
  });
  const at = parts.findIndex((part) => part.includes(name));
  const next = parts.findIndex((part, i) => i > at && (isNarrow || part.some(isItem)));
  return at < 0 ? [] : parts.slice(at, next < 0 ? parts.length : next).flat();
}

/** "Ada Brusk would take the Canvas package for £300": of people's full names and their titles no row is made. */
function isBearer({ value }: Claim): boolean {
  return (
    value.kind === "name" && value.type === "person" && (value.text.includes(" ") || value.honorific !== undefined)
  );
}

/** A comma, a semicolon, "while", or an "and" behind which no name or thing follows: "and dropped 6%". */
function isBorder(words: readonly Word[], i: number): boolean {
  const { text, lower } = wordAt(words, i);
  if (/^[,;:–—]$/u.test(text) || parting.has(lower)) return true;
  const next = words[i + 1];
  return lower === "and" && next !== undefined && next.pos !== "DET" && !/^\p{Lu}/u.test(next.text);
}

const parting = wordSet("while whereas but");

function isItem({ value, text }: Claim): boolean {
  return value.kind === "name" && !terms.has(text.toLowerCase());
}

/** The figures that the draft's sentence deals to the name. */
function ownFigures(draft: Statement, name: Claim): readonly Claim[] {
  const figures = draft.claims.filter(isFigure);
  return [...new Set(figures.flatMap((figure) => dealtIn(partOf(draft, name, isCount(figure)), [name, figure])))];
}

function isFigure({ value }: Claim): boolean {
  return value.kind === "figure" && dealtMeasures.has(value.measure) && value.amount !== 1;
}

const dealtMeasures: ReadonlySet<string> = new Set(["percent", "money", "count"]);

/** The names of a sentence and its figures of one measure and unit, in their order. */
function rowOf(claims: readonly Claim[], { value: like }: Claim): readonly Claim[] {
  return claims
    .filter(({ value, text }) => {
      if (value.kind === "name") return !terms.has(text.toLowerCase());
      return (
        value.kind === "figure" && like.kind === "figure" && value.measure === like.measure && value.unit === like.unit
      );
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** Whose the figure at an index is: in a row that begins with a name and ends with a figure that of the name before it, in one that ends with a name that of the name behind. */
function bearerIn(row: readonly Claim[], i: number): Claim | undefined {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || isFigure(first) === isFigure(last)) return undefined;
  const step = isFigure(last) ? -1 : 1;
  if (!row.every((item, at) => item.value.kind !== "name" || isParted(row, at))) return undefined;
  let at = i + step;
  while (step < 0 && row[at] && isFigure(row[at] ?? first)) at += step;
  const found = row[at];
  return found?.value.kind === "name" ? found : undefined;
}

/** Between two names stands a figure. */
function isParted(row: readonly Claim[], at: number): boolean {
  const [one, next] = [row[at], row[at + 1]];
  return next?.value.kind !== "name" || one?.value.kind !== "name" || areRelated(one.value, next.value);
}

/** Terms and currencies that are written like names. */
const terms = wordSet("ebitda ebit ebita eps noi ffo ifrs gaap non-gaap c$ a$ us$ mxn nok sek dkk chf q1 q2 q3 q4 yoy");
