/** Takes the two dates of a claim and of what disagrees with it. */
import type { Moment } from "../../model";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";

/** The draft's date and the source's, with the pair; `undefined` where nothing disagrees or one of them is no date. */
export function momentsOf({
  claim,
  disagree,
}: Pick<Bound, "claim" | "disagree">):
  { readonly mine: Moment; readonly theirs: Moment; readonly rival: Pair } | undefined {
  const [mine, theirs] = [claim.value, disagree?.candidate.claim.value];
  return disagree && mine.kind === "date" && theirs?.kind === "date" ? { mine, theirs, rival: disagree } : undefined;
}
