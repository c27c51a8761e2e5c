/** Knows a number that a source tells as a share of another: "seven" beside "half of the 14". */
import type { Claim, Quantity } from "../../model";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";
import { textBetween } from "../statement";

/** True where a passage has a share of a number, "two thirds of the 60", that comes to the draft's. */
export function isShareOfNumber({ claim: { value }, pairs }: Bound): boolean {
  if (value.kind !== "figure" || !["count", "number", "money"].includes(value.measure)) return false;
  return pairs.some((pair) => isTakenOf(value, pair));
}

function isTakenOf(value: Quantity, { candidate: { claim: whole, passage }, comparison }: Pair): boolean {
  const all = whole.value;
  if (comparison.affinity < leastAffinity || all.kind !== "figure" || (all.unit ?? "") !== (value.unit ?? ""))
    return false;
  return passage.claims.some((part) => {
    const share = shareOf(part);
    const between = textBetween(passage.sentence, [part, whole]);
    return share !== undefined && link.test(between) && isNear(value, share * all.amount);
  });
}

/** Half of the oars is no number of boats. */
const leastAffinity = 0.85;

const link = /^ of (?:the |its |their |his |her |all )?$/;

/** A fraction in words; of what percentages come to, a slip may be near by chance. */
function shareOf({ value }: Claim): number | undefined {
  return value.kind === "figure" && value.measure === "ratio" ? value.amount : undefined;
}

function isNear({ amount, step, hedge }: Quantity, told: number): boolean {
  return hedge === undefined && Math.abs(amount - told) <= step / 2;
}
