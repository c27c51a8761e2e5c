/** Reads which outcomes a sentence tells, of what, and how it tells them: "the council rejected the plan". */
import { wordAt } from "../../lexicon/wordat";
import { outcomesOf, type Frame, type Outcome } from "../../lexicon/events";
import type { PlacedSentence, Word } from "../../model";
import { clauseEnd, clauseStart, isParting, subjectBefore } from "./clausespan";
import { attributeIn, isThanTime } from "./comparative";
import {
  being,
  denials,
  isNone,
  fixed,
  future,
  groupBefore,
  isAnyDenying,
  isPast,
  supposing,
  type Mode,
} from "./group";
import { particleApart, particles } from "./particle";
import { withSubjects } from "./joined";
import { objectFrom, partOf, type Phrase } from "./phrases";

/** One outcome that a sentence tells. */
export interface Event {
  readonly outcomes: readonly Outcome[];
  /** The words that tell it, half-open: "turned down". */
  readonly from: number;
  readonly to: number;
  /** Words of its clause, half-open. */
  readonly clause: readonly [from: number, to: number];
  readonly subject: Phrase | undefined;
  readonly object: Phrase | undefined;
  /** Who did it, of a passive: "a jury" in "was cleared of fraud by a jury". */
  readonly by?: Phrase | undefined;
  readonly passive: boolean;
  /** True for what is said to be so: "is closed", "were higher". */
  readonly state: boolean;
  readonly denied: boolean;
  readonly mode: Mode;
  /** Whether its verb stands in the past; `undefined` where it has none. */
  readonly past: boolean | undefined;
}

const read = new WeakMap<PlacedSentence, readonly Event[]>();

/** "The council has turned down the plan" tells one event: the plan is the object, the council the subject. */
export function eventsOf(sentence: PlacedSentence): readonly Event[] {
  const known = read.get(sentence);
  if (known) return known;
  const isAsked = /\?["'”’)\s]*$/u.test(sentence.text);
  const events = isAsked
    ? []
    : sentence.words.flatMap((_, i) => eventAt(sentence.words, i) ?? attributeAt(sentence.words, i) ?? []);
  const joined = withSubjects(sentence.words, events);
  read.set(sentence, joined);
  return joined;
}

/** What an event is told of: the subject where an outcome says so, else the object; of a passive the subject. */
export function toldOf({ subject, object, passive, by }: Event, frame: Frame): Phrase | undefined {
  if (passive) return frame === "doer" ? by : frame === "subject" ? undefined : subject;
  if (frame === "object") return object;
  if (frame === "subject") return object ? undefined : subject;
  return frame === "doer" ? subject : (object ?? subject);
}

function eventAt(words: readonly Word[], i: number): Event | undefined {
  const found = verbAt(words, i);
  if (!found) return undefined;
  const group = groupBefore(words, i);
  const clause = [clauseStart(words, group.from), clauseEnd(words, found.to)] as const;
  const isParticiple = isForm(words[i]) && !found.state;
  const passive =
    isParticiple && (group.isBe || (wordAt(words, found.to).lower === "by" && found.outcomes.every(isDone)));
  const isBare = words[i]?.lower.endsWith("ing") === true && !group.isBe;
  const subject = subjectBefore(words, clause[0], group.from);
  const object = passive || found.state ? undefined : objectFrom(words, found.to, clause[1]);
  const by = passive ? doerBehind(words, found.to, clause[1]) : undefined;
  const isNot = found.state && words.slice(found.from, found.to).some(({ lower }) => denials.has(lower));
  const isNo = [subject, object].some((phrase) => phrase && isNone(words, phrase.from));
  const mode = isBare || isUnsure(words, group.from) ? "unsure" : group.mode;
  return {
    ...found,
    clause,
    subject,
    object,
    by,
    passive,
    denied: (group.denied || isNot) !== isNo,
    mode,
    past: isPast(words, group, i),
  };
}

/** "rose by a tenth" is no passive. */
function isDone({ frame }: Outcome): boolean {
  return frame === "object" || frame === "doer";
}

function doerBehind(words: readonly Word[], from: number, to: number): Phrase | undefined {
  const by = words.findIndex(({ lower }, i) => i >= from && i < to && lower === "by");
  return by < 0 ? undefined : objectFrom(words, by + 1, to);
}

/** "a rise in sales", "higher sales"; denied by a "not" or "no" in its clause. */
function attributeAt(words: readonly Word[], i: number): Event | undefined {
  const found = attributeIn(words, i);
  if (!found) return undefined;
  const { outcome, behind } = found;
  const clause = [clauseStart(words, i), clauseEnd(words, i)] as const;
  const object = objectFrom(words, behind, clause[1]);
  const small = words.slice(wholeStart(words, i), i);
  const denied = isAnyDenying(small);
  const has = (set: ReadonlySet<string>): boolean => small.some((word) => set.has(word.lower));
  const mode = isUnsure(words, i) || has(supposing) ? "unsure" : has(future) ? "ahead" : "told";
  const event = {
    outcomes: [outcome],
    from: i,
    to: i + 1,
    clause,
    subject: undefined,
    object,
    passive: false,
    state: false,
  };
  return { ...event, denied, mode, past: undefined };
}

/** The start of the clause, verbs and all. */
function wholeStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && !isParting(words[from - 1])) from--;
  return from;
}

