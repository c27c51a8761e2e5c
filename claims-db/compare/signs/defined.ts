/** Finds a date that both texts define by the same event: "since 1987, when Orl was founded" beside "since 1997, when Orl was founded". */
import { wordAt } from "../../lexicon/wordat";
import type { Claim } from "../../model";
import { partnerOf } from "../align";
import type { Bound } from "../bound";
import { wordFrom, type Statement } from "../statement";

/** True where "when" stands behind both dates, and what follows it in the draft stands behind the source's, too. */
export function isDefined({ claim, draft, agree, disagree, soft }: Bound): boolean {
  if (claim.value.kind !== "date" || agree || soft || disagree?.comparison.outcome !== "disagrees") return false;
  const { alignment } = disagree.aligned;
  const [mine, theirs] = [clauseBehind(draft, claim), clauseBehind(alignment.source, disagree.candidate.claim)];
  if (!mine || !theirs) return false;
  const own = draft.terms.flatMap(({ word }, i) => (isIn(word, mine) ? [i] : []));
  const met = own.filter((i) => isIn(alignment.source.terms[partnerOf(alignment, i)]?.word ?? -1, theirs));
  return (
    own.length >= fewest && weightOf(met, alignment.draftWeights) >= leastMet * weightOf(own, alignment.draftWeights)
  );
}

/** How many content words define a date at least, and which share of them the source must have. */
const fewest = 3;
const leastMet = 0.7;

type Stretch = readonly [from: number, to: number];

/** What stands behind a date and "when", up to the next mark. */
function clauseBehind({ sentence }: Statement, { span }: Claim): Stretch | undefined {
  const { words } = sentence;
  const next = wordFrom(sentence, span.end);
  const when = wordAt(words, next).text === "," ? next + 1 : next;
  if (wordAt(words, when).lower !== "when") return undefined;
  const end = words.findIndex(({ pos, text }, i) => i > when && pos === "PUNCT" && text !== "-" && !quotes.test(text));
  return [when + 1, end < 0 ? words.length : end];
}

const quotes = /^["'“”‘’]$/u;

function isIn(word: number, [from, to]: Stretch): boolean {
  return word >= from && word < to;
}

function weightOf(terms: readonly number[], weights: readonly number[]): number {
  return terms.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
}
