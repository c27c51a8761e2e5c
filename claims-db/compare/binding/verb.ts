/** Says whether two values stand with the same verb: "released in 2015" and "announced in 2014" are two events. */
import { relationOf } from "../../lexicon/relations";
import type { Claim } from "../../model";
import { positionOf } from "../align";
import type { Statement, Term } from "../statement";

/** 1 for the same verb or one of like meaning, 0 for another one, 0.5 where one of the two has none near. */
export function sameVerb(draft: readonly [Statement, Claim], source: readonly [Statement, Claim]): number {
  const [mine, theirs] = [verbOf(...draft), verbOf(...source)];
  if (!mine || !theirs) return 0.5;
  const met = mine.keys.some((key) => theirs.keys.includes(key));
  return met || relationOf(mine.lemma, theirs.lemma) === "same" ? 1 : 0;
}

/** How many content words the verb may stand away. */
const reach = 6;

/** The nearest verb before the claim, else the nearest behind it: "release" for 2015 in "released in 2015". */
export function verbOf(statement: Statement, claim: Claim): Term | undefined {
  const at = positionOf(statement, claim);
  const before = statement.terms.slice(Math.max(0, at - reach), at).findLast(isVerb);
  return before ?? statement.terms.slice(at, at + reach).find(isVerb);
}

function isVerb({ pos, lemma }: Term): boolean {
  return pos === "VERB" && !empty.has(lemma);
}

const empty: ReadonlySet<string> = new Set("be have do say tell include accord base".split(" "));
