/** Finds a quarter or a half-year that another one has in the sources where they tell the very figure beside it. */
import type { Claim } from "../../model";
import { isExact } from "../amounts/outcome";
import type { Pair } from "../pairs";
import { wordFrom, type Statement } from "../statement";
import { isTelling } from "./tied";

/**
 * The pair of a draft date with the one beside its figure in the sources: "for the fourth quarter it expects revenue of
 * $430 million to $434 million" gives the third where they say that of the third. The date and a figure of three digits must
 * be neighbours in the draft, and every passage with that figure must have one date of the kind, which is another.
 */
export function tiedDate(claims: readonly Claim[], own: number, all: readonly (readonly Pair[])[]): Pair | undefined {
  const claim = claims[own];
  if (claim?.value.kind !== "date" || !kinds.has(claim.value.precision)) return undefined;
  const { precision } = claim.value;
  const draft = all[own]?.[0]?.aligned.alignment.draft;
  const beside = neighbours(claims, claim).filter((other) => !draft || !isCompared(draft, other));
  const figures = beside.flatMap((other) => all[claims.indexOf(other)] ?? []);
  const told = new Set(
    figures.flatMap(({ comparison, candidate }) => (isExact(comparison) ? [candidate.passage] : [])),
  );
  if (told.size === 0) return undefined;
  const dates = (all[own] ?? []).filter(({ candidate }) => told.has(candidate.passage));
  const rivals = dates.filter(
    ({ comparison, candidate: { claim: source } }) =>
      comparison.outcome === "disagrees" && source.value.kind === "date" && source.value.precision === precision,
  );
  const isClear = [...told].every((passage) => {
    const here = passage.claims.filter(({ value }) => value.kind === "date");
    return here.length === 1 && rivals.some(({ candidate }) => candidate.claim === here[0]);
  });
  return isClear ? rivals[0] : undefined;
}

const kinds: ReadonlySet<string> = new Set(["quarter", "half"]);

/** The figure of three digits that follows the date or stands before it, with no other date or figure between. */
function neighbours(claims: readonly Claim[], claim: Claim): readonly Claim[] {
  const row = claims
    .filter(({ kind }) => kind === "figure" || kind === "date")
    .sort((a, b) => a.span.start - b.span.start);
  const at = row.indexOf(claim);
  const isAlone = row.filter(({ kind }) => kind === "date").length === 1;
  const beside = [row[at + 1], ...(isAlone ? [row[at - 1]] : [])];
  return beside.flatMap((other) => (other !== undefined && isTelling(other) ? [other] : []));
}

/** "In the fourth quarter it expects more than the $412.5 million of the third": what it is held against is of another time. */
function isCompared({ sentence }: Statement, { span }: Claim): boolean {
  const at = wordFrom(sentence, span.start);
  return sentence.words.slice(Math.max(0, at - nearest), at).some(({ lower }) => comparing.has(lower));
}

/** How many words may stand between "than" and its figure. */
const nearest = 3;

const comparing: ReadonlySet<string> = new Set(["than", "from", "versus", "against", "with", "above", "below"]);
