/** The report of a whole draft as Markdown: conflicts in full, then what agrees and what no source speaks of. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Check, Evidence, Finding, Verdict } from "../../claims-db/index";
import { isConflict, rangeOf } from "../convert";
import type { Summary } from "../protocol";
import { messageOf, reportWords, sourceLabel } from "../wording";
import { bold, emphasise, escapeMarkdown, link } from "./escape";
import type { Places } from "./places";

/** What the report is about. */
export interface Reported {
  readonly check: Check;
  readonly document: TextDocument;
  readonly places: Places;
  /** Name of the draft, as the writer knows it. */
  readonly name: string;
  readonly articles: number;
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

/** The report as Markdown. */
export function reportOf(reported: Reported): string {
  const { check, articles, problems } = reported;
  const of = (verdict: Verdict): readonly Finding[] => check.findings.filter((finding) => finding.verdict === verdict);
  const parts = [
    `# ${escapeMarkdown(reportWords.title(reported.name))}`,
    escapeMarkdown(reportWords.summary(summaryOf(check), articles)),
    section(
      reportWords.conflicts,
      check.findings.filter(isConflict).map((finding) => conflict(finding, reported)),
    ),
    section(
      reportWords.supported,
      of("supported").map((finding) => supported(finding, reported)),
    ),
    section(
      reportWords.insufficient,
      of("insufficient").map((finding) => `- ${claim(finding, reported)}`),
    ),
    section(
      reportWords.problems,
      problems.map(({ path, reason }) => `- ${bold(path)}: ${escapeMarkdown(reason)}`),
    ),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** How many claims have which verdict. */
export function summaryOf({ findings }: Check): Summary {
  const counts = { claims: findings.length, supported: 0, refuted: 0, conflicting: 0, insufficient: 0 };
  for (const { verdict } of findings) counts[verdict]++;
  return counts;
}

function section(title: string, entries: readonly string[]): string {
  if (entries.length === 0) return "";
  const gap = entries.some((entry) => entry.includes("\n")) ? "\n\n" : "\n";
  return `## ${escapeMarkdown(title)} (${entries.length})\n\n${entries.join(gap)}`;
}

function conflict(finding: Finding, reported: Reported): string {
  const evidence = finding.evidence.map((one) => `- ${proof(one, reported.places)}`);
  const suggestion =
    finding.suggestion === undefined ? [] : [escapeMarkdown(reportWords.suggestion(finding.suggestion)), ""];
  return [
    `### ${claim(finding, reported)}`,
    "",
    escapeMarkdown(messageOf(finding)),
    "",
    ...suggestion,
    ...evidence,
  ].join("\n");
}

function supported(finding: Finding, reported: Reported): string {
  const labels = [...new Set(finding.evidence.map(({ source }) => escapeMarkdown(sourceLabel(source))))];
  return `- ${claim(finding, reported)}: ${labels.join(", ")}`;
}

function claim({ claim: { span, text } }: Finding, { document }: Reported): string {
  const { line } = rangeOf(document, span).start;
  return `${link(reportWords.line(line + 1), `${document.uri}#L${line + 1}`)} ${bold(text)}`;
}

function proof({ source, sentence, sentenceSpan, span, stance }: Evidence, places: Places): string {
  const start = span.start - sentenceSpan.start;
  const words = emphasise(sentence, start, start + span.end - span.start);
  return `${escapeMarkdown(reportWords[stance])} ${link(sourceLabel(source), places.linkTo(source, span))}: “${words}”`;
}
