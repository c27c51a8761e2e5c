/** Finds the value that one had before: 43 of "37%, compared with 43%", "37% (2022: 43%)", "37%; last year it was 43%". */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Word } from "../../model";
import { wordFrom, type Statement } from "../statement";

/** The like value of before that stands beside a figure; `undefined` where none does, or where the figure is the former one. */
export function formerOf(statement: Statement, claim: Claim): Claim | undefined {
  const { words } = statement.sentence;
  const figures = statement.claims.filter(({ value }) => value.kind === "figure" && value.measure !== "ordinal");
  const place = figures.indexOf(claim);
  const [before, behind] = [figures[place - 1], figures[place + 1]];
  if (behind && areLike(claim, behind) && isMarked(between(statement, claim, behind))) return behind;
  if (!before || !areLike(claim, before)) return undefined;
  const stretch = between(statement, before, claim);
  if (stretch.some(({ lower }) => lower === "now") && !isMarked(stretch)) return before;
  const lead = wordAt(words, wordFrom(statement.sentence, before.span.start) - 1).lower;
  return lead === "from" && stretch.length <= 2 && stretch.some(({ lower }) => lower === "to") ? before : undefined;
}

/** Two values of one unit, which the former may leave out, and neither of which says how far something went. */
function areLike({ value: a }: Claim, { value: b }: Claim): boolean {
  if (a.kind !== "figure" || b.kind !== "figure" || a.amount === b.amount) return false;
  if (a.change !== undefined || b.change !== undefined || a.measure === "score") return false;
  if ((a.upper === undefined) !== (b.upper === undefined)) return false;
  return (a.measure === b.measure && a.unit === b.unit) || (b.unit === undefined && b.counted.length === 0);
}

/** So many words may stand between two values. */
const farthest = 14;

function between({ sentence }: Statement, one: Claim, other: Claim): readonly Word[] {
  const [from, to] = [wordFrom(sentence, one.span.end), wordFrom(sentence, other.span.start)];
  return to - from <= farthest ? sentence.words.slice(from, to) : [];
}

/** What leads to a value of before: right before it, as "compared with", or in its own clause, as "last year it was". */
function isMarked(stretch: readonly Word[]): boolean {
  const said = stretch.map(({ lower }) => lower).join(" ");
  if (leading.test(said)) return stretch.every(({ text }) => text !== ";");
  const isJoined = stretch.some(({ lower }) => lower === "and");
  if (following.test(said)) return !isJoined && stretch.every(({ pos, text }) => pos !== "VERB" && text !== ";");
  return telling.test(said) && (!isJoined || dated.test(said));
}

const leading =
  /(?:^| )(?:against|versus|vs|compared (?:with|to)|instead of|rather than)(?: (?:the|about|some|around))?$/u;
const following = /(?:^| )(?:from|after)(?: (?:the|about|some|around))?$/u;
const telling =
  /(?:previously|formerly|(?:it|they) had been|(?:it|they) (?:was|were)(?: about)?$|last year|year ago|year earlier|^\( ?(?:19|20)\d\d ?:$)/u;
const dated = /last year|year ago|year earlier/u;
