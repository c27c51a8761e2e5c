/** Finds that the article has the draft's number only among quite other words, while a like sentence has another one. */
import type { Claim, Value } from "../../model";
import type { Pair } from "../pairs";
import { isTellingNumber } from "./valuefeatures";

/**
 * True for "ten days" of an inspection where the draft tells of "ten days of mourning" and the article of three: the
 * words around the draft's value are those of the one that disagrees, and hardly one of them stands around its own value.
 */
export function isStrayed({ value }: Claim, agree: Pair, disagree: Pair | undefined): boolean {
  if (!isOfMany(value) || disagree?.comparison.outcome !== "disagrees") return false;
  if (agree.candidate.passage === disagree.candidate.passage) return false;
  if (agree.near > stray || agree.nearBack > stray) return false;
  return disagree.comparison.affinity >= 0.7 && disagree.near >= like.near && disagree.nearBack >= like.nearBack;
}

/** So little of the words around a value is met by chance. */
const stray = 0.15;

/** How far the words around the other value are the draft's. */
const like = { near: 0.38, nearBack: 0.25 } as const;

/** A small or round number and an hour are said of many things; nobody has 4,817 of another thing by chance. */
function isOfMany(value: Value): boolean {
  if (value.kind === "date") return value.minutes !== undefined;
  return value.kind === "figure" && !isTellingNumber(value);
}
