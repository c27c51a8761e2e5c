/** Finds that two ages are of two persons, or two names of persons of two ages. */
import { isKin } from "../../lexicon/kin";
import { relationOf } from "../../lexicon/relations";
import type { Claim } from "../../model";
import type { Bound } from "../bound";
import { textBefore, textBehind, wordFrom, type Statement } from "../statement";

/** True where one age is of a man or boy and the other of a woman or girl, or the nouns behind them exclude each other. */
export function isOfAnotherPerson({ claim, draft, disagree }: Bound): boolean {
  const theirs = disagree?.candidate.claim;
  if (!disagree || !theirs || !isAge(claim)) return false;
  const { source } = disagree.aligned.alignment;
  const [mine, other] = [sexOf(draft, claim), sexOf(source, theirs)];
  if (mine !== undefined && other !== undefined && mine !== other) return true;
  const [one, two] = [nounBehind(draft, claim), nounBehind(source, theirs)];
  return isAge(theirs) && one !== undefined && two !== undefined && relationOf(one, two) === "opposite";
}

/** "Ada Brusk, 52, wins" beside "The 52-year-old beat Ines Varga, who is 19": the rival is told apart by her age. */
export function isOtherByAge({ claim, draft, disagree }: Bound): boolean {
  const age = ageBeside(draft, claim);
  if (!disagree || age === undefined) return false;
  const { source } = disagree.aligned.alignment;
  const other = ageBeside(source, disagree.candidate.claim);
  const isTold = source.claims.some(({ value }) => value.kind === "figure" && value.amount === age);
  return other !== undefined && other !== age && isTold;
}

/** "Ada Brusk, whose mother was 92," beside "My mother, Ines Brusk, was 92": what is told there is told of another. */
export function isOfRelative({ claim, draft, disagree }: Bound): boolean {
  const behind = /^,? whose (\p{Ll}[\p{Ll}-]*)/u.exec(textBehind(draft.sentence, claim))?.[1];
  if (!disagree || behind === undefined || !isKin(behind)) return false;
  const words = textBefore(disagree.candidate.passage.sentence, disagree.candidate.claim).match(/\p{L}[\p{L}-]*/gu);
  return words?.slice(-farthest).some((word) => isKin(word.toLowerCase())) ?? false;
}

/** The age of somebody just behind the name. */
function ageBeside({ sentence, claims }: Statement, { span }: Claim): number | undefined {
  const end = wordFrom(sentence, span.end);
  const age = claims.find((claim) => {
    const at = wordFrom(sentence, claim.span.start);
    return claim.kind === "figure" && at > end && at <= end + farthest && !isOther(claim);
  });
  return age?.value.kind === "figure" ? age.value.amount : undefined;
}

/** How many words behind a name its age stands at most: "Varga, who is 19". */
const farthest = 3;

function isOther({ value }: Claim): boolean {
  if (value.kind !== "figure" || value.amount > oldest) return true;
  return value.measure !== "age" && (value.measure !== "number" || value.unit !== undefined);
}

const oldest = 120;

function isAge({ value }: Claim): boolean {
  return value.kind === "figure" && value.measure === "age";
}

function nounBehind({ sentence }: Statement, { span }: Claim): string | undefined {
  const next = sentence.words[wordFrom(sentence, span.end)];
  return next?.pos === "NOUN" ? next.lemma : undefined;
}

const sexes: ReadonlyMap<string, "male" | "female"> = new Map([
  ..."man boy gentleman male father grandfather son grandson brother husband uncle nephew widower actor he his him mr"
    .split(" ")
    .map((word): [string, "male"] => [word, "male"]),
  ..."woman girl lady female mother grandmother daughter granddaughter sister wife aunt niece widow actress she her mrs ms"
    .split(" ")
    .map((word): [string, "female"] => [word, "female"]),
]);

/** How many words beside an age may say whose it is. */
const reach = 3;

/** Of the words behind an age, "52-year-old Spanish man", or before it, "a man, 49,", the first that tells. */
function sexOf({ sentence }: Statement, { span }: Claim): "male" | "female" | undefined {
  const [begin, end] = [wordFrom(sentence, span.start), wordFrom(sentence, span.end)];
  const after = sentence.words.slice(end, end + reach);
  const stop = after.findIndex(({ pos }) => !["NOUN", "ADJ", "PROPN"].includes(pos));
  const phrase = stop < 0 ? after : after.slice(0, stop);
  const before = sentence.words.slice(Math.max(0, begin - reach), begin).reverse();
  return [...phrase, ...before].map(({ lower }) => sexes.get(lower)).find(Boolean);
}
