/** The evidence card: what the sources say of the claim under the pointer, in Markdown. */
import type { Dismissed, Evidence, Finding } from "../../claims-db/index";
import {
  cardWords,
  confidenceWords,
  dateWords,
  messageOf,
  reasonSentence,
  sourceLabel,
  verdictWords,
} from "../wording";
import { bold, emphasise, escapeMarkdown, link } from "./escape";
import type { Places } from "./places";

/** The card of a finding; `undefined` where there is nothing to show but the draft's own words. */
export function cardOf(finding: Finding, places: Places): string | undefined {
  if (finding.evidence.length === 0 && finding.dismissed.length === 0) return undefined;
  const parts = [heading(finding), table(finding.evidence, places), quotes(finding.evidence), left(finding, places)];
  return parts.filter((part) => part !== "").join("\n\n");
}

function heading(finding: Finding): string {
  const verdict = `${bold(verdictWords[finding.verdict])} · ${escapeMarkdown(confidenceWords(finding.confidence))}`;
  return finding.verdict === "insufficient"
    ? bold(verdictWords.insufficient)
    : `${verdict}\n\n${escapeMarkdown(messageOf(finding))}`;
}

function table(evidence: readonly Evidence[], places: Places): string {
  if (evidence.length === 0) return "";
  const head = [cardWords.value, cardWords.source, cardWords.date, ""].map(escapeMarkdown);
  const rows = evidence.slice(0, mostRows).map((one) => row(one, places));
  const lines = [cells(head), cells(head.map(() => "---")), ...rows];
  return [...lines, ...more(evidence.length - mostRows)].join("\n");
}

function row({ value, source, span, stance }: Evidence, places: Places): string {
  const label = link(sourceLabel(source), places.linkTo(source, span));
  return cells([bold(value), label, escapeMarkdown(dateWords(source.published)), escapeMarkdown(cardWords[stance])]);
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(" | ")} |`;
}

function more(count: number): readonly string[] {
  return count > 0 ? ["", escapeMarkdown(cardWords.more(count))] : [];
}

function quotes(evidence: readonly Evidence[]): string {
  return evidence.slice(0, mostQuotes).map(quote).join("\n\n");
}

function quote({ sentence, sentenceSpan, span, source }: Evidence): string {
  const start = span.start - sentenceSpan.start;
  const words = emphasise(sentence, start, start + span.end - span.start);
  return `> “${words}” — ${escapeMarkdown(sourceLabel(source))}`;
}

function left({ dismissed }: Finding, places: Places): string {
  if (dismissed.length === 0) return "";
  const lines = dismissed.slice(0, mostLeft).map((one) => leftOne(one, places));
  return [`${escapeMarkdown(cardWords.notCompared)}:`, "", ...lines].join("\n");
}

function leftOne({ value, source, span, reason }: Dismissed, places: Places): string {
  const why = escapeMarkdown(reasonSentence(reason, "incomparable"));
  return `- ${bold(value)}, ${link(sourceLabel(source), places.linkTo(source, span))}: ${why}`;
}

const mostRows = 8;
const mostQuotes = 3;
const mostLeft = 3;
