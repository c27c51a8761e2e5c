/** From a claim to its evidence: one link for each source sentence that counted. */
import type { LocationLink } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Evidence, Finding } from "../../claims-db/index";
import { rangeOf } from "../convert";
import type { Places } from "./places";

/** The links of a finding, sources that differ first: they are what a writer looks for. */
export function linksOf(finding: Finding, document: TextDocument, places: Places): LocationLink[] {
  const originSelectionRange = rangeOf(document, finding.claim.span);
  const sorted = [...finding.evidence].sort((a, b) => rank(a) - rank(b));
  return sorted.map(({ source, span, sentenceSpan }) => ({
    originSelectionRange,
    targetUri: places.uriOf(source),
    targetRange: places.rangeOf(source, sentenceSpan),
    targetSelectionRange: places.rangeOf(source, span),
  }));
}

function rank({ stance }: Evidence): number {
  return stance === "disagrees" ? 0 : 1;
}
