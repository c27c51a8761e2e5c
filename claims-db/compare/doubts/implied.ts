/** Knows figures that say in another way what the rival says: nine people are one and eight colleagues, 19 is before twenty. */
import type { Claim } from "../../model";
import { sideOf } from "../amounts/interval";
import type { Bound } from "../bound";
import { stretchesAround } from "./derived";
import { countOf } from "./whole";
import { textBefore, textBehind, type Statement } from "../statement";

/** True where the draft's figure follows from the rival's by the words around the two. */
export function isImplied(bound: Bound): boolean {
  const rival = bound.disagree?.candidate;
  if (!rival || bound.claim.value.kind !== "figure" || rival.claim.value.kind !== "figure") return false;
  const sides = [side(bound.draft, bound.claim), side(rival.passage, rival.claim)] as const;
  return (
    isWhole(bound, rival.claim) ||
    isOfCompany(...sides) ||
    isNotReached(...sides) ||
    isMostly(...sides) ||
    isOfThem(...sides)
  );
}

/** A figure and the text around it. */
interface Side {
  readonly amount: number;
  readonly measure: string;
  readonly isBound: boolean;
  readonly before: string;
  readonly behind: string;
}

function side({ sentence }: Pick<Statement, "sentence">, claim: Claim): Side {
  const { value } = claim;
  const [before, behind] = [textBefore(sentence, claim), textBehind(sentence, claim)];
  if (value.kind !== "figure") return { amount: Number.NaN, measure: "", isBound: false, before, behind };
  return { amount: value.amount, measure: value.measure, isBound: sideOf(value.hedge) !== undefined, before, behind };
}

/**
 * "Of 520 flights 388 were cancelled" beside "388 were cancelled and 132 were flown": the draft says of how many, and a row
 * of figures of one sentence, the rival among them, comes to it; "all but two" of seven are the five.
 */
function isWhole({ claim, draft, disagree }: Bound, rival: Claim): boolean {
  const row = (disagree?.candidate.passage.claims ?? []).filter((other) => !Number.isNaN(plainCountOf(other)));
  const [at, whole] = [row.indexOf(rival), plainCountOf(claim)];
  if (at < 0) return false;
  if (butting.test(textBefore(draft.sentence, claim)))
    return row.some((other) => Math.abs(plainCountOf(other) - plainCountOf(rival)) === whole);
  const isOneMore = loneOne.test(disagree?.candidate.passage.sentence.text ?? "");
  return (
    isOfHowMany(draft, claim) &&
    stretchesAround(row, at).some((parts) => {
      const sum = parts.reduce((total, part) => total + plainCountOf(part), 0);
      return (parts.length > 1 && sum === whole) || (isOneMore && sum + 1 === whole);
    })
  );
}

/** "drew three and lost one", "; one, in English": one more, which is no figure of its own. */
const loneOne = /(?:[;,]|\band|\blost|\bdrew|\bwon) one\b/iu;

/** "Of the three judges one", "fourteen of their eighteen matches", "24 hens, of which". */
function isOfHowMany({ sentence }: Statement, claim: Claim): boolean {
  return (
    /\bof (?:(?:the|its|their|his|her|our|these|those|all|some|about) ){0,2}$/iu.test(textBefore(sentence, claim)) ||
    /^(?: [\p{L}-]+){0,3},? of (?:which|whom|them|these)\b/iu.test(textBehind(sentence, claim))
  );
}

const butting = /\ball but (?:just |only )?$/iu;

/** A count of things, no rate. */
function plainCountOf(claim: Claim): number {
  const isRate = claim.value.kind === "figure" && claim.value.unit !== undefined;
  return isRate ? Number.NaN : (countOf(claim) ?? Number.NaN);
}

/** "He began with eight colleagues" beside "We began with nine people": they and he. */
function isOfCompany(draft: Side, source: Side): boolean {
  const [less, more] = draft.amount < source.amount ? [draft, source] : [source, draft];
  return more.amount - less.amount === 1 && /\b(?:with|and|by|had) $/iu.test(less.before) && others.test(less.behind);
}

const others =
  /^ (?:\p{L}+ )?(?:colleagues?|friends?|companions?|others?|partners?|mates?|helpers?|assistants?|cousins|brothers|sisters|siblings|neighbou?rs|classmates|teammates)\b/iu;

/** "before he had reached twenty" beside "on 19". */
function isNotReached(draft: Side, source: Side): boolean {
  return !source.isBound && source.amount < draft.amount && reaching.test(draft.before);
}

const reaching = /\bbefore (?:\p{L}+ ){1,3}(?:reach(?:ed)?|turn(?:ed)?|made|got to|came to|hit)(?: the| a| even)? $/iu;

/** "takes in 18 million, most of which goes into a plant" beside 11 million for the plant: a part of it, and more than half. */
function isMostly(draft: Side, source: Side): boolean {
  if (source.measure !== draft.measure || source.amount >= draft.amount) return false;
  const share = parts.exec(draft.behind)?.[1]?.toLowerCase();
  return share !== undefined && (share !== "most" || source.amount > draft.amount / 2);
}

const parts =
  /^(?: [\p{L}'-]+){0,3}, (most|much|part|some|a part|a good part|the rest) of (?:which|whom|it|them|this)\b/iu;

/** "Among them they have seven children" beside "19 children": of some that were named before. */
function isOfThem(draft: Side, source: Side): boolean {
  return !source.isBound && draft.amount < source.amount && among.test(draft.before);
}

const among = /^(?:Among|Between|Of) (?:them|these|those)\b,? [\p{L} ]{0,30}$/u;
