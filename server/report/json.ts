/** The whole check as JSON, version 1: what the command line, the editor's report and other tools share. */
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Check, Evidence, Finding, Problem, Span } from "../../claims-db/index";
import type { JsonEvidence, JsonFinding, JsonRange, JsonReport } from "../protocol/report";
import { messageOf, reasonSentence } from "../wording";

export type { JsonEvidence, JsonFinding, JsonReport } from "../protocol/report";

/** What the report needs beside the check. */
export interface Context {
  /** The draft as the reader knows it: "draft.md". */
  readonly path: string;
  readonly text: string;
  readonly sources: { readonly articles: number; readonly claims: number; readonly problems: readonly Problem[] };
  /** The text of a source article as it was indexed, by the article's key. */
  readonly textOf: (article: number) => string | undefined;
}

/** The report of a check; every claim is in it, supported and unsupported ones too. */
export function jsonReport(check: Check, context: Context): JsonReport {
  const rangeIn = rangeFinder(context);
  return {
    version: 1,
    draft: context.path,
    sources: context.sources,
    summary: summaryOf(check),
    findings: check.findings.map((finding) => findingOf(finding, rangeIn)),
  };
}

/** How many claims have which verdict: `{ claims: 3, supported: 2, refuted: 1, conflicting: 0, insufficient: 0 }`. */
export function summaryOf({ findings }: Check): JsonReport["summary"] {
  const summary = { claims: findings.length, supported: 0, refuted: 0, conflicting: 0, insufficient: 0 };
  for (const { verdict } of findings) summary[verdict]++;
  return summary;
}

type RangeIn = (article: number | "draft", span: Span) => JsonRange;

/** Line starts are counted once a text. A source whose text is gone is pointed at by its first character. */
function rangeFinder({ text, textOf }: Context): RangeIn {
  const documents = new Map([["draft" as number | "draft", documentOf(text)]]);
  return (article, { start, end }) => {
    const document = documents.get(article) ?? documentOf(article === "draft" ? text : (textOf(article) ?? ""));
    documents.set(article, document);
    return { start: document.positionAt(start), end: document.positionAt(end) };
  };
}

function documentOf(text: string): TextDocument {
  return TextDocument.create("", "", 0, text);
}

function findingOf(finding: Finding, rangeIn: RangeIn): JsonFinding {
  const { id, claim, verdict, span, suggestion, standing, confidence, evidence } = finding;
  return {
    id,
    kind: claim.kind,
    verdict,
    range: rangeIn("draft", span),
    text: claim.text,
    message: messageOf(finding),
    suggestion: suggestion ?? null,
    standing: standing ?? null,
    confidence: Math.round(confidence * 1000) / 1000,
    decision: null,
    evidence: evidence.map((one) => evidenceOf(one, rangeIn)),
  };
}

function evidenceOf(evidence: Evidence, rangeIn: RangeIn): JsonEvidence {
  const { source, span, sentence, sentenceSpan, value, stance, reason } = evidence;
  return {
    source: source.path,
    title: source.title,
    publisher: source.publisher ?? null,
    published: source.published ?? null,
    range: rangeIn(source.article, span),
    sentence,
    value,
    at: span.start - sentenceSpan.start,
    stance,
    reason: reasonSentence(reason, stance),
  };
}
