/** The report as workflow commands of GitHub Actions, which show findings beside the lines of a change. */
import { isDoubtful } from "../convert";
import { countsWords, exportWords, kindWords, verdictWords } from "../wording";
import { byGravity } from "./gravity";
import { entriesOf, type Entry, type Report } from "./record";
import { overviewOf } from "./summary";
import { printable } from "./window";

/** One command a finding, the gravest first, since only the first ten of a step are shown; the last one sums up. */
export function githubReports(reports: readonly Report[]): string {
  const lines = reports.flatMap((report) => {
    const conflicts = [...entriesOf(report, "conflict")].sort((a, b) => byGravity(a.finding, b.finding));
    return [...[...conflicts, ...entriesOf(report, "note")].map((entry) => commandOf(entry, report)), lastOf(report)];
  });
  return `${lines.join("\n")}\n`;
}

function commandOf({ finding, group, range, message, suggestion }: Entry, { context }: Report): string {
  const { start, end } = range;
  const isOneLine = start.line === end.line;
  const level = group === "note" || isDoubtful(finding) ? "notice" : "warning";
  const properties = {
    file: context.path,
    line: start.line + 1,
    endLine: end.line + 1,
    ...(isOneLine && { col: start.character + 1, endColumn: end.character + 1 }),
    title: `${kindWords[finding.claim.kind]}: ${verdictWords[finding.verdict]}`,
  };
  const said = suggestion === undefined ? message : `${message} ${exportWords.suggestion}: ${suggestion}`;
  return command(level, properties, said);
}

function lastOf(report: Report): string {
  const { counts, claims } = overviewOf(report);
  return command(
    "notice",
    { file: report.context.path },
    `${exportWords.coverage(counts.supported, claims)}; ${countsWords(counts)}.`,
  );
}

function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const all = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${all.join(",")}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return printable(text).replaceAll("%", "%25");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
