/** Says what the figure of a part, or of what came on top, says of a whole's bound. */
import type { Quantity } from "../../model";
import { sideOf } from "./interval";
import { incomparable, type Outcome } from "./outcome";

/**
 * The outcome for a part and a whole, given that of their amounts: they never disagree, and "fewer than 250 deaths" is not
 * borne out by "one further death", nor "over 40 more guests" by 60 guests; "over 200 guests" is by "another 250 guests".
 */
export function partAndWhole(draft: Quantity, source: Quantity, amounts: Outcome): Outcome {
  const isBorneOut = amounts.outcome === "agrees" && !isOpen(draft, source, amounts);
  return isBorneOut || amounts.outcome === "incomparable" ? amounts : incomparable("part-and-whole");
}

/** The bound holds of one of them, which says nothing of the other. */
function isOpen(draft: Quantity, source: Quantity, { code }: Outcome): boolean {
  const side = code === "within-bound" ? sideOf(draft.hedge) : undefined;
  return (side === "above" && isAdded(draft)) || (side === "below" && isAdded(source));
}

/** Words of what comes on top of something else. */
const added: ReadonlySet<string> = new Set("another additional more further extra".split(" "));

function isAdded({ modifiers }: Quantity): boolean {
  return modifiers.some((word) => added.has(word));
}
