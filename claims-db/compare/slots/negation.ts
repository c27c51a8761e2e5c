/** Finds the word with which one of two aligned statements denies what the other states. */
import { wordAt } from "../../lexicon/wordat";
import { sayings } from "../../lexicon/cues";
import type { Span } from "../../model";
import { isMet as hasPartner, type Alignment } from "../align";
import type { Features } from "../features";
import type { Aligned } from "../pairs";
import { denialsOf, type Denial } from "./denials";
import { literalRuns } from "./features";
import { spanOfWord, type Statement, type Term } from "../statement";

/** Which side denies, the words to show (negation there, denied verb here), and how well the two meet there. */
export interface Negated {
  readonly denies: "draft" | "source";
  readonly draft: Span;
  readonly source: Span;
  readonly features: Features;
}

/** An alignment and the same seen from the source's side. */
type BothSides = Pick<Aligned, "alignment" | "back">;

/**
 * Words that deny in passing: a sentence with one may say what the other's "not" says, as may "other than" and "rather
 * than"; what is "only on weekdays" is not on Sundays.
 */
const passing = new Set(
  "except excluding unlike instead lack hardly barely scarcely deny prevent avoid stop impossible only".split(" "),
);

/**
 * The negations that only one of the statements has. "will not pay" against "will pay" gives "not" on the side that
 * denies and "will pay" on the other; none where both deny one thing, neither does, or the denial only looks like one.
 */
export function negatedSpans({ alignment, back }: BothSides): readonly Negated[] {
  const [own, other] = [denialsOf(alignment), denialsOf(back)];
  if (own.length === 1 && other.length === 1) return [];
  const draft = isAbsence(alignment)
    ? []
    : lone(own, other, alignment.source).map((denial) => shown(alignment, denial));
  const source = isAbsence(back) ? [] : lone(other, own, alignment.draft).map((denial) => shown(back, denial));
  return [
    ...draft.flatMap(({ there, here, features }): readonly Negated[] => {
      return there ? [{ denies: "draft", draft: here, source: there, features }] : [];
    }),
    ...source.flatMap(({ there, here, features }): readonly Negated[] => {
      return there ? [{ denies: "source", draft: there, source: here, features }] : [];
    }),
  ].slice(0, 1);
}

/** "There is no rooftop bar" beside "asked for a spa and a rooftop bar": only who says that there is one is denied. */
function isAbsence({ draft, source }: Alignment): boolean {
  return absent.test(draft.sentence.text) && !existing.test(source.sentence.text);
}

const absent = /\bthere (?:is|are|was|were|will be) no\b/iu;
const existing =
  /\b(?:there (?:is|are|was|were|will be)|ha[sd]|have|with|offer(?:s|ed)?|includ(?:es?|ed)|is|are|was|were)\b(?! (?:asked|wanted|promised|planned|meant|supposed|expected|due)\b)/iu;

/** True where both deny the same word: "at no cost" here and "it comes at no cost" there. */
export function denyBoth({ alignment, back }: BothSides): boolean {
  const others = denialsOf(back);
  return denialsOf(alignment).some(({ partner }) => partner >= 0 && others.some(({ denied }) => denied === partner));
}

/** The terms that a sentence denies, by index: of "the mayor did not attend" that of "attend". */
export function deniedTerms(alignment: Alignment): readonly number[] {
  return denialsOf(alignment).flatMap(({ denied }) => (denied < 0 ? [] : [denied]));
}

/** So many words may stand between "keep" and the "from" that denies: "keeps the old furnace from being moved". */
const longestKept = 8;

/** The denials that the other statement neither has nor says in other words. */
function lone(own: readonly Denial[], others: readonly Denial[], other: Statement): readonly Denial[] {
  return deniesInPassing(other) ? [] : own.filter((denial) => !denial.turned && !isMet(denial, others));
}

