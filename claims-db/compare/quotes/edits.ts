/** Aligns quoted words with a text and lists the edits between them, graded by how much they change. */
import { stem } from "../../lexicon/stem";
import { fillers, forms, negations, numberWords } from "../../lexicon/quoting";
import type { QuoteWord } from "./words";

/** Words of the draft that stand for words of the source; indexes of words, half-open, either may be empty. */
export interface Edit {
  readonly draft: readonly [from: number, to: number];
  readonly source: readonly [from: number, to: number];
  readonly grade: Grade;
}

/** What an edit changes, from nothing to everything. */
export type Grade = "form" | "words" | "name" | "number" | "not";

/** How a quotation lies in a text: which words of the text it covers and what differs. */
export interface Alignment {
  readonly from: number;
  readonly to: number;
  /** Words of the draft that stand in the text in the same order. */
  readonly matches: readonly QuoteWord[];
  readonly edits: readonly Edit[];
}

/** The best place of the draft's words in the source's; `undefined` when either is empty. */
export function align(draft: readonly QuoteWord[], source: readonly QuoteWord[]): Alignment | undefined {
  if (draft.length === 0 || source.length === 0) return undefined;
  const steps = trace(draft, source, costs(draft, source));
  const touched = steps.filter(({ s }) => s !== undefined);
  const from = touched[0]?.s ?? 0;
  const to = (touched.at(-1)?.s ?? -1) + 1;
  const matches = steps.flatMap(({ d, same }) => (same && d !== undefined ? (draft[d] ?? []) : []));
  return to <= from ? undefined : { from, to, matches, edits: editsOf({ draft, source }, steps) };
}

/** One column of the alignment: a word of the draft, of the source, or both. */
interface Step {
  readonly d?: number;
  readonly s?: number;
  readonly same: boolean;
}

/** A word of the source that the draft lacks, one that the draft adds, one for another, one left out by "…" or an aside. */
const deletion = 1;
const insertion = 1.1;
const substitution = 1.05;
const omission = 0.01;

/** Cost of the best alignment of the first `d` words of the draft that ends at word `s` of the source, row by row. */
function costs(draft: readonly QuoteWord[], source: readonly QuoteWord[]): Float32Array {
  const width = source.length + 1;
  const table = new Float32Array((draft.length + 1) * width);
  for (let d = 1; d <= draft.length; d++) {
    table[d * width] = d * insertion;
    const skip = skipCost(draft, d);
    for (let s = 1; s < width; s++) {
      const both = at(table, (d - 1) * width + s - 1) + pairCost(draft[d - 1], source[s - 1]);
      const onlyDraft = at(table, (d - 1) * width + s) + insertion;
      const onlySource = at(table, d * width + s - 1) + (source[s - 1]?.aside === true ? omission : skip);
      table[d * width + s] = Math.min(both, onlyDraft, onlySource);
    }
  }
  return table;
}

/** Words of the source may be left out where the draft has "…" or brackets, and at the end for nothing. */
function skipCost(draft: readonly QuoteWord[], d: number): number {
  return draft[d]?.gap === true ? omission : deletion;
}

function pairCost(a: QuoteWord | undefined, b: QuoteWord | undefined): number {
  return a?.key === b?.key ? 0 : substitution;
}

function at(table: Float32Array, index: number): number {
  return table[index] ?? 0;
}

/** The columns of the best alignment, left to right. */
function trace(draft: readonly QuoteWord[], source: readonly QuoteWord[], table: Float32Array): readonly Step[] {
  const width = source.length + 1;
  let d = draft.length;
  let s = cheapest(table.subarray(d * width));
  const steps: Step[] = [];
  while (d > 0) {
    const cost = at(table, d * width + s);
    const pair = s > 0 ? pairCost(draft[d - 1], source[s - 1]) : 0;
    if (s > 0 && near(cost, at(table, (d - 1) * width + s - 1) + pair))
      steps.push({ d: --d, s: --s, same: pair === 0 });
    else if (near(cost, at(table, (d - 1) * width + s) + insertion)) steps.push({ d: --d, same: false });
    else steps.push({ s: --s, same: draft[d]?.gap === true || source[s]?.aside === true });
  }
  return steps.reverse();
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-4;
}

