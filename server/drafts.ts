/** The open drafts: the last check of each, kept until its text or its sources change. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { endingOfLanguage, checkDraft, newCache, type Cache, type Check, type Finding } from "../claims-db/index";
import type { Sources } from "./sources";

/** What the server remembers about open drafts. */
export interface Drafts {
  /** The check of the newest text against the newest sources; the same object as long as neither changed. */
  check(document: TextDocument, sources: Sources): Check;
  /** Notes that a draft was opened or, from the second time on, changed just now. */
  touch(uri: string): void;
  /** Milliseconds until the draft has been left alone for `pause`; 0 for one that nobody types in. */
  untilQuiet(uri: string, pause: number): number;
  forget(uri: string): void;
}

/** An empty memory of drafts; `clock` tells milliseconds. */
export function openDrafts(clock: () => number = Date.now): Drafts {
  const kept = new Map<string, Kept>();
  const touched = new Map<string, number>();
  return {
    check: (document, sources) => {
      const old = kept.get(document.uri);
      if (old !== undefined && isFresh(old, document, sources)) return old.check;
      const fresh = checkAnew(document, sources, old?.cache ?? newCache());
      kept.set(document.uri, fresh);
      return fresh.check;
    },
    touch: (uri) => void touched.set(uri, touched.has(uri) ? clock() : -Infinity),
    untilQuiet: (uri, pause) => Math.max(0, (touched.get(uri) ?? -Infinity) + pause - clock()),
    forget: (uri) => {
      kept.delete(uri);
      touched.delete(uri);
    },
  };
}

/** The finding under an offset, the narrowest where several overlap: the figure rather than the quotation around it. */
export function findingAt(check: Check, offset: number): Finding | undefined {
  return check.findings
    .filter(({ claim: { span } }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => rank(b) - rank(a) || width(a) - width(b))[0];
}

interface Kept {
  readonly document: TextDocument;
  readonly version: number;
  readonly sources: Sources;
  readonly generation: number;
  readonly cache: Cache;
  readonly check: Check;
}

function isFresh(old: Kept, document: TextDocument, sources: Sources): boolean {
  const sameText = old.document === document && old.version === document.version;
  return sameText && old.sources === sources && old.generation === sources.generation;
}

function checkAnew(document: TextDocument, sources: Sources, cache: Cache): Kept {
  const { database, generation } = sources;
  const draft = { path: draftPath(document, sources), text: document.getText() };
  const check = database === undefined ? nothing : checkDraft(database, draft, cache);
  return { document, version: document.version, sources, generation, cache, check };
}

// The path tells the reader what markup to expect; an unsaved draft has none, but a language.
function draftPath({ uri, languageId }: TextDocument, sources: Sources): string {
  const path = sources.pathOf(uri) ?? "draft";
  const ending = endingOfLanguage[languageId] ?? "";
  const isNamed =
    path.toLowerCase().endsWith(ending) || /\.(md|markdown|txt|tex|html?|xhtml|adoc|asciidoc|rst)$/i.test(path);
  return isNamed ? path : `${path}${ending}`;
}

const nothing: Check = { findings: [], extracted: 0 };

// A conflict is what the writer points at, even where a wider or narrower claim shares the words.
function rank({ verdict }: Finding): number {
  return verdict === "refuted" || verdict === "conflicting" ? 2 : verdict === "supported" ? 1 : 0;
}

function width({ claim }: Finding): number {
  return claim.span.end - claim.span.start;
}
