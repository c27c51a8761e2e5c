/** Parts a sentence into clauses, and says how far the clause of one value meets that of another: its words, its subject. */
import type { Claim, Word } from "../../model";
import { isMet, partnerOf, positionOf, worthOf, type Alignment, type Surroundings } from "../align";
import type { Pair } from "../pairs";
import { isWordIn, type Statement } from "../statement";

/** For each term of a statement the number of its clause, counted from 0. */
type Clauses = readonly number[];

const known = new WeakMap<Statement, Clauses>();

/** How far the clause of the draft's value meets that of the source's, 0 to 1; -1 for an absent pair. */
export function clauseFeatures(claim: Claim, pair: Pair | undefined): Readonly<Record<string, number>> {
  const [clause, clauseBack, subject, clauseNames, clauseNamesBack] = pair
    ? measured(claim, pair)
    : [-1, -1, -1, -1, -1];
  return { clause, clauseBack, subject, clauseNames, clauseNamesBack };
}

function measured(claim: Claim, { aligned, candidate }: Pair): readonly [number, number, number, number, number] {
  const { alignment, back, around } = aligned;
  const other = candidate.claim;
  return [
    shared(alignment, [claim, other]),
    shared(back, [other, claim]),
    sameSubject(alignment, [claim, other]),
    sharedNames(alignment, claim, around),
    sharedNames(back, other, () => false),
  ];
}

type Ends = readonly [own: Claim, other: Claim];

/** Share of the words of the own clause that stand in the other one; one half where it has none beside the value. */
function shared(alignment: Alignment, [own, other]: Ends): number {
  const { draft, source, draftWeights } = alignment;
  const [mine, theirs] = [clausesOf(draft), clausesOf(source)];
  const [here, there] = [clauseAt(draft, own), clauseAt(source, other)];
  let met = 0;
  let all = 0;
  draft.terms.forEach((_, i) => {
    if (mine[i] !== here || isWithin(draft, i, own)) return;
    const weight = draftWeights[i] ?? 0;
    all += weight;
    if (theirs[partnerOf(alignment, i)] === there) met += weight * worthOf(alignment, i);
  });
  return all === 0 ? 0.5 : met / all;
}

/** Share of the nouns before the own clause's verb that the other clause has before its verb, else anywhere; 0.5 where there is none. */
function sameSubject(alignment: Alignment, [own, other]: Ends): number {
  const { draft, source, draftWeights } = alignment;
  const mine = subjectOf(draft, own).filter((i) => !isWithin(draft, i, own));
  const theirs = new Set(subjectOf(source, other));
  const all = mine.reduce((sum, i) => sum + (draftWeights[i] ?? 0), 0);
  if (all === 0) return 0.5;
  const worth = (i: number): number => (theirs.has(partnerOf(alignment, i)) ? 1 : isMet(alignment, i) ? 0.4 : 0);
  return mine.reduce((sum, i) => sum + (draftWeights[i] ?? 0) * worth(i), 0) / all;
}

/** Share of the words of names in a claim's clause that the other sentence has, or what surrounds it; 0.5 where there is none. */
function sharedNames(alignment: Alignment, own: Claim, around: Surroundings): number {
  const { draft } = alignment;
  const [clauses, here] = [clausesOf(draft), clauseAt(draft, own)];
  const names = draft.terms.flatMap(({ pos }, i) =>
    pos === "PROPN" && clauses[i] === here && !isWithin(draft, i, own) ? [i] : [],
  );
  const met = names.filter((i) => isMet(alignment, i) || draft.terms[i]?.keys.some(around));
  return names.length === 0 ? 0.5 : met.length / names.length;
}

/** The nouns and names before the first verb of a claim's clause, as indices of terms. */
function subjectOf(statement: Statement, claim: Claim): readonly number[] {
  const { sentence, terms } = statement;
  const clauses = clausesOf(statement);
  const here = clauseAt(statement, claim);
  const own = terms.flatMap((_, i) => (clauses[i] === here ? [i] : []));
  const from = terms[own[0] ?? -1]?.word ?? 0;
  const verb = sentence.words.findIndex(({ pos }, i) => i >= from && isVerb(pos));
  return own.filter((i) => (terms[i]?.word ?? 0) < verb && nouns.has(terms[i]?.pos ?? ""));
}

const nouns: ReadonlySet<string> = new Set(["NOUN", "PROPN"]);

function clauseAt(statement: Statement, claim: Claim): number {
  const clauses = clausesOf(statement);
  return clauses[Math.min(positionOf(statement, claim), clauses.length - 1)] ?? 0;
}

function isWithin({ sentence, terms }: Statement, i: number, { span }: Claim): boolean {
  return isWordIn(sentence, terms[i]?.word ?? -1, span);
}

/** In "The plant closed in May, while 300 jobs went" the words from "while" on are a clause of their own, since both parts have a verb. */
function clausesOf(statement: Statement): Clauses {
  const kept = known.get(statement);
  if (kept) return kept;
  const borders = bordersOf(statement.sentence.words);
  const clauses = statement.terms.map(({ word }) => borders.filter((border) => border <= word).length);
  known.set(statement, clauses);
  return clauses;
}

function bordersOf(words: readonly Word[]): readonly number[] {
  const places = words.flatMap(({ lower }, i) => (parting.has(lower) ? [i] : []));
  const borders: number[] = [];
  places.forEach((place, k) => {
    const before = words.slice(borders.at(-1) ?? 0, place);
    const after = words.slice(place + 1, places[k + 1] ?? words.length);
    const isWhole = (part: readonly Word[]): boolean => part.some(({ pos }) => isVerb(pos));
    if (isWhole(before) && isWhole(after)) borders.push(place);
  });
  return borders;
}

const parting: ReadonlySet<string> = new Set(
  ", ; : – — ( ) and but or while whereas although though because after before when as which who that if".split(" "),
);

function isVerb(pos: string): boolean {
  return pos === "VERB" || pos === "AUX";
}