function cheapest(row: Float32Array): number {
  return row.reduce((best, cost, i) => (cost < at(row, best) ? i : best), 0);
}

interface Sides {
  readonly draft: readonly QuoteWord[];
  readonly source: readonly QuoteWord[];
}

/** Neighbouring differences make one edit. */
function editsOf(sides: Sides, steps: readonly Step[]): readonly Edit[] {
  const edits: Edit[] = [];
  let [d, s] = [0, steps.find((step) => step.s !== undefined)?.s ?? 0];
  for (let i = 0; i < steps.length; i++) {
    const [fromDraft, fromSource] = [d, s];
    while (steps[i]?.same === false) ({ d, s } = advanced(steps[i++], { d, s }));
    if (d > fromDraft || s > fromSource) edits.push(graded(sides, [fromDraft, d], [fromSource, s]));
    ({ d, s } = advanced(steps[i], { d, s }));
  }
  return edits;
}

function advanced(
  step: Step | undefined,
  { d, s }: { readonly d: number; readonly s: number },
): { d: number; s: number } {
  return { d: step?.d === undefined ? d : step.d + 1, s: step?.s === undefined ? s : step.s + 1 };
}

function graded(sides: Sides, draft: Edit["draft"], source: Edit["source"]): Edit {
  const [old, now] = [sides.draft.slice(...draft), sides.source.slice(...source)];
  return { draft, source, grade: gradeOf(old, now) };
}

/** What becomes of a statement when some of its words are replaced by others: "form" for "talk" in place of "talks". */
export function gradeOf(old: readonly QuoteWord[], now: readonly QuoteWord[]): Grade {
  return rules.find(([, applies]) => applies(old, now))?.[0] ?? "words";
}

type Applies = (old: readonly QuoteWord[], now: readonly QuoteWord[]) => boolean;

/** What makes an edit of which grade; the first that applies counts. */
const rules: readonly (readonly [Grade, Applies])[] = [
  ["not", (old, now) => count(old, isNegation) !== count(now, isNegation)],
  ["number", (old, now) => differs(old, now, isNumber)],
  ["name", (old, now) => old.length > 0 && now.length > 0 && differs(old, now, isName)],
  ["form", (old, now) => sameForms(old, now)],
];

function isNegation({ key }: QuoteWord): boolean {
  return negations.has(key);
}

function isNumber({ key }: QuoteWord): boolean {
  return /^\p{N}/u.test(key) || numberWords.has(key);
}

function isName({ text, opens }: QuoteWord): boolean {
  return !opens && /^\p{Lu}/u.test(text) && text !== "I" && !text.startsWith("I'") && !text.startsWith("I’");
}

function count(words: readonly QuoteWord[], is: (word: QuoteWord) => boolean): number {
  return words.filter(is).length;
}

function differs(old: readonly QuoteWord[], now: readonly QuoteWord[], is: (word: QuoteWord) => boolean): boolean {
  const keys = (words: readonly QuoteWord[]): string =>
    words
      .filter(is)
      .map(({ key }) => key)
      .join(" ");
  return keys(old) !== keys(now);
}

/** Only small words and other forms of the same word: "the", "really", "was" for "is", "talk" for "talks". */
function sameForms(old: readonly QuoteWord[], now: readonly QuoteWord[]): boolean {
  const roots = (words: readonly QuoteWord[]): readonly string[] =>
    words.map(({ key }) => root(key)).filter((key) => !fillers.has(key));
  const [before, after] = [roots(old).join(" "), roots(now).join(" ")];
  return before === after || before.replaceAll(" ", "") === after.replaceAll(" ", "");
}

function root(key: string): string {
  return forms.get(key) ?? (fillers.has(key) ? key : stem(key.replace(/'s?$/, "")));
}
