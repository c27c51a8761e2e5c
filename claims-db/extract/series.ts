/** Lets numbers of one list share the noun that only the last of them has: "8, 10 and 12 protesters". */
import { countryOf } from "../lexicon/demonyms";
import { wordSet } from "../lexicon/wordset";
import type { Found, Hedge, Quantity } from "../model";
import { intervalOf } from "./interval";

/** A figure where it stands in its sentence. */
export type FoundFigure = Found & { readonly value: Quantity };

/**
 * The figures of a sentence, in order, with the noun of a list on each of its numbers: in "8, 10 and 12 protesters"
 * all three count protesters; in "300 Syrian and 200 Afghan refugees" both count refugees.
 */
export function shareCounted(text: string, figures: readonly FoundFigure[]): readonly FoundFigure[] {
  const list = [...figures];
  for (let i = list.length - 2; i >= 0; i--) {
    const figure = lent(text, list, i);
    if (figure !== undefined) list[i] = figure;
  }
  return list
    .map((figure, i) => paired(text, figure, [list[i - 1], list[i + 1]]))
    .map((figure, i, all) => hedged(text, figure, all[i - 1]));
}

/** A number that counts what another one counts: 8 protesters, of "8 and 12 protesters". */
export function countingAs(figure: FoundFigure, { value: { counted } }: FoundFigure): FoundFigure {
  return { ...figure, value: { ...figure.value, measure: "count", counted } };
}

/** The figure at an index with the noun of the next one, where it takes that; the next one must have its own already. */
function lent(text: string, list: readonly FoundFigure[], i: number): FoundFigure | undefined {
  const [figure, next] = [list[i], list[i + 1]];
  if (figure === undefined || next === undefined || !isCount(figure) || !isCount(next)) return undefined;
  if (next.value.counted.length === 0) return undefined;
  const between = text.slice(figure.end, next.start);
  const isBare = figure.value.counted.length === 0 && joins(between, isOfList(text, list, i));
  if (isBare) return countingAs(figure, next);
  return isElliptic(figure, next, between) ? elliptic(figure, next) : undefined;
}

/** A third figure stands beside the two at an index, parted by a comma or "and". */
function isOfList(text: string, list: readonly FoundFigure[], i: number): boolean {
  const [before, figure, next, third] = [list[i - 1], list[i], list[i + 1], list[i + 2]];
  const gap = (one?: FoundFigure, other?: FoundFigure): string =>
    one && other ? text.slice(one.end, other.start) : "?";
  return gap(before, figure) === ", " || /^,? (?:and |or )?$/u.test(gap(next, third));
}

/** "more than 6 and 19 reviews, respectively": what bounds the first of two numbers bounds the second. */
function hedged(text: string, figure: FoundFigure, before: FoundFigure | undefined): FoundFigure {
  const { hedge } = before?.value ?? {};
  if (!before || hedge === undefined || !common.has(hedge) || figure.value.hedge !== undefined) return figure;
  const { measure, unit, amount, step } = figure.value;
  const isTwin = before.value.measure === measure || before.value.measure === "number";
  const isPlain = isTwin && figure.value.upper === undefined && ["count", "money", "percent"].includes(measure);
  if (!isPlain || !/^,? and $/u.test(text.slice(before.end, figure.start))) return figure;
  if (!/^[^.;]*\brespectively\b/iu.test(text.slice(figure.end))) return figure;
  return { ...figure, value: { ...figure.value, hedge, interval: intervalOf({ amount, step, unit, hedge }) } };
}

/** Hedges of which two numbers may share one. */
const common: ReadonlySet<Hedge> = new Set<Hedge>(["about", "nearly", "over", "under", "at least", "at most"]);

/** "rose by 19% and 38%": both rose; "respectively" says that they are of two things, which the verb does not tell apart. */
function paired(text: string, figure: FoundFigure, beside: readonly (FoundFigure | undefined)[]): FoundFigure {
  const [before, next] = beside.map((other) => (other && isTwin(text, figure, other) ? other : undefined));
  const last = next ?? figure;
  const told =
    (before ?? next) !== undefined && /^\s*,? (?:year-over-year,? |YoY,? )?respectively/iu.test(text.slice(last.end));
  const counted = told ? [] : figure.value.counted.length > 0 ? figure.value.counted : (before?.value.counted ?? []);
  const change = figure.value.change ?? before?.value.change;
  return { ...figure, value: { ...figure.value, counted, ...(change === undefined ? {} : { change }) } };
}

/** Two shares or amounts of money with nothing but "and" between them. */
function isTwin(text: string, one: FoundFigure, other: FoundFigure): boolean {
  const between = one.start < other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
  const same = one.value.measure === other.value.measure && one.value.unit === other.value.unit;
  return (
    same && (one.value.measure === "percent" || one.value.measure === "money") && /^,? and (?:by )?$/u.test(between)
  );
}

function isCount({ value: { measure, unit } }: FoundFigure): boolean {
  return (measure === "count" || measure === "number") && unit === undefined;
}

/** "and" joins two numbers, a comma only the numbers of a longer list: "8, 10, and 12". */
function joins(between: string, listed: boolean): boolean {
  return /^,? (?:and|or) $/u.test(between) ? listed || !between.startsWith(",") : between === ", " && listed;
}

/** "300 Syrian and", "12 gold, seven silver": behind a number above one a singular is no noun of its own. */
function isElliptic({ value }: FoundFigure, next: FoundFigure, between: string): boolean {
  const [head = ""] = value.counted;
  const word = /^ (\p{L}+),? (?:and |or )?$/u.exec(between)?.[1]?.toLowerCase();
  if (word === undefined || word !== head || word.endsWith("s") || unchanging.has(word) || value.amount <= 1)
    return false;
  return (next.value.modifiers.length > 0 || countryOf(word) !== undefined) && !next.value.counted.includes(head);
}

/** Nouns whose plural has no ending. */
const unchanging = wordSet(`
  sheep fish deer cattle aircraft spacecraft people police staff crew men women children series species bison salmon
  trout`);

function elliptic(figure: FoundFigure, next: FoundFigure): FoundFigure {
  const { counted, modifiers } = figure.value;
  return {
    ...figure,
    value: { ...figure.value, counted: next.value.counted, modifiers: [...new Set([...counted, ...modifiers])] },
  };
}
