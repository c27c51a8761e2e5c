/** Says how far a number may be off from one that is rounded to it. */
import type { Quantity } from "../../model";
import { factorOf } from "./unit";

/** How far the other may be off and still round to this number; nothing for whole numbers below 100 in the same unit. */
export function slackOf(coarse: Quantity, fine: Quantity): number {
  const factor = factorOf(coarse);
  if (coarse.measure === "ratio") return (coarse.step / 2) * factor;
  return isDozen(coarse) ? coarse.step / 2 : slackOfNumber(coarse, fine);
}

function slackOfNumber(coarse: Quantity, fine: Quantity): number {
  const factor = factorOf(coarse);
  const size = Math.abs(coarse.amount) * factor;
  const small = isSmall(coarse);
  const step = small ? Math.min(coarse.step, 1) : coarse.step;
  const isConverted = coarse.unit !== fine.unit && factor !== factorOf(fine);
  if (coarse.measure === "duration" && isConverted) return Math.min((step / 2) * factor, size * 0.06);
  const converted = isConverted && fine.measure !== "ratio" ? size * 0.02 : 0;
  if (!isWrittenFiner(fine, coarse) || (small && Number.isInteger(fine.amount) && converted === 0)) return converted;
  const cap = coarse.step >= 1e5 || step < 1 || small ? 0.05 : 0.02;
  return Math.max(converted, Math.min((step / 2) * factor, size * cap));
}

/** Whole and below 100: such a number is counted, not rounded. */
function isSmall({ amount }: Quantity): boolean {
  return Number.isInteger(amount) && Math.abs(amount) < 100;
}

/** Written to more digits, or in smaller units. */
function isWrittenFiner(fine: Quantity, coarse: Quantity): boolean {
  return fine.step * factorOf(fine) < coarse.step * factorOf(coarse) || !Number.isInteger(fine.amount);
}

/** "a dozen" has a step of 3, so that 11 and 13 are a dozen. */
export function isDozen({ step }: Quantity): boolean {
  return step === 3;
}
