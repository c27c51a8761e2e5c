/** Finds another thing of the same sort in the same place: "planting potatoes" beside "was planting his leeks". */
import { areContrary } from "../../lexicon/contraries";
import { areOtherOfSort } from "../../lexicon/sorts";
import { wordSet } from "../../lexicon/wordset";
import type { Span } from "../../model";
import { partnerOf, type Alignment } from "../align";
import { accordOf } from "../callings/accord";
import { callingAt, type Calling } from "../callings/calling";
import { denials, denying } from "../opposites/group";
import type { Aligned } from "../pairs";
import { spanOfWord, type Statement, type Term } from "../statement";
import { framesOf } from "./frames";

/** A thing of the draft and another of its sort that stands there instead. */
export interface Filler {
  readonly draft: Span;
  readonly source: Span;
  readonly aligned: Aligned;
}

/** Below these shares of shared words a place may be another's: where no source has the draft's word, and where one has. */
const [leastShared, leastHeld] = [0.35, 0.75];

/** "retired postman" against "retired trawlerman"; none for what the draft names as well, or the passage. */
export function otherFillers(passages: readonly Aligned[], inSources: (lemma: string) => boolean): readonly Filler[] {
  const statement = passages[0]?.alignment.draft;
  if (!statement) return [];
  return statement.terms.flatMap((term, i): readonly Filler[] => {
    if (!isThing(term)) return [];
    const least = inSources(term.lemma) ? leastHeld : leastShared;
    const near = passages.filter(({ widened }) => widened >= least).sort((a, b) => b.widened - a.widened);
    const found = near.flatMap((aligned) => {
      const other = fillerIn(aligned, i);
      return other ? [{ aligned, other }] : [];
    })[0];
    if (!found) return [];
    const { aligned, other } = found;
    return [
      {
        draft: spanOfWord(statement, term.word),
        source: spanOfWord(aligned.alignment.source, other.word),
        aligned,
      },
    ];
  });
}

function isThing({ pos, lemma, value }: Term): boolean {
  return pos === "NOUN" && !value && !loose.has(lemma);
}

/**
 * What a company calls one thing in several ways, what may be said of two people ("a man was found") or of both sides
 * ("her student", "his teacher"), and sorts of works and music of which one may be two.
 */
const loose = wordSet(
  `revenue sale turnover profit earnings earning income expense cost spending debt gain loss man woman boy girl
  student pupil employer employee landlord tenant host guest leader head member parent child owner
  lender borrower buyer seller supplier customer client victim suspect witness defendant plaintiff prosecutor coach
  movie film drama thriller comedy documentary musical rock pop metal`,
);

function fillerIn({ alignment }: Aligned, i: number): Term | undefined {
  const { draft, source, partner, reverse } = alignment;
  const mine = draft.terms[i];
  if (!mine || (partner[i] ?? -1) >= 0) return undefined;
  return source.terms.find(
    (theirs, k) =>
      isThing(theirs) &&
      (reverse[k] ?? -1) < 0 &&
      areOthers([draft, mine], [source, theirs]) &&
      !isDenied(draft, mine) &&
      !isDenied(source, theirs) &&
      isOnePlace(alignment, mine, theirs),
  );
}

type Placed = readonly [statement: Statement, term: Term];

function areOthers([draft, mine]: Placed, [source, theirs]: Placed): boolean {
  if (areOtherOfSort(mine.lemma, theirs.lemma) || areContrary(mine.lemma, theirs.lemma)) return true;
  const [one, other] = [callingAt(draft.sentence.words, mine.word), callingAt(source.sentence.words, theirs.word)];
  return one !== undefined && other !== undefined && isTrade(one) && isTrade(other) && accordOf(one, other) === "other";
}

function isTrade({ groups }: Calling): boolean {
  return groups.some(({ sort }) => sort === "trade");
}

/** How far before a thing a "no" or "not" may deny it: "not a fox but". */
const denialReach = 3;

function isDenied({ sentence: { words } }: Statement, { word }: Term): boolean {
  return words
    .slice(Math.max(0, word - denialReach), word)
    .some(({ lower }) => denials.has(lower) || denying.has(lower) || lower === "or");
}

/** Both are the same to words that meet: behind the same preposition of one verb, described by one word. */
function isOnePlace(alignment: Alignment, mine: Term, theirs: Term): boolean {
  const { draft, source } = alignment;
  const places = framesOf(source.sentence.words, theirs.word);
  return framesOf(draft.sentence.words, mine.word).some(({ role, of }) => {
    const place = partnerOf(
      alignment,
      draft.terms.findIndex(({ word }) => word === of),
    );
    return place >= 0 && places.some((other) => other.role === role && other.of === source.terms[place]?.word);
  });
}
