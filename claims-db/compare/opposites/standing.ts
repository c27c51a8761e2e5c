/** Says whether two sides are taken of one thing: how much of the draft's clause stands near, and what stands beside. */
import { wordAt } from "../../lexicon/wordat";
import { graded } from "../../lexicon/grades";
import { wordSet } from "../../lexicon/wordset";
import type { Claim, Word } from "../../model";
import { isMet, partnerOf, type Alignment, type Surroundings } from "../align";
import { isAmong } from "../amounts/equal";
import { tellingOf } from "../binding/bond";
import type { Aligned } from "../pairs";
import { claimsIn, type Statement, type Term } from "../statement";
import { clauseOf, type Taken } from "./taken";
import { isOneTime } from "./when";

/** How far from the passage's word, in words, the draft's things may stand, and how far one that it describes. */
const [farthest, beside] = [12, 4];

/** Below this share of shared words the passage speaks of something else. */
const leastTold = 0.4;

/** Which share of the draft's clause a passage tells near its own stand, 0 to 1; an uncommon figure counts as much as four words. */
export function shareOf({ alignment, around }: Aligned, mine: Taken, theirs: Taken): number {
  const { draft, source, draftWeights } = alignment;
  let [met, all] = [0, 0];
  for (const i of thingsIn(draft, mine)) {
    const own = draftWeights[i] ?? 0;
    all += own;
    if (isNear(alignment, i, theirs.from)) met += own;
    else if (draft.terms[i]?.keys.some(around)) met += own / 2;
  }
  for (const claim of figuresIn(draft, clauseOf(draft.sentence.words, mine))) {
    const weight = figureWeight * tellingOf(claim);
    all += weight;
    if (isAmong(claim, source.claims)) met += weight;
  }
  return all === 0 ? 0 : met / all;
}

const figureWeight = 4;

/** What the draft's side is taken of is what the passage's is taken of, its names are known there and its figures told. */
export function isOfOne(aligned: Aligned, mine: Taken, theirs: Taken): boolean {
  const { alignment, around } = aligned;
  const { draft, source } = alignment;
  if (aligned.widened < leastTold) return false;
  if (!isOneTime(aligned, mine, theirs) || isOtherKind(aligned, mine, theirs)) return false;
  if (isContrasted(source.sentence.words)) return false;
  const things = thingsIn(draft, mine);
  const isKnown = (i: number): boolean => isMet(alignment, i) || (draft.terms[i]?.keys.some(around) ?? false);
  if (things.some((i) => draft.terms[i]?.pos === "PROPN" && !isKnown(i))) return false;
  const figures = figuresIn(draft, clauseOf(draft.sentence.words, mine));
  if (figures.some((claim) => !isAmong(claim, source.claims)) || isTurned(alignment, mine, theirs)) return false;
  if (mine.way === "mark") return isMarkOfOne(alignment, mine, theirs);
  if (mine.way === "deal" && !isSameDoer(aligned, mine, theirs)) return false;
  const isBound = figures.some((claim) => tellingOf(claim) >= leastTelling && isAmong(claim, source.claims));
  return isArgumentMet(alignment, mine, theirs) && (isBound || isTheirsMet(aligned, mine, theirs));
}

/** "sorting rather than burning". */
function isContrasted(words: readonly Word[]): boolean {
  return words.some(
    ({ lower }, i) =>
      (lower === "rather" && wordAt(words, i + 1).lower === "than") ||
      (lower === "instead" && wordAt(words, i + 1).lower === "of"),
  );
}

/** "gross debt" where the passage has net debt, "Paul Lindgren" where it has another one, "better reviews". */
function isOtherKind({ alignment, back, around }: Aligned, mine: Taken, theirs: Taken): boolean {
  const { draft, source } = alignment;
  if (draft.sentence.words.some(({ lower }) => graded.has(lower))) return true;
  const there = [behind(source, theirs, 5), before(source, theirs, 6)];
  return (
    thingsIn(draft, mine).some((i) => isOtherBefore(alignment, [i, mine], around)) ||
    there.some((k) => k !== undefined && isOtherBefore(back, [k, theirs]))
  );
}

/** What stands right before a noun that both have says which one, and the other side has it not. */
function isOtherBefore(side: Alignment, [i, taken]: readonly [number, Taken], around?: Surroundings): boolean {
  const [lead, head] = [side.draft.terms[i - 1], side.draft.terms[i]];
  if (!lead || !head || lead.word !== head.word - 1 || lead.value || !isMet(side, i)) return false;
  if (isMet(side, i - 1) || (around && lead.keys.some(around))) return false;
  if (taken.from <= lead.word && lead.word < taken.to) return false;
  return lead.pos === "PROPN" ? head.pos === "PROPN" : kinds.has(lead.lemma) || lead.pos === "NOUN";
}

/** Adjectives that make another value of one. */
const kinds = wordSet(
  "net gross adjusted underlying operating other another second third former new old first last next deputy vice acting junior",
);

const leastTelling = 0.6;

