/** Parts a sentence among its figures, or its dates: which words belong to which, so that a list is not read crosswise. */
import { wordAt } from "../../lexicon/wordat";
import type { Claim } from "../../model";
import { partnerOf, worthOf, type Alignment } from "../align";
import { wordFrom, type Statement } from "../statement";
import { respective } from "./respective";

/** For each term of a statement the index (among all its claims) of the claim that it belongs to, or -1. */
export type Zones = readonly number[];

const known = new WeakMap<Statement, Map<string, Zones>>();

/**
 * The zones of the claims that could be compared with one: those of its kind, figures of its measure. In "54 in Sofia, 9
 * in Varna and two deaths" the words "Sofia", "Varna" and "deaths" belong to 54, 9 and two; what comes before the first
 * one's phrase belongs to none.
 */
export function zonesOf(statement: Statement, claim: Claim): Zones {
  const sort = sortOf(claim);
  const memory = known.get(statement) ?? new Map<string, Zones>();
  known.set(statement, memory);
  const zones = memory.get(sort) ?? readZones(statement, sort);
  memory.set(sort, zones);
  return zones;
}

/** "EPS of $0.94 rose 38%": the words before a sum belong to the share behind it as well. */
function sortOf({ kind, value }: Claim): string {
  return value.kind === "figure" ? `${kind} ${value.measure}` : kind;
}

function readZones(statement: Statement, sort: string): Zones {
  const zones = new Array<number>(statement.terms.length).fill(-1);
  const claims = statement.claims.flatMap((claim, index) => (sortOf(claim) === sort ? [{ claim, index }] : []));
  claims.forEach(({ claim, index }, i) => {
    const from = i === 0 ? startOf(statement, claim) : borderOf(statement, claims[i - 1]?.claim ?? claim, claim);
    const next = claims[i + 1]?.claim;
    const to = next ? borderOf(statement, claim, next) : statement.sentence.words.length;
    statement.terms.forEach(({ word }, k) => {
      if (word >= from && word < to) zones[k] = index;
    });
  });
  for (const { from, to, claim } of respective(statement, claims))
    statement.terms.forEach(({ word }, k) => {
      if (word >= from && word < to) zones[k] = claim;
    });
  return zones;
}

/** How strongly a word parts what stands before it from what follows. */
const borders: readonly { readonly words: ReadonlySet<string>; readonly strength: number }[] = [
  { words: new Set([";", "–", "—", ":"]), strength: 4 },
  { words: new Set([",", "(", ")"]), strength: 3 },
  { words: new Set("and or but while with plus against versus whereas".split(" ")), strength: 2 },
  { words: new Set("of in on for from by to at after before including based".split(" ")), strength: 1 },
];

/** The word at which the later claim's zone begins: at the strongest border between the two, the last of equals. */
function borderOf({ sentence }: Statement, before: Claim, after: Claim): number {
  const begin = wordFrom(sentence, before.span.end);
  const number = wordFrom(sentence, after.span.start);
  const end = isNoted(sentence.words, begin, number) ? number - 1 : number;
  let best = end;
  let strongest = 0;
  for (let i = begin; i < end; i++) {
    const strength = borders.find(({ words }) => words.has(wordAt(sentence.words, i).lower))?.strength ?? 0;
    if (strength > 0 && strength >= strongest) [best, strongest] = [i, strength];
  }
  return best;
}

/** "Delta (42) and Finnair (15)": where notes in brackets follow each other, a name goes with the note behind it. */
function isNoted(words: Statement["sentence"]["words"], begin: number, number: number): boolean {
  return wordAt(words, number - 1).text === "(" && words.slice(begin, number).some(({ text }) => text === ")");
}

/** Where the first claim's phrase begins: behind the last verb or comma before it. */
function startOf({ sentence }: Statement, claim: Claim): number {
  const at = wordFrom(sentence, claim.span.start);
  const border = sentence.words.findLastIndex(
    ({ pos, lower, lemma }, i) => i < at && (lower === "," || lower === ";" || (pos === "VERB" && lemma !== "be")),
  );
  return border + 1;
}

/** The claims that a pair binds, the draft's first, as the alignment has them. */
export type Ends = readonly [draft: Claim, source: Claim];

/**
 * How the words that belong to a draft's value are spread over the source's values: 1 where all stand with this one, -1
 * where all stand with others, 0 where none is shared or there is only one value.
 */
export function zoning(alignment: Alignment, [one, other]: Ends): number {
  const { draft, source, draftWeights } = alignment;
  const [own, theirs] = [zonesOf(draft, one), zonesOf(source, other)];
  const [mine, place] = [draft.claims.indexOf(one), source.claims.indexOf(other)];
  let inside = 0;
  let outside = 0;
  draft.terms.forEach((_, i) => {
    if (own[i] !== mine) return;
    const met = partnerOf(alignment, i);
    if (met < 0) return;
    const weight = (draftWeights[i] ?? 0) * worthOf(alignment, i);
    if (theirs[met] === place) inside += weight;
    else if ((theirs[met] ?? -1) >= 0) outside += weight;
  });
  return (inside - outside) / (inside + outside + 0.5);
}

/** 1 where both values come equally late among those of their measure in sentences that have as many, 0 where not, -1 where the counts differ. */
export function ordering(draft: Statement, source: Statement, [one, other]: Ends): number {
  const [mine, theirs] = [alike(draft, one), alike(source, other)];
  if (mine.length < 2 || mine.length !== theirs.length) return -1;
  return mine.indexOf(one) === theirs.indexOf(other) ? 1 : 0;
}

function alike({ claims }: Statement, { value }: Claim): readonly Claim[] {
  return claims.filter(
    (claim) =>
      claim.value.kind === value.kind &&
      (claim.value.kind !== "figure" || value.kind !== "figure" || claim.value.measure === value.measure),
  );
}
