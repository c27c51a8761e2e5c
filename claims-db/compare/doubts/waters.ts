/** Doubts about a sea or an ocean for which an article names a town: "flies across the Atlantic" beside "flies to Lisbon". */
import { fold } from "../../lexicon/fold";
import { wordSet } from "../../lexicon/wordset";
import type { Name, Value } from "../../model";
import type { Bound } from "../bound";

/** One of both names is that of a sea, and the other is not: neither stands in the other's place. */
export function isAcrossWater({ claim, disagree }: Bound): boolean {
  const [mine, theirs] = [claim.value, disagree?.candidate.claim.value];
  if (!isName(mine) || !isName(theirs)) return false;
  return isWater(mine) !== isWater(theirs);
}

function isName(value: Value | undefined): value is Name {
  return value?.kind === "name";
}

function isWater({ text }: Name): boolean {
  const words = fold(text).split(" ");
  const last = words.at(-1) ?? "";
  return kinds.has(last) || (words.length === 1 && seas.has(last));
}

const kinds = wordSet("sea ocean channel strait gulf");
const seas = wordSet("atlantic pacific mediterranean baltic caribbean arctic antarctic adriatic aegean caspian");
