/** Says in which places of its sentence a noun stands: whose it is, what is done to it, behind which preposition. */
import { wordAt } from "../../lexicon/wordat";
import type { Word } from "../../model";

/** A place: what the noun is to another word, and the index of that word. */
export interface Frame {
  readonly role: string;
  readonly of: number;
}

/** The places of the noun at an index: of "hedgehog" in "she swerved for a hedgehog" that behind "for" of "swerved". */
export function framesOf(words: readonly Word[], at: number): readonly Frame[] {
  return finders.flatMap((find) => find(words, at));
}

type Find = (words: readonly Word[], at: number) => readonly Frame[];

/** "fishermen" of "a fishermen's union"; many have an office. */
const owning: Find = (words, at) => {
  const next = isOwner(words[at + 1]) ? at + 2 : at + 1;
  return isNoun(words[next]) && wordAt(words, next).lower !== "office" ? [{ role: "of", of: next }] : [];
};

const small = new Set(["AUX", "ADV", "PART", "SCONJ", "PRON"]);
const farthestVerb = 4;

/** "cattle" of "the cattle that have suffered". */
const doing: Find = (words, at) => {
  let verb = wordAt(words, at + 1).text === "," && relative.has(wordAt(words, at + 2).lower) ? at + 3 : at + 1;
  while (small.has(wordAt(words, verb).pos) && verb < at + farthestVerb) verb++;
  return wordAt(words, verb).pos === "VERB" ? [{ role: "does", of: verb }] : [];
};

const relative = new Set(["who", "which", "that"]);

/** "piano" of "the piano in the hall". */
const leading: Find = (words, at) => {
  const { pos, lower } = wordAt(words, at + 1);
  if (pos !== "ADP") return [];
  const head = headFrom(words, at + 2);
  return head < 0 ? [] : [{ role: `leads ${lower}`, of: head }];
};

/** "lighthouse" of "a disused lighthouse", "a disused brick lighthouse". */
const described: Find = (words, at) => {
  let from = at - 1;
  while (wordAt(words, from).pos === "NOUN" && wordAt(words, from - 1).pos === "ADJ") from--;
  const isOne = wordAt(words, from).pos === "ADJ" || wordAt(words, from).pos === "NOUN";
  return isOne ? [{ role: "is", of: from }] : [];
};

/** "wombat" of "to photograph a wombat", "hedgehog" of "swerved for a hedgehog", "wheat" of "a field of wheat". */
const governed: Find = (words, at) => {
  const lead = leadBefore(words, at);
  if (lead < 0) return [];
  const { pos, lower = "" } = words[lead] ?? {};
  if (isVerb(words[lead])) return [{ role: "object", of: lead }];
  if (pos !== "ADP" && lower !== "to") return [];
  const head = lastBefore(words, lead);
  const verb = verbBefore(words, head);
  const own = head < 0 ? [] : [{ role: lower, of: head }];
  return verb < 0 || verb === head ? own : [...own, { role: lower, of: verb }];
};

/** "fireman" of "her husband, a fireman" and of "her husband Vasyl, a fireman". */
const apposed: Find = (words, at) => {
  const lead = leadBefore(words, at);
  let of = wordAt(words, lead).text === "," ? lead - 1 : -1;
  while (wordAt(words, of).pos === "PROPN" && isNoun(words[of - 1])) of--;
  return isNoun(words[of]) ? [{ role: "apposed", of }] : [];
};

/** "church" of "kept, when not in use, at the church". */
const parted: Find = (words, at) => {
  const lead = leadBefore(words, at);
  if (wordAt(words, lead).pos !== "ADP" || wordAt(words, lead - 1).text !== ",") return [];
  const open = words.findLastIndex(({ text }, i) => i < lead - 1 && i >= lead - longestAside && text === ",");
  return isVerb(words[open - 1]) ? [{ role: wordAt(words, lead).lower, of: open - 1 }] : [];
};

const longestAside = 8;

const finders: readonly Find[] = [owning, doing, leading, described, governed, apposed, parted];

const describing = new Set(["DET", "ADJ", "PRON", "NUM", "ADV", "PART"]);

/** The word before all that describes a noun. */
function leadBefore(words: readonly Word[], at: number): number {
  let i = at - 1;
  while (i >= 0 && !isVerb(words[i]) && (describing.has(wordAt(words, i).pos) || isOwner(words[i]) || isPart(words, i)))
    i--;
  return i;
}

/** "brick" of "a brick lighthouse". */
function isPart(words: readonly Word[], i: number): boolean {
  return wordAt(words, i).pos === "NOUN" && wordAt(words, i + 1).pos === "NOUN";
}

function lastBefore(words: readonly Word[], lead: number): number {
  let i = lead - 1;
  while (wordAt(words, i).pos === "ADV" || wordAt(words, i).pos === "PART") i--;
  return content.has(wordAt(words, i).pos) ? i : -1;
}

const content = new Set(["VERB", "NOUN", "PROPN", "ADJ"]);

function verbBefore(words: readonly Word[], from: number): number {
  let i = from;
  while (i >= 0 && !isVerb(words[i]) && wordAt(words, i).pos !== "PUNCT") i--;
  return isVerb(words[i]) ? i : -1;
}

const farthestHead = 4;

/** The last noun of the phrase that begins at a place. */
function headFrom(words: readonly Word[], from: number): number {
  let i = from;
  while (i < from + farthestHead && (describing.has(wordAt(words, i).pos) || isNoun(words[i]))) i++;
  return isNoun(words[i - 1]) && i > from ? i - 1 : -1;
}

function isNoun(word: Word | undefined): boolean {
  return word?.pos === "NOUN" || word?.pos === "PROPN";
}

/** "planting leeks", too, where the tagger sees a noun. */
function isVerb(word: Word | undefined): boolean {
  return word?.pos === "VERB" || (word?.pos === "NOUN" && word.lower.endsWith("ing") && word.lower.length > shortest);
}

const shortest = 5;

function isOwner(word: Word | undefined): boolean {
  return word !== undefined && /^['’]s?$/u.test(word.lower);
}
