/** Gathers for one sentence what the claims database knows around it: the last step before judging. */
import type { Gathered } from "./compare/judgement";
import type { Statement } from "./compare/statement";
import type { Claim, Passage } from "./model";
import { findByKeys, findPassages, findRareByKeys, passagesBeside, rarity } from "./store/candidates";
import type { ClaimsDatabase } from "./store/database";
import { digitKeysOf, keysOf } from "./store/keys";
import { sentencesWith, termOf } from "./store/terms";

/**
 * The source sentences that share rare words, names or keys with the statement, those beside them where they are few, and
 * what is asked about words.
 */
export function gather(database: ClaimsDatabase, { terms, sentence, claims }: Statement): Gathered {
  const words = terms.map(({ lemma }) => lemma);
  const found = findPassages(database, { words, names: sentence.topics });
  const keyed = claims
    .filter(({ kind }) => kind === "name" || kind === "title")
    .flatMap((claim) => passagesByKey(database, claim));
  const figured = claims.flatMap((claim) => passagesByDigits(database, claim));
  const first = distinctly([...found, ...keyed, ...figured]);
  const beside = first.length < fewest ? passagesBeside(database, first, fewest - first.length) : [];
  return {
    passages: [...first, ...beside],
    rarity: (lemma) => 1 + rarity(database, lemma),
    inSources: (lemma) => sentencesWith(database, termOf(lemma)) > 0,
    proseOf: ({ article }) => database.textOf(article)?.prose ?? "",
  };
}

/** With fewer passages than this, those that stand beside them are heard as well. */
const fewest = 6;

function distinctly(passages: readonly Passage[]): readonly Passage[] {
  return [...new Map(passages.map((passage) => [passage.id, passage])).values()];
}

/** How many source claims with a like name are looked at beside the passages that the words find. */
const mostKeyed = 6;

/** A misspelled name shares no word with the right one, but a key. */
function passagesByKey(database: ClaimsDatabase, claim: Claim): readonly Passage[] {
  return findByKeys(database, { kind: claim.kind, keys: keysOf(claim) }, mostKeyed).map(({ passage }) => passage);
}

/** A figure that more claims have, or with the same digits, says little of what is meant. */
const mostFigured = 4;

/** "It weighs 431 grams" and "Weight: 341 g" share no word, but their digits. */
function passagesByDigits(database: ClaimsDatabase, { value }: Claim): readonly Passage[] {
  if (value.kind !== "figure") return [];
  const found = findRareByKeys(database, { kind: "figure", keys: digitKeysOf(value) }, mostFigured);
  return found.map(({ passage }) => passage);
}
