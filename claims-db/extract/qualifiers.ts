/** Reads how a sentence says what it says: asserted, denied, planned, supposed or asked, and on whose word. */
import { wordAt } from "../lexicon/wordat";
import type { Modality, Sentence, Span, Word } from "../model";
import { conditions, denials, doubts, harmless, incomplete, negations, suppositions } from "../lexicon/modality";
import { clauseOf, headOf, isVerb, type Clause } from "./clause";
import { isLacking, isNone, isOver } from "./over";
import { isPlanned } from "./planned";

export { attributionOf } from "./attribution";

/**
 * The modality of the clause around a span. "Hamas did not free 33 hostages" is "denied" at "33 hostages", "will free"
 * and "plans to free" are "planned", "may free" is "possible", a question is "asked", all else is "stated".
 */
export function modalityOf(sentence: Sentence, at: Span): Modality {
  if (/\?["'”’)\s]*$/u.test(sentence.text)) return isProposal(sentence) ? "planned" : "asked";
  const { words } = sentence;
  const index = Math.max(
    0,
    words.findIndex(({ end }) => end > at.start),
  );
  const contrast = contrastAt(words, index);
  if (contrast !== undefined) return contrast;
  const clause = clauseOf(words, index);
  const head = headOf(words, clause);
  return readClause(words, clause) ?? (head && readClause(words, head)) ?? "stated";
}

/** "Would Thursday at 2 suit you?" and "Could we meet at noon?" propose what they ask. */
function isProposal({ words }: Sentence): boolean {
  const [first, second] = words.filter(({ lower }) => !openers.has(lower)).map(({ lower }) => lower);
  if (first === undefined || second === undefined) return false;
  if ((first === "how" || first === "what") && second === "about") return true;
  if (!asking.has(first)) return false;
  return second === "we" || words.some(({ lemma, lower }) => suiting.has(lemma) || suiting.has(lower));
}

const openers: ReadonlySet<string> = new Set(["so", "and", "but", "then", "or", ",", "please", '"', "“"]);
const asking: ReadonlySet<string> = new Set("would could can shall should may might do does is".split(" "));
const suiting: ReadonlySet<string> = new Set(["suit", "suits", "convenient"]);
/** What a word at `i` before the span says of it; "stop" where it ends the search. */
type Contrast = (words: readonly Word[], i: number) => Modality | "stop" | undefined;

/** "not X but Y", "Y, not X", "Y instead of X": what stands after "not" is denied, what stands after "but" is stated. */
const contrasts: readonly Contrast[] = [
  (words, i) => (isVerb(words[i]) ? "stop" : undefined),
  (words, i) => (isPair(words, i, "instead of") || isPair(words, i, "rather than") ? "denied" : undefined),
  (words, i) => (wordAt(words, i - 1).text === "," && isPlainNot(words, i) ? "denied" : undefined),
  (words, i) => (wordAt(words, i).lower === "but" ? (isContrasted(words, i) ? "stated" : "stop") : undefined),
  (words, i) => (/^[,;:()–—]$/u.test(wordAt(words, i).lower) ? "stop" : undefined),
];

function contrastAt(words: readonly Word[], at: number): Modality | undefined {
  for (let i = at - 1; i >= 0 && i >= at - nearby; i--) {
    for (const contrast of contrasts) {
      const found = contrast(words, i);
      if (found !== undefined) return found === "stop" ? undefined : found;
    }
  }
  return undefined;
}

function isPair(words: readonly Word[], i: number, pair: "instead of" | "rather than"): boolean {
  return `${words[i]?.lower} ${words[i + 1]?.lower}` === pair;
}

/** "not", but not that of "not only". */
function isPlainNot(words: readonly Word[], i: number): boolean {
  return wordAt(words, i).lower === "not" && !isHarmless("not", words[i + 1]?.lower);
}

/** How many words of a noun phrase stand before what it names. */
const nearby = 5;

/** Whether "not" stands before this "but" without a verb between them. */
function isContrasted(words: readonly Word[], but: number): boolean {
  for (let i = but - 1; i >= 0 && i >= but - 2 * nearby; i--) {
    const { lower, pos } = wordAt(words, i);
    if (lower === "not") return !isHarmless("not", words[i + 1]?.lower);
    if (pos === "VERB" || pos === "AUX") return false;
  }
  return false;
}

function readClause(words: readonly Word[], clause: Clause): Modality | undefined {
  return rules.find(([, applies]) => applies(words, clause))?.[0];
}

type Applies = (words: readonly Word[], clause: Clause) => boolean;

/** What makes a clause of which modality; the first that applies counts. */
const rules: readonly (readonly [Modality, Applies])[] = [
  [
    "denied",
    (words, clause) => some(words, clause, isNegationOf(clause)) || someBefore(words, clause, isDenialOf(clause)),
  ],
  ["possible", (words, clause) => some(words, clause, isSupposition) || someBefore(words, clause, isCondition)],
  ["planned", (words, clause) => some(words, clause, (_word, _next, { i }) => isPlanned(words, i, clause.at))],
];

type Is = (
  word: Word,
  next: Word | undefined,
  around: { readonly words: readonly Word[]; readonly i: number },
) => boolean;

function some(words: readonly Word[], { from, to, at }: Clause, is: Is): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (i > at && isSubordinate(words, i)) return false;
    if (word !== undefined && is(word, words[i + 1], { words, i })) return true;
  }
  return false;
}

