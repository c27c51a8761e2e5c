/** Says whether two sentences tell one event: the same thing, done by the same, at one time. */
import { wordAt } from "../../lexicon/wordat";
import type { Outcome } from "../../lexicon/events";
import { isMet, type Alignment, type Surroundings } from "../align";
import type { Word } from "../../model";
import type { Aligned } from "../pairs";
import { claimsIn, type Statement, type Term } from "../statement";
import { areOneBase } from "./comparative";
import type { Event } from "./events";
import { planning } from "./group";
import { counting, type Phrase } from "./phrases";
import { areOne, isUnnamedDoer } from "./things";
import { isAllTold } from "./told";

/** An event of the draft and one of a passage that are told of things with one name. */
export interface Meeting {
  readonly mine: Event;
  readonly theirs: Event;
  readonly aligned: Aligned;
  readonly way: "same" | "opposite";
  readonly outcome: Outcome;
  /** What they are told of; the passage's is `undefined` where a pronoun stands for it. */
  readonly things: readonly [mine: Phrase, theirs: Phrase | undefined];
}

type Holds = (meeting: Meeting) => boolean;

/** "approved the plan" and "turned the plan down" are told of one event where the thing, the doer and the time are one. */
export function isOneEvent(meeting: Meeting): boolean {
  return conditions.every((holds) => holds(meeting));
}

/** All that must hold for two sentences to tell one event. */
const conditions: readonly Holds[] = [
  ({ mine, theirs }) => mine.mode === theirs.mode,
  ({ mine, theirs }) => (!mine.state && !theirs.state) || (mine.past ?? theirs.past) === (theirs.past ?? mine.past),
  ({ aligned }) => aligned.widened >= leastShared,
  (meeting) => isClauseTold(meeting),
  (meeting) => isNoPart(meeting),
  (meeting) => areDoersOne(meeting),
  (meeting) => isOneTime(meeting),
  (meeting) => meeting.outcome.kind !== "measure" || isOneBase(meeting),
  (meeting) => meeting.mine.denied === meeting.theirs.denied || isWhollyDenied(meeting),
  (meeting) => meeting.outcome.kind !== "turn" || isOneDay(meeting),
  (meeting) => meeting.outcome.kind !== "deal" || areObjectsOne(meeting),
];

/** Below this share of shared words, the verb's included, the passage speaks of something else. */
const leastShared = 0.2;

/** All names and values of the draft's clause are told there, and most of its other words. */
function isClauseTold({ mine, aligned }: Meeting): boolean {
  const { terms } = aligned.alignment.draft;
  const isOwn = ({ word, pos, lemma }: Term): boolean =>
    (mine.from <= word && word < mine.to) ||
    (pos === "VERB" && (mine.past === undefined || (mine.mode === "ahead" && planning.has(lemma))));
  const own = terms.flatMap((term) => (isOwn(term) ? [term.word] : []));
  return isAllTold(aligned, mine.clause, own);
}

/** All that one side denies is what the other says, in one tense: "did not sell the farm" beside "sold the old farm". */
function isWhollyDenied({ mine, theirs, aligned: { alignment, back, around } }: Meeting): boolean {
  if (mine.past !== theirs.past) return false;
  const [event, side] = mine.denied ? [mine, alignment] : [theirs, back];
  return termsIn(side.draft, event.clause).every(
    ({ term, i }) =>
      isMet(side, i) ||
      isWithin(term, event) ||
      term.weight < 0.3 ||
      (side === alignment && term.pos === "PROPN" && term.keys.some(around)),
  );
}

function termsIn({ terms }: Statement, [from, to]: readonly [number, number]): readonly { term: Term; i: number }[] {
  return terms.flatMap((term, i) => (term.word >= from && term.word < to ? [{ term, i }] : []));
}

function isWithin({ word }: Term, { from, to }: Event): boolean {
  return from <= word && word < to;
}

/** Neither thing is a part of the other or another one: "net debt" beside "debt", "a deputy mayor", "a second plan". */
function isNoPart({ aligned, things: [mine, theirs], outcome, mine: own, theirs: there }: Meeting): boolean {
  const { alignment, back, around } = aligned;
  const isDeal = outcome.kind === "deal";
  const isStrict = outcome.kind === "measure";
  const phrases = [mine, isDeal ? objectOf(own) : undefined];
  const others = [theirs, isDeal ? objectOf(there) : undefined];
  return (
    phrases.every((phrase) => !phrase || isWhole({ side: alignment, phrase, end: phrase.to, isStrict, around })) &&
    others.every(
      (phrase) => !phrase || isWhole({ side: back, phrase, end: isStrict ? phrase.end : phrase.to, isStrict }),
    )
  );
}

interface Part {
  readonly side: Alignment;
  readonly phrase: Phrase;
  readonly end: number;
  readonly isStrict: boolean;
  readonly around?: Surroundings;
}

/** Each word of a phrase but its noun is told on the other side, too, if it does not only describe. */
function isWhole({ side, phrase, end, isStrict, around }: Part): boolean {
  return termsIn(side.draft, [phrase.from, end]).every(({ term, i }) => {
    if (term.word === phrase.head || counting.has(term.lemma) || isMet(side, i)) return true;
    if (around && !term.value && term.keys.some(around)) return true;
    const isTitle = wordAt(side.draft.sentence.words, phrase.head).pos === "PROPN" && term.pos !== "PROPN";
    return !isStrict && (isTitle || (term.pos === "ADJ" && !other.has(term.lemma)));
  });
}

const other = new Set(
  "other another second third new old earlier previous first last former next similar rival".split(" "),
);

