/** Finds whom an article calls what the draft calls somebody else: "Ada Brusk, the pastor" where it has "Pastor Tove Lind". */
import { wordAt } from "../../lexicon/wordat";
import { loose } from "../../lexicon/callings";
import { wordSet } from "../../lexicon/wordset";
import type { Word } from "../../model";
import { isSameHolder } from "../titles/holder";
import { isVague } from "./accord";
import type { Called } from "./called";
import { callingAt } from "./calling";
import type { Told } from "./told";

/**
 * The one other person who is called so in an article that names the draft's person and calls them nothing of the kind.
 * None where the article speaks of several, or of one without a name, or every house has one of its own: "the chairman".
 */
export function bearerOf(mine: Called, told: readonly Told[], texts: Texts): Told | undefined {
  if (!isOneOfItsKind(mine) || isDescription(mine) || !isNamed(mine.holder, texts.prose)) return undefined;
  const same = told.filter(({ called }) => called.calling.phrase === mine.calling.phrase);
  const [first, ...more] = same;
  if (!first || same.some(({ called }) => isSameHolder(called.holder, mine.holder))) return undefined;
  if (first.called.calling.isFormer !== mine.calling.isFormer || first.called.modality !== mine.modality)
    return undefined;
  const isOne = more.every(({ called }) => isSameHolder(called.holder, first.called.holder));
  return isOne && isCalledAlone(mine, first.called.holder, texts) ? first : undefined;
}

/** The prose of an article, and the paragraphs of it that may speak of the draft's person. */
interface Texts {
  readonly prose: string;
  readonly own: (holder: string) => string;
  readonly read: (prose: string) => readonly Word[];
}

/** A trade or a post of which a story has one; "the director" may be any house's. */
function isOneOfItsKind({ calling }: Called): boolean {
  const { phrase, groups, field } = calling;
  if (isVague(calling) || loose.has(phrase) || field !== undefined || calling.isDeputy) return false;
  return !ofEach.has(phrase) && groups.every(({ sort }) => sort !== "kin" && sort !== "rank");
}

const ofEach = wordSet(`
  president chairman chairwoman chairperson chair secretary treasurer spokesman spokeswoman spokesperson coach trainer
  goalkeeper striker defender midfielder winger forward minister senator ambassador envoy lawyer attorney solicitor
  barrister journalist reporter witness teacher nurse doctor singer actor actress writer author player driver painter
  engineer mate pilot steward`);

/** "the economist Rolf Anker" may be one of several. */
function isDescription({ calling: { groups, last }, bearer }: Called): boolean {
  return last === bearer.first - 1 && groups.every(({ sort }) => sort === "trade");
}

function isNamed(holder: string, prose: string): boolean {
  return prose.includes(holder.split(" ").at(-1) ?? holder);
}

/** The article has the word for its bearer only, with the name or as "the pastor", and never near the draft's person. */
function isCalledAlone({ calling, holder }: Called, bearer: string, { prose, own, read }: Texts): boolean {
  const surname = (bearer.split(" ").at(-1) ?? bearer).toLowerCase();
  const isSame = (words: readonly Word[], at: number): boolean => callingAt(words, at)?.phrase === calling.phrase;
  const near = read(own(holder));
  if (near.some((_, at) => isSame(near, at) && !isBeside(near, at, surname))) return false;
  const words = read(prose);
  return words.every(
    (_, at) => !isSame(words, at) || wordAt(words, at - 1).lower === "the" || isBeside(words, at, surname),
  );
}

/** Whether the bearer's surname stands within a few words. */
function isBeside(words: readonly Word[], at: number, surname: string): boolean {
  return words
    .slice(Math.max(0, at - nearby), at + nearby)
    .some(({ lower }) => lower === surname || lower.endsWith(`-${surname}`));
}

const nearby = 8;
