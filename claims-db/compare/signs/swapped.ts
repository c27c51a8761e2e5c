/** Finds the figure of the sources that a slip of the fingers turned into the draft's: 214 and 241. */
import type { Claim, Comparison, Quantity } from "../../model";
import { bondOf, type Bond } from "../binding/bond";
import { mantissa } from "../binding/valuefeatures";

/** Two values that were compared. */
export interface Compared {
  readonly candidate: { readonly claim: Claim };
  readonly comparison: Comparison;
}

/** What is known of a pair of figures here: their values and how near the words around them are. */
interface Met extends Compared {
  readonly near: number;
  /** How far the passage has the other values of the draft's sentence too. */
  readonly support?: number;
  readonly bond?: Bond;
}

/**
 * The best bound pair of a draft figure that no source has with one that has its digits in another order: two neighbours
 * stand the wrong way round. Two digits must count the same thing in a like sentence, or in one that
 * has the draft's other values; for three their unit is enough.
 */
export function swappedPair<P extends Met>(claim: Claim, pairs: readonly P[]): P | undefined {
  const { value } = claim;
  if (value.kind !== "figure") return undefined;
  if (pairs.some(({ comparison }) => comparison.outcome === "agrees")) return undefined;
  return pairs.find((pair) => isSwapped(value, pair));
}

/** The source's figure with two digits that changed places, where no source has the draft's: 241 for 214. */
export function isTurned({ claim, agree, disagree }: Opposed<Met>): boolean {
  return claim.value.kind === "figure" && !agree && disagree !== undefined && isSwapped(claim.value, disagree);
}

/** A year that two digits make another: "since 2012" where a sentence that is much like it has 2021, and no source 2012. */
export function isTurnedYear({ claim, agree, disagree }: Opposed<Met & { readonly nearBack: number }>): boolean {
  const [draft, source] = [claim.value, disagree?.candidate.claim.value];
  if (!disagree || agree || draft.kind !== "date" || source?.kind !== "date") return false;
  if (draft.precision !== "year" || source.precision !== "year" || draft.relation !== source.relation) return false;
  return areTransposed(String(draft.year), String(source.year)) && disagree.near >= 0.5 && disagree.nearBack >= 0.5;
}

/** A claim with the pairs that speak for and against it. */
interface Opposed<P> {
  readonly claim: Claim;
  readonly agree: Met | undefined;
  readonly disagree: P | undefined;
}

/** True where the pair's two figures have the same digits but for two neighbours that changed places, and are near enough. */
export function isSwapped(draft: Quantity, pair: Met): boolean {
  const source = pair.candidate.claim.value;
  if (source.kind !== "figure" || !measures.has(draft.measure)) return false;
  const digits = digitsTurned({ value: draft }, pair);
  return digits > 0 && (digits > 2 ? isNearLong(pair) : isNearShort(source, pair));
}

/**
 * How many digits the two have in front of their noughts where they are the same but for two neighbours that changed places,
 * and measure the same: 3 for 24,100 beside 21,400 tonnes. 0 for any other two, whatever stands around them.
 */
export function digitsTurned({ value: draft }: Pick<Claim, "value">, { candidate, comparison }: Compared): number {
  const source = candidate.claim.value;
  if (
    draft.kind !== "figure" ||
    source.kind !== "figure" ||
    comparison.outcome !== "disagrees" ||
    !isPlain(draft) ||
    !isPlain(source)
  )
    return 0;
  if (draft.measure !== source.measure || draft.unit !== source.unit) return 0;
  const [mine, theirs] = [mantissa(draft.amount), mantissa(source.amount)];
  const size = (amount: number): number => Math.floor(Math.log10(Math.abs(amount)));
  return size(draft.amount) === size(source.amount) && areTransposed(mine, theirs) ? mine.length : 0;
}

/** Three digits and more are seldom the same by chance. */
function isNearLong({ comparison: { affinity }, near }: Met): boolean {
  return (near >= 0.1 && affinity >= 0.2) || affinity >= 0.5;
}

function isNearShort(source: Quantity, pair: Met): boolean {
  const { affinity } = pair.comparison;
  if (pair.near >= 0.45 && affinity >= 0.7) return true;
  return (isUnited(source, affinity) && pair.near >= 0.3) || (isBound(pair) && affinity >= 0.5);
}

/** "6.2 million crowns" and "2.6 million crowns": the same thing in the same unit, or a large number of it. */
function isUnited({ unit, amount }: Quantity, affinity: number): boolean {
  return (unit !== undefined || amount >= 1000) && affinity >= 0.9;
}

/** The passage, or the sentence beside it, has the draft's other values. */
function isBound({ support = 0, bond }: Met): boolean {
  return support >= 0.5 || bondOf({ bond }).own >= 0.5 || bondOf({ bond }).beside >= 0.8;
}

const measures: ReadonlySet<Quantity["measure"]> = new Set<Quantity["measure"]>([
  "count",
  "number",
  "money",
  "percent",
  "duration",
  "age",
  "length",
  "area",
  "mass",
  "speed",
  "temperature",
]);

function isPlain({ upper, amount, hedge, spelled }: Quantity): boolean {
  const vague = hedge === "between" || hedge === "dozens";
  return upper === undefined && !vague && spelled !== true && amount >= smallest;
}

/** Below it a digit is soon another. */
const smallest = 10;

function areTransposed(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  const first = [...one].findIndex((digit, i) => digit !== other[i]);
  const turned = one.slice(0, first) + one.charAt(first + 1) + one.charAt(first) + one.slice(first + 2);
  return turned === other;
}
