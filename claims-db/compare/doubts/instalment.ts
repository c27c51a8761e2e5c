/** Finds that a source tells of another one of a row: of the second phase, where the draft speaks of the third. */
import type { Claim, PlacedSentence } from "../../model";
import type { Bound } from "../bound";
import { textBefore, type Statement } from "../statement";

/** True where the draft's sentence numbers a thing, and the source's sentence has only another number of such a thing. */
export function isOfOtherInstalment({ claim, draft, disagree }: Bound): boolean {
  if (!disagree || (claim.value.kind === "figure" && claim.value.measure === "ordinal")) return false;
  const theirs = numbered(disagree.candidate.passage.claims);
  return numbered(draft.claims).some(({ thing, amount }) => {
    const rivals = theirs.filter((other) => other.thing === thing);
    return rivals.length > 0 && rivals.every((other) => other.amount !== amount);
  });
}

/** "third phase", and no rank: who came second has come second in something. */
function numbered(claims: readonly Claim[]): readonly { readonly thing: string; readonly amount: number }[] {
  return claims.flatMap(({ value }) => {
    const [thing] = value.kind === "figure" && value.measure === "ordinal" ? value.counted : [];
    if (value.kind !== "figure" || value.unit === "rank" || thing === undefined) return [];
    return [{ thing, amount: value.amount }];
  });
}

/** "Annual Report 2024" beside "Annual Report 2023": each year has one of its own, and the draft may well mean the other. */
export function isOfOtherEdition({ claim, draft, disagree }: Bound): boolean {
  if (!disagree) return false;
  const { claim: source, passage } = disagree.candidate;
  const [mine, theirs] = [editionOf(draft.sentence, claim), editionOf(passage.sentence, source)];
  return mine !== undefined && mine === theirs;
}

/** What comes out every year, right before its year: "Report". */
function editionOf(sentence: PlacedSentence, claim: Claim): string | undefined {
  return edition.exec(textBefore(sentence, claim))?.[1];
}

const edition =
  /\b(Report|Review|Accounts|Yearbook|Survey|Bulletin|Index|Statistics|Budget|Catalogue|Outlook|Almanac) $/u;

/** "the last of them by October" beside "the first of them by 30 April": two of one row have days of their own. */
export function isDayOfOther({ claim, draft, disagree }: Bound): boolean {
  if (!disagree) return false;
  const [mine, theirs] = [placeOf(draft, claim), placeOf(disagree.candidate.passage, disagree.candidate.claim)];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

/** "At the hearing on 9 October he spoke" beside "the next hearing is set for 23 October": one was held, the other is to come. */
export function isDayOfNext({ claim, draft, disagree }: Bound): boolean {
  if (!disagree || claim.modality === "planned" || coming.test(draft.sentence.text)) return false;
  const { claim: source, passage } = disagree.candidate;
  return next.test(textBefore(passage.sentence, source));
}

const coming = /\b(?:next|is|are|will)\b/iu;

/** Behind "next" an event, whose day follows; no stretch of time. */
const next = /\bnext (?!(?:few|day|week|weekend|month|quarter|year|decade)s?\b)\p{L}+(?: [\p{L}\d]+){0,7} $/iu;

const places = /\b(first|second|third|fourth|fifth|last|final)(?: \p{L}+){0,4} $/iu;

/** The place in a row of what a date is told of, where it stands right before: "the first of them by". */
function placeOf({ sentence }: Pick<Statement, "sentence">, { span }: Claim): string | undefined {
  const place = places.exec(textBefore(sentence, { span }))?.[1]?.toLowerCase();
  return place === "final" ? "last" : place;
}
