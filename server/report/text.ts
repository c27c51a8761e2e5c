/** The whole check for a terminal: each conflict with the draft's line, the sources' sentences and what to write. */
import type { Evidence } from "../../claims-db/model";
import { confidenceWords, countsWords, sectionWords, sourceLabel, sourceName } from "../wording";
import { summaryWords, sideWords, verdictWords } from "../wording";
import { lineAround } from "./excerpt";
import { paint, plain, type Paint } from "./paint";
import { entriesOf, type Entry, type PlacedDisagreement, type Proof, type Report } from "./record";
import { overviewOf } from "./summary";
import { cutAround, printable, underline, wrap } from "./window";

/** The report as lines of at most 100 characters; the last ones sum up. */
export function textReport(report: Report, colour = false): string {
  const page = { report, painted: colour ? paint : plain };
  const blocks = entriesOf(report, "conflict").map((entry) => blockOf(entry, page));
  const notes = entriesOf(report, "note").map((entry) => wrapped(`${placeOf(entry, page)}: ${entry.message}`));
  const disagreements = report.disagreements.map((one) => wrapped(disagreementOf(one)));
  const parts = [
    ...blocks,
    ...sectionOf("note", notes, page),
    ...sectionOf("disagreements", disagreements, page),
    summaryOf(page),
  ];
  return `${parts.join("\n\n")}\n`;
}

interface Page {
  readonly report: Report;
  readonly painted: Paint;
}

const width = 100;
const indent = "     ";
/** How many sources are shown for each side, and how many lines of a sentence. */
const mostProofs = 3;
const mostLines = 2;

function blockOf(entry: Entry, page: Page): string {
  const { painted } = page;
  const { finding, message, suggestion, proofs } = entry;
  const verdict = `${painted.warning(verdictWords[finding.verdict])} ${painted.faint(`(${confidenceWords(finding.confidence)})`)}`;
  const side = (stance: Evidence["stance"]): readonly string[] =>
    sideOf(
      proofs.filter(({ evidence }) => evidence.stance === stance),
      page,
    );
  return [
    `${painted.strong(placeOf(entry, page))}: ${verdict}`,
    ...quoteOf(entry, page),
    ...wrap(printable(message), width - indent.length).map((line) => indent + painted.strong(line)),
    ...(suggestion === undefined ? [] : suggestionOf(suggestion, page)),
    ...side("disagrees"),
    ...side("agrees"),
  ].join("\n");
}

function placeOf({ range: { start } }: Entry, { report }: Page): string {
  return `${printable(report.context.path)}:${start.line + 1}:${start.character + 1}`;
}

/** The draft's line with the words underlined. */
function quoteOf(entry: Entry, { report, painted }: Page): readonly string[] {
  const gutter = String(entry.range.start.line + 1).padStart(4);
  const { text, span } = lineAround(report, entry, width - gutter.length - 3);
  const bar = painted.faint("│");
  return [
    `${painted.faint(gutter)} ${bar} ${printable(text)}`,
    `${" ".repeat(gutter.length)} ${bar} ${painted.warning(underline(text, span))}`,
  ];
}

function suggestionOf(suggestion: string, { painted }: Page): readonly string[] {
  const [first = "", ...rest] = wrap(summaryWords.suggestion(printable(suggestion)), width - indent.length);
  return [first, ...rest].map((line) => indent + painted.good(line));
}

function sideOf(proofs: readonly Proof[], page: Page): readonly string[] {
  const left = proofs.length - mostProofs;
  return [
    ...proofs.slice(0, mostProofs).flatMap((proof) => proofOf(proof, page)),
    ...(left > 0 ? [`${indent}  ${page.painted.faint(summaryWords.more(left))}`] : []),
  ];
}

function proofOf({ evidence, path, range, inside }: Proof, { painted }: Page): readonly string[] {
  const sign = evidence.stance === "agrees" ? painted.good("=") : painted.warning("≠");
  const place = painted.faint(`(${printable(path)}:${range.start.line + 1})`);
  const most = width - indent.length - 2;
  const cut = cutAround(evidence.sentence, inside, mostLines * most - 12);
  const quoted = wrap(`“${painted.mark(printable(cut.text), cut.span)}”`, most);
  const label = `${indent}${sign} ${printable(sourceLabel(evidence.source))} ${place}`;
  return [label, ...painted.finish(quoted).map((part) => `${indent}  ${part}`)];
}

function sectionOf(name: keyof typeof sectionWords, lines: readonly string[], { painted }: Page): readonly string[] {
  return lines.length === 0 ? [] : [[painted.strong(sectionWords[name].title), ...lines].join("\n")];
}

function disagreementOf({ thing, sides }: PlacedDisagreement): string {
  const said = sides.map(({ value, proofs }) => {
    const names = proofs.map(({ evidence }) => sourceName(evidence.source));
    return sideWords(value, names);
  });
  return `${thing}: ${said.join("; ")}`;
}

function wrapped(text: string): string {
  return wrap(printable(text), width - indent.length - 2)
    .map((line, i) => `${indent}${i === 0 ? "" : "  "}${line}`)
    .join("\n");
}

/** The counts, and where to begin where there is much to do. */
function summaryOf({ report, painted }: Page): string {
  const { counts, claims, articles, first } = overviewOf(report);
  const lines = first.map(({ range }) => range.start.line + 1);
  const start = counts.conflict > first.length ? ` ${summaryWords.first(lines)}` : "";
  const said = `${countsWords(counts)}. ${summaryWords.coverage(counts.supported, claims, articles)}${start}`;
  return wrap(said.charAt(0).toUpperCase() + said.slice(1), width)
    .map(painted.strong)
    .join("\n");
}