interface Verb {
  readonly outcomes: readonly Outcome[];
  readonly from: number;
  readonly to: number;
  /** "is closed", "were higher". */
  readonly state: boolean;
}

/** The verb at a place with its particles: "fall short of", "were higher", "was found guilty". */
function verbAt(words: readonly Word[], i: number): Verb | undefined {
  const { lemma } = wordAt(words, i);
  if (being.has(lemma)) return stateAt(words, i);
  const next = words.slice(i + 1, i + 3).map(({ lower }) => lower);
  if (partOf(words, i) !== "VERB") return undefined;
  for (let n = 2; n >= 0; n--) {
    const outcomes = outcomesOf([lemma, ...next.slice(0, n)].join("-"));
    const isTaken = n === 0 && wordAt(words, i + 1).pos === "ADP" && particles.has(next[0] ?? "");
    if (outcomes.length > 0 && !isTaken) return { outcomes, from: i, to: i + n + 1, state: false };
  }
  const apart = outcomesOf(`${lemma}-${particleApart(words, i)}`);
  if (apart.length > 0) return { outcomes: apart, from: i, to: i + 1, state: false };
  if (idle.has(lemma)) return undefined;
  return { outcomes: [{ row: lemma, pole: 0, frame: "either", kind: "deed" }], from: i, to: i + 1, state: false };
}

/** Verbs that say too little to be denied, or say who says what. */
const idle = new Set(
  "have do go come get make take give say tell add note see look want like know think believe use need seem".split(" "),
);

function stateAt(words: readonly Word[], i: number): Verb | undefined {
  let k = i + 1;
  while (isBetween(wordAt(words, k)) && outcomesOf(`be-${wordAt(words, k).lower}`).length === 0) k++;
  const outcomes = outcomesOf(`be-${wordAt(words, k).lower}`);
  const next = wordAt(words, k + 1);
  const isBound = (next.lower === "than" && !isThanTime(words, k + 1)) || next.pos === "NOUN";
  return outcomes.length > 0 && !isBound ? { outcomes, from: i, to: k + 1, state: true } : undefined;
}

function isBetween({ pos, lower }: Word): boolean {
  return pos === "ADV" || lower === "not" || lower === "n't";
}

function isForm(word: Word | undefined): boolean {
  return word !== undefined && (word.lower !== word.lemma || fixed.has(word.lower)) && !word.lower.endsWith("ing");
}

/** Words before a verb with which its sentence only supposes, wishes or doubts what follows, or says who does. */
const doubting = new Set(
  (
    "if unless whether fear hope expect want demand doubt deny predict forecast suggest claim allege ask urge propose " +
    "believe think threaten accuse likely unlikely possible possibly perhaps maybe probably rumour rumor wish call " +
    "neither nor hardly barely almost nearly had-been until without instead as-if"
  ).split(" "),
);

/** Whether what a verb tells is only supposed, wished or doubted: "feared that the council had approved". */
export function isUnsure(words: readonly Word[], verb: number): boolean {
  return words.slice(0, verb).some(({ lemma, lower }) => doubting.has(lemma) || doubting.has(lower));
}
