/** The marked-up copy of a checking desk as Markdown: each claim numbered in the text, each number with its sources. */
import { bold, emphasise, escapeMarkdown } from "../features/escape";
import { confidenceWords, countsWords, exportWords, sourceLabel, verdictWords } from "../wording";
import { piecesOf, signs } from "./numbered";
import type { Entry, Proof, Report } from "./record";
import { overviewOf } from "./summary";

/** The annotated copies of one or more drafts as one Markdown text. */
export function annotatedReports(reports: readonly Report[]): string {
  return `${reports.map(annotated).join("\n\n---\n\n")}\n`;
}

function annotated(report: Report): string {
  const { counts, claims } = overviewOf(report);
  const { path } = report.context;
  const copy = /\.(md|markdown)$/i.test(path) ? copyOf(report) : copyOf(report).replace(/(\S)\r?\n(?=\S)/g, "$1  \n");
  return [
    `# ${escapeMarkdown(exportWords.annotatedTitle(path))}`,
    `${bold(exportWords.coverage(counts.supported, claims))} · ${escapeMarkdown(countsWords(counts))}.`,
    exportWords.legend,
    "---",
    copy.trim(),
    "---",
    `## ${exportWords.sources}`,
    ...report.entries.map(entryIn),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** A draft in Markdown keeps its markup; any other text is escaped. */
function copyOf({ context: { path, text }, entries }: Report): string {
  const isMarkdown = /\.(md|markdown)$/i.test(path);
  return piecesOf(text, entries)
    .map((piece) => (isMarkdown ? piece.text : escaped(piece.text)) + piece.ending.map(markOf).join(""))
    .join("");
}

// The brackets are escaped, so that a "(" or a "[" that follows makes no link of them.
function markOf({ number, group }: Entry): string {
  return `\\[${number}${signs[group]}\\]`;
}

/** Escapes each line by itself; spaces at the edges of a piece are part of the text and stay. */
function escaped(text: string): string {
  return text.replace(/\S[^\r\n]*/g, (line) => `${escapeMarkdown(line)}${/\s*$/.exec(line)?.[0] ?? ""}`);
}

function entryIn({ finding, number, group, message, suggestion, range, proofs }: Entry): string {
  const verdict =
    group === "insufficient"
      ? verdictWords.insufficient
      : `${verdictWords[finding.verdict]}, ${confidenceWords(finding.confidence)}`;
  const said = group === "conflict" || group === "note" ? ` ${escapeMarkdown(message)}` : "";
  const write = suggestion === undefined ? "" : ` ${exportWords.suggestion}: ${bold(suggestion)}.`;
  const head = `${bold(`[${number}${signs[group]}]`)} ${bold(finding.claim.text)} (${exportWords.line(range.start.line + 1).toLowerCase()}).`;
  return [`${head} ${escapeMarkdown(verdict)}.${said}${write}`, proofs.map(proofIn).join("\n")]
    .filter(Boolean)
    .join("\n\n");
}

function proofIn({ evidence, inside, path, link, range }: Proof): string {
  const line = range.start.line + 1;
  const place = escapeMarkdown(`${path}:${line}`);
  const shown = link === undefined ? place : `[${place}](${link}#L${line})`;
  const sign = evidence.stance === "agrees" ? signs.supported : signs.conflict;
  const sentence = emphasise(evidence.sentence, inside.start, inside.end) || escapeMarkdown(evidence.value);
  return `- ${escapeMarkdown(sign)} ${bold(evidence.value)}: ${escapeMarkdown(sourceLabel(evidence.source))}, ${shown}: “${sentence}”`;
}