/** "Chess has fewer players than golf" where the passage says "more golfers than chess players". */
function isTurned(alignment: Alignment, mine: Taken, theirs: Taken): boolean {
  const [than, other] = [alignment.draft, alignment.source].map(({ sentence: { words } }, k) => {
    const from = k === 0 ? mine.from : theirs.from;
    return words.findIndex(({ lower }, i) => i > from && i < from + farthest && lower === "than");
  });
  if (than === undefined || other === undefined || than < 0) return false;
  if (other < 0) return true;
  return alignment.draft.terms.some(({ word, pos }, i) => {
    const place = alignment.source.terms[partnerOf(alignment, i)]?.word;
    if (place === undefined || !naming.has(pos) || Math.abs(word - than) > farthest) return false;
    return word > than !== place > other;
  });
}

/** The noun behind the word, or else before it, stands beside the other word there. */
function isMarkOfOne(alignment: Alignment, mine: Taken, theirs: Taken): boolean {
  const { draft, source } = alignment;
  const own = behind(draft, mine, 2) ?? before(draft, mine, 4);
  if (own === undefined) return false;
  const place = source.terms[partnerOf(alignment, own)]?.word;
  return place !== undefined && Math.abs(place - theirs.from) <= beside;
}

/** The object, or else the subject, stands near; a pronoun may stand for the object. */
function isArgumentMet(alignment: Alignment, mine: Taken, theirs: Taken): boolean {
  const { draft, source } = alignment;
  const object = behind(draft, mine, 5);
  const subject = before(draft, mine, 6);
  const isSubject = subject !== undefined && isNear(alignment, subject, theirs.from);
  if (object === undefined) return isSubject;
  if (isNear(alignment, object, theirs.from)) return true;
  return (
    isSubject && source.sentence.words.slice(theirs.from + 1, theirs.to + 2).some(({ lower }) => pronouns.has(lower))
  );
}

const pronouns = wordSet("it that this them both");

/** What stands right before and behind the passage's word is told by the draft's clause. */
function isTheirsMet({ alignment, back }: Aligned, mine: Taken, theirs: Taken): boolean {
  const { source, draft } = alignment;
  const [from, to] = clauseOf(draft.sentence.words, mine);
  const isTold = (k: number): boolean => {
    const keys = source.terms[k]?.keys ?? [];
    const partner = partnerOf(back, k);
    return draft.terms.some(
      (term, i) =>
        term.word >= from && term.word < to && (i === partner || term.keys.some((key) => keys.includes(key))),
    );
  };
  const [object, subject] = [behind(source, theirs, 6), before(source, theirs, 4)];
  if (object !== undefined && !isTold(object) && !source.terms[object]?.value) return false;
  return [object, subject].some((k) => k !== undefined && isTold(k));
}

/** Who buys or wins is the same: the nouns before both words meet, or the passage's is "we" or "it". */
function isSameDoer({ alignment }: Aligned, mine: Taken, theirs: Taken): boolean {
  const { draft, source } = alignment;
  const { words } = source.sentence;
  const [start] = clauseOf(words, theirs);
  const stretch = words.slice(start, theirs.from);
  if (words[start - 1] && relative.has(wordAt(words, start - 1).lower)) return false;
  if (stretch.some(({ lower }) => selves.has(lower))) return true;
  const [one, other] = [before(draft, mine, 8), before(source, theirs, 8)];
  return one !== undefined && other !== undefined && partnerOf(alignment, one) === other;
}

const relative = wordSet("which who");
const selves = wordSet("we it they company firm group");

function behind(statement: Statement, taken: Taken, reach: number): number | undefined {
  const { words } = statement.sentence;
  const [, last] = clauseOf(words, taken);
  const lead = words.findIndex(({ pos }, i) => i >= taken.to && i < last && pos === "ADP");
  const end = lead < 0 ? last : lead;
  return found(statement, (term) => term.word >= taken.to && term.word < Math.min(end, taken.to + reach), "first");
}

function before(statement: Statement, taken: Taken, reach: number): number | undefined {
  const [start] = clauseOf(statement.sentence.words, taken);
  return found(statement, (term) => term.word < taken.from && term.word >= Math.max(start, taken.from - reach), "last");
}

function found({ terms }: Statement, holds: (term: Term) => boolean, which: "first" | "last"): number | undefined {
  const isThing = (term: Term): boolean => naming.has(term.pos) && !term.value && term.weight >= 0.3 && holds(term);
  const i = which === "first" ? terms.findIndex(isThing) : terms.findLastIndex(isThing);
  return i < 0 ? undefined : i;
}

const naming = new Set(["NOUN", "PROPN"]);

function isNear(alignment: Alignment, i: number, place: number): boolean {
  const word = alignment.source.terms[partnerOf(alignment, i)]?.word;
  return word !== undefined && Math.abs(word - place) <= farthest;
}

/** The words of the draft's clause that say something, but for those that take the side and those of values. */
function thingsIn({ sentence, terms }: Statement, mine: Taken): readonly number[] {
  const [from, to] = clauseOf(sentence.words, mine);
  return terms.flatMap(({ word, value, weight }, i) =>
    word >= from && word < to && !(word >= mine.from && word < mine.to) && !value && weight >= 0.3 ? [i] : [],
  );
}

function figuresIn(statement: Statement, stretch: readonly [number, number]): readonly Claim[] {
  return claimsIn(statement, stretch).filter(({ kind }) => kind === "figure");
}
