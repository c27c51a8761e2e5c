/** Leaves alone words that differ because the draft speaks of the rest, of another year, or of a neighbour. */
import type { Claim, Span } from "../../model";
import { isAmong } from "../amounts/equal";
import type { Aligned } from "../pairs";
import { type Statement, textBehind, wordFrom } from "../statement";

/** "27 did not pass" beside "188 sat and 161 passed": what the draft denies is told of a number that the passage has not. */
export function isOfRest({ alignment: { draft, source } }: Aligned, denial: Span): boolean {
  const { sentence, claims } = draft;
  const at = denial.start + sentence.span.start;
  const clause = sentence.text.slice(0, denial.start).search(/[,;:][^,;:]*$/u) + sentence.span.start;
  const counted = claims.filter(({ span }) => span.start > clause && span.end <= at && isCount({ claims, span }));
  return counted.length > 0 && isCounting(source.claims) && counted.every((claim) => !isAmong(claim, source.claims));
}

function isCount({ claims, span }: { readonly claims: readonly Claim[]; readonly span: Span }): boolean {
  return isCounting(claims.filter((claim) => claim.span === span));
}

function isCounting(claims: readonly Claim[]): boolean {
  return claims.some(
    ({ value }) => value.kind === "figure" && (value.measure === "count" || value.measure === "number"),
  );
}

/** "In 1999 … on Interstate 84": the draft tells of a year of which no passage speaks. */
export function isOfOtherYear({ alignment: { draft } }: Aligned, passages: readonly Aligned[]): boolean {
  return draft.claims.some(({ value }) => {
    const year = value.kind === "date" ? value.year : undefined;
    if (value.kind !== "date" || year === undefined || value.month !== undefined) return false;
    return !passages.some(({ passage }) =>
      passage.claims.some((claim) => claim.value.kind === "date" && claim.value.year === year),
    );
  });
}

/** "The neighbouring society of Upper Alsace" is not that of Lower Alsace. */
export function isOfNeighbour({ alignment: { draft } }: Aligned, { start }: Span): boolean {
  const { sentence } = draft;
  const at = wordFrom(sentence, start + sentence.span.start);
  return sentence.words.slice(Math.max(0, at - reach), at).some(({ lower }) => neighbouring.has(lower));
}

const reach = 4;

const neighbouring = new Set("neighbouring neighboring another other nearby rival sister adjacent".split(" "));

/** "nineteen of the 86 residents were not able to return", "in most years": what is denied of some says nothing of the others. */
export function isToldOfSome({ sentence, claims }: Statement): boolean {
  if (someOf.test(sentence.text)) return true;
  return claims.some(
    ({ kind, span }) =>
      kind === "figure" &&
      /^ of (?:the|its|their|his|her|those|these|them|all)\b/u.test(textBehind(sentence, { span })),
  );
}

const someOf =
  /\b(?:most|some|many|few|half|part|parts|majority) of (?:the|its|their|his|her|those|these|them|all)\b|\bin (?:most|some|many) \p{L}+|^Of (?:the|its|their|this|these|those|all)\b/iu;
