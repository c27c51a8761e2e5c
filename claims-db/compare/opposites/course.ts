/** Finds what became of a forecast or a dividend, where one text says another thing: "raised its guidance", "we keep our guidance". */
import { wordAt } from "../../lexicon/wordat";
import { wordSet } from "../../lexicon/wordset";
import type { Word } from "../../model";
import { isMet } from "../align";
import type { Aligned } from "../pairs";
import type { Statement } from "../statement";
import type { Contrary } from "./contrary";
import { denials, supposing } from "./group";
import { isAllTold } from "./told";

/** "confirmed its outlook" against "we lower our outlook"; none where a passage has the draft's, or says it in figures. */
export function opposedCourses(passages: readonly Aligned[]): readonly Contrary[] {
  const statement = passages[0]?.alignment.draft;
  if (!statement) return [];
  return coursesIn(statement).flatMap((mine): readonly Contrary[] => {
    const all = passages.flatMap((aligned) =>
      coursesIn(aligned.alignment.source).flatMap((theirs) => (theirs.sort === mine.sort ? [{ aligned, theirs }] : [])),
    );
    if (all.some(({ theirs }) => theirs.way === mine.way) || isToldInFigures(passages, mine)) return [];
    const found = all.find(({ aligned, theirs }) => isOfOne(aligned, mine, theirs));
    if (!found) return [];
    return [{ draft: mine.span, source: found.theirs.span, aligned: found.aligned }];
  });
}

type Way = "up" | "down" | "same" | "gone";

/** What becomes of what: "raised its guidance". */
interface Course {
  readonly way: Way;
  readonly sort: string;
  readonly span: { readonly start: number; readonly end: number };
  /** The verb and the noun, as indexes among the words. */
  readonly verb: number;
  readonly noun: number;
}

const ways: ReadonlyMap<string, Way> = new Map([
  ...each("up", "raise lift increase hike upgrade boost"),
  ...each("down", "cut lower reduce trim slash downgrade"),
  ...each("same", "confirm keep maintain reiterate affirm reaffirm repeat retain"),
  ...each("gone", "withdraw suspend scrap abandon"),
]);

function each(way: Way, verbs: string): readonly (readonly [string, Way])[] {
  return verbs.split(" ").map((verb) => [verb, way] as const);
}

const sorts: ReadonlyMap<string, string> = new Map([
  ...["forecast", "outlook", "guidance", "expectation", "projection"].map((noun) => [noun, "forecast"] as const),
  ...["target", "dividend"].map((noun) => [noun, noun] as const),
]);

/** Said of the noun before them: "the guidance stays". */
const standing = wordSet("stay remain stand unchanged");

/** "bring down": by their small words, which may stand behind the noun. */
const moving = wordSet("bring take");

const reach = 8;

const read = new WeakMap<Statement, readonly Course[]>();

function coursesIn(statement: Statement): readonly Course[] {
  const known = read.get(statement);
  if (known) return known;
  const { words } = statement.sentence;
  const isOpen = words.some(({ lower }) => denials.has(lower) || supposing.has(lower) || lower === "if");
  const found = isOpen ? [] : words.flatMap((_, i) => courseAt(words, i) ?? []);
  read.set(statement, found);
  return found;
}

function courseAt(words: readonly Word[], verb: number): Course | undefined {
  const { lemma = "", pos = "", start = 0, end = 0 } = words[verb] ?? {};
  const isStanding = standing.has(lemma);
  const way = isStanding ? "same" : wayAt(words, verb);
  if (!way || (pos !== "VERB" && !isStanding) || wordAt(words, verb - 1).lower === "to") return undefined;
  const isPassive = isStanding || wordAt(words, verb - 1).lemma === "be" || wordAt(words, verb - 2).lemma === "be";
  const noun = isPassive ? nounBefore(words, verb) : nounBehind(words, verb);
  const sort = sorts.get(wordAt(words, noun).lemma);
  return sort === undefined ? undefined : { way, sort, span: { start, end }, verb, noun };
}

function wayAt(words: readonly Word[], verb: number): Way | undefined {
  const { lemma } = wordAt(words, verb);
  if (!moving.has(lemma)) return ways.get(lemma);
  const small = words.slice(verb + 1, verb + 1 + reach).find(({ lower }) => lower === "up" || lower === "down");
  return small && (small.lower === "up" ? "up" : "down");
}

function nounBehind(words: readonly Word[], verb: number): number {
  const stop = words.findIndex(({ pos, lower }, i) => i > verb && (ending.has(pos) || lower === "and"));
  const to = Math.min(verb + reach, stop < 0 ? words.length : stop - 1);
  if (pointing.has(wordAt(words, verb + 1).lower))
    return words.findLastIndex(({ lemma }, i) => i < verb && sorts.has(lemma));
  return words.findIndex(({ lemma }, i) => i > verb && i <= to && sorts.has(lemma));
}

/** "keep our target for sales and raise that for profit". */
const pointing = wordSet("that those it them");

function nounBefore(words: readonly Word[], verb: number): number {
  return words.findLastIndex(({ lemma }, i) => i < verb && i >= verb - reach && sorts.has(lemma));
}

const ending = new Set(["PUNCT", "VERB", "SCONJ"]);

const former = wordSet("previously instead formerly hitherto versus earlier");

/** "143 billion (previously 139 billion)": which way it went is told by two figures. */
function isToldInFigures(passages: readonly Aligned[], { way }: Course): boolean {
  if (way === "gone") return false;
  return passages.some(({ alignment: { source } }) => {
    const { sentence, claims } = source;
    const figures = claims.filter(({ kind }) => kind === "figure");
    return figures.length > 1 && sentence.words.some(({ lower }) => former.has(lower));
  });
}

/** The clause of the draft is told there but for who says it, and what is said there of the noun is told here. */
function isOfOne(aligned: Aligned, mine: Course, theirs: Course): boolean {
  const { alignment, back } = aligned;
  const { words } = alignment.draft.sentence;
  const clause = [mine.verb, endOf(words, Math.max(mine.verb, mine.noun))] as const;
  const isOurs = back.draft.sentence.words.some(({ lower }) => lower === "we" || lower === "our");
  const subject = isOurs && mine.verb < mine.noun ? words.flatMap((_, i) => (i < mine.verb ? [i] : [])) : [];
  const own = [mine.verb, mine.noun, ...subject];
  if (!isAllTold(aligned, clause, own)) return false;
  const [from, to] = [Math.min(theirs.verb, theirs.noun), Math.max(theirs.verb, theirs.noun) + 1];
  return back.draft.terms.every(
    ({ word, pos, lemma }, k) =>
      word < from ||
      word >= to ||
      word === theirs.verb ||
      word === theirs.noun ||
      pos !== "NOUN" ||
      whole.has(lemma) ||
      isMet(back, k),
  );
}

/** What any forecast may be for. */
const whole = wordSet("year full quarter fiscal month");

function endOf(words: readonly Word[], at: number): number {
  const stop = words.findIndex(
    ({ pos, lower }, i) => i > at && (pos === "PUNCT" || lower === "and" || lower === "after"),
  );
  return stop < 0 ? words.length : stop;
}
