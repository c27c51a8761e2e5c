/** Finds that one of two figures is of more than the other: of a longer time, a larger place, or several things together. */
import type { Claim, Quantity } from "../../model";
import type { Bound } from "../bound";
import type { Opposed } from "../pairs";
import { factorOf } from "../amounts/unit";
import { wordFrom, type Statement } from "../statement";
import { byPlace } from "./region";
import { stretchOf } from "./stretch";

/**
 * True where the draft's figure is of more than the source's and is larger, or of less and smaller: "26 million views within
 * a week" beside "34 million within three weeks", "410 cases" of a land beside "140 cases in" one of its towns.
 */
export function isOtherExtent(bound: Bound): boolean {
  return differsBy(extents, bound);
}

/** "742 confirmed cases" beside a total "estimated at 6,000", however alike the sentences are: there are more than are known. */
export function isOtherProof(bound: Bound): boolean {
  return differsBy([byProof], bound);
}

/** Says whose figure is of more: 1 where it is the draft's, -1 where it is the source's, 0 where nothing tells. */
type Order = (opposed: Opposed) => -1 | 0 | 1;

function differsBy(orders: readonly Order[], { claim, draft, disagree }: Bound): boolean {
  const [mine, theirs] = [claim.value, disagree?.candidate.claim.value];
  if (!disagree || mine.kind !== "figure" || theirs?.kind !== "figure" || !added.has(mine.measure)) return false;
  const [one, other] = [sizeOf(mine), sizeOf(theirs)];
  if (Math.max(one, other) < leastTimes * Math.min(one, other)) return false;
  return orders.some((orderOf) => orderOf({ claim, draft, disagree }) === Math.sign(one - other));
}

/** A part is a good deal smaller than its whole; 60 "together" beside 59 is rather a slip. */
const leastTimes = 1.2;

/** What grows with its extent. */
const added: ReadonlySet<Quantity["measure"]> = new Set<Quantity["measure"]>(["count", "number", "money"]);

function sizeOf(quantity: Quantity): number {
  return quantity.amount * factorOf(quantity);
}

const extents: readonly Order[] = [byTime, byNumber, byPlace, byKind];

/** A longer time; the first days are less than all the time since. */
function byTime({ claim, draft, disagree }: Opposed): -1 | 0 | 1 {
  const mine = stretchOf(draft, claim);
  const theirs = stretchOf(disagree.aligned.alignment.source, disagree.candidate.claim);
  if (mine && theirs) return isAsLong(mine.days, theirs.days) ? 0 : mine.days > theirs.days ? 1 : -1;
  if (![claim, disagree.candidate.claim].every(isGained)) return 0;
  return mine?.first === true ? -1 : theirs?.first === true ? 1 : 0;
}

/** "four weeks" are a month, and 90 days a quarter. */
function isAsLong(one: number, other: number): boolean {
  return Math.max(one, other) < 1.25 * Math.min(one, other);
}

/** What goes on being gained after the first days, as shops and seats do not. */
const gained: ReadonlySet<string> = new Set(
  "copy unit album record ticket sale view viewer viewing download stream play visitor order purchase user signature".split(
    " ",
  ),
);

function isGained({ value }: Claim): boolean {
  if (value.kind !== "figure" || value.unit?.includes("per ") === true) return false;
  return value.measure === "money" ? value.amount >= leastGain : value.counted.some((thing) => gained.has(thing));
}

/** Less money is a price, which nobody adds up. */
const leastGain = 1000;

const joining: ReadonlySet<string> = new Set(["combined", "altogether", "together", "jointly", "collectively"]);
const parting: ReadonlySet<string> = new Set(["each", "apiece", "individually"]);
const summing: ReadonlySet<string> = new Set([...joining, "total", "all", "both", "overall"]);

/** "the two firms employ 500 together" beside 300 of one of them; "500 each" beside 1,000. */
function byNumber({ draft, disagree }: Opposed): -1 | 0 | 1 {
  const { source } = disagree.aligned.alignment;
  if (isOfSameNumber(draft, source)) return 0;
  if (says(draft, joining) !== says(source, joining))
    return says(draft, joining) ? (says(source, summing) ? 0 : 1) : says(draft, summing) ? 0 : -1;
  return says(draft, parting) === says(source, parting) ? 0 : says(draft, parting) ? -1 : 1;
}

/** "The two shops employ 300 together" beside "the two shops employ 280": both speak of two. */
function isOfSameNumber(draft: Statement, source: Statement): boolean {
  const few = [draft, source].map(({ claims }) => claims.flatMap(({ value }) => (isFew(value) ? [value.amount] : [])));
  return few[0]?.some((amount) => few[1]?.includes(amount)) === true;
}

function isFew(value: Claim["value"]): value is Quantity {
  return value.kind === "figure" && value.measure === "count" && value.spelled === true && value.amount >= 2;
}

/** "500 each", "500 together"; not "each year", "each other", "together with". */
function says({ sentence }: Statement, known: ReadonlySet<string>): boolean {
  return sentence.words.some(({ lower }, i) => {
    const next = sentence.words[i + 1];
    const isBound = next?.lower === "other" || next?.lower === "with" || (lower === "each" && next?.pos === "NOUN");
    return known.has(lower) && !isBound;
  });
}

/** What divides the things that it is said of. */
const dividing: ReadonlySet<string> = new Set(
  "positive negative favorable favourable unfavorable unfavourable mixed".split(" "),
);

/** Of these things "positive" says which ones; a positive case is a case. */
const divided: ReadonlySet<string> = new Set(
  "review critic reviewer notice comment response opinion vote rating".split(" "),
);

/** "41 positive reviews" beside 93 reviews: some of the things, and all of them. */
function byKind({ claim, disagree }: Opposed): -1 | 0 | 1 {
  const [mine, theirs] = [kindsOf(claim), kindsOf(disagree.candidate.claim)];
  if (disagree.comparison.affinity < 0.5 || mine.length > 0 === theirs.length > 0) return 0;
  return mine.length > 0 ? -1 : 1;
}

function kindsOf({ value }: Claim): readonly string[] {
  if (value.kind !== "figure" || !value.counted.some((thing) => divided.has(thing))) return [];
  return value.modifiers.filter((word) => dividing.has(word));
}

const estimating: ReadonlySet<string> = new Set(["estimate", "suspect", "presume", "feared"]);
const proving: ReadonlySet<string> = new Set(["confirm", "confirmed", "verify", "verified", "proven"]);

/** What is confirmed is less than what is estimated. */
function byProof({ draft, claim, disagree }: Opposed): -1 | 0 | 1 {
  const { source } = disagree.aligned.alignment;
  const [mine, theirs] = [proofOf(draft, claim), proofOf(source, disagree.candidate.claim)];
  return mine === undefined || theirs === undefined || mine === theirs ? 0 : mine ? -1 : 1;
}

/** True for what is confirmed, false for what is only estimated; words near the figure tell. */
function proofOf({ sentence }: Statement, { span }: Claim): boolean | undefined {
  const [begin, end] = [wordFrom(sentence, span.start), wordFrom(sentence, span.end)];
  const led = sentence.words.slice(Math.max(0, begin - 6), begin);
  const own = led.slice(led.findLastIndex(({ pos }) => pos === "PUNCT" || pos === "NUM") + 1);
  const near = [...own, ...sentence.words.slice(begin, end + 3)].map(({ lemma }) => lemma);
  const [proven, estimated] = [proving, estimating].map((words) => near.some((word) => words.has(word)));
  return proven === estimated ? undefined : proven;
}
