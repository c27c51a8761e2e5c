/** Lists the people and organisations of the sources by the beginning of their name. */
import { fold } from "../lexicon/fold";
import type { NameType, Span } from "../model";
import type { ClaimsDatabase } from "./database";

/** A person or organisation of the sources, with the first place where the name stands. */
export interface StoredName {
  /** Full name: "Edan Alexander". */
  readonly full: string;
  readonly type: NameType;
  /** How often the sources name it. */
  readonly mentions: number;
  readonly article: number;
  readonly path: string;
  readonly span: Span;
}

/**
 * Names whose first or last word begins with the query, those with the most mentions first, at most `limit`.
 * `findNames(database, "alex", 100)` has "Edan Alexander"; the empty query lists whom the first sources name most.
 */
export function findNames(database: ClaimsDatabase, query: string, limit: number): readonly StoredName[] {
  const start = fold(query);
  const rows =
    start === ""
      ? database.connection.rows<NameRow>(namesQuery(anyClaims), limit)
      : database.connection.rows<NameRow>(namesQuery(keyedClaims), start, `${start}\uffff`, limit);
  return rows.map(({ start, finish, ...name }) => ({ ...name, span: { start, end: finish } }));
}

interface NameRow extends Omit<StoredName, "span"> {
  readonly start: number;
  readonly finish: number;
}

/** So many mentions are counted at most; a longer query finds the rest. */
const mostClaims = 5000;

// Keys that begin with a sign are sounds and edges of words, for misspelled names only.
const keyedClaims = `SELECT DISTINCT claim FROM keys
  WHERE kind = 'name' AND key >= ? AND key < ? AND substr(key, 1, 1) NOT IN ('~', '<', '>') LIMIT ${mostClaims}`;

const anyClaims = `SELECT id AS claim FROM claims WHERE kind = 'name' LIMIT ${mostClaims}`;

/** SQLite takes the other columns of a group from the row that has the minimum, here the first mention. */
function namesQuery(claims: string): string {
  return `SELECT json_extract(claims.value, '$.full') AS "full", json_extract(claims.value, '$.type') AS type,
      count(*) AS mentions, min(claims.id) AS first, sentences.article, articles.path, claims.start, claims.finish
    FROM (${claims}) AS keyed JOIN claims ON claims.id = keyed.claim
    JOIN sentences ON sentences.id = claims.sentence JOIN articles ON articles.id = sentences.article
    WHERE json_extract(claims.value, '$.type') IN ('person', 'organisation')
    GROUP BY 1, 2 ORDER BY mentions DESC, 1 LIMIT ?`;
}
