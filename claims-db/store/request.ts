/** Chooses the words to search for: the rarest of a request, as many as can be ranked in a moment. */
import type { ClaimsDatabase } from "./database";
import { hasLetterOrDigit, sentencesFound, termOf, termsOfName } from "./terms";

/** What a draft sentence is about, as words to look for. */
export interface Request {
  /** Lemmas of its content words: ["release", "hostage"]. */
  readonly words: readonly string[];
  /** Names in it, and those that its pronouns stand for: ["Edan Alexander"]. */
  readonly names: readonly string[];
  /** How much a lemma counts when the words are too many; 1 where it is not given. */
  readonly weights?: ReadonlyMap<string, number>;
  /** The most passages to return; 16 where it is not given. */
  readonly limit?: number;
}

const mostTerms = 24;
/** Terms are added from the rarest on until this many sentences would have to be ranked. */
const mostRanked = 6000;
const fewestTerms = 2;
/** A name that more sentences have than this is in no need of a search of its own. */
const mostOfName = 300;

/** The terms to ask for, the most telling first, as many as can be ranked in a moment. */
export function tellingTerms(database: ClaimsDatabase, request: Request): readonly string[] {
  const weights = new Map(request.names.flatMap(termsOfName).map((term) => [term, 1.5]));
  for (const word of request.words) {
    const term = termOf(word);
    weights.set(term, Math.max(weights.get(term) ?? 0, request.weights?.get(word) ?? 1));
  }
  const all = sentenceCount(database) + 1;
  const terms = [...weights]
    .filter(([term]) => hasLetterOrDigit(term))
    .map(([term, weight]) => ({ term, weight, found: sentencesFound(database, term) }))
    .filter(({ found }) => found > 0)
    .map(({ term, weight, found }) => ({ term, found, telling: weight * Math.log(all / found) }))
    .sort((a, b) => b.telling - a.telling || (a.term < b.term ? -1 : 1));
  return withinBudget(terms);
}

/** The words of names that the sentence itself writes, where only some sentences have them: "alexander". */
export function nameTerms(database: ClaimsDatabase, request: Request): readonly string[] {
  const said = new Set(request.words.map(termOf));
  const terms = [...new Set(request.names.flatMap(termsOfName))].filter((term) => said.has(term));
  return terms.filter((term) => {
    const found = sentencesFound(database, term);
    return found > 0 && found <= mostOfName;
  });
}

/** How many sentences the database has. The count is kept under the empty text, which is no term. */
export function sentenceCount({ connection, termCounts }: ClaimsDatabase): number {
  const known = termCounts.get("");
  if (known) return known.sentences;
  const sentences = connection.rows<{ n: number }>("SELECT count(*) AS n FROM sentences")[0]?.n ?? 0;
  termCounts.set("", { sentences, topics: 0 });
  return sentences;
}

interface Term {
  readonly term: string;
  /** How many sentences have it. */
  readonly found: number;
}

function withinBudget(terms: readonly Term[]): readonly string[] {
  const chosen: string[] = [];
  let ranked = 0;
  for (const { term, found } of terms) {
    if (chosen.length >= fewestTerms && ranked + found > mostRanked) continue;
    chosen.push(term);
    ranked += found;
    if (chosen.length === mostTerms) break;
  }
  return chosen;
}
