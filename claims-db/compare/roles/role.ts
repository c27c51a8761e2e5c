/** Reads which part a name plays in its clause: who does what its verb says, to whom it is done, or what leads there. */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Word } from "../../model";
import { relationOf } from "../../lexicon/relations";
import type { Pair } from "../pairs";
import { wordFrom, type Statement } from "../statement";

/** The verb that a name belongs to, as an index among the words, and its part: "doer", "done", or a preposition. */
export interface Role {
  readonly verb: number;
  readonly part: string;
}

const roles = new WeakMap<Claim, { readonly role: Role | undefined }>();

/** "Lund beat Malmö" and "Malmö was beaten by Lund" both have Lund as "doer"; "signed for Lund" gives "for". */
export function roleOf(statement: Statement, claim: Claim): Role | undefined {
  const known = roles.get(claim);
  if (known) return known.role;
  const role = readRole(statement, claim);
  roles.set(claim, { role });
  return role;
}

function readRole(statement: Statement, { span, text }: Claim): Role | undefined {
  const { words } = statement.sentence;
  const first = wordFrom(statement.sentence, span.start);
  const last = Math.max(first, wordFrom(statement.sentence, span.end) - 1);
  const before = phraseStart(statement, first) - 1;
  if (isOwner(words[last + 1])) return undefined;
  return isLed(words[before])
    ? governed(words, before)
    : subject(words, before, [last, text.includes(" ") ? afterHome(words, last + 1) : last + 1]);
}

/** A role, in the statement in which it is played. */
export type Played = readonly [Statement, Role];

/** The roles of a draft's name and of the source's name that it is paired with; `undefined` where one of them has none. */
export function rolesOf(claim: Claim, { aligned, candidate }: Pair): readonly [Played, Played] | undefined {
  const { draft, source } = aligned.alignment;
  const [mine, theirs] = [roleOf(draft, claim), roleOf(source, candidate.claim)];
  return (
    mine &&
    theirs && [
      [draft, mine],
      [source, theirs],
    ]
  );
}

/** Whether two roles are one: the same part of the same verb, or of one that means the same. */
export function areOneRole(draft: Played, source: Played): boolean {
  return areOneDeed(draft, source) && draft[1].part === source[1].part;
}

/** Whether one name does what is done to the other: "Lund" and "Malmö" in "Lund beat Malmö". */
export function areOpposed(draft: Played, source: Played): boolean {
  const parts = [draft[1].part, source[1].part];
  return areOneDeed(draft, source) && parts.includes("doer") && parts.includes("done");
}

function areOneDeed([draft, mine]: Played, [source, theirs]: Played): boolean {
  const [one, other] = [draft.sentence.words[mine.verb]?.lemma, source.sentence.words[theirs.verb]?.lemma];
  if (one === undefined || other === undefined || idle.has(one) || idle.has(other)) return false;
  return one === other || relationOf(one, other) === "same";
}

/** Verbs that say too little, or that both sides do: "A met B". */
const idle = new Set(
  (
    "be have do go come get make take give say tell add note include involve feature meet talk speak discuss agree draw " +
    "play marry join face share begin start continue see look want like know think believe use help work live"
  ).split(" "),
);

const describing = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);

/** Where the words begin that describe a name: "the Dutch painter" before "Ada Brusk", but no day before it. */
function phraseStart({ sentence: { words, span }, claims }: Statement, first: number): number {
  const days = claims.filter(({ kind }) => kind === "date").map((claim) => claim.span.end - span.start);
  let start = first;
  while (describing.has(wordAt(words, start - 1).pos) && !days.includes(words[start - 1]?.end ?? -1)) start--;
  return start;
}

