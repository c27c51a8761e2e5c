/** Where evidence stands in its source file: offsets become lines by the text that was indexed. */
import type { Range } from "vscode-languageserver/node";
import type { Provenance, Span } from "../../claims-db/index";
import { addressOf, rangeOf } from "../convert";
import type { Sources } from "../sources";

/** Lines and addresses of evidence. */
export interface Places {
  /** The lines of a span; the start of the file where its text is not at hand. */
  rangeOf(source: Provenance, span: Span): Range;
  /** Address of the source file: "file:///story/sources/a.md". */
  uriOf(source: Provenance): string;
  /** The same with the line of a span, for links: "file:///story/sources/a.md#L12". */
  linkTo(source: Provenance, span: Span): string;
}

/** The places of a folder's sources; `stored` for a client that shows the stored text of files that are no text. */
export function placesOf(sources: Sources, stored = false): Places {
  const root = sources.root ?? "";
  const range = (source: Provenance, span: Span): Range => rangeInSource(sources, source.article, span);
  return {
    rangeOf: range,
    uriOf: ({ path }) => addressOfSource(sources, path, stored),
    linkTo: (source, span) => addressOf(root, source.path, range(source, span).start.line),
  };
}

/** The lines of a span of an article; the start of the file where its text is not at hand. */
export function rangeInSource(sources: Sources, article: number, span: Span): Range {
  const text = sources.textOf(article);
  return text === undefined ? beginning : rangeOf(text, span);
}

/**
 * Address of a source: its file, or "corroborate-source:/sources/ruling.pdf.txt?file%3A%2F%2F%2Fstory" where the file is
 * no text and the client shows the stored text of such.
 */
export function addressOfSource(sources: Sources, path: string, stored: boolean): string {
  if (!stored || !isBinary(path)) return addressOf(sources.root ?? "", path);
  const steps = path.split("/").map(encodeURIComponent).join("/");
  return `corroborate-source:/${steps}.txt?${encodeURIComponent(sources.uri)}`;
}

/** True for the files in which an editor cannot point at a line. */
export function isBinary(path: string): boolean {
  return binary.has(path.slice(path.lastIndexOf(".")).toLowerCase());
}

const binary = new Set([".pdf", ".docx", ".odt", ".epub", ".rtf", ".doc", ".pptx", ".xlsx", ".ods", ".odp"]);

const beginning: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
