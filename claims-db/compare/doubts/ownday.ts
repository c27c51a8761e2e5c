/** Doubts a figure that differs where the article tells the draft's own beside the draft's own date: "by 2020 it had sold 1.05 million". */
import type { Claim, Quantity } from "../../model";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";
import { wordFrom, type Statement } from "../statement";
import { compareValues } from "../values";
import { zonesOf } from "../binding/zones";

/**
 * True where the draft's figure, or one that its bound was meant of, stands in the source with the date of the draft's
 * sentence, and the one that differs with another date: "over a million by 2020" beside "140,000 in 2010, 1.05 million in 2020".
 */
export function isOfOwnDay({ claim, draft, agree, disagree }: Bound): boolean {
  if (!agree || !disagree || claim.value.kind !== "figure" || !isMeant(claim.value, agree)) return false;
  const own = draft.claims.filter(({ kind }) => kind === "date");
  const [day] = own;
  if (!day || own.length > 1) return false;
  const [told, other] = [dateOf(agree), dateOf(disagree)];
  return told !== undefined && isSame(day, told) && other !== undefined && !isSame(day, other);
}

/** The figure itself, or one just beyond the bound. */
function isMeant({ amount }: Quantity, { candidate }: Pair): boolean {
  const { value } = candidate.claim;
  return value.kind === "figure" && Math.abs(value.amount - amount) <= amount * mostBeyond;
}

const mostBeyond = 0.15;

function isSame(day: Claim, other: Claim): boolean {
  return compareValues(day.value, other.value).outcome === "agrees";
}

/** The date with which a figure stands in its sentence. */
function dateOf({ candidate: { claim }, aligned }: Pair): Claim | undefined {
  const { source } = aligned.alignment;
  const dates = source.claims.filter(({ kind }) => kind === "date");
  const [only] = dates;
  if (!only || dates.length === 1) return only;
  const term = termOf(source, claim);
  const zone = zonesOf(source, only)[term] ?? -1;
  return source.claims[zone];
}

function termOf({ sentence, terms }: Statement, { span }: Claim): number {
  const at = wordFrom(sentence, span.start);
  return terms.findIndex(({ word }) => word === at);
}
