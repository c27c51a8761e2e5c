/** Parts a sentence among its like figures: whose is which in "A holds 62 percent, B 20 percent" and "$5 for adults and $3 for students". */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Word } from "../../model";
import { wordFrom, type Statement } from "../statement";

/** A figure with the words of its sentence, half-open, that say whose it is. */
export interface Portion {
  readonly claim: Claim;
  readonly from: number;
  readonly to: number;
  /** True where a later verb goes on without a subject of its own: "was to cost 112 million but in the end cost 148". */
  readonly shared: boolean;
}

/** The portions of a sentence among the figures that are like one of them; none where there is no second one. */
export function portionsOf(statement: Statement, claim: Claim): readonly Portion[] {
  const { sentence, claims } = statement;
  const like = claims.filter((other) => areLike(other, claim)).sort((a, b) => a.span.start - b.span.start);
  if (like.length < 2) return [];
  const { words } = sentence;
  const places = like.map(({ span }): Place => [wordFrom(sentence, span.start), wordFrom(sentence, span.end)]);
  const borders = places.map(([at], i) => (i === 0 ? -1 : borderOf(words, places[i - 1]?.[1] ?? at, at)));
  if (borders.slice(1).some((border) => border === undefined)) return [];
  const known = borders.map((border) => border ?? -1);
  const starts = places.map(([at], i) => (i === 0 ? startOf(words, at) : (known[i] ?? 0) + 1));
  const stretches = places.map((place, i): Stretch => [starts[i] ?? 0, place, known[i + 1] ?? endOf(words, place[1])]);
  const find = finders.find(({ applies }) => applies(words, stretches));
  if (find === undefined) return [];
  return like.map((one, i): Portion => {
    const owner = find.owner(words, stretches[i] ?? nowhere);
    return {
      claim: one,
      ...owner,
      shared: i > 0 && find.owner === before && (isShared(words, owner) || goesOn(words, owner)),
    };
  });
}

type Place = readonly [from: number, to: number];

/** True for two figures of one unit, or of none. */
export function areLike({ value: a }: Claim, { value: b }: Claim): boolean {
  if (a.kind !== "figure" || b.kind !== "figure") return false;
  const isPlain = a.unit === undefined && b.unit === undefined && plain.has(a.measure) && plain.has(b.measure);
  return isPlain || (a.measure === b.measure && a.unit === b.unit);
}

const plain: ReadonlySet<string> = new Set(["count", "number"]);

/** What parts two figures, the strongest first. */
const borders: readonly ReadonlySet<string>[] = [
  new Set([";", "–", "—"]),
  new Set([","]),
  new Set("and but while whereas against versus compared".split(" ")),
];

/** The first of the strongest borders between two words. */
function borderOf(words: readonly Word[], from: number, to: number): number | undefined {
  const between = words.slice(from, to);
  const found = borders.map((border) => between.findIndex(({ lower }) => border.has(lower))).find((i) => i >= 0);
  return found === undefined ? stepOf(words, from, to) : from + found;
}

/** "fell from 890 million in 1975 to 310 million in 1986": each with its year. */
function stepOf(words: readonly Word[], from: number, to: number): number | undefined {
  const isStep = words.slice(Math.max(0, from - 4), from).some(({ lower }) => lower === "from");
  const isDated = words.slice(from, to - 1).some(({ lower }) => lower === "in");
  return isStep && isDated && wordAt(words, to - 1).lower === "to" ? to - 1 : undefined;
}

/** What lies between the borders of a figure, and where in it the figure stands. */
type Stretch = readonly [from: number, figure: Place, to: number];

const nowhere: Stretch = [0, [0, 0], 0];

interface Owner {
  readonly from: number;
  readonly to: number;
}

/** Where the owners stand: before a figure in brackets, in what is counted, behind the figures, or before them. */
const finders: readonly {
  readonly applies: (words: readonly Word[], stretches: readonly Stretch[]) => boolean;
  readonly owner: (words: readonly Word[], stretch: Stretch) => Owner;
}[] = [
  { applies: (words, stretches) => stretches.every((stretch) => isNoted(words, stretch)), owner: noted },
  { applies: (words, stretches) => areLed(words, stretches) && areOtherThings(words, stretches), owner: things },
  { applies: areSaid, owner: said },
  { applies: areLed, owner: behind },
  { applies: () => true, owner: before },
];

