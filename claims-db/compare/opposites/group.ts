/** Reads the small verbs before a verb: whether it is denied, still ahead, only supposed, or in the past. */
import { wordAt } from "../../lexicon/wordat";
import type { Word } from "../../model";

/** "told" as what is or was, "before" as what had been by then, "ahead" as what will be; "unsure" is all else. */
export type Mode = "told" | "before" | "ahead" | "unsure";

/** What the small verbs before a verb say; `from` is the first of them. */
export interface Group {
  readonly from: number;
  readonly isBe: boolean;
  readonly denied: boolean;
  readonly mode: Mode;
}

/** Whether any of the words denies, or belongs to a verb that does: "did not", "failed to". */
export function isAnyDenying(words: readonly Word[]): boolean {
  return words.some(({ lower }) => denials.has(lower) || denying.has(lower));
}

/** Verbs that say that something is so. */
export const being = new Set(["be", "remain", "stay"]);

/** Past forms that look like their verb. */
export const fixed = new Set(["cut", "shut", "hit", "beat"]);

/** Whether the first verb of a group stands in the past: "did not pay", "was closed", "paid". */
export function isPast(words: readonly Word[], group: Group, verb: number): boolean {
  const first = words.slice(group.from, verb).find(({ pos, lemma }) => pos === "AUX" || lemma === "have");
  if (first) return pasts.has(first.lower);
  const { lower, lemma } = wordAt(words, verb);
  if (lemma === "be") return pasts.has(lower);
  return fixed.has(lower) || (lower !== lemma && !/(?:s|ing)$/u.test(lower));
}

const pasts = new Set(["did", "was", "were", "had"]);

const within = new Set(["AUX", "ADV", "PART"]);

/** The small verbs before a verb, and the verb that governs it: "has not", "will", "failed to". */
export function groupBefore(words: readonly Word[], verb: number): Group {
  let from = verb;
  while (within.has(wordAt(words, from - 1).pos) || denials.has(wordAt(words, from - 1).lower)) from--;
  const small = words.slice(from, verb).map(({ lower, lemma }) => ({ lower, lemma }));
  const has = (set: ReadonlySet<string>): boolean => small.some(({ lower, lemma }) => set.has(lower) || set.has(lemma));
  const isTo = wordAt(words, verb - 1).lower === "to" || wordAt(words, from).lower === "to";
  const isBe = small.some(({ lemma }) => lemma === "be") || being.has(wordAt(words, verb - 1).lemma);
  const isBefore = small.some(({ lower }, k) => lower === "had" && small[k + 1]?.lower !== "to");
  const isTold = small.some(({ lower }) => lower === "would") && isReported(words, from);
  const own = isTold ? "ahead" : has(supposing) ? "unsure" : has(future) ? "ahead" : isBefore ? "before" : "told";
  const isNot = small.some(
    ({ lower }, k) => denials.has(lower) || (lower === "no" && small[k + 1]?.lower === "longer"),
  );
  if (!isTo || small.some(({ lemma }) => lemma === "have" || lemma === "be")) {
    const mode = isTo && isBe ? "ahead" : own;
    return { from, isBe, denied: isNot, mode };
  }
  return governed(words, from, { isBe, isNot });
}

const saying = new Set("say tell announce add".split(" "));

const conditions = new Set(["if", "unless", "could", "might"]);

/** "said it would appeal" tells what is to come; "said it would appeal if" supposes. */
function isReported(words: readonly Word[], from: number): boolean {
  return (
    words.slice(0, from).some(({ lemma }) => saying.has(lemma)) && !words.some(({ lower }) => conditions.has(lower))
  );
}

function governed(words: readonly Word[], to: number, { isBe, isNot }: { isBe: boolean; isNot: boolean }): Group {
  const governor = words[to - 1];
  const unsure: Group = { from: to, isBe, denied: isNot, mode: "unsure" };
  const isPlan = governor !== undefined && planning.has(governor.lemma);
  if (isPlan) return { ...groupBefore(words, to - 1), isBe, mode: "ahead" };
  if (governor?.pos !== "VERB" || !(deciding.has(governor.lemma) || failing.has(governor.lemma))) return unsure;
  const outer = groupBefore(words, to - 1);
  const isSaid = outer.mode === "before" && isReported(words, outer.from);
  return {
    ...outer,
    mode: isSaid ? "told" : outer.mode,
    isBe,
    denied: isNot !== (outer.denied !== failing.has(governor.lemma)),
  };
}

/** Behind these what follows is still to come. */
export const planning: ReadonlySet<string> = new Set("intend plan mean aim vow pledge promise".split(" "));

/** Behind these what follows came about; behind the others it did not. */
const deciding = new Set("decide agree vote manage continue begin start help go".split(" "));
const failing = new Set("fail refuse decline".split(" "));

/** Deny what their verb says. */
export const denials = new Set("not n't never".split(" "));
/** Deny what is said of a phrase that they begin. */
export const denying = new Set("no none neither nobody".split(" "));
/** Whether a phrase that begins at a word denies what is said of it: "no trace", "not a trace", "not one trace". */
export function isNone(words: readonly Word[], from: number): boolean {
  const [before, first] = [words[from - 1]?.lower, wordAt(words, from).lower];
  return denying.has(first) || (before === "not" && singles.has(first));
}

const singles = new Set("a an one any".split(" "));
/** Small verbs of what is to come. */
export const future = new Set("will 'll shall wo".split(" "));
/** Small verbs that suppose. */
export const supposing = new Set("may might could would should can must 'd ca".split(" "));
