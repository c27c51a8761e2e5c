/** Finds that what stands around two opposites takes the difference back: "will be unable" is "won't be able". */
import { wordAt } from "../../lexicon/wordat";
import { relationOf } from "../../lexicon/relations";
import { wordSet } from "../../lexicon/wordset";
import type { Alignment } from "../align";
import type { Statement } from "../statement";
import type { Slot } from "./slots";

/** A word by its sentence and its index there. */
interface Placed {
  readonly statement: Statement;
  readonly at: number;
}

/** The word that differs, here and there. */
interface Opposites {
  readonly draft: Placed;
  readonly source: Placed;
  readonly alignment: Alignment;
}

/** True where the two words may say the same all the same. */
export function isCancelled({ aligned: { alignment }, span, sourceSpan, type, features }: Slot): boolean {
  if (type !== "word") return false;
  const draft = placed(alignment.draft, span.start);
  const source = placed(alignment.source, sourceSpan.start);
  if (draft.at < 0 || source.at < 0) return false;
  const isOfOne = features["event"] === 1;
  return (
    ways.some((cancels) => cancels({ draft, source, alignment })) ||
    (!isOfOne && isConverse({ draft, source, alignment }))
  );
}

function placed(statement: Statement, start: number): Placed {
  return { statement, at: statement.sentence.words.findIndex((word) => word.start === start) };
}

const ways: readonly ((opposites: Opposites) => boolean)[] = [
  isDeniedOnce,
  isLastedOnce,
  hasBoth,
  isWithNone,
  isLifted,
  isDefeat,
  isEver,
  isCourt,
  areUndergone,
  isReceiver,
  isGiven,
  areKin,
];

/** "will close in June" and "stays open until June": what lasts until then ends then. */
function isLastedOnce({ draft, source }: Opposites): boolean {
  return isLasting(draft) !== isLasting(source);
}

function isLasting({ statement: { sentence }, at }: Placed): boolean {
  const rest = sentence.words.slice(at + 1, at + reach);
  const end = rest.findIndex(({ pos, lower }) => pos === "PUNCT" || parting.has(lower));
  return (end < 0 ? rest : rest.slice(0, end)).some(({ lower }) => lower === "until" || lower === "till");
}

/** "dropped its sanctions" and "lifted sanctions": who lifts a ban ends it. */
function isLifted({ draft, source }: Opposites): boolean {
  return [draft, source].some(
    (one) =>
      lemmaOf(one) === "lift" &&
      one.statement.sentence.words.slice(one.at + 1, one.at + reach).some(({ lemma }) => bans.has(lemma)),
  );
}

const bans = wordSet("sanction ban restriction embargo blockade curfew siege lockdown moratorium suspension veto");

/** "lost by 18 votes" and "was defeated by 18 votes". */
function isDefeat({ draft, source }: Opposites): boolean {
  const pair = [draft, source];
  const beaten = pair.find((one) => /^(?:defeat|beat)$/u.test(lemmaOf(one)));
  if (!beaten || !pair.some((one) => lemmaOf(one) === "lose")) return false;
  const { words } = beaten.statement.sentence;
  return words.slice(Math.max(0, beaten.at - 3), beaten.at).some(({ lemma }) => lemma === "be");
}

/** "never won" and "neither of which ever won". */
function isEver({ draft, source }: Opposites): boolean {
  const pair = [draft, source];
  const ever = pair.find((one) => lemmaOf(one) === "ever");
  if (!ever || !pair.some((one) => lemmaOf(one) === "never")) return false;
  return ever.statement.sentence.words.slice(0, ever.at).some(({ lower }) => nobody.has(lower));
}

const nobody = wordSet("neither none nobody no nor not n't nothing");

/** "the higher court" is no court that is more. */
function isCourt({ draft, source }: Opposites): boolean {
  return [draft, source].some(({ statement: { sentence }, at }) => {
    return (
      /^(?:higher|lower|upper)$/u.test(wordAt(sentence.words, at).lower) &&
      instances.has(wordAt(sentence.words, at + 1).lemma)
    );
  });
}

const instances = wordSet("court house chamber education school");

/** One side denies its word: "won't be able" and "unable", "did not accept" and "rejected". */
function isDeniedOnce({ draft, source }: Opposites): boolean {
  if (relationOf(lemmaOf(draft), lemmaOf(source)) !== "opposite") return false;
  return isDenied(draft) !== isDenied(source);
}

function isDenied({ statement, at }: Placed): boolean {
  const { words } = statement.sentence;
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    const { lower = "", pos } = words[i] ?? {};
    if (denying.has(lower)) return true;
    if (pos === "PUNCT" || parting.has(lower)) return false;
  }
  return false;
}

