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

/** The places of a folder's sources. */
export function placesOf(sources: Sources): Places {
  const root = sources.root ?? "";
  const range = (source: Provenance, span: Span): Range => {
    const text = sources.textOf(source.article);
    return text === undefined ? beginning : rangeOf(text, span);
  };
  return {
    rangeOf: range,
    uriOf: ({ path }) => addressOf(root, path),
    linkTo: (source, span) => addressOf(root, source.path, range(source, span).start.line),
  };
}

const beginning: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
