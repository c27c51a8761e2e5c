/** Leaves alone where and when a draft says that it was written, and by whom: "OSLO, 5 May —", "By Jane Roe". */
import type { Claim, Word } from "../../model";
import type { Bound } from "../bound";
import { isWordIn, type Statement } from "../statement";

/** The claim stands in a line of names and days alone, or before the dash behind a place in capitals. */
export function isOrigin({ claim, draft }: Bound): boolean {
  const { text, span } = draft.sentence;
  const lead = dateline.exec(text)?.[0].length ?? 0;
  return claim.span.end - span.start <= lead || isHeadLine(draft);
}

/** The other day stands in a line that says only where and when an article was written: "ROSARIO, 12 October". */
export function isOriginThere({ disagree }: Bound): boolean {
  return disagree !== undefined && isHeadLine(disagree.aligned.alignment.source);
}

/** "PORT LOUIS, 1 July 2023 –", "YAKIMA, Wash. (Reuters) -". */
const dateline = /^\p{Lu}{2}[^—–!?;:"“”]{1,70}? ?(?:[—–]|--?)(?= )/u;

const known = new WeakMap<Statement, boolean>();

function isHeadLine(draft: Statement): boolean {
  const found = known.get(draft) ?? isOnlyOrigin(draft);
  known.set(draft, found);
  return found;
}

/** "Beijing, Feb. 5, 2025", "By Jane Roe, Lund Evening Star": no verb, and no word outside of a name or date. */
function isOnlyOrigin({ sentence, claims, terms }: Statement): boolean {
  const { words, span, text } = sentence;
  if (words.length > longest || words.some(({ pos }) => pos === "AUX")) return false;
  const end = text.replace(/\.$/u, "").replace(agency, "").length;
  const note = noted.exec(text);
  const isNoted = ({ start }: Word): boolean =>
    note !== null && start > note.index && start < note.index + note[0].length;
  const isTelling = words.some((word) => word.start < end && isVerb(word) && !isNoted(word));
  if (!isTelling && isDated(text.slice(0, end), span.start, claims)) return true;
  const isBy = /^By \p{Lu}/u.test(text) && !words.some(isVerb);
  if (isBy && isByline(text)) return true;
  const isDay = claims.some(({ value }) => value.kind === "date" && value.day !== undefined);
  const isPlace = /^\p{Lu}{3}/u.test(text);
  if (!isBy && !isDay && !isPlace) return false;
  return terms.every(({ word }) =>
    claims.some((claim) => origins.has(claim.kind) && isWordIn(sentence, word, claim.span)),
  );
}

/** "Monitor" in "Great Rift Monitor" is none. */
function isVerb({ pos, text }: Word): boolean {
  return pos === "VERB" && !/^\p{Lu}/u.test(text);
}

/** "By Jane Roe, Arts", "By Jan Roe and Ida Holm in Tarn": capitals but for the smallest words, and no full stop. */
function isByline(text: string): boolean {
  return /^By(?: (?:\p{Lu}[\p{L}.'’-]*|and|in|of|for|at),?)+$/u.test(text.trim());
}

/** "Tribunal, Croydon, 7 March 2014", "LISK, 4 May 2024 (Orlan Press)": a day behind a comma ends the line, and no full stop. */
function isDated(text: string, start: number, claims: readonly Claim[]): boolean {
  const last = claims.find((claim) => claim.value.kind === "date" && claim.span.end - start === text.length);
  if (last?.value.kind !== "date" || last.value.day === undefined) return false;
  if (last.value.year === undefined && text.split(/, | \(/u).length < fewestParts) return false;
  return /, $/u.test(text.slice(0, last.span.start - start));
}

/** A day without a year ends many lists; so many parts are a line on an article: "Report, Lisk Cycles, Tarn, 1 March". */
const fewestParts = 4;

/** Who sent it, in brackets at the end. */
const agency = / \(\p{Lu}[^()]*\)$/u;

/** What has been done with the text: "Levante Norte (translated), Valencia, 10 January." */
const noted = / \((?:translat|abridg|shorten|excerpt|extract|edit)[^()]{0,40}\)/u;

const longest = 18;

const origins: ReadonlySet<Claim["kind"]> = new Set(["name", "place", "date", "title"]);
