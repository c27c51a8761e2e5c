/** Hears articles together that say the same, each too low to be heard alone. */
import type { Bound } from "./bound";
import { leastVoice, thresholds, type Stance } from "./stance";
import { compareValues } from "./values";

/** What is asked of a bound: what agrees with the claim in an article, and what disagrees. */
type Met = Pick<Bound, "claim" | "agree" | "disagree">;

/**
 * The stances, with those against the claim that are sure enough only together: two publishers who both write of six weeks,
 * each likely to one third, and none that has the draft's four. The chance that all of them mean something else is the
 * product of the chances that each does (a noisy "or", Pearl 1988); wire copies have one voice.
 */
export function together(stances: readonly Stance[], bounds: readonly Met[]): readonly Stance[] {
  if (stances.some(({ stance }) => stance !== "silent") || bounds.some(({ agree }) => agree)) return stances;
  const voices = bounds.flatMap((bound, i) => voiceOf(bound, stances[i]) ?? []);
  const [best] = [...voices].sort((a, b) => b.chance - a.chance);
  if (!best) return stances;
  const alike = voices.filter((voice) => saysSame(voice, best));
  const families = new Map(alike.map((voice) => [voice.pair.candidate.passage.source.family, voice.chance]));
  const chance = 1 - [...families.values()].reduce((none, one) => none * (1 - one), 1);
  if (families.size < 2 || chance < thresholds[best.kind].refuted) return stances;
  return stances.map((stance, i) => {
    const own = alike.find(({ bound }) => bound === bounds[i]);
    return own ? { ...stance, stance: "disagrees", pair: own.pair, confidence: chance } : stance;
  });
}

type Voice = NonNullable<ReturnType<typeof voiceOf>>;

function voiceOf(bound: Met, stance: Stance | undefined) {
  const pair = bound.disagree;
  const chance = stance?.against ?? 0;
  return pair && chance >= leastVoice ? { bound, pair, chance, kind: bound.claim.kind } : undefined;
}

function saysSame({ pair }: Voice, best: Voice): boolean {
  const { outcome } = compareValues(pair.candidate.claim.value, best.pair.candidate.claim.value);
  return outcome === "agrees";
}