/** Who did it is the same; where only one side says who did, both tell the same day or figure. */
function areDoersOne(meeting: Meeting): boolean {
  const { mine, theirs, aligned, outcome } = meeting;
  if (outcome.frame === "doer" || outcome.kind === "measure") return areBothOrNone(meeting);
  const [one, two] = [doerOf(mine), doerOf(theirs)];
  if (!one || !two) return (!one && !two) || isOneDay(meeting) || isNamedThere(meeting);
  return isUnnamedDoer(aligned.passage.sentence, two.head) || areOne(aligned.alignment, [one, two]);
}

/** "The list includes Falk", "Falk is not included in the list": who does it stands in the other's clause. */
function isNamedThere({ mine, theirs, aligned: { alignment } }: Meeting): boolean {
  const doer = doerOf(mine);
  if (!doer || doerOf(theirs) || !theirs.passive) return false;
  const { draft, source, partner } = alignment;
  const { word = -1 } = source.terms[partner[draft.terms.findIndex((term) => term.word === doer.head)] ?? -1] ?? {};
  return word >= theirs.clause[0] && word < theirs.clause[1];
}

/** Of what goes up and down either side may leave out who moved it. */
function areBothOrNone({ mine, theirs, aligned, outcome }: Meeting): boolean {
  const [one, two] = [doerOf(mine), doerOf(theirs)];
  if (outcome.frame === "doer" || !one || !two) return true;
  return isUnnamedDoer(aligned.passage.sentence, two.head) || areOne(aligned.alignment, [one, two]);
}

/** Who does to another what an event tells. */
function doerOf({ passive, object, subject, by }: Event): Phrase | undefined {
  return by ?? (passive || !object ? undefined : subject);
}

/** Words that say of which of several times something is told. */
export const times = new Set(
  (
    "earlier previously first initially again later once before then previous last prior until formerly already " +
    "originally subsequently eventually meanwhile finally yet ago after since following still longer"
  ).split(" "),
);

/** Neither side says of another time what it tells, by a word or by a date that the other lacks. */
function isOneTime({ mine, theirs, aligned }: Meeting): boolean {
  const { draft, source } = aligned.alignment;
  const [own, there] = [timesIn(draft, mine.clause), timesIn(source, theirs.clause)];
  const isNow = mine.past === false && theirs.past === false;
  const isOther = (word: string): boolean =>
    !(word === "again" && areBothNow(mine, theirs)) && !(word === "still" && isNow);
  if (own.filter(isOther).some((word) => !there.includes(word)) || there.some((word) => !own.includes(word)))
    return false;
  const [days, others] = [valuesIn(draft, mine.clause, "date"), valuesIn(source, theirs.clause, "date")];
  return days.length === 0 || others.length === 0 || days.every((day) => others.includes(day));
}

/** "lower than in the quarter before" says nothing of "rose from a year earlier". */
function isOneBase({ mine, theirs, aligned: { alignment } }: Meeting): boolean {
  const { draft, source } = alignment;
  const own = draft.sentence.words.slice(mine.from);
  const isThan = own.some(({ lower }) => lower === "than");
  return !isThan || areOneBase(own, source.sentence.words.slice(theirs.from));
}

function timesIn({ sentence }: Statement, [from, to]: readonly [number, number]): readonly string[] {
  const isBehind = wordAt(sentence.words, to + 1).pos === "PUNCT" || to + 1 >= sentence.words.length;
  return sentence.words
    .slice(from, isBehind ? to + 1 : to)
    .flatMap(({ lower }, i, words) => (times.has(lower) && !isOfUnit(lower, words[i + 1]) ? [lower] : []));
}

/** "last week" is a date. */
function isOfUnit(lower: string, next: Word | undefined): boolean {
  return lower === "last" && (next?.lemma === "week" || next?.lemma === "month" || next?.lemma === "year");
}

const leading = new Set(["on", "in", "at", "the", "of", "by"]);

/** The words of the figures or dates in a stretch. */
function valuesIn(
  statement: Statement,
  stretch: readonly [number, number],
  kind: "date" | "figure",
): readonly string[] {
  return claimsIn(statement, stretch)
    .filter((claim) => claim.kind === kind)
    .flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}\p{N}.,%]+/u))
    .filter((word) => word !== "" && !leading.has(word));
}

/** What may open and close by turns does so on one day in both, or to one figure. */
function isOneDay({ mine, theirs, aligned }: Meeting): boolean {
  if (mine.mode === "ahead" || areBothNow(mine, theirs)) return true;
  const { draft, source } = aligned.alignment;
  return (["date", "figure"] as const).some((kind) => {
    const there = valuesIn(source, theirs.clause, kind);
    return valuesIn(draft, mine.clause, kind).some((value) => there.includes(value));
  });
}

/** "is open", "remains closed": what holds now. */
function areBothNow(mine: Event, theirs: Event): boolean {
  return mine.state && theirs.state && mine.past === false && theirs.past === false;
}

/** What is done to: "the house" of "The house was sold by Lund". */
function objectOf({ passive, subject, object }: Event): Phrase | undefined {
  return passive ? subject : object;
}

/** What is won, missed or denied is one thing in both. */
function areObjectsOne({ mine, theirs, aligned }: Meeting): boolean {
  const { words } = aligned.alignment.draft.sentence;
  const [own, other] = [objectOf(mine), objectOf(theirs)];
  if (!own && !other) return wordAt(words, mine.to).lower === "that" && isAllTold(aligned, [mine.to, words.length], []);
  return own !== undefined && other !== undefined && areOne(aligned.alignment, [own, other]);
}
