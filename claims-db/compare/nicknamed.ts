/** Lets an article be silent that names somebody by one of two names, where another article knows both. */
import type { Claim } from "../model";
import type { Bound } from "./bound";
import { kinship } from "./names/person";
import type { Stance } from "./stance";

/** "Dodong Salvilla" is no conflict with "Rodolfo Salvilla" where a source has Rodolfo "Dodong" Salvilla. */
export function withoutNicknamed(stances: readonly Stance[], bounds: readonly Bound[]): readonly Stance[] {
  const both = bounds.flatMap(({ agree }) => (agree ? fullNames(agree.candidate.claim) : []));
  return stances.map((stance, i) => {
    const [own] = bounds[i] ? fullNames(bounds[i].claim) : [];
    const isKnown = own !== undefined && isOtherPerson(stance) && both.some((name) => isOf(name, own, stance));
    return isKnown ? { ...stance, stance: "silent" } : stance;
  });
}

function isOtherPerson({ stance, pair }: Stance): boolean {
  return stance === "disagrees" && pair?.comparison.reason.code === "other-person";
}

/** The name is the draft's and the source's, which alone are two people's. */
function isOf(name: string, own: string, { pair }: Stance): boolean {
  const others = pair ? fullNames(pair.candidate.claim) : [];
  return kinship(own, name) === "same" && others.some((other) => kinship(other, name) === "same");
}

function fullNames({ value }: Claim): readonly string[] {
  return value.kind === "name" ? [value.full] : [];
}
