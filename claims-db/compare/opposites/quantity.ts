/** Finds how many of one group did what both texts say: "all of the passengers were rescued", "some of the passengers". */
import { wordAt } from "../../lexicon/wordat";
import type { Span } from "../../model";
import { partnerOf } from "../align";
import type { Aligned } from "../pairs";
import type { Statement } from "../statement";
import { isAllTold, isFirmlyTold } from "./told";

/** The words of the draft and of the passage that say how many. */
export interface Counted {
  readonly draft: Span;
  readonly source: Span;
  readonly aligned: Aligned;
}

/** Quantities that exclude each other, of one noun with one verb; none where a passage has the draft's own. */
export function opposedQuantities(passages: readonly Aligned[]): readonly Counted[] {
  const statement = passages[0]?.alignment.draft;
  const [mine, ...more] = statement ? quantitiesIn(statement) : [];
  if (!statement || !mine || more.length > 0) return [];
  const others = passages.flatMap((aligned) => {
    const found = quantitiesIn(aligned.alignment.source);
    return found.flatMap((theirs) => (isOfOne(aligned, mine, theirs) ? [{ aligned, theirs }] : []));
  });
  if (others.some(({ theirs }) => !excludes(mine, theirs))) return [];
  const found = others.find(
    ({ aligned }) => isFirmlyTold(aligned) && isAllTold(aligned, [0, statement.sentence.words.length], [mine.word]),
  );
  return found ? [{ draft: mine.span, source: found.theirs.span, aligned: found.aligned }] : [];
}

type Share = "all" | "most" | "some" | "few" | "none";

interface Quantity {
  readonly share: Share;
  readonly word: number;
  readonly span: Span;
  /** The noun and the verb behind it, as indexes among the terms. */
  readonly noun: number;
  readonly verb: number;
}

const shares: ReadonlyMap<string, Share> = new Map([
  ["all", "all"],
  ["every", "all"],
  ["most", "most"],
  ["majority", "most"],
  ["some", "some"],
  ["half", "some"],
  ["few", "few"],
  ["minority", "few"],
  ["none", "none"],
]);

/** What a source may not say where the draft says the other: "some" beside "all" leaves some out. */
const excluded: Readonly<Record<Share, readonly Share[]>> = {
  all: ["most", "some", "few", "none"],
  most: ["few", "none"],
  some: ["none"],
  few: ["most", "all"],
  none: ["all", "most", "some", "few"],
};

function excludes(mine: Quantity, theirs: Quantity): boolean {
  return excluded[mine.share].includes(theirs.share);
}

/** How many words may lie between a quantity and its noun, and the noun and its verb. */
const [nounReach, verbReach] = [4, 4];

/** "all of the passengers were rescued" is all, of passengers, with rescue; a "not" leaves the sentence out. */
function quantitiesIn({ sentence: { words }, terms }: Statement): readonly Quantity[] {
  if (words.some(({ lower }) => lower === "not" || lower === "n't" || lower === "nearly" || lower === "almost"))
    return [];
  return words.flatMap(({ lower, start, end }, word): readonly Quantity[] => {
    const share = shares.get(lower);
    if (!share || (wordAt(words, word + 1).lower !== "of" && wordAt(words, word + 1).pos !== "NOUN")) return [];
    const noun = terms.findIndex(
      (term) => term.word > word && term.pos === "NOUN" && wordAt(words, term.word + 1).pos !== "NOUN",
    );
    const verb = terms.findIndex((term, i) => i > noun && term.pos === "VERB");
    const [at, to] = [terms[noun]?.word ?? Infinity, terms[verb]?.word ?? Infinity];
    if (at - word > nounReach || to - at > verbReach) return [];
    return words.slice(at, to).some(({ pos }) => pos === "PUNCT")
      ? []
      : [{ share, word, span: { start, end }, noun, verb }];
  });
}

function isOfOne({ alignment }: Aligned, mine: Quantity, theirs: Quantity): boolean {
  return partnerOf(alignment, mine.noun) === theirs.noun && partnerOf(alignment, mine.verb) === theirs.verb;
}
