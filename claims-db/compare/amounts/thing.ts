/** Says how alike the things are that two figures count. */
import { fates, idle, isOpposed, nounAffinity, partial } from "../../lexicon/nouns";
import type { Quantity } from "../../model";

/** How alike the things counted are, from 0 to 1, or what tells them apart. */
export interface Likeness {
  readonly affinity: number;
  readonly conflict?: "other-thing" | "other-qualifier";
  /** True where only one of the two counts a part: "24 of the captives", "another 10". */
  readonly partial: boolean;
}

/** States that are also things: 45 people killed are 45 deaths. */
const things: ReadonlyMap<string, string> = new Map([
  ["killed", "death"],
  ["dead", "death"],
  ["injured", "injury"],
  ["recovered", "recovery"],
  ["infected", "infection"],
  ["hospitalized", "hospitalization"],
  ["arrested", "arrest"],
]);

/** "33 hostages" and "33 captives" are 0.85 alike; "24 living" and "35 dead" captives are told apart by a qualifier. */
export function likenessOf(draft: Quantity, source: Quantity): Likeness {
  const [mine, theirs] = [wordsOf(draft), wordsOf(source)];
  const best = headsAlike([draft, mine.heads], [source, theirs.heads]);
  const isNameless = mine.heads.length === 0 && theirs.heads.length === 0;
  const partial = areWholeAndPart(draft, source, isNameless) || isNarrowed(draft, fates) !== isNarrowed(source, fates);
  const told = { partial, affinity: 0 };
  if (meets(draft.modifiers, source.modifiers, isOpposed)) return { ...told, conflict: "other-qualifier" };
  if (best < 0.85 && meets(mine.all, theirs.all, isOpposed)) return { ...told, conflict: "other-thing" };
  const unrelated = draft.measure === "count" || draft.measure === "ordinal" ? 0.2 : 0.35;
  const base = best < 0.5 ? unrelated : best;
  return { partial, affinity: base * modifierFactor(telling(draft, theirs.heads), telling(source, mine.heads)) };
}

/** A figure and the nouns that say what it counts. */
type Headed = readonly [figure: Quantity, heads: readonly string[]];

/** How alike the things are by their nouns; where neither has one, by the frame that they stand in. */
function headsAlike([draft, mine]: Headed, [source, theirs]: Headed): number {
  const isNamed =
    draft.counted.some((one) => source.modifiers.includes(one)) ||
    source.counted.some((one) => draft.modifiers.includes(one));
  if (mine.length > 0 && theirs.length > 0) return Math.max(closest(mine, theirs), isNamed ? 0.85 : 0);
  return mine.length === theirs.length && isSameUnit(draft, source) ? 0.7 : 0.5;
}

/** Of two that count nothing by name, the one that is a part may be all that the other tells. */
function areWholeAndPart(draft: Quantity, source: Quantity, isNameless: boolean): boolean {
  const isUnnamed = isNameless && [draft, source].every(({ modifiers }) => modifiers.every((word) => word === "part"));
  return !isUnnamed && !isOpenPart(draft, source) && isPart(draft) !== isPart(source);
}

/** "six weeks" and "eight-week", "$3 million" and "$5 million": one unit, and a number that stands in one frame. */
function isSameUnit(draft: Quantity, source: Quantity): boolean {
  const open = draft.frame?.includes("#") === true && source.frame?.includes("#") === true;
  return (open || draft.unit === "rating") && draft.unit !== undefined && draft.unit === source.unit;
}

function wordsOf({ counted, modifiers, measure }: Quantity): {
  readonly heads: readonly string[];
  readonly all: readonly string[];
} {
  const found = modifiers.includes("positive") && counted.includes("test") ? ["infection"] : [];
  if (found.length > 0) return { heads: found, all: [...found, ...modifiers] };
  const stated = modifiers.flatMap((word) => things.get(word) ?? []);
  const named = measure === "percent" ? counted.map((word) => (raters.has(word) ? "rating" : word)) : counted;
  return { heads: [...named, ...stated], all: [...named, ...stated, ...modifiers] };
}

/** "66 percent of critics" is a rating of 66%. */
const raters: ReadonlySet<string> = new Set(["critic", "reviewer", "review"]);

/** "accepts two of the five" beside "It accepts four.": a number without a noun may be one of the same. */
function isOpenPart(draft: Quantity, source: Quantity): boolean {
  return source.counted.length === 0 && source.modifiers.length === 0 && draft.modifiers.includes("part");
}

/** "another six" is a part of a whole; "the next six years" are six years. */
function isPart({ modifiers, measure }: Quantity): boolean {
  return modifiers.some((word) => partial.has(word) && !(word === "next" && measure === "duration"));
}

/** True where one of the words narrows the figure; deaths, injuries and recoveries are fates themselves. */
function isNarrowed({ modifiers, counted, measure }: Quantity, words: ReadonlySet<string>): boolean {
  if (!countable.has(measure)) return false;
  const fate =
    words === fates &&
    counted.some((head) => ["death", "injury", "recovery"].some((one) => nounAffinity(head, one) >= 0.85));
  return fate || modifiers.some((word) => words.has(word));
}

/** What can be dead or missing: "missing for 18 months" says nothing of the months. */
const countable: ReadonlySet<string> = new Set([
  "count",
  "number",
  "percent",
  "points",
  "ratio",
  "multiple",
  "ordinal",
]);

function closest(mine: readonly string[], theirs: readonly string[]): number {
  return Math.max(...mine.flatMap((one) => theirs.map((other) => nounAffinity(one, other))));
}

/** Words that both sides share tell nothing apart. */
function meets(
  mine: readonly string[],
  theirs: readonly string[],
  test: (one: string, other: string) => boolean,
): boolean {
  return mine.some((one) => !theirs.includes(one) && theirs.some((other) => !mine.includes(other) && test(one, other)));
}

/** Modifiers that say more than the other side's noun: "killed" says nothing more where the other counts deaths. */
function telling({ modifiers }: Quantity, heads: readonly string[]): readonly string[] {
  return modifiers.filter((word) => {
    const thing = things.get(word);
    return !idle.has(word) && (thing === undefined || !heads.some((head) => nounAffinity(head, thing) >= 0.85));
  });
}

/** A modifier on one side only leaves 0.75, modifiers of their own on both sides half. */
function modifierFactor(mine: readonly string[], theirs: readonly string[]): number {
  const own = mine.some((word) => !isAmong(word, theirs));
  const other = theirs.some((word) => !isAmong(word, mine));
  return own && other ? 0.55 : own || other ? 0.75 : 1;
}

/** "COVID-19 cases" and "coronavirus cases". */
function isAmong(word: string, others: readonly string[]): boolean {
  return others.some((other) => nounAffinity(word, other) >= 0.85);
}
