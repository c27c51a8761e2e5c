/** Finds who does in the source what the draft tells of another in words of its own: Ada Brusk scored that 19th goal. */
import { wordAt } from "../../lexicon/wordat";
import { personPronouns, reportings } from "../../lexicon/cues";
import { nameWords } from "../../lexicon/fold";
import { relationOf } from "../../lexicon/relations";
import type { Claim, Name, Passage } from "../../model";
import { isExact } from "../amounts/outcome";
import { coverage, isMet } from "../align";
import { playsPart } from "./casting";
import { frameOfPair, without } from "./frame";
import { areRelated } from "../name";
import { isRivalPair, type Owners } from "./opponent";
import type { Aligned, Pair } from "../pairs";
import { roleOf } from "./role";
import { wordFrom, type Statement } from "../statement";
import { isOfSome } from "./whose";

/** Share of the sentence's other words that a passage must hold, and where its verb or one of its values is the same. */
const [leastShared, leastAnchored] = [0.6, 0.4];

/** What a passage with the draft's name may hold of that, as a share of what the other one's holds. */
const mostOwn = 0.5;

/**
 * The pair of a subject with the subject of the passage that tells the rest: "Tom Lund fired Malmö in front, his 19th
 * goal" gives Ada Brusk where she put them ahead with her 19th. None where that passage names the draft's one too, a
 * pronoun there may mean them, or what is told of them, or of some "she", has half as much of it.
 */
export function anchoredInstead(claim: Claim, pairs: readonly Pair[], { owners, aligned }: Known): Pair | undefined {
  const draft = pairs[0]?.aligned.alignment.draft;
  if (!draft || claim.value.kind !== "name" || claim.quoted || !isSubject(draft, claim)) return undefined;
  const own = pairs.filter(({ comparison }) => comparison.outcome === "agrees");
  if (!own.some(isInText)) return undefined;
  const best = Math.max(
    ...own.map((pair) => frameOfPair(claim, pair).coverage),
    ...aligned.filter((part) => isOfPronoun(claim, part)).map((part) => restOf(claim, part)),
  );
  const here = [...new Set(own.map(({ candidate }) => candidate.passage))];
  return pairs.find((pair) => {
    const { claim: other, passage } = pair.candidate;
    if (here.includes(passage) || owners.has(other) || !isOtherSubject(claim, pair)) return false;
    const shared = frameOfPair(claim, pair).coverage;
    const values = valuesOf(passage, owners);
    const elsewhere = here.flatMap((mention) => valuesOf(mention, owners));
    const isAnchored = values.some((value) => !elsewhere.includes(value)) || playsPart(claim, pair);
    if (shared < (isAnchored ? leastAnchored : leastShared) || best > mostOwn * shared) return false;
    if (!isAnchored && wordsMet(claim, pair) < leastWords) return false;
    return elsewhere.every((value) => values.includes(value)) && areDistinct([claim, other], pairs);
  });
}

/** A text may have its hero's name in a heading only, and speak of them by another. */
function isInText({ candidate: { claim, passage } }: Pair): boolean {
  return !passage.sentence.heading && claim.text.length * 2 < passage.sentence.text.length;
}

/** So many words must meet where neither verb nor value does. */
const leastWords = 3;

function wordsMet(claim: Claim, { aligned: { alignment } }: Pair): number {
  const weights = without(alignment.draftWeights, alignment.draft, claim);
  return weights.filter((weight, i) => weight > 0 && isMet(alignment, i)).length;
}

/** What the sentence's other claims agree with, and all passages of the article. */
interface Known {
  readonly owners: Owners;
  readonly aligned: readonly Aligned[];
}

/** "The bridge stays closed, she said": she may be the draft's, unless another was named last. */
function isOfPronoun({ text }: Claim, { passage: { sentence } }: Aligned): boolean {
  const last = nameWords(text).at(-1) ?? "";
  if (sentence.topics.length > 0 && !sentence.topics.some((topic) => topic.includes(last))) return false;
  return sentence.words.some(({ lower }, i, words) => personPronouns.has(lower) && isVerbal(words[i + 1]));
}