/** "a rise of 9% and a guarantee that it will not move": what "that" leads says nothing of what stands before it. */
function isSubordinate(words: readonly Word[], i: number): boolean {
  if (wordAt(words, i).lower !== "that" || wordAt(words, i + 1).pos === "VERB") return false;
  return (
    wordAt(words, i + 1).pos !== "NOUN" ||
    (words[i + 1]?.lower.endsWith("s") === true && wordAt(words, i + 2).pos === "AUX")
  );
}

function someBefore(words: readonly Word[], { from, at }: Clause, is: Is): boolean {
  return some(words, { from, to: at, at }, is);
}

/** A negation that still holds where the clause's span stands. */
function isNegationOf({ at }: Clause): Is {
  return (word, next, around) => isNegation(word, next, around) && !isOver(around.words, around.i, at);
}

/** "not" but neither "not only" nor "did not deny". */
const isNegation: Is = ({ lower }, next, { words, i }) =>
  negations.has(lower) &&
  !(nobody.has(lower) && wordAt(words, i - 1).lower === "with") &&
  !isHarmless(lower, next?.lower) &&
  !isTurned(words[i + 1]) &&
  !isTurned(words[i + 2]);

/** "came in at dawn with nobody aboard" tells that it came. */
const nobody: ReadonlySet<string> = new Set(["nobody", "none", "neither"]);

/** "denied" but not "did not deny"; "failed to" but not "failed on Monday". */
const isDenial: Is = ({ lower }, next, { words, i }) => {
  if (!denials.has(lower) || isHarmless(lower, next?.lower)) return false;
  if (incomplete.has(lower)) return next?.lower === "to";
  const turning = denials.has(lower) && (isTurned(words[i + 1]) || isTurned(words[i + 2]));
  const turned = isTurned(words[i]) && [words[i - 1], words[i - 2]].some((word) => isNot(word));
  return !turned && !(turning && isNot(words[i]));
};

function isDenialOf({ at }: Clause): Is {
  return (word, next, around) =>
    isDenial(word, next, around) &&
    !isLacking(around.words, around.i, at) &&
    !isNone(around.words, around.i, at) &&
    !(word.lower === "without" && isSpan(around.words, at));
}

/** "without rent for eight years": so long it was so. */
function isSpan(words: readonly Word[], at: number): boolean {
  return wordAt(words, at - 1).lower === "for" && spans.has(wordAt(words, at + 1).lemma);
}

const spans: ReadonlySet<string> = new Set(["minute", "hour", "day", "week", "month", "year", "decade"]);

/** "not only", and "the world No 1", who is a number. */
function isHarmless(lower: string, next = ""): boolean {
  return harmless.get(lower)?.has(next) === true || (lower === "no" && /^\d/.test(next));
}

/** A word that a negation turns into its contrary. */
function isTurned(word: Word | undefined): boolean {
  return word !== undefined && doubts.has(word.lower);
}

function isNot(word: Word | undefined): boolean {
  return word !== undefined && (negations.has(word.lower) || word.lower === "no" || word.lower === "cannot");
}

/** "if it exceeds 70%", "provided that it exceeds 70%". */
const isCondition: Is = ({ lower }, next, { words, i }) => {
  if (conditions.has(lower)) return true;
  const isLed = lower === "provided" ? wordAt(words, i - 1).pos !== "NOUN" : lower === "condition";
  return isLed && next?.lower === "that";
};

/** "may fall" but not the month, "perhaps", "is possible on Sunday". */
const isSupposition: Is = ({ lower, pos }, _next, { words, i }) => {
  if (lower === "possible") return wordAt(words, i - 1).lemma === "be";
  return suppositions.has(lower) && pos !== "PROPN" && pos !== "NOUN";
};
