/** Takes back the support of a name in a sentence whose figures and dates the sources do not have: they tell something else of it. */
import type { Claim } from "../model";
import { setAside, silence, type Judgement } from "./judgement";

/** The judgements of one sentence, where a loosely bound name counts only if a figure or a date of the sentence is known, too. */
export function withoutUnstated(judgements: readonly Judgement[]): readonly Judgement[] {
  const measured = judgements.filter(({ claim }) => !claim.quoted && isTelling(claim));
  const isUnknown = measured.length > 0 && measured.every(({ verdict }) => verdict === "insufficient");
  return isUnknown ? judgements.map((one) => (isLoose(one) ? leftOut(one) : one)) : judgements;
}

/** A figure or a date makes a statement: who knows none of them does not tell the same. "First" is often but a word. */
function isTelling({ value }: Claim): boolean {
  return value.kind === "date" || (value.kind === "figure" && value.measure !== "ordinal");
}

/** How sure a name must be of its sentence to count without any of its figures. */
const certain = 0.9;

function isLoose({ claim, verdict, confidence }: Judgement): boolean {
  return verdict === "supported" && confidence < certain && (claim.kind === "name" || claim.kind === "place");
}

/** The evidence stays in sight, as a sentence that says something else. */
function leftOut(judgement: Judgement): Judgement {
  const dismissed = judgement.evidence.map((one) => setAside(one, "other-statement"));
  const { claim, features } = judgement;
  return { ...silence(claim, { code: "not-in-sources" }), dismissed, features };
}