function deniesInPassing({ sentence: { words } }: Statement): boolean {
  return words.some(
    ({ lemma, lower }, i) =>
      passing.has(lemma) ||
      nil.has(lower) ||
      (lower !== "united" && unlike.test(lower)) ||
      (lower === "not" && wordAt(words, i - 1).text === ",") ||
      behind.get(lemma) === wordAt(words, i + 1).lower ||
      (lemma === "keep" && words.slice(i + 1, i + longestKept).some((next) => next.lower === "from")),
  );
}

/** Two words that deny together: "ruled out", "other than", "rather than". */
const behind: ReadonlyMap<string, string> = new Map([
  ["rule", "out"],
  ["other", "than"],
  ["rather", "than"],
]);

/** "unvaccinated calves" are those without it. */
const unlike = /^un\p{L}+ed$/u;

/** "Deaths: 31 January, 0". */
const nil = new Set(["0", "nil", "zero"]);

/** How many terms apart two denials still say the same: "found no evidence" and "did not find any new evidence". */
const sameReach = 3;

/** The other side denies the same word or one beside it, or something that has no counterpart here. */
function isMet({ denied, partner }: Denial, others: readonly Denial[]): boolean {
  return others.some(
    (other) =>
      partner < 0 ||
      other.partner < 0 ||
      Math.abs(other.denied - partner) <= sameReach ||
      Math.abs(other.partner - denied) <= sameReach,
  );
}

interface Shown {
  readonly here: Span;
  /** `undefined` where the other side has no such verb. */
  readonly there: Span | undefined;
  readonly features: Features;
}

function shown(alignment: Alignment, { word, denied, partner: place }: Denial): Shown {
  const { draft, source, partner } = alignment;
  const isBeside = (k: number): boolean => isSameClause(draft, [word, partner.indexOf(k)]);
  const verb = source.terms[place] ?? source.terms.find((term, k) => isDeniable(term) && isBeside(k));
  const near = draft.terms.flatMap((term, i) => (Math.abs(term.word - word) <= 4 && !term.value ? [i] : []));
  const met = near.filter((i) => hasPartner(alignment, i));
  const own = draft.terms[denied]?.word ?? word;
  return {
    here: spanOfWord(draft, word),
    there: verb && countedSpan(source, verb.word, wordAt(draft.sentence.words, word).lower === "no"),
    features: {
      denied: place < 0 ? 0 : (partner[denied] ?? -1) >= 0 ? 2 : 1,
      deniedFar: Math.min(9, own - word),
      local: met.length / Math.max(1, near.length),
      runLeft: verb ? literalRuns([draft, leftOf(draft, word)], [source, verb.word]).left : 0,
      runRight: verb ? literalRuns([draft, own], [source, verb.word]).right : 0,
    },
  };
}

/** No colon, semicolon or dash parts the negation from a term, if there is one: "Few were not sure: prices rose". */
function isSameClause({ sentence, terms }: Statement, [negation, term]: readonly [number, number]): boolean {
  const at = terms[term]?.word;
  if (at === undefined) return false;
  return !sentence.words.slice(Math.min(negation, at), Math.max(negation, at)).some(({ text }) => parting.has(text));
}

const parting = new Set([":", ";", "–", "—"]);

/** What a sentence says, not that somebody "said" it. */
function isDeniable({ pos, lemma }: Term): boolean {
  return pos === "VERB" && !sayings.has(lemma);
}

/** Where a denial starts: "did" of "did not reach" says no more than the "not". */
function leftOf({ sentence }: Statement, word: number): number {
  return wordAt(sentence.words, word - 1).lemma === "do" ? word - 1 : word;
}

/** "several parts" where the other side has no parts. */
function countedSpan(statement: Statement, word: number, isNo: boolean): Span {
  const span = verbSpan(statement, word);
  const before = statement.sentence.words[word - 1];
  return isNo && before && counting.has(before.lower) ? { start: before.start, end: span.end } : span;
}

const counting = new Set("several many some numerous various all both".split(" "));

/** A verb with its auxiliary: what the other side denies. */
function verbSpan(statement: Statement, word: number): Span {
  const before = statement.sentence.words[word - 1];
  const { start, end } = spanOfWord(statement, word);
  return { start: before?.pos === "AUX" ? before.start : start, end };
}
