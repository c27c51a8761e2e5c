/** Says whether two figures are the same number, with or without their units. */
import type { Claim, Quantity } from "../../model";

/** The same number of the same unit: "3 points" and "3 points", not "3 per cent". */
export function areEqual(a: Quantity, b: Quantity): boolean {
  return isSameAmount(a, b) && a.measure === b.measure;
}

/** The same number in the same unit, whatever is measured: 51 of "rose from 51" and of "51 families". */
export function isSameAmount(a: Quantity, b: Quantity): boolean {
  return isSameNumber(a, b) && a.unit === b.unit;
}

/** The same number, of which one side may leave out the unit: "to 318 thousand tonnes", "to 318 thousand". */
export function areAlike(a: Quantity, b: Quantity): boolean {
  return isSameNumber(a, b) && (a.unit === b.unit || !a.unit || !b.unit);
}

/** Whether one of these claims is a figure like that one; never for what is no figure. */
export function isAmong({ value }: Claim, claims: readonly Claim[]): boolean {
  return claims.some(
    (claim) => value.kind === "figure" && claim.value.kind === "figure" && areAlike(value, claim.value),
  );
}

/** The same number, or the same range, whatever its unit. */
export function isSameNumber(a: Quantity, b: Quantity): boolean {
  return a.amount === b.amount && a.upper === b.upper;
}
