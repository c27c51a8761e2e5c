/** Finds that a value stands in a clause that a source says word for word, but for the value. */
import { wordAt } from "../../lexicon/wordat";
import { relationOf } from "../../lexicon/relations";
import type { Claim } from "../../model";
import { partnerOf, type Alignment } from "../align";
import type { Bound } from "../bound";
import type { Opposed, Pair } from "../pairs";
import { wordFrom, type Statement, type Term } from "../statement";

/**
 * True where the clause around a figure or a date is a source's, but for the value: "when it first opened in Lima in
 * 2017, to long queues" beside "Its first shop opened in Lima in 2018". Such a clause has a verb and says something.
 */
export function isSameClause({ claim, draft, agree, disagree, soft, taken, others, beside }: Bound): boolean {
  if (!disagree || soft || taken || others.disagreeing > 0 || disagree.comparison.outcome !== "disagrees") return false;
  const { candidate, comparison } = disagree;
  if (candidate.claim.modality !== claim.modality || comparison.affinity < leastAffinity) return false;
  if (agree && beside.agreeing > others.agreeing) return false;
  if (!isAlone(disagree) || (agree && isToldBeside(agree, { claim, draft, disagree }))) return false;
  return isTelling(draft, claim, disagree) && shareOf(draft, claim, disagree) >= leastShare;
}

const leastAffinity = 0.7;

/** Share of the clause's weight that the source's clause must have. */
const leastShare = 0.85;

/** Where the article has the draft's own value, its clause must have less than this. */
const mostBeside = 0.5;

/** The same sentence has the draft's own value too ("$3 million then, $9 million now"), or much of the clause stands beside it. */
function isToldBeside(agree: Pair, { claim, draft, disagree }: Opposed): boolean {
  return agree.candidate.passage === disagree.candidate.passage || lettersOf(draft, claim, agree) > mostBeside;
}

/** Share of the words of the draft's clause that stand in the clause of the source's value, whatever else they are paired with. */
function lettersOf(draft: Statement, claim: Claim, { aligned, candidate }: Pair): number {
  const { source } = aligned.alignment;
  const { from, to } = clauseOf(source, candidate.claim);
  const there = new Set(source.terms.flatMap(({ word, keys }) => (word >= from && word < to ? keys : [])));
  const own = termsOf(draft, claim);
  const met = own.filter((i) => draft.terms[i]?.keys.some((key) => there.has(key)));
  return own.length === 0 ? 0 : met.length / own.length;
}

/** Whether no comma, dash or conjunction with a verb of its own parts two claims of a statement. */
export function areInOneClause(statement: Statement, one: Claim, other: Claim): boolean {
  const { from, to } = clauseOf(statement, one);
  const at = wordFrom(statement.sentence, other.span.start);
  return from <= at && at < to;
}

/** The source's clause has no second value of the kind. */
function isAlone({ aligned, candidate }: Pair): boolean {
  const { source } = aligned.alignment;
  const clause = clauseOf(source, candidate.claim);
  const rivals = candidate.passage.claims.filter(
    (other) =>
      other !== candidate.claim &&
      other.kind === candidate.claim.kind &&
      wordFrom(source.sentence, other.span.start) >= clause.from &&
      wordFrom(source.sentence, other.span.start) < clause.to,
  );
  return rivals.length === 0;
}

/** A verb, and three words in all, one of them a name, or four words; or two words where all else in the sentence is told there. */
function isTelling(draft: Statement, claim: Claim, { aligned, near }: Pair): boolean {
  const met = termsOf(draft, claim).filter((i) => meetingOf(aligned.alignment, i) >= 0);
  const told = met.flatMap((i) => draft.terms[i] ?? []);
  if (aligned.widened >= 0.85 && near >= 0.65 && told.length >= 2) return true;
  const names = told.some(({ pos }) => pos === "PROPN");
  return told.some(({ pos }) => pos === "VERB") && told.length >= (names ? 3 : 4);
}

/** Share of the weight of the claim's clause that the clause of the pair's source value has. */
function shareOf(draft: Statement, claim: Claim, { aligned, candidate }: Pair): number {
  const { alignment } = aligned;
  const clause = clauseOf(alignment.source, candidate.claim);
  let [met, all] = [0, 0];
  for (const i of termsOf(draft, claim)) {
    const weight = alignment.draftWeights[i] ?? 0;
    all += weight;
    if (isWithin(alignment, meetingOf(alignment, i), clause)) met += weight;
  }
  return all === 0 ? 0 : met / all;
}

/** The source term that a draft term meets; a sentence's first word, which a tagger may take for a name, meets its like too. */
function meetingOf(alignment: Alignment, i: number): number {
  const met = partnerOf(alignment, i);
  const term = alignment.draft.terms[i];
  if (met >= 0 || !term || !isOpener(term, alignment.draft)) return met;
  const { source, reverse } = alignment;
  return source.terms.findIndex(({ lemma }, k) => (reverse[k] ?? -1) < 0 && relationOf(term.lemma, lemma) === "same");
}

function isOpener({ word, pos }: Term, { sentence, claims }: Statement): boolean {
  const { start = 0 } = sentence.words[word] ?? {};
  const at = start + sentence.span.start;
  return word === 0 && pos === "PROPN" && !claims.some(({ kind, span }) => kind === "name" && span.start === at);
}

function isWithin({ source }: Alignment, term: number, { from, to }: Clause): boolean {
  const word = source.terms[term]?.word ?? -1;
  return word >= from && word < to;
}

/** The terms of the claim's clause, without values. */
function termsOf(statement: Statement, claim: Claim): readonly number[] {
  const { from, to } = clauseOf(statement, claim);
  return statement.terms.flatMap(({ word, value }, i) => (!value && word >= from && word < to ? [i] : []));
}

/** Words `from` to `to`, half-open. */
interface Clause {
  readonly from: number;
  readonly to: number;
}

const marks = /^[,;:()–—“”"]$/u;

const openers: ReadonlySet<string> = new Set(
  "when where who which while whereas but because although though since after before until as".split(" "),
);

function clauseOf({ sentence, claims }: Statement, { span }: Claim): Clause {
  const { words } = sentence;
  const [begin, end] = [wordFrom(sentence, span.start), wordFrom(sentence, span.end)];
  const isBorder = (i: number): boolean => isOpening(words, i) && !claims.some((claim) => covers(claim, sentence, i));
  let from = begin;
  while (from > 0 && !isBorder(from - 1)) from--;
  let to = end;
  while (to < words.length && !isBorder(to)) to++;
  return { from, to };
}

function covers({ span, kind }: Claim, { words, span: { start } }: Statement["sentence"], i: number): boolean {
  const at = start + (words[i]?.start ?? -1);
  return (kind === "date" || kind === "figure") && span.start <= at && at < span.end;
}

function isOpening(words: Statement["sentence"]["words"], i: number): boolean {
  const { lower } = wordAt(words, i);
  if (lower === "and" || lower === "or") return /^(?:VERB|AUX)$/.test(wordAt(words, i + 1).pos);
  return marks.test(lower) || openers.has(lower);
}
