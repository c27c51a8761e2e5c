/** The text of a source as it was indexed: what an editor shows of a PDF, or of a file that is gone. */
import type { StoredParams, StoredResult } from "../protocol";
import type { Session } from "../session";

/** The stored text of a source; `null` where its folder or the source is not known. */
export function answerStored(session: Session, { folder, path }: StoredParams): StoredResult | null {
  const database = session.folders.get(folder)?.database;
  const article = database?.articles().find((each) => each.path === path)?.article;
  const text = article === undefined ? undefined : database?.textOf(article)?.text;
  return text === undefined ? null : { text };
}
