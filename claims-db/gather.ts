/** Gathers for one sentence what the claims database knows around it: the last step before judging. */
import type { Gathered } from "./compare/judgement";
import type { Statement } from "./compare/statement";
import type { Claim, Passage } from "./model";
import { findByKeys, findPassages, rarity } from "./store/candidates";
import type { ClaimsDatabase } from "./store/database";
import { keysOf } from "./store/keys";
import { sentencesWith, termOf } from "./store/terms";

/** The source sentences that share rare words, names or keys with the statement, and what is asked about words. */
export function gather(database: ClaimsDatabase, { terms, sentence, claims }: Statement): Gathered {
  const words = terms.map(({ lemma }) => lemma);
  const found = findPassages(database, { words, names: sentence.topics });
  const keyed = claims
    .filter(({ kind }) => kind === "name" || kind === "title")
    .flatMap((claim) => passagesByKey(database, claim));
  return {
    passages: [...new Map([...found, ...keyed].map((passage) => [passage.id, passage])).values()],
    rarity: (lemma) => 1 + rarity(database, lemma),
    inSources: (lemma) => sentencesWith(database.connection, termOf(lemma)) > 0,
    proseOf: ({ article }) => database.textOf(article)?.prose ?? "",
  };
}

/** How many source claims with a like name are looked at beside the passages that the words find. */
const mostKeyed = 6;

/** A misspelled name shares no word with the right one, but a key. */
function passagesByKey(database: ClaimsDatabase, claim: Claim): readonly Passage[] {
  return findByKeys(database, { kind: claim.kind, keys: keysOf(claim) }, mostKeyed).map(({ passage }) => passage);
}