const reach = 6;
const denying = wordSet("not n't never no cannot without");
const parting = wordSet("and but or who which that while only");

/** "strong where we are weak": the source says both, of two things. */
function hasBoth({ source: { statement, at } }: Opposites): boolean {
  const { lemma = "", pos } = statement.sentence.words[at] ?? {};
  return statement.terms.some(
    (term) =>
      term.word !== at && term.pos === pos && term.weight >= telling && relationOf(term.lemma, lemma) === "opposite",
  );
}

/** Words like "most" weigh less. */
const telling = 0.3;

/** "with no hands" and "with the sound off" are without them. */
function isWithNone({ draft, source }: Opposites): boolean {
  const pair = [draft, source];
  const having = pair.find((one) => lemmaOf(one) === "with");
  if (!having || !pair.some((one) => lemmaOf(one) === "without")) return false;
  return having.statement.sentence.words
    .slice(having.at + 1, having.at + reach)
    .some(({ lower }) => lacking.has(lower));
}

const lacking = wordSet("no not off out zero none little nothing nobody");

/** "learned it from him" and "he taught him": the one does what the other is done to, unless both have one subject. */
function isConverse({ draft, source, alignment }: Opposites): boolean {
  if (!areConverse(draft, source)) return false;
  const [own, other] = [subjectOf(draft), subjectOf(source)];
  return own < 0 || alignment.partner[own] !== other;
}

function areConverse(draft: Placed, source: Placed): boolean {
  const [mine, theirs] = [lemmaOf(draft), lemmaOf(source)];
  return converses.some((pair) => pair.has(mine) && pair.has(theirs));
}

function areUndergone({ draft, source }: Opposites): boolean {
  return areConverse(draft, source) && isUndergone(draft) && isUndergone(source);
}

/** "A fund bought the land" and "we sold the land to a fund": who does the one stands behind the other. */
function isReceiver({ draft, source, alignment }: Opposites): boolean {
  if (!areConverse(draft, source)) return false;
  const place = alignment.source.terms[alignment.partner[subjectOf(draft)] ?? -1]?.word ?? -1;
  return place > source.at && /^(?:to|from|by)$/u.test(leadOf(source.statement, place));
}

/** The preposition before the noun phrase of a word, in lower case. */
function leadOf({ sentence: { words } }: Statement, at: number): string {
  let first = at;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(wordAt(words, first - 1).pos)) first--;
  return wordAt(words, first - 1).lower;
}

/** "a set bought on the internet" is one that is sold there: nobody says who does it. */
function isUndergone({ statement: { sentence }, at }: Placed): boolean {
  const [before, after] = [sentence.words[at - 1], sentence.words[at + 1]];
  return before?.pos === "NOUN" && after?.pos === "ADP" && after.lower !== "by";
}

/** Index among the terms of the last noun before a word; -1 for none. */
function subjectOf({ statement: { terms }, at }: Placed): number {
  return terms.findLastIndex(({ word, pos }) => word < at && (pos === "NOUN" || pos === "PROPN"));
}

const converses = ["teach learn", "buy sell", "lend borrow loan", "give receive", "send receive", "let rent"].map(
  wordSet,
);

/** "with money borrowed from him" and "with a loan from him": who gets the thing does the other verb. */
function isGiven({ draft, source }: Opposites): boolean {
  return areConverse(draft, source) && [draft, source].filter(isNoun).length === 1;
}

function isNoun({ statement, at }: Placed): boolean {
  return wordAt(statement.sentence.words, at).pos === "NOUN";
}

/** "his father blew glass" and "the son of a glassblower": each is the other's. */
function areKin({ draft, source }: Opposites): boolean {
  const pair = [draft, source];
  const [mine, theirs] = [lemmaOf(draft), lemmaOf(source)];
  if (!generations.some(([one, other]) => (one.has(mine) && other.has(theirs)) || (one.has(theirs) && other.has(mine))))
    return false;
  const lowerAt = ({ statement, at }: Placed, by: number): string => wordAt(statement.sentence.words, at + by).lower;
  return pair.some((one) => lowerAt(one, 1) === "of") && pair.some((one) => owning.has(lowerAt(one, -1)));
}

const owning = wordSet("his her their whose 's my our");
const generations = [
  ["father mother parent dad mum mom", "son daughter child"],
  ["uncle aunt", "nephew niece"],
  ["husband wife", "wife husband"],
  ["grandfather grandmother", "grandson granddaughter grandchild"],
].map(([one = "", other = ""]) => [wordSet(one), wordSet(other)] as const);

function lemmaOf({ statement, at }: Placed): string {
  return wordAt(statement.sentence.words, at).lemma;
}
