/** Reads how somebody comes out of a contest: "third went to Lund", "Lund beat Malmö", "ahead of Malmö", "Lund, an easy second". */
import { wordAt } from "../../lexicon/wordat";
import { wordSet } from "../../lexicon/wordset";
import type { Claim, Word } from "../../model";
import { roleOf } from "./role";
import { wordFrom, type Statement } from "../statement";

/** The place, from 1 on; who is beaten or behind has some other place than the first. */
export type Standing = number | "last" | "behind";

/** 1 for "Lund" of "Lund beat Malmö in the final", "behind" for "Malmö", 3 for both where it was the match for third place. */
export function standingOf(statement: Statement, claim: Claim): Standing | undefined {
  const { words } = statement.sentence;
  if (words.some(({ lower }) => denying.has(lower))) return undefined;
  const first = wordFrom(statement.sentence, claim.span.start);
  const name = { first, last: Math.max(first, wordFrom(statement.sentence, claim.span.end) - 1) };
  const found = led(words, name.first) ?? subject(statement, claim, name.last) ?? aside(words, name.last);
  return isForThird(words) && found !== undefined ? (found === 1 ? 3 : 4) : found;
}

/** Whether one who is in one place can be in the other: "behind" may be any but the first. */
export function areCompatible(a: Standing, b: Standing): boolean {
  return a === b || (a === "behind" && b !== 1) || (b === "behind" && a !== 1);
}

const denying = wordSet("not n't never nor neither nobody would could if");

const beating = wordSet("beat defeat overcome thrash edge hammer outsell outpoint outsprint trounce oust");
const wins = wordSet("win victory triumph");
const prizes = wordSet("cup title trophy gold crown championship final race tournament contest medal match");
const metals: ReadonlyMap<string, number> = new Map([
  ["gold", 1],
  ["silver", 2],
  ["bronze", 3],
]);
const ordinals: ReadonlyMap<string, Standing> = new Map<string, Standing>([
  ...["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"].map(
    (word, i): [string, Standing] => [word, i + 1],
  ),
  ["last", "last"],
]);
const heads: ReadonlyMap<string, Standing> = new Map<string, Standing>([
  ...ordinals,
  ["winner", 1],
  ["champion", 1],
  ["victor", 1],
  ["best", 1],
  ["runner", 2],
  ["behind", "behind"],
]);

/** "In the match for third place": its winner is third. */
function isForThird(words: readonly Word[]): boolean {
  return words.some(
    ({ lower }, i) =>
      lower === "third" &&
      ((wordAt(words, i - 1).lower === "for" && wordAt(words, i + 1).lower === "place") ||
        (wordAt(words, i + 1).text === "-" && wordAt(words, i + 2).lower === "place")),
  );
}

const describing = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"]);

/** What leads to a name: "beat", "ahead of", "lost to", "won by", "went to", "in favour of", "second was". */
function led(words: readonly Word[], first: number): Standing | undefined {
  let start = first;
  while (describing.has(wordAt(words, start - 1).pos) && wordAt(words, start - 1).lower !== "to") start--;
  const [before, lead] = [wordAt(words, start - 2), wordAt(words, start - 1)];
  if (lead.pos === "VERB" && beating.has(lead.lemma)) return "behind";
  const way = `${before.lower} ${lead.lower}`;
  if (ways.has(way)) return ways.get(way);
  if (lead.lower === "by" && before.pos === "VERB" && beating.has(before.lemma)) return 1;
  if (way === "won by" || (lead.lower === "to" && before.lemma === "go")) return prizeBefore(words, start - 2);
  const won = wins.has(before.lower) ? ofWins.get(lead.lower) : undefined;
  return won ?? (coming.has(lead.lemma) ? headOf(words, start - 1) : undefined);
}

const coming = wordSet("be come");

/** "a victory for Lund", "a victory over Malmö". */
const ofWins: ReadonlyMap<string, Standing> = new Map<string, Standing>([
  ["for", 1],
  ["over", "behind"],
]);

const ways: ReadonlyMap<string, Standing> = new Map<string, Standing>([
  ["ahead of", "behind"],
  ["clear of", "behind"],
  ["followed by", "behind"],
  ["lost to", 1],
  ["favour of", 1],
  ["favor of", 1],
]);

