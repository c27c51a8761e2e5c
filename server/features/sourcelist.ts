/** The list of sources: each article with who published it and when, what it claims, and what could not be read. */
import { matchesGlobs } from "../../claims-db/index";
import type { ArticlesFolder, ArticlesResult, SourceArticle } from "../protocol";
import type { Session } from "../session";
import type { Sources } from "../sources";
import { dateWords } from "../wording";
import { addressOfSource } from "./places";

/** The articles of every folder, in the order of the workspace. */
export function answerArticles(session: Session): ArticlesResult {
  return { folders: [...session.folders.values()].map((sources) => folderOf(sources, session.abilities.storedText)) };
}

type Stored = NonNullable<ReturnType<NonNullable<Sources["database"]>["articles"]>>[number];

function folderOf(sources: Sources, stored: boolean): ArticlesFolder {
  const articles = sources.database?.articles() ?? [];
  return {
    uri: sources.uri,
    articles: articles.map((article) => articleOf(article, sources, stored)).sort(byName),
    problems: sources.problems.map(({ path, reason }) => ({
      uri: addressOfSource(sources, path, false),
      path,
      reason,
    })),
  };
}

function articleOf(article: Stored, sources: Sources, stored: boolean): SourceArticle {
  const { path, title, publisher, claims } = article;
  const published = dateWords(article.published) || undefined;
  const listed = matchesGlobs(path, sources.configuration.primary);
  const primary = !article.primary ? undefined : listed ? "listed" : "own";
  return { uri: addressOfSource(sources, path, stored), path, title, publisher, published, claims, primary };
}

function byName(a: SourceArticle, b: SourceArticle): number {
  return (a.publisher ?? a.title).localeCompare(b.publisher ?? b.title, "en") || a.path.localeCompare(b.path, "en");
}
