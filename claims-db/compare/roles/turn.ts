/** Reads who takes an office and who leaves it: "Ada Brusk will succeed Tom Lund", "Lund hands over to Brusk". */
import { wordAt } from "../../lexicon/wordat";
import { wordSet } from "../../lexicon/wordset";
import type { Claim, Word } from "../../model";
import { wordFrom, type Statement } from "../statement";

/** "in" for who takes an office, "out" for who leaves it. */
export type Turn = "in" | "out";

/** `turnOf` of "Ada Brusk will succeed Tom Lund" is "in" for Ada Brusk, and "out" for Tom Lund; `undefined` where nothing is told of it. */
export function turnOf(statement: Statement, claim: Claim): Turn | undefined {
  const turns = new Set([ahead(statement, claim), behind(statement, claim), beside(statement, claim)].filter(isTold));
  return turns.size === 1 ? [...turns][0] : undefined;
}

function isTold(turn: Turn | undefined): turn is Turn {
  return turn !== undefined;
}

/** What the verbs behind a name say of it, up to the next person: "Ada Brusk, who ran the plant, will take over". */
function ahead(statement: Statement, claim: Claim): Turn | undefined {
  const { words } = statement.sentence;
  const from = wordFrom(statement.sentence, claim.span.end);
  const next = peopleOf(statement).find(({ span }) => span.start >= claim.span.end);
  const end = next ? wordFrom(statement.sentence, next.span.start) : words.length;
  const isWho = wordAt(words, from).text === "," && wordAt(words, from + 1).lower === "who";
  if (!isWho && isObject(words, wordFrom(statement.sentence, claim.span.start))) return undefined;
  for (let i = from; i < end; i++) {
    const word = words[i];
    if (!word || stops.has(word.lower)) return undefined;
    const turn = word.pos === "VERB" || word.lemma === "be" ? turnOfVerb(words, i) : undefined;
    if (turn) return turn;
  }
  return undefined;
}

/** Behind these another clause, or another one's deed, begins. */
const stops = wordSet("; he she they we i after before when while whose");

/** A name that a verb or a preposition leads to, unless "who" follows: "thanked Tom Lund", "joined by Tom Lund". */
function isObject(words: readonly Word[], first: number): boolean {
  const lead = words[leadOf(words, first)];
  return lead !== undefined && (lead.pos === "VERB" || lead.pos === "ADP");
}

/** What a verb says of who does it. */
function turnOfVerb(words: readonly Word[], i: number): Turn | undefined {
  const { lemma, lower } = wordAt(words, i);
  const isPassive = lower !== lemma && words.slice(Math.max(0, i - 3), i).some((word) => word.lemma === "be");
  const verb = { words, i, isPassive, next: wordAt(words, i + 1).lower };
  return turns.find(({ lemmas, holds }) => lemmas.has(lemma) && holds(verb))?.turn;
}

/** A verb in its sentence, with the word behind it. */
interface Verb {
  readonly words: readonly Word[];
  readonly i: number;
  readonly next: string;
  readonly isPassive: boolean;
}

/** "will be the chair", "to be chair", but not "will be replaced". */
function isComing(words: readonly Word[], i: number): boolean {
  return coming.has(wordAt(words, i - 1).lower) && describing.has(wordAt(words, i + 1).pos);
}

function isEnd(word: Word | undefined): boolean {
  return word === undefined || word.pos === "PUNCT";
}

const succeeding = wordSet("succeed replace");
const appointing = wordSet("appoint elect choose promote name");
const ousting = wordSet("remove oust dismiss sack fire");
const leaving = wordSet("retire resign depart quit leave");
const coming = wordSet("to will");
const downs = wordSet("down aside back");
const seats = wordSet("seat chair helm reins job post role office");
const offices = wordSet(`
  chief head president chair chairman chairwoman director manager officer ceo cfo coo cto editor principal dean bishop
  mayor minister governor captain coach conductor treasurer secretary headteacher headmaster leader boss`);

/** What each verb says, in the order in which they are asked. */
const turns: readonly { lemmas: ReadonlySet<string>; turn: Turn; holds: (verb: Verb) => boolean }[] = [
  { lemmas: succeeding, turn: "in", holds: ({ isPassive }) => !isPassive },
  { lemmas: succeeding, turn: "out", holds: ({ isPassive, words, i }) => isPassive && hasBy(words, i) },
  { lemmas: appointing, turn: "in", holds: ({ isPassive }) => isPassive },
  { lemmas: ousting, turn: "out", holds: ({ isPassive }) => isPassive },
  { lemmas: wordSet("follow"), turn: "in", holds: ({ words, i, next }) => objects.has(next) || isEnd(words[i + 1]) },
  { lemmas: wordSet("take"), turn: "in", holds: ({ words, i, next }) => next === "over" || hasNear(words, i, seats) },
  { lemmas: wordSet("hand"), turn: "out", holds: ({ next }) => next === "over" },
  { lemmas: wordSet("be"), turn: "in", holds: ({ words, i }) => isComing(words, i) && hasNear(words, i, offices) },
  { lemmas: wordSet("become"), turn: "in", holds: ({ words, i }) => hasNear(words, i, offices) },
  { lemmas: wordSet("stay remain"), turn: "out", holds: ({ next }) => next === "until" || next === "on" },
  { lemmas: wordSet("step stand"), turn: "out", holds: ({ next }) => downs.has(next) },
  { lemmas: leaving, turn: "out", holds: ({ isPassive }) => !isPassive },
];

