/** Says how two English words stand to each other: the same, one a kind of the other, siblings, opposites or contraries. */
import { areContrary } from "./contraries";
import { areNegatives } from "./prefixes";
import { areAlike, areOpposite } from "./poles";
import table from "./relations.json";

/**
 * "same" for captive and prisoner's shared sense, "kind" for dog and animal, "sibling" for dog and cat, "contrary" for
 * gold and silver medals, which exclude each other without being opposites.
 */
export type Relation = "same" | "kind" | "sibling" | "opposite" | "contrary";

interface Table {
  readonly words: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly opposites: Readonly<Record<string, string>>;
  readonly forms: Readonly<Record<string, string>>;
}

const { words, kinds, opposites, forms }: Table = table;

/**
 * The relation of two lemmas, or `undefined` where WordNet (Princeton, cut to frequent words and their first senses by
 * `test/tools/relations.mjs`) knows none. `relationOf("rise", "fall")` is "opposite", `relationOf("buy", "purchase")` "same".
 */
export function relationOf(a: string, b: string): Relation | undefined {
  const pair = `${a}\n${b}`;
  if (!asked.has(pair)) {
    if (asked.size >= mostAsked) asked.clear();
    asked.set(pair, lookUp(a, b));
  }
  return asked.get(pair);
}

/** A draft's word is held against the same words again and again; so many answers are kept. */
const asked = new Map<string, Relation | undefined>();
const mostAsked = 20_000;

function lookUp(a: string, b: string): Relation | undefined {
  if (a === b || has(forms, a, b) || has(forms, b, a)) return "same";
  if (areOpposite(a, b) || areNegatives(a, b)) return "opposite";
  if (areAlike(a, b)) return "kind";
  if (areContrary(a, b)) return "contrary";
  const left = list(words, a);
  const right = list(words, b);
  if (left.length === 0 || right.length === 0) return undefined;
  if (left.some((sense) => list(opposites, sense).some((against) => right.includes(against)))) return "opposite";
  if (left.some((sense) => right.includes(sense))) return "same";
  const above = left.flatMap((sense) => list(kinds, sense));
  const beyond = right.flatMap((sense) => list(kinds, sense));
  if (above.some((sense) => right.includes(sense)) || beyond.some((sense) => left.includes(sense))) return "kind";
  return above.some((sense) => beyond.includes(sense)) ? "sibling" : undefined;
}

/** True where the table knows the word at all. */
export function isKnown(lemma: string): boolean {
  return Object.hasOwn(words, lemma);
}

function has(of: Readonly<Record<string, string>>, key: string, value: string): boolean {
  return list(of, key).includes(value);
}

const split = new WeakMap<object, Map<string, readonly string[]>>();

/** The entries of a key; `Object.hasOwn` because a draft may hold the word "constructor". */
function list(of: Readonly<Record<string, string>>, key: string): readonly string[] {
  const memory = split.get(of) ?? remember(of);
  const known = memory.get(key);
  if (known) return known;
  const entries = Object.hasOwn(of, key) ? (of[key]?.split(" ") ?? []) : [];
  if (entries.length > 0) memory.set(key, entries);
  return entries;
}

function remember(of: object): Map<string, readonly string[]> {
  const memory = new Map<string, readonly string[]>();
  split.set(of, memory);
  return memory;
}
