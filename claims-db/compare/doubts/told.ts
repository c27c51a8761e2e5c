/** Finds that an article tells the draft's very figure, and the one that differs as something else: a result and a forecast. */
import type { Quantity } from "../../model";
import type { Bound } from "../bound";
import { isExact } from "../amounts/outcome";
import { isTellingNumber } from "../binding/valuefeatures";

/**
 * True where the article states the draft's figure of three digits as the draft does, and only expects or denies the other,
 * or where it tells the very amount of each of many: "earnings of $1.47 a share" beside "$1.39 was expected", and "costs
 * $1,240" beside "$1,240 per desk".
 */
export function isToldAsSuch(bound: Bound): boolean {
  const { claim } = bound;
  return claim.value.kind === "figure" && isTellingNumber(claim.value) && (isOfMode(bound) || isOfEach(bound));
}

function isOfMode({ claim, agree, disagree }: Bound): boolean {
  if (!agree || !disagree || !isExact(agree.comparison)) return false;
  const [told, other] = [agree.candidate.claim, disagree.candidate.claim];
  return claim.modality === "stated" && told.modality === "stated" && other.modality !== "stated";
}

/** Money whose amount the article has with a "per", where the draft leaves that out, and whose rival there has none or another. */
function isOfEach({ claim, pairs, disagree }: Bound): boolean {
  const { value } = claim;
  if (!disagree || value.kind !== "figure" || value.measure !== "money" || isRate(value)) return false;
  return pairs.some(({ candidate }) => {
    const source = candidate.claim.value;
    return source.kind === "figure" && isRate(source) && isSameMoney(value, source);
  });
}

function isRate({ unit = "" }: Quantity): boolean {
  return unit.includes(" per ");
}

function isSameMoney(draft: Quantity, source: Quantity): boolean {
  const currency = source.unit?.split(" per ")[0];
  return draft.amount === source.amount && draft.upper === source.upper && draft.unit === currency;
}