function hasNear(words: readonly Word[], i: number, table: ReadonlySet<string>): boolean {
  return words.slice(i + 1, i + near).some(({ lower }) => table.has(lower));
}

/** How many words behind its verb an office stands. */
const near = 7;

function hasBy(words: readonly Word[], i: number): boolean {
  return words.slice(i + 1, i + near).some(({ lower }) => lower === "by");
}

/** What leads to a name says: "succeeded by Ada Brusk", "took over from Tom Lund", "elected Ada Brusk". */
function behind({ sentence }: Statement, claim: Claim): Turn | undefined {
  const { words } = sentence;
  const first = wordFrom(sentence, claim.span.start);
  const at = leadOf(words, first);
  const lead = words[at];
  if (words.slice(Math.max(0, at - 1), first).some(({ lower }) => lower === "successor")) return "in";
  if (!lead) return undefined;
  if (lead.pos === "VERB") return verbTurns.find(({ lemmas }) => lemmas.has(lead.lemma))?.turn;
  const before = words.slice(Math.max(0, at - reach), at);
  const isOver = before.some(({ lower }) => lower === "over");
  const isOpen = /^[.;,]$/u.test(words[wordFrom(sentence, claim.span.end)]?.text ?? ".");
  const found = ledTurns.find(
    ({ verbs, by }) => by === lead.lower && before.some(({ lemma, pos }) => pos === "VERB" && verbs.has(lemma)),
  );
  return found && (found.needs !== "over" || isOver) && (found.needs !== "end" || isOpen) ? found.turn : undefined;
}

/** Verbs right before a name, and which way its bearer goes. */
const verbTurns: readonly { readonly lemmas: ReadonlySet<string>; readonly turn: Turn }[] = [
  { lemmas: succeeding, turn: "out" },
  { lemmas: appointing, turn: "in" },
  { lemmas: wordSet("welcome hire"), turn: "in" },
];

/** Verbs whose preposition leads to a name: "handed it over to Ada Brusk", "appointed after Tom Lund." */
const ledTurns: readonly {
  readonly by: string;
  readonly verbs: ReadonlySet<string>;
  /** An "over" before the preposition, or the end of the clause behind the name. */
  readonly needs?: "over" | "end";
  readonly turn: Turn;
}[] = [
  { by: "by", verbs: succeeding, turn: "in" },
  { by: "to", verbs: wordSet("hand"), needs: "over", turn: "in" },
  { by: "from", verbs: wordSet("take"), needs: "over", turn: "out" },
  { by: "after", verbs: appointing, needs: "end", turn: "out" },
];

/** How far before the preposition that leads to a name its verb is looked for. */
const reach = 9;

/** The word before the phrase of a name, over what describes its bearer: "by" in "by the deputy Ada Brusk". */
function leadOf(words: readonly Word[], first: number): number {
  let at = first - 1;
  while (describing.has(wordAt(words, at).pos)) at--;
  return at;
}

const describing = new Set(["DET", "ADJ", "NOUN", "PROPN", "PRON"]);

/** Who is named right before somebody who follows "him" or takes "her seat" leaves it. */
function beside(statement: Statement, claim: Claim): Turn | undefined {
  const { sentence } = statement;
  const next = peopleOf(statement).find(({ span }) => span.start >= claim.span.end);
  if (!next) return undefined;
  const words = sentence.words.slice(wordFrom(sentence, next.span.end), wordFrom(sentence, next.span.end) + near);
  const verb = words.findIndex(({ pos, lemma }) => pos === "VERB" && following.has(lemma));
  const after = words[verb + 1];
  const isAlone = wordAt(words, verb).lemma === "follow" && (after === undefined || after.pos === "PUNCT");
  return verb >= 0 && (isAlone || objects.has(after?.lower ?? "")) ? "out" : undefined;
}

const following = wordSet("follow succeed replace take");
const objects = wordSet("him her his them");

/** The names of people, in order; one of two words of which nothing is known may be a person's. */
function peopleOf({ claims }: Statement): readonly Claim[] {
  return claims
    .filter(
      ({ value, text }) =>
        value.kind === "name" && (value.type === "person" || (value.type === "thing" && text.includes(" "))),
    )
    .sort((a, b) => a.span.start - b.span.start);
}
