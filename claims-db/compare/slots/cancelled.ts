/** Finds that what stands around two opposites takes the difference back: "will be unable" is "won't be able". */
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
    areUndergone({ draft, source, alignment }) ||
    (!isOfOne && isConverse({ draft, source, alignment }))
  );
}

function placed(statement: Statement, start: number): Placed {
  return { statement, at: statement.sentence.words.findIndex((word) => word.start === start) };
}

const ways: readonly ((opposites: Opposites) => boolean)[] = [isDeniedOnce, hasBoth, isWithNone];

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

/** "a set bought on the internet" is one that is sold there: nobody says who does it. */
function isUndergone({ statement: { sentence }, at }: Placed): boolean {
  const [before, after] = [sentence.words[at - 1], sentence.words[at + 1]];
  return before?.pos === "NOUN" && after?.pos === "ADP" && after.lower !== "by";
}

/** Index among the terms of the last noun before a word; -1 for none. */
function subjectOf({ statement: { terms }, at }: Placed): number {
  return terms.findLastIndex(({ word, pos }) => word < at && (pos === "NOUN" || pos === "PROPN"));
}

const converses = ["teach learn", "buy sell", "lend borrow", "give receive", "send receive", "let rent"].map(wordSet);

function lemmaOf({ statement, at }: Placed): string {
  return statement.sentence.words[at]?.lemma ?? "";
}
