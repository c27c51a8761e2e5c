/** Finds a value that one text says was raised or lowered to where it is, and the other that it came from the other side. */
import { wordAt } from "../../lexicon/wordat";
import { changes } from "../../lexicon/hedges";
import { wordSet } from "../../lexicon/wordset";
import type { Claim, Word } from "../../model";
import { isMet, partnerOf } from "../align";
import { areEqual } from "../amounts/equal";
import { tellingOf } from "../binding/bond";
import type { Aligned } from "../pairs";
import { spanOfWord, wordFrom, type Statement } from "../statement";
import type { Contrary } from "./contrary";
import { formerOf } from "./former";
import { isAnyDenying } from "./group";

/** "rose to 37%" against "37%, compared with 43%", "cut its outlook to $4.2 million" against "we confirm $4.2 million". */
export function opposedLevels(passages: readonly Aligned[]): readonly Contrary[] {
  const statement = passages[0]?.alignment.draft;
  if (!statement) return [];
  return movedIn(statement).flatMap((mine): readonly Contrary[] => {
    const met = passages.flatMap((aligned) =>
      reachedIn(aligned.alignment.source, mine.claim).flatMap((theirs) =>
        isOfOne(aligned, mine, theirs) && (theirs.way !== "same" || isForecast(statement, mine))
          ? [{ aligned, theirs }]
          : [],
      ),
    );
    const [found] = met;
    if (!found || met.some(({ theirs }) => theirs.way === mine.way)) return [];
    const { source } = found.aligned.alignment;
    return [
      { draft: spanOfWord(statement, mine.at), source: spanOfWord(source, found.theirs.at), aligned: found.aligned },
    ];
  });
}

/** What a company confirms or leaves as it is stands between the verb and its "to". */
function isForecast({ sentence: { words } }: Statement, { at }: Reached): boolean {
  const near = words.slice(Math.max(0, at - 4), at + verbReach + valueReach);
  return near.some(({ lemma }) => forecasts.has(lemma));
}

const forecasts = wordSet(
  "forecast outlook guidance expectation projection target dividend price fee tariff rate charge permit subscription membership",
);

type Way = "up" | "down" | "same";

/** A value, which way it went there, and the word that says so. */
interface Reached {
  readonly claim: Claim;
  readonly way: Way;
  readonly at: number;
}

/** So many words may stand between "to" and the value, and between the verb and "to". */
const [valueReach, verbReach] = [5, 10];

/** "cut its forecast to adjusted earnings of $4.2 million": the values that a verb moves, with their verb. */
function movedIn({ sentence, claims }: Statement): readonly Reached[] {
  const { words } = sentence;
  return claims.flatMap((claim): readonly Reached[] => {
    if (claim.value.kind !== "figure" || claim.quoted) return [];
    const from = wordFrom(sentence, claim.span.start);
    const to = words.findLastIndex(({ lower }, i) => i < from && i >= from - valueReach && lower === "to");
    if (to < 0 || words.slice(to + 1, from).some(isStop)) return [];
    for (let at = to - 1; at >= Math.max(0, to - verbReach) && !isEnd(words[at]); at--) {
      const way = wayOf(words, at);
      if (way) return isUntold(words, at) ? [] : [{ claim, way, at }];
      if (wordAt(words, at).pos === "VERB" && !/(?:ed|ing)$/u.test(wordAt(words, at).lower)) return [];
    }
    return [];
  });
}

function isStop({ pos, lower }: Word): boolean {
  if (pos === "VERB" && lower.endsWith("ed")) return false;
  return stopping.has(pos) || lower === "from" || lower === "and" || lower === "by";
}

const stopping = new Set(["PUNCT", "VERB", "NUM"]);

function isEnd(word: Word | undefined): boolean {
  return word === undefined || (word.pos === "PUNCT" && word.text !== "-") || word.lower === "from";
}

/** "would cut", "may rise", "did not fall": nothing that has come about. */
function isUntold(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at);
  return isAnyDenying(before) || before.some(({ lower }) => supposing.has(lower));
}

const supposing = wordSet("would could might may should if");

function wayOf(words: readonly Word[], at: number): Way | undefined {
  const { lemma, lower, pos } = wordAt(words, at);
  if (pos === "NOUN" && wordAt(words, at + 1).lower !== "to") return undefined;
  return changes.get(lemma) ?? changes.get(lower) ?? moving.get(lemma);
}