/** What is won or goes to somebody: "third prize", "the inaugural cup", "silver". */
function prizeBefore(words: readonly Word[], end: number): Standing | undefined {
  const phrase = words.slice(Math.max(0, end - farthest), end);
  const place = phrase.findIndex(({ lower }, i) => ordinals.has(lower) && placing.has(wordAt(phrase, i + 1).lower));
  if (place >= 0) return ordinals.get(wordAt(phrase, place).lower);
  const metal = phrase.find(({ lower }) => metals.has(lower));
  return metal ? metals.get(metal.lower) : phrase.some(({ lower }) => prizes.has(lower)) ? 1 : undefined;
}

const farthest = 8;
const placing = wordSet("place prize spot position medal");

/** "Second among the models", "The winner", "Behind her": what begins the sentence before "was" or "came". */
function headOf(words: readonly Word[], verb: number): Standing | undefined {
  const at = wordAt(words, 0).pos === "DET" ? 1 : 0;
  const next = words[at + 1];
  const isAlone =
    next !== undefined && (at + 1 === verb || next.pos === "ADP" || next.lower === "-" || placing.has(next.lower));
  const isOf = next?.pos === "PRON" || next?.pos === "DET";
  const head = wordAt(words, at).lower;
  return verb - at <= farthest && (isAlone || (head === "behind" && isOf)) ? heads.get(head) : undefined;
}

/** "Lund won the cup", "Lund finished second", "Lund was third", "Lund remained the best". */
function subject(statement: Statement, claim: Claim, last: number): Standing | undefined {
  const { words } = statement.sentence;
  const { lemma, pos } = wordAt(words, last + 1);
  const place = lemma === "be" && pos === "AUX" ? ordinalAt(words, last + 2) : undefined;
  const role = roleOf(statement, claim);
  if (place !== undefined || role === undefined) return place;
  if (beating.has(wordAt(words, role.verb).lemma)) return ofContest.get(role.part);
  return role.part === "doer" ? outcomeFrom(words, role.verb) : undefined;
}

/** Who beats and who is beaten. */
const ofContest: ReadonlyMap<string, Standing> = new Map<string, Standing>([
  ["doer", 1],
  ["done", "behind"],
]);

/** How somebody comes out of whom a verb tells. */
function outcomeFrom(words: readonly Word[], verb: number): Standing | undefined {
  const { lemma } = wordAt(words, verb);
  if (finishing.has(lemma)) return ordinalAt(words, verb + 1);
  if (lemma === "lose" && wordAt(words, verb + 1).lower === "to") return "behind";
  if (lemma === "remain" && wordAt(words, verb + 2).lower === "best") return 1;
  return taking.has(lemma) ? prizeBehind(words, verb + 1) : undefined;
}

const finishing = wordSet("finish come place end rank");
const taking = wordSet("win take claim clinch lift capture");

/** "the cup", "third place", "silver", of its own phrase. */
function prizeBehind(words: readonly Word[], from: number): Standing | undefined {
  let end = from;
  while (describing.has(wordAt(words, end).pos)) end++;
  return prizeBefore(words.slice(from, end), end - from);
}

/** "second", "in third place", "an excellent eleventh": and no "second half" or "first to arrive". */
function ordinalAt(words: readonly Word[], from: number): Standing | undefined {
  let at = from;
  while (at < from + 3 && leading.has(wordAt(words, at).pos) && !ordinals.has(wordAt(words, at).lower)) at++;
  const next = words[at + 1];
  const isPlace = next === undefined || placing.has(next.lower) || next.pos === "PUNCT" || trailing.has(next.lower);
  return isPlace ? ordinals.get(wordAt(words, at).lower) : undefined;
}

const leading = new Set(["DET", "ADJ", "ADV", "ADP"]);
const trailing = wordSet("in on at with and but among behind after overall by");

/** "Lund, an excellent eleventh", "Lund, 60 lb, second", "of Lund, who beat". */
function aside(words: readonly Word[], last: number): Standing | undefined {
  if (wordAt(words, last + 1).text !== ",") return undefined;
  if (wordAt(words, last + 2).lower === "who" && beating.has(wordAt(words, last + 3).lemma)) return 1;
  const next = ordinalAt(words, last + 2);
  if (next !== undefined) return next;
  const comma = words.findIndex(({ text }, i) => i > last + 1 && i < last + 6 && text === ",");
  return comma > 0 && words.slice(last + 2, comma).every(({ pos }) => pos === "NUM" || pos === "NOUN")
    ? ordinalAt(words, comma + 1)
    : undefined;
}
