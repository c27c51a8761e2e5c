/** Puts the sources of one row or story into a database that is used again for the next. */
import { readArticle, saveArticle, type ClaimsDatabase } from "../../claims-db/index";

/** Afterwards the database holds these texts and nothing else; a text that is no article is left out. */
export function replaceSources(database: ClaimsDatabase, sources: readonly string[]): void {
  database.clear();
  sources.forEach((text, i) => {
    const article = readArticle(`sources/${i + 1}.txt`, Buffer.from(text));
    if (!("reason" in article)) saveArticle(database, article);
  });
}
