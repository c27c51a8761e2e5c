/** The whole check as JSON, version 1: what the command line, the editor's report and other tools share. */
import type { Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Check, Evidence, Finding, Kind, Problem, Span, Verdict } from "../../claims-db/index";
import { messageOf, reasonSentence } from "../wording";

/** What the report needs beside the check. */
export interface Context {
  /** The draft as the reader knows it: "draft.md". */
  readonly path: string;
  readonly text: string;
  readonly sources: { readonly articles: number; readonly claims: number; readonly problems: readonly Problem[] };
  /** The text of a source article as it was indexed, by the article's key. */
  readonly textOf: (article: number) => string | undefined;
}

/** The report of one draft. Positions are LSP's: zero-based line, UTF-16 character. */
export interface JsonReport {
  readonly version: 1;
  readonly draft: string;
  readonly sources: Context["sources"];
  readonly summary: Readonly<Record<"claims" | Verdict, number>>;
  readonly findings: readonly JsonFinding[];
}

/** One claim of the draft with its verdict. */
export interface JsonFinding {
  readonly id: string;
  readonly kind: Kind;
  readonly verdict: Verdict;
  readonly range: Range;
  readonly text: string;
  readonly message: string;
  readonly suggestion: string | null;
  readonly standing: "majority" | "minority" | "tie" | null;
  readonly confidence: number;
  /** What people decided about the finding; nothing yet. */
  readonly decision: null;
  readonly evidence: readonly JsonEvidence[];
}

/** One source that counted. */
export interface JsonEvidence {
  readonly source: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly range: Range;
  readonly sentence: string;
  readonly value: string;
  readonly stance: "agrees" | "disagrees";
  readonly reason: string;
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

type RangeIn = (article: number | "draft", span: Span) => Range;

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

function evidenceOf({ source, span, sentence, value, stance, reason }: Evidence, rangeIn: RangeIn): JsonEvidence {
  return {
    source: source.path,
    title: source.title,
    publisher: source.publisher ?? null,
    published: source.published ?? null,
    range: rangeIn(source.article, span),
    sentence,
    value,
    stance,
    reason: reasonSentence(reason, stance),
  };
}