function isOwner(next: Word | undefined): boolean {
  return next !== undefined && /^['’]s?$/u.test(next.text);
}

function isLed(lead: Word | undefined): boolean {
  return lead !== undefined && (lead.pos === "VERB" || lead.pos === "ADP" || lead.lower === "to");
}

/** A name behind a verb or behind a preposition that a verb leads. */
function governed(words: readonly Word[], before: number): Role | undefined {
  const lead = wordAt(words, before).lower;
  if (wordAt(words, before).pos === "VERB") return { verb: before, part: isPassive(words, before) ? "rest" : "done" };
  const verb = verbBefore(words, before, lead === "by" ? nearby : farthest);
  if (verb === undefined) return undefined;
  return { verb, part: lead === "by" && isParticiple(words, verb) ? "doer" : lead };
}

/** How far before a preposition its verb may stand: "played at the St. James Park in Lund"; who did it stands nearer. */
const [farthest, nearby] = [7, 5];

function verbBefore(words: readonly Word[], from: number, most: number): number | undefined {
  for (let i = from - 1; i >= Math.max(0, from - most); i--) {
    if (wordAt(words, i).pos === "VERB") return i;
    if (wordAt(words, i).pos === "PUNCT" && wordAt(words, i).text !== "-") return undefined;
  }
  return undefined;
}

/** A name in front of its verb, over what stands beside it in commas or brackets. */
function subject(words: readonly Word[], before: number, [last, next]: readonly [number, number]): Role | undefined {
  if (wordAt(words, before).pos === "CCONJ") return undefined;
  const isBeside =
    wordAt(words, before).text === "," && wordAt(words, last + 1).text === "," && isVerbal(words[last + 2]);
  let i = isBeside ? last + 2 : afterAside(words, next);
  while (passed.has(wordAt(words, i).pos) || relative.has(wordAt(words, i).lower)) i++;
  if (wordAt(words, i).pos !== "VERB") return undefined;
  return { verb: i, part: isPassive(words, i) ? "done" : "doer" };
}

/** The index behind "of the Lund Museum", where a verb or a mark follows. */
function afterHome(words: readonly Word[], from: number): number {
  if (!homing.has(wordAt(words, from).lower)) return from;
  let i = from + 1;
  while (wordAt(words, i).pos === "DET" || wordAt(words, i).pos === "ADJ" || wordAt(words, i).pos === "PROPN") i++;
  const isName = wordAt(words, i - 1).pos === "PROPN";
  return isName && (isVerbal(words[i]) || wordAt(words, i).text === ",") ? i : from;
}

const homing = new Set(["of", "from", "at", "for"]);

const passed = new Set(["AUX", "ADV", "PART"]);

const relative = new Set(["who", "which"]);

const longestAside = 12;

/** The index behind ", 26, of Lund," or "(left)", or the "who" behind a comma; where no verb follows, that of the mark. */
function afterAside(words: readonly Word[], from: number): number {
  const close = closing[wordAt(words, from).text];
  if (close === undefined) return from;
  if (relative.has(wordAt(words, from + 1).lower)) return from + 1;
  for (let i = from + 1; i <= from + longestAside; i++) {
    const pos = words[i]?.pos ?? "VERB";
    if (close === "," && (pos === "VERB" || pos === "CCONJ")) return from;
    if (words[i]?.text === close && isVerbal(words[i + 1])) return i + 1;
  }
  return from;
}

function isVerbal(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === "VERB" || passed.has(word.pos));
}

const closing: Readonly<Record<string, string>> = { ",": ",", "(": ")" };

/** "was beaten", "has been sold", "to be sold": a participle behind a form of "be". */
function isPassive(words: readonly Word[], verb: number): boolean {
  if (!isParticiple(words, verb)) return false;
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) {
    if (wordAt(words, i).pos === "AUX" && wordAt(words, i).lemma === "be") return true;
    if (!passed.has(wordAt(words, i).pos)) return false;
  }
  return false;
}

function isParticiple(words: readonly Word[], verb: number): boolean {
  const word = words[verb];
  return word !== undefined && word.lower !== word.lemma && !word.lower.endsWith("ing");
}
