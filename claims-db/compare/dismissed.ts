/** Lists the near values of sources that say nothing of a claim, each with the reason: what a card shows as "not compared". */
import type { Claim, Dismissed, Reason } from "../model";
import { isCoarser } from "./binding/coarser";
import type { Bound } from "./bound";
import type { Pair } from "./pairs";
import type { Stance } from "./stance";

/** At most three candidates that no stance rests on, the best bound first: "2020" with "says-less" beside "March 10, 2020". */
export function dismissedOf(bounds: readonly Bound[], stances: readonly Stance[]): readonly Dismissed[] {
  const used = new Set(stances.map(({ pair }) => pair?.candidate.claim));
  return bounds
    .flatMap(({ claim, pairs }) => pairs.slice(0, 2).map((pair) => ({ claim, pair })))
    .filter(({ pair: { candidate, score } }) => !used.has(candidate.claim) && score > leastScore)
    .sort((a, b) => b.pair.score - a.pair.score)
    .slice(0, most)
    .map(({ claim, pair }) => ({
      source: pair.candidate.passage.source,
      span: pair.candidate.claim.span,
      sentence: pair.candidate.passage.sentence.text,
      value: pair.candidate.claim.text,
      reason: reasonOf(claim, pair),
    }));
}

const most = 3;

/** Below this score a candidate is too far off to be worth a line. */
const leastScore = 0.35;

function reasonOf(claim: Claim, pair: Pair): Reason {
  const { comparison } = pair;
  if (comparison.outcome === "incomparable") return comparison.reason;
  return isCoarser(claim, pair) ? { ...comparison.reason, code: "says-less" } : { code: "other-statement" };
}
