/** Takes a warning back where the draft tells the source's value elsewhere: then its own sentence tells of something else. */
import type { Claim, Evidence, PlacedSentence, Value } from "../model";
import { isSameAmount } from "./amounts/equal";
import { isWarned, takenBack, type Judgement } from "./judgement";

/**
 * The judgements of a whole draft without the warnings that rest on what another of its sentences tells rightly: "the
 * laboratory in Bern" is not wrong for the source's "the laboratory in Basel found nothing" if the draft has that, too. Two
 * sentences that say nearly the same stay warned of: one of them is wrong. A headline is borne out with its story.
 */
export function withoutRetold(
  judgements: readonly Judgement[],
  sentences: readonly PlacedSentence[],
): readonly Judgement[] {
  const warned = judgements.filter(isReviewed);
  if (warned.length === 0) return judgements;
  const tellers = tellersOf(judgements, warned);
  const wordsOf = (at: number): ReadonlySet<string> => contentOf(sentences[at]);
  const isRetold = (claim: Claim, evidence: Evidence): boolean =>
    (tellers.get(keyOf(claim, evidence)) ?? []).some(
      (teller) => teller !== claim.sentence && shareOf(wordsOf(claim.sentence), wordsOf(teller)) < mostAlike,
    );
  return judgements.map((judgement) => {
    if (!isReviewed(judgement)) return judgement;
    const { claim, evidence } = judgement;
    const against = evidence.filter(({ stance }) => stance === "disagrees");
    const isTold =
      (sentences[claim.sentence]?.heading === true && judgements.some((one) => isStory(one, claim))) ||
      (against.length > 0 && against.every((one) => isRetold(claim, one)));
    return isTold ? takenBack(judgement, "told-elsewhere") : judgement;
  });
}

/** A headline is no other statement than the story below it, which has the value rightly. */
function isStory({ claim, verdict }: Judgement, headline: Claim): boolean {
  return verdict === "supported" && claim.sentence !== headline.sentence && areSame(claim.value, headline.value);
}

function areSame(one: Value, other: Value): boolean {
  if (one.kind === "figure" && other.kind === "figure") return isSameAmount(one, other);
  return one.kind === "name" && other.kind === "name" && one.full === other.full;
}

/** Which sentences of the draft are borne out by a value of a source that speaks against one of the warned. */
function tellersOf(
  judgements: readonly Judgement[],
  warned: readonly Judgement[],
): ReadonlyMap<string, readonly number[]> {
  const tellers = new Map<string, number[]>();
  const starts = new Set(warned.flatMap(({ evidence }) => evidence.map(({ span }) => span.start)));
  for (const { claim, verdict, evidence } of judgements) {
    if (verdict !== "supported") continue;
    for (const one of evidence) {
      if (one.stance !== "agrees" || !starts.has(one.span.start)) continue;
      const key = keyOf(claim, one);
      tellers.set(key, [...(tellers.get(key) ?? []), claim.sentence]);
    }
  }
  return tellers;
}

function keyOf({ kind }: Claim, { source, span }: Evidence): string {
  return `${kind} ${source.article} ${span.start}`;
}

/**
 * A figure, a date or a name that some article has, of whatever it is: one that none has is a slip, however often the
 * right one stands elsewhere. A quotation, a title or a word is held against its own words.
 */
function isReviewed({ claim: { kind }, verdict, held }: Judgement): boolean {
  return isWarned({ verdict }) && held === true && (kind === "figure" || kind === "date" || kind === "name");
}

/** From this share of equal words on two sentences say the same. */
const mostAlike = 0.6;

/** The share of the words of the shorter one that the other has. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  return short.size === 0 ? 0 : [...short].filter((word) => long.has(word)).length / short.size;
}

function contentOf(sentence: PlacedSentence | undefined): ReadonlySet<string> {
  const words = sentence?.words.filter(({ pos }) => content.has(pos)) ?? [];
  return new Set(words.map(({ lemma }) => lemma));
}

const content: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);
