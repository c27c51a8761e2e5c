/** The report as Markdown, for a repository, a wiki or a message: the draft's conflicts first. */
import { bold, emphasise, escapeMarkdown } from "../features/escape";
import { confidenceWords, countsWords, exportWords, kindWords, reportWords } from "../wording";
import { sectionWords, sourceLabel, verdictWords } from "../wording";
import { decidedWords } from "../wording/decisions";
import {
  entriesOf,
  groups,
  type Entry,
  type Group,
  type PlacedDisagreement,
  type Proof,
  type Report,
  type Statement,
} from "./record";
import { lineAround } from "./excerpt";
import { overviewOf, type Overview } from "./summary";

/** The reports of one or more drafts as one Markdown text. */
export function markdownReports(reports: readonly Report[]): string {
  return `${reports.map(markdownReport).join("\n\n---\n\n")}\n`;
}

function markdownReport(report: Report): string {
  const section = (group: Group): string =>
    sectionOf(
      group,
      entriesOf(report, group).map((entry) => entryIn(entry, report)),
    );
  const [conflict, insufficient, ...others] = groups;
  return [
    `# ${escapeMarkdown(exportWords.title(report.context.path))}`,
    ...headOf(overviewOf(report)),
    section(conflict),
    section(insufficient),
    sectionOf("disagreements", report.disagreements.map(disagreement)),
    ...others.map(section),
    sectionOf(
      "problems",
      report.context.sources.problems.map(({ path, reason }) => `- ${bold(path)}: ${escapeMarkdown(reason)}`),
    ),
    `*${escapeMarkdown(exportWords.by)}*`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function headOf({ claims, articles, counts, first }: Overview): readonly string[] {
  if (claims === 0) return [escapeMarkdown(exportWords.nothing)];
  const coverage = bold(exportWords.coverage(counts.supported, claims));
  const list = first.map((entry, i) => `${i + 1}. ${lineOf(entry)}: ${escapeMarkdown(entry.message)}`).join("\n");
  return [
    `${coverage} · ${escapeMarkdown(countsWords(counts))}. ${escapeMarkdown(exportWords.basis(articles))}`,
    ...(list === "" ? [] : [`${bold(exportWords.first)}:`, list]),
  ];
}

function sectionOf(name: keyof typeof sectionWords, entries: readonly string[]): string {
  if (entries.length === 0) return "";
  const { title, about } = sectionWords[name];
  const gap = entries.some((entry) => entry.startsWith("#")) ? "\n\n" : "\n";
  return `## ${escapeMarkdown(title)} (${entries.length})\n\n${escapeMarkdown(about)}\n\n${entries.join(gap)}`;
}

function entryIn(entry: Entry, report: Report): string {
  const { finding, group, proofs, message } = entry;
  const head = `${lineOf(entry)} ${bold(finding.claim.text)}`;
  if (group === "insufficient") return `- ${head} (${kindWords[finding.claim.kind].toLowerCase()})`;
  if (group === "supported") return `- ${head}: ${[...new Set(proofs.map((proof) => linked(proof)))].join(", ")}`;
  return [
    `### ${entry.number}. ${head}`,
    `${escapeMarkdown(message)} *${escapeMarkdown(`${verdictWords[finding.verdict]}, ${confidenceWords(finding.confidence)}.`)}*`,
    ...(entry.suggestion === undefined ? [] : [`${exportWords.suggestion}: ${bold(entry.suggestion)}`]),
    ...(entry.decision === undefined ? [] : [escapeMarkdown(decidedWords(entry.decision))]),
    `> ${emphasised(lineAround(report, entry))}`,
    proofs.map((proof) => `- ${proofOf(proof)}`).join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function emphasised({ text, span }: ReturnType<typeof lineAround>): string {
  return emphasise(text, span.start, span.end);
}

function lineOf({ range }: Entry): string {
  return exportWords.line(range.start.line + 1);
}

function proofOf(proof: Proof): string {
  const { evidence, inside } = proof;
  const sentence = emphasise(evidence.sentence, inside.start, inside.end) || escapeMarkdown(evidence.value);
  return `${reportWords[evidence.stance]} ${linked(proof)}: “${sentence}”`;
}

/** A source with its place; a link where the surroundings know the way. */
function linked({ evidence, path, link, range }: Proof<Statement>): string {
  const line = range.start.line + 1;
  const place = escapeMarkdown(`${path}:${line}`);
  const label = escapeMarkdown(sourceLabel(evidence.source));
  return link === undefined ? `${label}, ${place}` : `${label}, [${place}](${link}#L${line})`;
}

/** A line for what it is about, one for each value below it. */
function disagreement({ kind, thing, sides }: PlacedDisagreement): string {
  const lines = sides.map(({ value, proofs }) => {
    return `  - ${escapeMarkdown(value)}: ${proofs.map((proof) => linked(proof)).join("; ")}`;
  });
  return [`- ${bold(thing)} (${kindWords[kind].toLowerCase()})`, ...lines].join("\n");
}
