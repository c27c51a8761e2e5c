/** Lets an article be silent that names somebody by one of two names, where another article knows both. */
import type { Bound } from "./bound";
import { kinship } from "./names/person";
import { fullName } from "./spelled";
import type { Stance } from "./stance";

/** "Dodong Salvilla" is no conflict with "Rodolfo Salvilla" where a source has Rodolfo "Dodong" Salvilla. */
export function withoutNicknamed(stances: readonly Stance[], bounds: readonly Bound[]): readonly Stance[] {
  const [own] = bounds.map(({ claim }) => fullName(claim));
  if (own === undefined || !stances.some(isOtherPerson)) return stances;
  const both = bounds
    .flatMap(({ agree }) => (agree ? (fullName(agree.candidate.claim) ?? []) : []))
    .filter((name) => kinship(own, name) === "same");
  return stances.map((stance) =>
    isOtherPerson(stance) && both.some((name) => isNamed(name, stance)) ? { ...stance, stance: "silent" } : stance,
  );
}

function isOtherPerson({ stance, pair }: Stance): boolean {
  return stance === "disagrees" && pair?.comparison.reason.code === "other-person";
}

/** The name is also the one that the article has in place of the draft's. */
function isNamed(name: string, { pair }: Stance): boolean {
  const other = pair && fullName(pair.candidate.claim);
  return other !== undefined && kinship(other, name) === "same";
}