/** "the fund (14 million), the council (10 million)". */
function isNoted(words: readonly Word[], [, [at, end]]: Stretch): boolean {
  return wordAt(words, at - 1).text === "(" && wordAt(words, end).text === ")";
}

function noted(words: readonly Word[], [from, [at]]: Stretch): Owner {
  const border = words.findLastIndex(({ pos, lower }, i) => i < at && (pos === "VERB" || leads.has(lower)));
  return { from: Math.max(from, border + 1), to: at - 1 };
}

const leads: ReadonlySet<string> = new Set(["from", "by", ","]);

/** Nothing stands before the figures but the first one and what bounds them: "and about", "and for". */
function areLed(words: readonly Word[], stretches: readonly Stretch[]): boolean {
  return stretches.slice(1).every(([from, [at]]) => words.slice(from, at).every(({ pos }) => leading.has(pos)));
}

const leading: ReadonlySet<string> = new Set(["ADP", "ADV", "CCONJ", "SYM", "DET"]);

/** "26 were factory-made and 15 home-made". */
function areSaid(words: readonly Word[], stretches: readonly Stretch[]): boolean {
  return areLed(words, stretches) && wordAt(words, stretches[0]?.[1][1] ?? -1).lemma === "be";
}

function said(words: readonly Word[], [, [, end], to]: Stretch): Owner {
  return { from: wordAt(words, end).lemma === "be" ? end + 1 : end, to };
}

/** "of 3.5 tonnes in Australia": what follows, but for what is counted. */
function behind(words: readonly Word[], [, [, end], to]: Stretch): Owner {
  const thing = endOfThing(words, end, to);
  const verb = words.findIndex(({ pos }, i) => i >= thing && i < to && (pos === "VERB" || pos === "AUX"));
  return { from: thing, to: verb < 0 ? to : verb };
}

function endOfThing(words: readonly Word[], end: number, to: number): number {
  const thing = words.findIndex(({ pos }, i) => i >= end && pos !== "NOUN" && pos !== "ADJ");
  return thing < 0 ? to : Math.min(thing, to);
}

/** "five paid employees and 40 volunteers": the things counted tell them apart. */
function areOtherThings(words: readonly Word[], stretches: readonly Stretch[]): boolean {
  const things = stretches.map(([, [, end], to]) => {
    const after = endOfThing(words, end, to);
    return after > end ? words[after - 1]?.lemma : undefined;
  });
  return !things.includes(undefined) && new Set(things).size === things.length;
}

function things(words: readonly Word[], [, [, end], to]: Stretch): Owner {
  return { from: end, to: endOfThing(words, end, to) };
}

/** The words before the first verb of the stretch, or all of them. */
function before(words: readonly Word[], [from, [at]]: Stretch): Owner {
  const verb = words.findIndex(({ pos }, i) => i > from && i < at && (pos === "VERB" || pos === "AUX"));
  return { from, to: verb < 0 ? at : verb };
}

const stops: ReadonlySet<string> = new Set([",", ";", ":", "–", "—", ".", "while", "but", "whereas", ")"]);

function endOf(words: readonly Word[], from: number): number {
  const end = words.findIndex(({ lower }, i) => i >= from && stops.has(lower));
  return end < 0 ? words.length : end;
}

function startOf(words: readonly Word[], at: number): number {
  return words.findLastIndex(({ lower }, i) => i < at && (borders[0]?.has(lower) === true || lower === ":")) + 1;
}

/** "in the first half it was 0.8%": of what the words before told already. */
function goesOn(words: readonly Word[], { from, to }: Owner): boolean {
  return words.slice(from, to).some(({ lower }) => lower === "it" || lower === "they");
}

/** "in the end" before its verb; "of which the mill" has a subject. */
function isShared(words: readonly Word[], { from, to }: Owner): boolean {
  const [first, next] = [words[from], words[from + 1]];
  if (first === undefined || from >= to) return true;
  return (first.pos === "ADP" || first.pos === "ADV") && next?.lower !== "which" && next?.lower !== "whom";
}
