/** Links in a draft: where it names a publisher, a headline or a file of the sources, a click opens that source. */
import type { DocumentLink, DocumentLinkParams } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { rangeOf } from "../convert";
import { settingsFor, sourcesOf, type Session } from "../session";
import type { Sources } from "../sources";
import { linkWords, sourceLabel } from "../wording";
import { addressOfSource } from "./places";
import { reasonToSkip } from "./scope";

/** The links of a draft. A publisher with several articles is not linked: it would be a guess which one is meant. */
export async function answerLinks(session: Session, params: DocumentLinkParams): Promise<DocumentLink[]> {
  const { uri } = params.textDocument;
  const settings = await settingsFor(session, uri);
  const document = session.documents.get(uri);
  const sources = sourcesOf(session, uri);
  if (document === undefined || sources === undefined) return [];
  if (reasonToSkip(document, sources, settings) !== undefined) return [];
  const names = sourceNames(sources, session.abilities.storedText);
  return linksIn(document, names).sort((a, b) => a.range.start.line - b.range.start.line);
}

interface Named {
  readonly target: string;
  readonly tooltip: string;
}

/** Listing all articles takes a moment where there are thousands, and links are asked for at every pause of typing. */
const known = new WeakMap<Sources, { readonly generation: number; readonly names: ReadonlyMap<string, Named> }>();

function sourceNames(sources: Sources, stored: boolean): ReadonlyMap<string, Named> {
  const old = known.get(sources);
  if (old?.generation === sources.generation) return old.names;
  const names = readNames(sources, stored);
  known.set(sources, { generation: sources.generation, names });
  return names;
}

function readNames(sources: Sources, stored: boolean): ReadonlyMap<string, Named> {
  const articles = sources.database?.articles() ?? [];
  const found = new Map<string, Named | undefined>();
  for (const article of articles) {
    const target = addressOfSource(sources, article.path, stored);
    const named = { target, tooltip: linkWords(sourceLabel(article)) };
    for (const name of [article.publisher, article.title, article.path]) {
      // A second article of the name makes it ambiguous.
      if (name !== undefined && name.length >= shortest) found.set(name, found.has(name) ? undefined : named);
    }
  }
  return new Map([...found].flatMap(([name, named]) => (named === undefined ? [] : [[name, named] as const])));
}

function linksIn(document: TextDocument, names: ReadonlyMap<string, Named>): DocumentLink[] {
  const text = document.getText();
  return [...names].flatMap(([name, named]) =>
    places(text, name).map((start) => ({ range: rangeOf(document, { start, end: start + name.length }), ...named })),
  );
}

function places(text: string, name: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && found.length < most; at = text.indexOf(name, at + name.length)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) found.push(at);
  }
  return found;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}

const shortest = 4;
const most = 20;
