/** Finds that an article calls the draft's holder by another office: its environment minister, who is not the prime minister. */
import { areOtherPortfolios } from "../../lexicon/portfolios";
import type { Claim } from "../../model";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";
import { isSameHolder } from "../titles/holder";

/** True where every title that the article gives the draft's holder is another one, and there is one. */
export function hasOtherOffice({ value }: Claim, pairs: readonly Pair[]): boolean {
  if (value.kind !== "title") return false;
  const theirs = pairs.flatMap(({ candidate: { claim } }) =>
    claim.value.kind === "title" && isSameHolder(value.holder, claim.value.holder) ? [claim.value] : [],
  );
  return theirs.length > 0 && theirs.every(({ role, status }) => role !== value.role && status === "current");
}

/**
 * True where a sentence that gives the draft's holder another office has the draft's field too: "economy and labour minister
 * Franz Koll" and "the justice minister, who also acts as defence minister" hold both.
 */
export function hasBothOffices({ claim: { value }, pairs }: Pick<Bound, "claim" | "pairs">): boolean {
  if (value.kind !== "title") return false;
  const [field = ""] = value.role.split(" ");
  return pairs.some(({ candidate: { claim, passage } }) => {
    if (claim.value.kind !== "title" || !isSameHolder(value.holder, claim.value.holder)) return false;
    return (
      areOtherPortfolios(value.role, claim.value.role) && passage.sentence.words.some(({ lower }) => lower === field)
    );
  });
}
