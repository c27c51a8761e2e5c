/** How grave a finding is: how sure it is, times how much it would hurt in print. */
import type { Finding, Kind } from "../../claims-db/model";

/** From 0 to 1: a clear misquotation is near 1, a figure on which the draft follows most sources near 0. */
export function gravityOf({ verdict, standing, confidence, reason, claim }: Finding): number {
  if (verdict === "supported" || verdict === "insufficient") return 0;
  const standings = verdict === "conflicting" ? byStanding[standing ?? "tie"] : 1;
  return confidence * standings * (byReason[reason.code] ?? byKind[claim.kind]);
}

/** The gravest first; of two alike the one that stands first in the draft. */
export function byGravity(a: Finding, b: Finding): number {
  return gravityOf(b) - gravityOf(a) || a.span.start - b.span.start;
}

const byStanding: Readonly<Record<"majority" | "minority" | "tie", number>> = {
  minority: 0.8,
  tie: 0.5,
  majority: 0.1,
};

/** What wrongs a person or turns a statement round comes first. */
const byReason: Readonly<Record<string, number>> = {
  "dropped-not": 1,
  negated: 1,
  opposite: 1,
  "other-speaker": 1,
  "other-direction": 0.95,
  "changed-number": 0.95,
  "changed-name": 0.95,
  "other-holder": 0.95,
  "other-person": 0.95,
  "other-role": 0.85,
  "changed-words": 0.8,
  "weekday-mismatch": 0.6,
};

const byKind: Readonly<Record<Kind, number>> = {
  quote: 0.9,
  figure: 0.85,
  name: 0.85,
  title: 0.85,
  date: 0.75,
  place: 0.7,
};
