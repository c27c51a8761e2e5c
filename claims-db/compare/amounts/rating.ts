/** Puts two ratings on one scale, where one of them leaves its scale out: "a score of 54" beside "54/100" and "54%". */
import type { Quantity } from "../../model";

/** Words for what critics and users give; a rating in per cent may be the share of those who approve. */
const marks: ReadonlySet<string> = new Set(["score", "grade", "mark"]);
const ratings: ReadonlySet<string> = new Set([...marks, "rating"]);

/**
 * The two figures on one scale; as they are where that needs no change, or where nothing says that both rate.
 * "a score of 54" is 54 of 100 beside "54/100" and 54 per cent beside a score of "54%"; "a rating of 8.6" is 8.6/10 beside "8.6/10".
 */
export function onOneScale(draft: Quantity, source: Quantity): readonly [draft: Quantity, source: Quantity] {
  return [rescaled(draft, source), rescaled(source, draft)];
}

function rescaled(one: Quantity, other: Quantity): Quantity {
  if (isRated(other) && isBareRating(one) && one.amount <= (other.upper ?? 0))
    return { ...one, measure: "score", unit: "rating", upper: other.upper };
  if (other.measure !== "percent" || !isNamed(other, marks)) return one;
  const hundred = isRated(one) ? one.upper === 100 : isBareRating(one) && one.amount > 10 && one.amount <= 100;
  return hundred ? asPercent(one) : one;
}

function asPercent(rating: Quantity): Quantity {
  return { ...rating, measure: "percent", unit: "percent", upper: undefined };
}

function isRated({ measure, unit }: Quantity): boolean {
  return measure === "score" && unit === "rating";
}

/** "a score of 54": a number without scale that is called a score. */
function isBareRating(quantity: Quantity): boolean {
  const plain = quantity.measure === "count" && quantity.unit === undefined && quantity.upper === undefined;
  return plain && isNamed(quantity, ratings);
}

function isNamed({ counted }: Quantity, names: ReadonlySet<string>): boolean {
  return counted.some((word) => names.has(word));
}