const moving: ReadonlyMap<string, Way> = new Map([
  ...each("up", "raise lift boost hike upgrade widen lengthen"),
  ...each("down", "trim narrow shorten downgrade"),
]);

function each(way: Way, verbs: string): readonly (readonly [string, Way])[] {
  return verbs.split(" ").map((verb) => [verb, way] as const);
}

/** Where a passage has the value: which way its own verb, its former value or a confirming word says that it went. */
function reachedIn(statement: Statement, { value }: Claim): readonly Reached[] {
  if (value.kind !== "figure" || statement.sentence.text.endsWith("?")) return [];
  const moved = movedIn(statement);
  return statement.claims.flatMap((claim): readonly Reached[] => {
    if (claim.value.kind !== "figure" || claim.quoted || !areEqual(claim.value, value)) return [];
    const own = moved.filter((one) => one.claim === claim);
    const at = wordFrom(statement.sentence, claim.span.start);
    const former = formerOf(statement, claim);
    if (former?.value.kind === "figure") {
      if (wordAt(statement.sentence.words, at - 1).lower === "minus") return [];
      const way = claim.value.amount > former.value.amount ? "up" : "down";
      return [...own, { claim, way, at }];
    }
    return own.length > 0 ? own : keptAt(statement, claim);
  });
}

const keeping = wordSet("confirm reaffirm affirm reiterate maintain keep leave repeat");
const staying = wordSet("stay remain");
const keepReach = 24;

/** "we confirm revenues of 2.9 million", "5 to 6 million, unchanged". */
function keptAt({ sentence }: Statement, claim: Claim): readonly Reached[] {
  const { words } = sentence;
  if (isAnyDenying(words)) return [];
  const [from, to] = [wordFrom(sentence, claim.span.start), wordFrom(sentence, claim.span.end)];
  const behind = words.slice(to, to + 3).findIndex(({ lower }) => lower === "unchanged");
  if (behind >= 0) return [{ claim, way: "same", at: to + behind }];
  if (wordAt(words, from - 1).lower === "at" && staying.has(wordAt(words, from - 2).lemma))
    return [{ claim, way: "same", at: from - 2 }];
  for (let at = from - 1; at >= Math.max(0, from - keepReach) && wordAt(words, at).text !== ";"; at--) {
    const { lemma, pos } = wordAt(words, at);
    if (keeping.has(lemma) && pos === "VERB") return [{ claim, way: "same", at }];
    if (wayOf(words, at)) return [];
  }
  return [];
}

/** An uncommon value is hardly another thing's; else the thing that moved stands near it there. */
function isOfOne({ alignment, around }: Aligned, mine: Reached, theirs: Reached): boolean {
  const { draft, source } = alignment;
  const things = thingsBeside(draft, mine);
  const isKnown = (i: number): boolean => isMet(alignment, i) || (draft.terms[i]?.keys.some(around) ?? false);
  if (tellingOf(mine.claim) >= leastTelling) return things.length === 0 || things.some(isKnown);
  const place = wordFrom(source.sentence, theirs.claim.span.start);
  const met = things.filter((i) => {
    const word = source.terms[partnerOf(alignment, i)]?.word;
    return (
      word !== undefined && Math.abs(word - place) <= thingReach && isOneClause(source.sentence.words, word, place)
    );
  });
  return things.length > 0 && met.length === things.length;
}

const leastTelling = 0.6;
const thingReach = 10;

/** What moves, and of what: the nouns from the start of the verb's clause to its "to". */
function thingsBeside({ sentence, terms }: Statement, { at, claim }: Reached): readonly number[] {
  const { words } = sentence;
  const start = words.findLastIndex((word, i) => i < at && (isEnd(word) || joining.has(word.lower))) + 1;
  const to = wordFrom(sentence, claim.span.start);
  return terms.flatMap(({ word, pos, value, weight }, i) =>
    word >= start && word < to && word !== at && !value && weight >= 0.3 && (pos === "NOUN" || pos === "PROPN")
      ? [i]
      : [],
  );
}

const joining = wordSet("and but while whereas although though as after");

function isOneClause(words: readonly Word[], a: number, b: number): boolean {
  return !words.slice(Math.min(a, b), Math.max(a, b)).some(({ text }) => text === ";");
}
