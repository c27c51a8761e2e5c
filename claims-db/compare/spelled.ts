/** Lets an article be silent that only writes a name of another script with other letters than the draft and its source. */
import { areRomanised } from "../lexicon/romanised";
import type { Claim } from "../model";
import type { Bound } from "./bound";
import type { Stance } from "./stance";

/** "Amal Roushdy" is no conflict where one source has it so, and another one "Amal Roushdi"; where none has it so, it is. */
export function withoutRomanised(stances: readonly Stance[], bounds: readonly Bound[]): readonly Stance[] {
  const isWritten = bounds.some(
    ({ claim, agree }) => agree && isSame(fullName(claim), fullName(agree.candidate.claim)),
  );
  if (!isWritten) return stances;
  return stances.map((stance, i) => (isSpelling(bounds[i]?.claim, stance) ? { ...stance, stance: "silent" } : stance));
}

function isSame(own: string | undefined, other: string | undefined): boolean {
  return own !== undefined && own === other;
}

function isSpelling(claim: Claim | undefined, { stance, pair }: Stance): boolean {
  const [own, other] = [claim && fullName(claim), pair && fullName(pair.candidate.claim)];
  return stance === "disagrees" && own !== undefined && other !== undefined && areRomanised(own, other);
}

/** The whole name of a claim that is one: "Amal Roushdy". */
export function fullName({ value }: Claim): string | undefined {
  return value.kind === "name" ? value.full : undefined;
}
