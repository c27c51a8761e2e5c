/** Finds whose words the source quotes where the draft has somebody else say the like: "She made us better," said Tom Lund. */
import { wordAt } from "../../lexicon/wordat";
import { personPronouns, reportings } from "../../lexicon/cues";
import { nameWords } from "../../lexicon/fold";
import { wordSet } from "../../lexicon/wordset";
import type { Claim, Passage } from "../../model";
import { isMet } from "../align";
import { without } from "./frame";
import { isRivalPair, type Owners } from "./opponent";
import type { Aligned, Pair } from "../pairs";
import { roleOf } from "./role";
import { isSayer } from "./sayer";
import type { Statement } from "../statement";

/** Share of what is said that a quotation must hold, and what the draft's speaker may at most have said of it. */
const [leastShared, mostOwn] = [0.5, 0.25];

/** So many words of what is said must be met. */
const leastMet = 3;

/**
 * The pair of a speaker with the one in whose quotation the sources have what the draft has the speaker say. None where a
 * sentence that names the speaker, or quotes nobody knows whom, has half as much of it.
 */
export function quotedInstead(claim: Claim, pairs: readonly Pair[], { owners, aligned }: Known): Pair | undefined {
  const draft = aligned[0]?.alignment.draft;
  if (!draft || claim.value.kind !== "name" || claim.quoted || !speaks(draft, claim) || isVerbatim(draft))
    return undefined;
  const own = new Set(
    pairs.filter(({ comparison }) => comparison.outcome === "agrees").map(({ candidate }) => candidate.passage),
  );
  const parts = aligned.map((part) => ({ part, speakers: speakersOf(part) }));
  const told = parts.map((one) => ({ ...one, said: saidIn(claim, together(one, parts)) }));
  const isOwn = ({ part, speakers }: (typeof told)[number]): boolean =>
    own.has(part.passage) || speakers.some((speaker) => areOne(claim, speaker)) || isOfSome(part.passage);
  if (told.some((one) => isOwn(one) && one.said.share > mostOwn)) return undefined;
  const [best] = told
    .filter((one) => !isOwn(one) && one.speakers.length > 0)
    .filter(({ said }) => said.share >= leastShared && said.met >= leastMet)
    .sort((a, b) => b.said.share - a.said.share);
  if (!best) return undefined;
  const rivals = pairs.filter(
    (pair) =>
      isRivalPair(claim, pair) &&
      !owners.has(pair.candidate.claim) &&
      best.speakers.some((speaker) => areOne(pair.candidate.claim, speaker)),
  );
  return rivals.find(({ candidate }) => candidate.passage === best.part.passage) ?? rivals[0];
}

/** Of what stands between quotation marks its very words tell who said it. */
function isVerbatim({ claims }: Statement): boolean {
  return claims.some(({ value }) => value.kind === "quote" && value.aspect === "words");
}

/** What the sentence's other claims agree with, and all passages of the article. */
interface Known {
  readonly owners: Owners;
  readonly aligned: readonly Aligned[];
}

/** "Lund remarked", "according to Lund", "Lund promises". */
function speaks(draft: Statement, claim: Claim): boolean {
  const role = roleOf(draft, claim);
  const verb = wordAt(draft.sentence.words, role?.verb ?? -1).lemma;
  return isSayer(draft, claim) || (role?.part === "doer" && uttering.has(verb));
}

/** Of what somebody hopes or expects a text may tell without their words. */
const uttering = wordSet(`
  promise vow doubt remark recall inform advise complain predict insist claim argue warn admit concede recommend object
  praise mock joke suggest swear`);

/** A passage and who speaks in it. */
interface Told {
  readonly part: Aligned;
  readonly speakers: readonly string[];
}

/** The passage with those beside it in which the same one speaks: a quotation goes on. */
function together({ part, speakers }: Told, parts: readonly Told[]): readonly Aligned[] {
  const beside = parts.filter(
    (other) =>
      Math.abs(other.part.passage.id - part.passage.id) === 1 &&
      other.speakers.some((speaker) => speakers.includes(speaker)),
  );
  return [part, ...beside.map((other) => other.part)];
}

/** How much of what the draft says, but that it was said, some passages have. */
function saidIn(claim: Claim, parts: readonly Aligned[]): { readonly share: number; readonly met: number } {
  const [first] = parts;
  if (!first) return { share: 0, met: 0 };
  const { draft, draftWeights } = first.alignment;
  const weights = without(draftWeights, draft, claim).map((weight, i) => {
    const { word = -1, lemma = "" } = draft.terms[i] ?? {};
    return reportings.has(wordAt(draft.sentence.words, word).lower) || uttering.has(lemma) ? 0 : weight;
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const met = weights.filter((weight, i) => weight > 0 && parts.some(({ alignment }) => isMet(alignment, i)));
  return { share: all === 0 ? 0 : met.reduce((sum, weight) => sum + weight, 0) / all, met: met.length };
}

/** Who is quoted in a passage, or says what it tells. */
function speakersOf({ passage, alignment }: Aligned): readonly string[] {
  const quoted = passage.claims.flatMap(({ value }) =>
    value.kind === "quote" && value.aspect === "words" && value.speaker !== undefined ? [value.speaker] : [],
  );
  if (quoted.length > 0) return quoted;
  return passage.claims.flatMap((claim) =>
    claim.value.kind === "name" && isSayer(alignment.source, claim) ? [claim.value.full] : [],
  );
}

/** A quotation without a speaker, or that of "he" or "she". */
function isOfSome({ claims, sentence }: Passage): boolean {
  const isNobodys = claims.some(
    ({ value }) => value.kind === "quote" && value.aspect === "words" && value.speaker === undefined,
  );
  return (
    isNobodys ||
    sentence.words.some(
      ({ lower }, i, words) => personPronouns.has(lower) && reportings.has(wordAt(words, i + 1).lower),
    )
  );
}

function areOne({ value }: Claim, speaker: string): boolean {
  const last = nameWords(speaker).at(-1);
  return value.kind === "name" && (nameWords(value.full).at(-1) === last || nameWords(value.text).at(-1) === last);
}