function isVerbal(word: Verb): boolean {
  return word?.pos === "VERB" || word?.pos === "AUX" || word?.pos === "ADV";
}

/** Share of the sentence's other words that a passage holds. */
function restOf(claim: Claim, { alignment }: Aligned): number {
  return coverage({ ...alignment, draftWeights: without(alignment.draftWeights, alignment.draft, claim) });
}

/** A name in front of its verb, or by whom it is done; "Ada Brusk, whose brother won," has won nothing. */
function isSubject(statement: Statement, claim: Claim): boolean {
  const role = roleOf(statement, claim);
  const next = wordFrom(statement.sentence, claim.span.end);
  const isOfOwn = wordAt(statement.sentence.words, next + 1).lower === "whose";
  return (role?.part === "doer" || role?.part === "done") && !isOfOwn;
}

/** Another of the same type, of which the passage tells, or which says, as in the draft: who said it is not who did it. */
function isOtherSubject(claim: Claim, pair: Pair): boolean {
  const { draft, source } = pair.aligned.alignment;
  const other = pair.candidate.claim;
  if (other.quoted || isOfSome(pair) || !areOfType(claim, other) || !isRivalPair(claim, pair)) return false;
  if (!isSubject(source, other) || mayMean(source, other) || isDenied(claim) !== isDenied(other)) return false;
  const [mine, theirs] = [verbOf(draft, claim), verbOf(source, other)];
  return isReporting(mine) === isReporting(theirs) && relationOf(lemmaOf(mine), lemmaOf(theirs)) !== "opposite";
}

function areOfType({ value }: Claim, { value: other }: Claim): boolean {
  return value.kind === "name" && other.kind === "name" && value.type === other.type;
}

function isDenied({ modality }: Claim): boolean {
  return modality === "denied";
}

type Verb = Statement["sentence"]["words"][number] | undefined;

function verbOf(statement: Statement, claim: Claim): Verb {
  return statement.sentence.words[roleOf(statement, claim)?.verb ?? -1];
}

function isReporting(verb: Verb): boolean {
  return reportings.has(verb?.lower ?? "");
}

function lemmaOf(verb: Verb): string {
  return verb?.lemma ?? "";
}

/** A pronoun before the other one, or an object, may be the draft's; so may be who did something "after Ada Brusk won". */
function mayMean({ sentence }: Statement, { span }: Claim): boolean {
  const at = wordFrom(sentence, span.start);
  const from = sentence.words.slice(0, at).findLastIndex(({ text }) => text === ",");
  return sentence.words.some(({ lower }, i) => {
    if (objects.has(lower) || (i < at && subjects.has(lower))) return true;
    return from < i && i < at && subordinating.has(lower);
  });
}

const subordinating: ReadonlySet<string> = new Set(
  "after before when while as since although though because if".split(" "),
);
const objects: ReadonlySet<string> = new Set(["him", "them"]);
const subjects: ReadonlySet<string> = new Set(["he", "she", "they", "it", "her", "who"]);

/** The figures and dates of the draft's sentence that a passage has, of the same thing. */
function valuesOf(passage: Passage, owners: Owners): readonly Claim[] {
  return passage.claims.flatMap((theirs) =>
    (owners.get(theirs) ?? []).flatMap(({ claim, pair: { comparison } }) =>
      claim.kind !== "name" && isExact(comparison) && comparison.affinity >= leastAffinity ? [claim] : [],
    ),
  );
}

/** How alike the things must be of which two equal values are. */
const leastAffinity = 0.8;

/** Two people with their given names, or two names that one passage has: a team may go by its nickname too. */
function areDistinct(names: readonly Claim[], pairs: readonly Pair[]): boolean {
  const values = names.flatMap(({ value }) => (value.kind === "name" ? [value] : []));
  if (values.every(isFullPerson)) return true;
  const passages = new Set(pairs.map(({ candidate }) => candidate.passage));
  return [...passages].some((passage) => values.every((value) => isNamedIn(passage, value)));
}

function isFullPerson({ type, full }: Name): boolean {
  return type === "person" && full.includes(" ");
}

function isNamedIn({ claims }: Passage, name: Name): boolean {
  return claims.some(({ value }) => value.kind === "name" && areRelated(name, value));
}
