/** Reads the office beside a name of which one story has one bearer: "Judge Ada Brusk", "Ada Brusk, the judge". */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Span, Word } from "../../model";
import { groups, heads, wordSet } from "../../lexicon/wordset";
import { isGenitive, wordFrom, type Statement } from "../statement";

/** Nouns of which a story has one: its judge, its conductor; not its lawyers, captains and sons. */
export const offices = wordSet(`
  judge magistrate prosecutor coroner sheriff mayor governor deputy successor predecessor cameraman cinematographer
  composer conductor director screenwriter editor pilot copilot driver landlord landlady owner founder treasurer
  headmaster headmistress principal chairman chairwoman president chancellor defendant plaintiff winner runner-up
  champion host presenter narrator architect curator organist vicar choreographer producer commander ambassador
  secretary warden referee umpire receiver liquidator auctioneer caretaker foreman harbourmaster choirmaster translator
  commissioner superintendent ombudsman rector dean provost convener abbot bishop coxswain groundsman`);

/** "judge" for "Claire Nakamura, the judge," and "Judge Claire Nakamura", `undefined` for "a judge" and "former judge". */
export function officeOf(statement: Statement, claim: Claim): string | undefined {
  return heldBy(statement, claim)?.name;
}

/** Where the office beside the name stands in the text: the span of "judge" for "Claire Nakamura, the judge,". */
export function officeSpan(statement: Statement, claim: Claim): Span | undefined {
  const held = heldBy(statement, claim);
  const { words, span } = statement.sentence;
  const [first, last] = [words[held?.from ?? -1], words[held?.to ?? -1]];
  return first && last && { start: span.start + first.start, end: span.start + last.end };
}

function heldBy({ sentence }: Statement, { span }: Claim): Held | undefined {
  const { words } = sentence;
  const first = wordFrom(sentence, span.start);
  const last = Math.max(first, wordFrom(sentence, span.end) - 1);
  return officeInFront(words, first) ?? officeBehind(words, last);
}

/** "Judge Ada Brusk", "the prosecutor, Ada Brusk". */
function officeInFront(words: readonly Word[], name: number): Held | undefined {
  const first = polite.has(wordAt(words, name - 1).lower) ? name - 1 : name;
  const isApart = wordAt(words, first - 1).text === ",";
  const at = isApart ? first - 2 : first - 1;
  const office = officeEnding(words, at);
  if (office === undefined) return undefined;
  const start = phraseStart(words, office.from);
  if (isKept(words, start, office.from)) return isApart && !isDefinite(words[start]) ? undefined : office;
  return undefined;
}

/** What stands between an office and a name: "its president, Dr Ada Brusk". */
const polite = wordSet("mr mrs ms mx miss dr prof professor sir dame reverend father");

/** "Ada Brusk, 46, the judge in the case", "Ada Brusk, the town's chief engineer", "Ada Brusk, mayor of Milton". */
function officeBehind(words: readonly Word[], last: number): Held | undefined {
  let at = last + 1;
  if (wordAt(words, at).text !== ",") return undefined;
  if (wordAt(words, at + 1).pos === "NUM" && wordAt(words, at + 2).text === ",") at += 2;
  const start = at + 1;
  at = isDefinite(words[start]) ? start + 1 : start;
  while (inner.has(wordAt(words, at).pos) || isGenitive(words[at]) || isOfField(words, at)) at++;
  const office = officeEnding(words, at - 1);
  if (!office || !isKept(words, start, office.from) || isOfSome(words, at)) return undefined;
  return isDefinite(words[start]) || (office.from === start && wordAt(words, at).lower === "of") ? office : undefined;
}

/** "the president of a rowing club": what stands at a word is of one that the text has not spoken of. */
export function isOfSome(words: readonly Word[], at: number): boolean {
  return wordAt(words, at).lower === "of" && ["a", "an", "another"].includes(wordAt(words, at + 1).lower);
}

const inner = new Set(["ADJ", "NOUN", "PROPN"]);

function phraseStart(words: readonly Word[], at: number): number {
  let start = at;
  while (inner.has(wordAt(words, start - 1).pos) && !isDefinite(words[start - 1])) start--;
  return isDefinite(words[start - 1]) || wordAt(words, start - 1).pos === "DET" ? start - 1 : start;
}

/** Whether every company, team or office has one of its own, so that a story may have two: its president, its chief executive. */
export function isOfEach(office: string): boolean {
  return chiefs.has(office) || eachHas.has(office) || compounds.has(office.split(" ")[1] ?? "");
}

const eachHas = wordSet("president chairman chairwoman director founder owner secretary");

/** An office and the words where it begins and ends. */
interface Held {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** "chief executive" and "CEO" are one office, of several words or one. */
function officeEnding(words: readonly Word[], at: number): Held | undefined {
  for (let from = Math.max(0, at - 2); from <= at; from++) {
    const phrase = words
      .slice(from, at + 1)
      .map(({ lower }) => lower)
      .join(" ");
    const isOfOne = (from === at && offices.has(phrase)) || (from === at - 2 && isOfField(words, at - 1));
    const name = chiefs.get(phrase) ?? (isOfOne || isCompound(words, from, at) ? phrase : undefined);
    if (name !== undefined) return { name, from, to: at };
  }
  return undefined;
}

/** "station manager", "race director", "defence counsel": a noun says of what. */
function isCompound(words: readonly Word[], from: number, at: number): boolean {
  const [field, head] = [words[from], words[at]];
  const isField = field?.pos === "NOUN" && field.text === field.lower && !bodies.has(field.lower);
  return from === at - 1 && isField && compounds.has(head?.lower ?? "") && !apart.has(field.lower);
}

const compounds = wordSet(
  "director manager minister secretary chief engineer coach editor counsel lawyer attorney economist",
);

/** Offices of several words, by the words for each. */
const chiefs: ReadonlyMap<string, string> = heads(
  groups(`
  chief executive, chief executive officer, ceo; chief financial officer, cfo, finance chief, finance director
  chief operating officer, coo; chief engineer; chief economist; chief scientist; managing director; head coach
  executive director; general manager; prime minister, premier; police chief; campaign manager; artistic director; music director`),
);

/** The "of" of "head of quality", which has no article: a department, and no "head of the school". */
function isOfField(words: readonly Word[], at: number): boolean {
  return (
    wordAt(words, at).lower === "of" && wordAt(words, at - 1).lower === "head" && wordAt(words, at + 1).pos === "NOUN"
  );
}

function isDefinite(word: Word | undefined): boolean {
  return word !== undefined && definite.has(word.lower);
}

const definite = new Set(["the", "his", "her", "its", "their", "'s", "’s"]);

/** One of several, one of another time, or a deputy of one is another office; so is "music director" beside "director". */
function isKept(words: readonly Word[], start: number, at: number): boolean {
  return words.slice(start, at).every(({ lower, pos }) => (pos !== "NOUN" || bodies.has(lower)) && !apart.has(lower));
}

/** Words that say of what an office is, and leave it the same. */
const bodies = wordSet(
  "company firm group town city county state village school team club council court commission agency branch",
);

const apart = wordSet(
  "a an another one two some former ex then late acting assistant deputy vice second first next co retired previous outgoing incoming departing ousted onetime new",
);
