/** Reads the denials of a statement: "not", "no", "failed to", and what each of them denies. */
import { wordAt } from "../../lexicon/wordat";
import type { Word } from "../../model";
import { partnerOf, type Alignment } from "../align";
import type { Statement } from "../statement";

/** A negation and what it denies. */
export interface Denial {
  /** Index of the negation among the words. */
  readonly word: number;
  /**
   * Index of the first content word after it among the terms, and of that term's partner; -1 for none. "Nobody at the
   * station knew" denies that they knew.
   */
  readonly denied: number;
  readonly partner: number;
  /** True where it states something: "not until May". */
  readonly turned: boolean;
}

/** Every denial of the draft's side; seen from the other side, of the source's. */
export function denialsOf(alignment: Alignment): readonly Denial[] {
  const { words } = alignment.draft.sentence;
  return words.flatMap((_, word) => (isDenying(alignment, word) ? (denialOf(alignment, word) ?? []) : []));
}

/** "not", or "failed to", but none that only looks like a denial. */
function isDenying({ draft, source }: Alignment, word: number): boolean {
  const { words } = draft.sentence;
  const { lower, lemma } = wordAt(words, word);
  if (!negators.has(lower) && !(failing.has(lemma) && wordAt(words, word + 1).lower === "to")) return false;
  if (
    isOfBound(draft, word) ||
    isLead(draft, word) ||
    isContrast(draft, word) ||
    isOnly(draft, word) ||
    isNobodyElse(draft, source, word) ||
    isCompound(draft, word)
  )
    return false;
  return lower !== "without" || !source.sentence.words.some((other) => other.lemma === "lose");
}

function denialOf(alignment: Alignment, word: number): Denial | undefined {
  const { draft, source } = alignment;
  const { words } = draft.sentence;
  const whole = wordAt(words, word + 1).lower;
  const isPartly = wholes.has(whole) && !source.sentence.words.some(({ lower }) => lower === whole);
  const isOfSome = wordAt(words, word + 1).pos === "ADP";
  const denied = draft.terms.findIndex(
    (term) => term.word > word && (isOfSome ? term.pos === "VERB" : term.weight >= 0.3 && !term.value),
  );
  const partner = partnerOf(alignment, denied);
  if ((isOfSome && partner < 0) || isParted(words.slice(word + 1, draft.terms[denied]?.word))) return undefined;
  return { word, denied, partner, turned: isPartly || words.slice(word + 1).some(({ lower }) => turning.has(lower)) };
}

const negators = new Set([
  "not",
  "n't",
  "never",
  "no",
  "without",
  "neither",
  "nor",
  "cannot",
  "none",
  "nobody",
  "nothing",
]);

/** Words that deny what "to" follows them: "failed to reach", "unable to pay", "yet to report". */
const failing = new Set(["fail", "refuse", "decline", "unable", "unwilling", "neglect", "yet"]);

/** "not since 1873" is "last in 1873", and "not until May" is "only in May": such a denial states something. */
const turning = new Set(["since", "until", "till", "only", "yet", "but"]);

/** "not all were saved" denies only that all were: some may have been. */
const wholes = new Set("all every everyone everybody always each".split(" "));

/** "is not among them, as it was sold": a clause that begins before the next content word is not denied. */
function isParted(between: readonly Word[]): boolean {
  return between.some(({ lower }, i) => wordAt(between, i - 1).text === "," && opening.has(lower));
}

const opening = new Set("as since because although though but while when after before if and".split(" "));

/** "No pair costs less than £5" denies a bound, which the figure says itself. */
function isOfBound({ sentence: { words, span }, claims }: Statement, word: number): boolean {
  const next = claims.find(
    ({ kind, span: { start } }) => kind === "figure" && start - span.start > (words[word]?.end ?? 0),
  );
  if (next?.value.kind !== "figure" || (next.value.hedge !== "at most" && next.value.hedge !== "at least"))
    return false;
  const between = words.filter(({ start }, i) => i > word && start + span.start < next.span.start);
  return (
    between.length <= longestBound &&
    between.every(({ pos }) => pos !== "PUNCT") &&
    bounding.has(between.at(-1)?.lower ?? "")
  );
}

const longestBound = 9;
const bounding = new Set(["than", "over", "above", "under", "below", "exceed", "exceeds", "exceeded"]);

/** "Not so Ada Brusk", and "What has not changed is the mould", which says what has stayed. */
function isLead({ sentence: { words } }: Statement, word: number): boolean {
  if (word === 0 && wordAt(words, 1).lower === "so") return true;
  if (isShort(words, word)) return true;
  return (
    wordAt(words, 0).lower === "what" &&
    word <= 3 &&
    words.slice(word + 1, word + 5).some(({ lemma }) => lemma === "be")
  );
}

/** "not three weeks later" is soon after. */
function isShort(words: readonly Word[], word: number): boolean {
  const [count, unit, end] = [words[word + 1], words[word + 2], words[word + 3]];
  if (wordAt(words, word).lower !== "not" || (count?.pos !== "NUM" && count?.lower !== "a" && count?.lower !== "an"))
    return false;
  return times.has(unit?.lemma ?? "") && endings.has(end?.lower ?? "");
}

const times = new Set("minute hour day week fortnight month year decade mile kilometre metre".split(" "));
const endings = new Set("later ago before after earlier from off away old past into".split(" "));

/** "Lund won, not Berg": what is contrasted is not said of another thing; "in the barn, not a trace was found" contrasts nothing. */
function isContrast({ sentence: { words } }: Statement, word: number): boolean {
  if (wordAt(words, word).lower !== "not" || wordAt(words, word - 1).text !== ",") return false;
  const rest = words.slice(word + 1);
  const end = rest.findIndex(({ pos, lower }) => pos === "PUNCT" || relating.has(lower));
  const isClause = rest.slice(0, end < 0 ? rest.length : end).some(({ pos }) => pos === "AUX");
  return contrasted.has(wordAt(rest, 0).pos) && !isClause;
}

const relating = new Set(["who", "which", "that", "and", "but", "as", "because", "where", "when"]);

/** "no more than a line" is a line only. */
function isOnly({ sentence: { words } }: Statement, word: number): boolean {
  const [negation, more] = [words[word]?.lower, words[word + 1]?.lower];
  if (negation !== "no" && negation !== "nothing") return false;
  return (more === "more" || more === "other") && words.slice(word + 2).some(({ lower }) => lower === "than");
}

/** "Nobody died after that" beside "She died": nobody there, and somebody here. */
function isNobodyElse({ sentence: { words } }: Statement, { sentence }: Statement, word: number): boolean {
  return word === 0 && wordAt(words, 0).lower === "nobody" && /^(?:he|she|i)$/u.test(wordAt(sentence.words, 0).lower);
}

/** "a no-confidence motion", "a motion of no confidence", "a no-fly zone". */
function isCompound({ sentence: { words } }: Statement, word: number): boolean {
  return wordAt(words, word).lower === "no" && /^(?:-|confidence)$/u.test(wordAt(words, word + 1).lower);
}

const contrasted = new Set(["ADP", "DET", "NOUN", "PROPN", "NUM"]);
