/** The whole check for a terminal: each conflict with the draft's line, the sources' sentences and what to write. */
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Check, Evidence, Finding } from "../../claims-db/index";
import { confidenceWords, messageOf, sourceLabel, summaryWords, verdictWords } from "../wording";
import { summaryOf, type Context } from "./json";
import { paint, plain, type Paint } from "./paint";
import { cutAround, printable, underline, wrap } from "./window";

/** The report as lines of at most 100 characters; the last one sums up. */
export function textReport(check: Check, context: Context, colour = false): string {
  const painted = colour ? paint : plain;
  const draft = TextDocument.create("", "", 0, context.text);
  const conflicts = check.findings.filter(isConflict).sort((a, b) => a.span.start - b.span.start);
  const blocks = conflicts.map((finding) => blockOf(finding, { context, draft, painted }));
  const summary = summaryWords.check(summaryOf(check), context.sources.articles);
  return `${[...blocks, painted.strong(summary)].join("\n\n")}\n`;
}

/** True for the findings that a reader has to look at. */
export function isConflict({ verdict }: Finding): boolean {
  return verdict === "refuted" || verdict === "conflicting";
}

interface Page {
  readonly context: Context;
  readonly draft: TextDocument;
  readonly painted: Paint;
}

const width = 100;
const indent = "     ";
const mostEvidence = 4;

function blockOf(finding: Finding, page: Page): string {
  const { painted } = page;
  const suggestion = finding.suggestion === undefined ? [] : [summaryWords.suggestion(printable(finding.suggestion))];
  const said = [messageOf(finding), ...suggestion].flatMap((text) => wrap(printable(text), width - indent.length));
  return [
    headOf(finding, page),
    ...quoteOf(finding, page),
    ...said.map((line) => indent + painted.strong(line)),
    ...finding.evidence.slice(0, mostEvidence).flatMap((evidence) => evidenceOf(evidence, page)),
    ...restOf(finding.evidence.length - mostEvidence),
  ].join("\n");
}

function headOf({ span, verdict, confidence }: Finding, { context, draft, painted }: Page): string {
  const { line, character } = draft.positionAt(span.start);
  const place = `${printable(context.path)}:${line + 1}:${character + 1}`;
  return `${painted.strong(place)}: ${painted.warning(verdictWords[verdict])} (${confidenceWords(confidence)})`;
}

/** The draft's line with the words underlined. */
function quoteOf({ span }: Finding, { draft, painted }: Page): readonly string[] {
  const { line } = draft.positionAt(span.start);
  const start = draft.offsetAt({ line, character: 0 });
  const text = draft
    .getText()
    .slice(start, draft.offsetAt({ line: line + 1, character: 0 }))
    .replace(/[\r\n]+$/, "");
  const gutter = String(line + 1).padStart(4);
  const cut = cutAround(text, { start: span.start - start, end: span.end - start }, width - gutter.length - 3);
  const bar = painted.faint("│");
  return [
    `${painted.faint(gutter)} ${bar} ${printable(cut.text)}`,
    `${" ".repeat(gutter.length)} ${bar} ${painted.warning(underline(cut.text, cut.span))}`,
  ];
}

function evidenceOf(evidence: Evidence, { context, painted }: Page): readonly string[] {
  const { source, span, sentence, sentenceSpan, stance } = evidence;
  const text = context.textOf(source.article) ?? "";
  const { line } = TextDocument.create("", "", 0, text).positionAt(span.start);
  const sign = stance === "agrees" ? painted.good("=") : painted.warning("≠");
  const label = `${printable(sourceLabel(source))} (${printable(source.path)}:${line + 1})`;
  const inside = { start: span.start - sentenceSpan.start, end: span.end - sentenceSpan.start };
  const cut = cutAround(sentence, inside, 3 * (width - indent.length - 2));
  const quoted = wrap(`“${painted.mark(printable(cut.text), cut.span)}”`, width - indent.length - 2);
  return [`${indent}${sign} ${label}`, ...quoted.map((part) => `${indent}  ${painted.finish(part)}`)];
}

function restOf(count: number): readonly string[] {
  return count > 0 ? [`${indent}  ${summaryWords.more(count)}`] : [];
}
