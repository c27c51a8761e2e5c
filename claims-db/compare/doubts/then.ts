/** Finds that an article tells the draft's age of another time of somebody's life: "she married at 22". */
import type { Claim } from "../../model";
import type { Bound } from "../bound";

/** True where the draft's age stands in the article as one that was reached: "at 22", "then 37", "turned 60". */
export function isAgeThen({ claim, disagree, aligned }: Bound): boolean {
  const { value } = claim;
  if (value.kind !== "figure" || !areAges([claim, disagree?.candidate.claim]) || value.upper !== undefined)
    return false;
  const age = String(value.amount);
  return aligned.some(({ passage: { sentence } }) =>
    sentence.words.some(({ text }, i) => text === age && leading.has(sentence.words[i - 1]?.lower ?? "")),
  );
}

/** The draft's is an age, or the other one is and the draft's has no unit: "was 19 when he crossed". */
function areAges([{ value }, other]: readonly [Claim, Claim | undefined]): boolean {
  const isOther = other?.value.kind === "figure" && other.value.measure === "age";
  return value.kind === "figure" && (value.measure === "age" || (value.measure === "number" && isOther));
}

const leading: ReadonlySet<string> = new Set(["at", "then", "now", "was", "turned", "aged"]);
