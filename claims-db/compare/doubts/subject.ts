/** Finds that a differing figure is of another subject: of the name that its brackets follow, of another noun, of other judges. */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Quantity, Word } from "../../model";
import type { Alignment } from "../align";
import type { Bound } from "../bound";
import type { Opposed } from "../pairs";
import { wordFrom, type Statement } from "../statement";

/** Whether the words around the two figures say that they are of two subjects. */
export function isOfAnotherSubject({ claim, draft, disagree }: Bound): boolean {
  if (!disagree || claim.value.kind !== "figure") return false;
  return signs.some((applies) => applies({ claim, draft, disagree }));
}

const signs: readonly ((opposed: Opposed) => boolean)[] = [
  isNoteOfAnother,
  isAttributeOfAnother,
  isNothingOf,
  isByOthers,
];

/** "They needed six hours" beside "His mother needed seven hours": many here, and one person there, or the reverse. */
export function isOfAnotherNumber({ claim, draft, disagree }: Bound): boolean {
  if (!disagree || claim.value.kind !== "figure") return false;
  const [mine, theirs] = [draft.sentence.text, disagree.candidate.passage.sentence.text];
  return (many.test(mine) && single.test(theirs)) || (single.test(mine) && many.test(theirs));
}

const many = /^(?:They|We)\b/u;
const single = /^(?:He|She|I|(?:His|Her|My) (?:mother|father|brother|sister|wife|husband|son|daughter))\b(?! and\b)/u;

/** "Norway and Chile ($4 million)": the amount is Chile's, of which the draft does not speak. */
function isNoteOfAnother({ disagree }: Opposed): boolean {
  const { back, passage } = disagree.aligned;
  const { sentence, terms } = back.draft;
  const at = wordFrom(sentence, disagree.candidate.claim.span.start);
  const isNote = wordAt(sentence.words, at - 1).text === "(";
  const owner = terms.findIndex(({ word, pos }) => word === at - 2 && pos === "PROPN");
  const isList = /^(?:and|or|,|&)$/u.test(wordAt(sentence.words, startOfName(sentence.words, at - 2) - 1).lower);
  const isTold = (back.partner[owner] ?? -1) >= 0 || passage.source.title.includes(wordAt(sentence.words, at - 2).text);
  return isNote && isList && owner >= 0 && !isTold;
}

function startOfName(words: readonly Word[], last: number): number {
  let at = last;
  while (wordAt(words, at - 1).pos === "PROPN") at--;
  return at;
}

/** "a 28-yard field goal" is no way of 45 yards: the one figure says how long or many of a thing that the other side has not. */
function isAttributeOfAnother({ claim, disagree }: Opposed): boolean {
  const { alignment, back } = disagree.aligned;
  if (disagree.comparison.affinity >= leastAffinity) return false;
  return isUnmetAttribute(alignment, claim) || isUnmetAttribute(back, disagree.candidate.claim);
}

/** From here on two figures count the same thing. */
const leastAffinity = 0.5;

function isUnmetAttribute(alignment: Alignment, claim: Claim): boolean {
  const { draft } = alignment;
  const { value, span } = claim;
  if (value.kind !== "figure" || !attributes.has(value.measure)) return false;
  if (!isAttribute(draft, claim)) return false;
  const at = wordFrom(draft.sentence, span.end);
  const from = wordAt(draft.sentence.words, at).text === "-" ? at + 1 : at;
  const rest = draft.sentence.words.slice(from);
  const end = rest.findIndex(({ pos }) => pos !== "NOUN" && pos !== "ADJ");
  const nouns = draft.terms.flatMap(({ word, pos }, i) =>
    pos === "NOUN" && word >= from && (end < 0 || word < from + end) ? [i] : [],
  );
  return nouns.length > 0 && nouns.every((i) => !isNamedIn(alignment, i));
}

/** The other side has the word, whatever it is paired with. */
function isNamedIn({ draft, source, partner }: Alignment, i: number): boolean {
  const keys = draft.terms[i]?.keys ?? [];
  return (partner[i] ?? -1) >= 0 || source.terms.some((term) => term.keys.some((key) => keys.includes(key)));
}

/** "28-yard", "148-game". */
function isAttribute({ sentence }: Statement, { span }: Claim): boolean {
  return /^[\d.,]+-\p{L}/u.test(sentence.text.slice(span.start - sentence.span.start));
}

const attributes: ReadonlySet<Quantity["measure"]> = new Set<Quantity["measure"]>([
  "count",
  "length",
  "area",
  "volume",
  "mass",
  "power",
]);

/** "no cases" is not refuted by six countries, nor six countries by no cases. */
function isNothingOf({ claim, disagree }: Opposed): boolean {
  const figures = [claim.value, disagree.candidate.claim.value];
  return (
    figures.some((value) => value.kind === "figure" && value.amount === 0) &&
    disagree.comparison.affinity < leastAffinity
  );
}

const judges: readonly ReadonlySet<string>[] = [
  new Set("audience viewer user moviegoer cinemagoer filmgoer listener".split(" ")),
  new Set("critic reviewer".split(" ")),
];

/** What viewers give is not what critics give. */
function isByOthers({ claim, draft, disagree }: Opposed): boolean {
  if (![claim, disagree.candidate.claim].some(isRating)) return false;
  const [mine, theirs] = [judgesIn(draft), judgesIn(disagree.aligned.alignment.source)];
  return mine.length === 1 && theirs.length === 1 && mine[0] !== theirs[0];
}

const ratings: ReadonlySet<string> = new Set(["rating", "score", "approval", "grade", "mark"]);

function isRating({ value }: Claim): boolean {
  if (value.kind !== "figure") return false;
  return value.unit === "rating" || (value.measure === "percent" && value.counted.some((thing) => ratings.has(thing)));
}

function judgesIn({ sentence }: Statement): readonly number[] {
  return judges.flatMap((group, i) => (sentence.words.some(({ lemma }) => group.has(lemma)) ? [i] : []));
}
