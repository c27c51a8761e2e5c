/** Takes a name's warning back where the rival only has the like office of another house: each club has its president. */
import type { Evidence } from "../model";
import { takenBack, type Judgement } from "./judgement";

/**
 * The judgements of one sentence, where a name is not held against whoever is called the same elsewhere, if a source has the
 * draft's own holder with that very title: "the club's president, Ada Brusk" beside "the club's president, Tom Ley".
 */
export function withoutOtherHouses(judgements: readonly Judgement[]): readonly Judgement[] {
  const titles = judgements.filter(({ claim, verdict }) => claim.kind === "title" && verdict === "supported");
  if (titles.length === 0) return judgements;
  return judgements.map((judgement) => {
    const { claim, verdict, reason, evidence } = judgement;
    if (claim.kind !== "name" || verdict !== "refuted" || reason.code !== "other-name") return judgement;
    const own = titles.filter((title) => isHeldBy(title, judgement));
    const isOther = (one: Evidence): boolean => own.some((title) => isOfOther(title, one));
    return own.length > 0 && evidence.every(isOther) ? takenBack(judgement, "other-holder-elsewhere") : judgement;
  });
}

function isHeldBy({ claim: { value } }: Judgement, { claim: { value: name } }: Judgement): boolean {
  return value.kind === "title" && name.kind === "name" && (value.holder === name.full || value.holder === name.text);
}

/** The evidence's sentence has the title's role with another holder. */
function isOfOther({ claim: { value: mine }, features }: Judgement, { source, sentenceSpan }: Evidence): boolean {
  return features.some(({ pairs }) =>
    pairs.some(({ candidate: { claim, passage } }) => {
      const isThere = passage.source.article === source.article && passage.sentence.span.start === sentenceSpan.start;
      const { value } = claim;
      return isThere && mine.kind === "title" && value.kind === "title" && value.role === mine.role;
    }),
  );
}
