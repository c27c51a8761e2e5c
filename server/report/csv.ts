/** The report as a table for a spreadsheet (RFC 4180): one row for each claim and source. */
import { printable } from "./window";
import type { Entry, Proof, Report } from "./record";

/** The reports of one or more drafts as one table; the first row names the columns. */
export function csvReports(reports: readonly Report[]): string {
  const rows = reports.flatMap((report) =>
    report.entries.flatMap((entry) =>
      (entry.proofs.length === 0 ? [undefined] : entry.proofs).map((proof) => rowOf(report, entry, proof)),
    ),
  );
  return [heads, ...rows].map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

const heads = [
  ...[
    "draft",
    "number",
    "line",
    "column",
    "kind",
    "text",
    "verdict",
    "standing",
    "confidence",
    "message",
    "suggestion",
  ],
  ...["decision", "stance", "publisher", "published", "source", "source_line", "value", "sentence"],
];

function rowOf({ context }: Report, entry: Entry, proof: Proof | undefined): readonly string[] {
  const { finding, number, range, message, suggestion, decision } = entry;
  const { line, character } = range.start;
  const claim = [
    context.path,
    number,
    line + 1,
    character + 1,
    finding.claim.kind,
    finding.claim.text,
    finding.verdict,
  ];
  const said = [finding.standing, finding.confidence.toFixed(3), message, suggestion, decision?.action];
  return [...claim, ...said, ...sourceCells(proof)].map((cell) => String(cell ?? ""));
}

function sourceCells(proof: Proof | undefined): readonly (string | number | undefined)[] {
  if (proof === undefined) return heads.slice(heads.indexOf("stance")).map(() => undefined);
  const { evidence, path, range } = proof;
  const { source, stance, value, sentence } = evidence;
  return [stance, source.publisher, source.published, path, range.start.line + 1, value, sentence];
}

/** A spreadsheet runs what begins like a formula; an apostrophe makes it text. */
function cellOf(text: string): string {
  const line = printable(text.replace(/\s+/g, " ")).trim();
  const safe = /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
