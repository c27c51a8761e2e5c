/** Reads where an amount was reached: "$88 million worldwide", "$57 million in other territories", "a worldwide total of $88 million". */
import { wordAt } from "../lexicon/wordat";
import type { Word } from "../model";

/** Words of a place without a name, and the modifier that they become. */
const scopes: ReadonlyMap<string, string> = new Map([
  ...["worldwide", "globally", "global"].map((word): [string, string] => [word, "worldwide"]),
  ...["overseas", "abroad", "elsewhere"].map((word): [string, string] => [word, "overseas"]),
  ...["domestically", "domestic"].map((word): [string, string] => [word, "domestic"]),
]);

const regions: ReadonlySet<string> = new Set(["territory", "country", "market", "region"]);
const globes: ReadonlySet<string> = new Set(["world", "globe"]);

/** "worldwide" for "$88 million worldwide", "overseas" for "$57 million in other territories"; undefined where nothing says. */
export function scopeOf(words: readonly Word[], from: number, to: number): string | undefined {
  const after = until(words.slice(to, to + 5));
  const before = until(words.slice(Math.max(0, from - 4), from).reverse());
  return named(after) ?? phrased(after) ?? (isSum(words, from) ? named(before) : undefined);
}

const sums: ReadonlySet<string> = new Set("total gross sum tally figure haul sale revenue box-office".split(" "));

/** "a worldwide total of", but not "a global village of". */
function isSum(words: readonly Word[], from: number): boolean {
  return wordAt(words, from - 1).lower === "of" && sums.has(wordAt(words, from - 2).lemma);
}

/** The words up to the next stop, number or verb. */
function until(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ pos }) => ["PUNCT", "NUM", "SYM", "VERB", "CCONJ"].includes(pos));
  return end < 0 ? words : words.slice(0, end);
}

function named(near: readonly Word[]): string | undefined {
  return near.map(({ lower }) => scopes.get(lower)).find((scope) => scope !== undefined);
}

/** "in other territories", "around the world". */
function phrased(after: readonly Word[]): string | undefined {
  const [first = "", second = "", third = ""] = after.map(({ lemma }) => lemma);
  if (["around", "across"].includes(first) && second === "the" && globes.has(third)) return "worldwide";
  if (["in", "from"].includes(first) && second === "other" && regions.has(third)) return "overseas";
  const outer = regions.has(second) && third === "outside";
  return first === "outside" || (["in", "from"].includes(first) && outer) ? "overseas" : undefined;
}
