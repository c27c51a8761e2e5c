/** Finds what is so now where the draft has what a source gives in brackets for an earlier time: "18.9 tonnes (2023: 16.2)". */
import type { Claim } from "../../model";
import { isExact } from "../amounts/outcome";
import type { Pair } from "../pairs";
import { textBefore } from "../statement";
import { isSame, stray } from "./opposed";

/**
 * The pair of a draft figure with the one before the bracket, where the draft's sentence has no word or year of that time:
 * "faults cost us 365 trips" beside "212 trips fell out because of faults (2023: 365)" gives 212. `undefined` where any near passage
 * has the draft's figure outside of a bracket.
 */
export function bracketedPair(claim: Claim, pairs: readonly Pair[]): Pair | undefined {
  const { value } = claim;
  if (value.kind !== "figure") return undefined;
  const told = pairs.filter((pair) => isSame(value, pair));
  const own = told.find((pair) => isOnlyBracketed(claim, pair));
  if (!own || told.some((pair) => pair.near > stray && !isOnlyBracketed(claim, pair))) return undefined;
  const present = beforeBracket(own);
  const rival = pairs.find(({ candidate }) => candidate.claim === present);
  return rival?.comparison.outcome === "disagrees" ? ofEarlierTime(rival) : undefined;
}

function ofEarlierTime(pair: Pair): Pair {
  const { comparison } = pair;
  return { ...pair, comparison: { ...comparison, reason: { ...comparison.reason, code: "earlier-time" } } };
}

/** Whether the source has the value for an earlier time alone, of which the draft says nothing. */
export function isOnlyBracketed(claim: Claim, pair: Pair): boolean {
  return isBracketed(claim, pair) && !isOfThen(claim, pair);
}

/** The source has the value in brackets for an earlier time, and the draft's sentence tells of one: "the year before it had been 16.2". */
export function isOfThen(claim: Claim, pair: Pair): boolean {
  return isBracketed(claim, pair) && isThen(pair);
}

function isBracketed({ kind }: Claim, pair: Pair): boolean {
  return kind === "figure" && bracketOf(pair) !== "";
}

/** The source has the very value for an earlier time, and the draft tells it of one, in like words. */
export function isToldOfThen({ claim, agree }: Pick<Opposed, "claim" | "agree">): boolean {
  return agree !== undefined && isExact(agree.comparison) && agree.near >= like && isOfThen(claim, agree);
}

/** So many of the words around two figures must be the same. */
const like = 0.3;

/** The same of the pair that agrees, where what stands against it is the value before the brackets: both are told. */
export function isBracketedToo({ claim, agree, disagree }: Opposed): boolean {
  return agree !== undefined && isOfThen(claim, agree) && beforeBracket(agree) === disagree?.candidate.claim;
}

/** A claim with what speaks for and against it. */
interface Opposed {
  readonly claim: Claim;
  readonly agree: Pair | undefined;
  readonly disagree: Pair | undefined;
}

/** The bracket that opens before the source's figure and names its time, up to the figure; "" for none. */
function bracketOf({ candidate: { claim, passage } }: Pair): string {
  return opening.exec(textBefore(passage.sentence, claim))?.[0] ?? "";
}

/** "(2023: ", "(previous year: ", "(before: ". */
const opening =
  /\((?:in |end of )?(?:[A-Z][a-z]+ )?(?:(?:19|20)\d\d(?:\/\d\d)?|(?:previous|prior) year|year before|year earlier|before|previously|last year): $/u;

/** The draft's sentence has the year of the brackets, or words of an earlier time or of one beside another. */
function isThen(pair: Pair): boolean {
  const { text } = pair.aligned.alignment.draft.sentence;
  const years = bracketOf(pair).match(/\d{4}/gu) ?? [];
  return earlier.test(text) || years.some((year) => text.includes(year));
}

const earlier =
  /\b(?:last|previous(?:ly)?|ago|earlier|before|had|once|then|used to|prior|from|than|versus|vs|against|compar\w+|up|down|instead|rather|still|after|that year)\b/iu;

/** The last figure before the bracket. */
function beforeBracket(pair: Pair): Claim | undefined {
  const { claim, passage } = pair.candidate;
  const start = claim.span.start - bracketOf(pair).length;
  const before = passage.claims.filter(({ kind, span }) => kind === "figure" && span.end <= start);
  return before.sort((a, b) => a.span.start - b.span.start).at(-1);
}
