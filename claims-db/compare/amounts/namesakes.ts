/** Knows units that writers call by one word: tons and metric tons, miles and nautical miles. */
import type { Quantity } from "../../model";
import { isSameNumber } from "./equal";
import { factorOf } from "./unit";

/** "312,000 tons" are what a writer makes of 312,000 metric tons: with the same number no other ton is meant, nor another mile. */
export function asWritten(draft: Quantity, source: Quantity): Quantity {
  const isNamesake = namesakes.some((units) => [draft, source].every(({ unit = "" }) => units.has(unit)));
  const isSame = isSameNumber(draft, source) && draft.unit !== source.unit;
  return isNamesake && isSame
    ? { ...source, unit: draft.unit, interval: rescaled(source.interval, factorOf(draft) / factorOf(source)) }
    : source;
}

/** Units that writers call by one word. */
const namesakes: readonly ReadonlySet<string>[] = [new Set(["ton", "tonne"]), new Set(["mile", "nautical mile"])];

function rescaled({ low, high }: Quantity["interval"], by: number): Quantity["interval"] {
  return { ...(low === undefined ? {} : { low: low * by }), ...(high === undefined ? {} : { high: high * by }) };
}
