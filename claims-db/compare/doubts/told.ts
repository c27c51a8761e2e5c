/** Finds that an article tells the draft's very figure, and the one that differs as something else: a result and a forecast. */
import type { Quantity } from "../../model";
import type { Bound } from "../bound";
import { isExact } from "../amounts/outcome";
import { isTellingNumber, mantissa } from "../binding/valuefeatures";

/**
 * True where the article states a figure of three digits as the draft does, and only expects or denies the other,
 * or where it tells the very amount of each of many: "earnings of $1.47 a share" beside "$1.39 was expected", and "costs
 * $1,240" beside "$1,240 per desk".
 */
export function isToldAsSuch(bound: Bound): boolean {
  return isOfMode(bound) || isOfEach(bound);
}

function isOfMode({ claim, agree, disagree }: Bound): boolean {
  if (claim.value.kind !== "figure" || !isTellingNumber(claim.value)) return false;
  if (!agree || !disagree || !isExact(agree.comparison)) return false;
  const [told, other] = [agree.candidate.claim, disagree.candidate.claim];
  return claim.modality === "stated" && told.modality === "stated" && other.modality !== "stated";
}

/** Money whose amount the article has with a "per", where the draft leaves that out, or the other way round. */
function isOfEach({ claim, pairs, disagree }: Bound): boolean {
  const { value } = claim;
  if (!disagree || value.kind !== "figure" || value.measure !== "money") return false;
  if (mantissa(value.amount).length < leastDigits) return false;
  return pairs.some(({ candidate }) => {
    const source = candidate.claim.value;
    return source.kind === "figure" && isRate(source) !== isRate(value) && isSameMoney(value, source);
  });
}

/** "$5" is told of many things. */
const leastDigits = 2;

function isRate({ unit = "" }: Quantity): boolean {
  return unit.includes(" per ");
}

function isSameMoney(draft: Quantity, source: Quantity): boolean {
  const [mine, theirs] = [draft, source].map(({ unit }) => unit?.split(" per ")[0]);
  return draft.amount === source.amount && draft.upper === source.upper && mine === theirs;
}
