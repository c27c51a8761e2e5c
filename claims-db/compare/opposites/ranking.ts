/** Finds two names of which one text puts the one before the other, and the other text behind: "ahead of", "lost to". */
import { wordAt } from "../../lexicon/wordat";
import type { Span } from "../../model";
import type { Aligned } from "../pairs";
import type { Statement, Term } from "../statement";
import { isAllTold, isFirmlyTold } from "./told";

/** The words of the draft and of the passage that rank the two otherwise. */
export interface Ranked {
  readonly draft: Span;
  readonly source: Span;
  readonly aligned: Aligned;
}

/** "Lund lost to Malmö 4-1" against "Lund beat Malmö 4-1"; none where a passage ranks the two as the draft does. */
export function opposedRanks(passages: readonly Aligned[]): readonly Ranked[] {
  const statement = passages[0]?.alignment.draft;
  if (!statement) return [];
  const own = ranksIn(statement);
  if (own.length === 0) return [];
  const places = passages.flatMap((aligned) => ranksIn(aligned.alignment.source).map((rank) => ({ aligned, rank })));
  return own.flatMap((mine): readonly Ranked[] => {
    const met = places.filter(({ rank }) => isSame(mine.high, rank.high) && isSame(mine.low, rank.low));
    const turned = places.filter(({ rank }) => isSame(mine.high, rank.low) && isSame(mine.low, rank.high));
    if (met.length > 0) return [];
    const found = turned.find(({ aligned }) => isOneMatch(aligned));
    return found ? [{ draft: mine.span, source: found.rank.span, aligned: found.aligned }] : [];
  });
}

/** Who is before whom, and the words that say so. */
interface Rank {
  readonly high: Term;
  readonly low: Term;
  readonly span: Span;
}

/** What may stand between two names, and whether the first of them is before the other. */
const ways: ReadonlyMap<string, boolean> = new Map([
  ...[
    "ahead of",
    "in front of",
    "clear of",
    "beat",
    "beats",
    "defeated",
    "overcame",
    "thrashed",
    "edged",
    "hammered",
  ].map((way): [string, boolean] => [way, true]),
  ...["behind", "trails", "trailed", "trailing", "lost to", "loses to", "beaten by", "defeated by", "thrashed by"].map(
    (way): [string, boolean] => [way, false],
  ),
]);

const longestWay = 3;

const denying = new Set(["not", "n't", "never", "no", "nor", "neither", "without"]);

function ranksIn(statement: Statement): readonly Rank[] {
  const { words } = statement.sentence;
  if (words.some(({ lower }) => denying.has(lower))) return [];
  return words.flatMap((_, i): readonly Rank[] => {
    for (let n = longestWay; n > 0; n--) {
      const isFirst = ways.get(
        words
          .slice(i, i + n)
          .map(({ lower }) => lower)
          .join(" "),
      );
      if (isFirst === undefined) continue;
      const [one, other] = [nameBefore(statement, i), nameBehind(statement, i + n)];
      if (!one || !other) continue;
      const span = { start: words[i]?.start ?? 0, end: words[i + n - 1]?.end ?? 0 };
      return [isFirst ? { high: one, low: other, span } : { high: other, low: one, span }];
    }
    return [];
  });
}

/** How far before the words its name may stand: "shows Lund two points ahead of". */
const farthest = 5;

/** The last word of the name before a place, with no mark between. */
function nameBefore(statement: Statement, at: number): Term | undefined {
  const { words } = statement.sentence;
  for (let i = at - 1; i >= 0 && i >= at - farthest && wordAt(words, i).pos !== "PUNCT"; i--)
    if (isCapital(wordAt(words, i).text)) return statement.terms.find(({ word }) => word === i);
  return undefined;
}

/** The last word of the name that begins at a place, or behind its article. */
function nameBehind(statement: Statement, at: number): Term | undefined {
  const { words } = statement.sentence;
  let i = wordAt(words, at).pos === "DET" ? at + 1 : at;
  if (!isCapital(wordAt(words, i).text)) return undefined;
  while (isCapital(wordAt(words, i + 1).text)) i++;
  return statement.terms.find(({ word }) => word === i);
}

function isCapital(text: string): boolean {
  return /^\p{Lu}\p{L}/u.test(text);
}

function isSame(a: Term, b: Term): boolean {
  return a.keys.some((key) => b.keys.includes(key));
}

/** The passage has the draft's figures and dates: two sides meet more than once. */
function isOneMatch(aligned: Aligned): boolean {
  const { draft } = aligned.alignment;
  return isFirmlyTold(aligned) && isAllTold(aligned, [0, draft.sentence.words.length], []);
}
