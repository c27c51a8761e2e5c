/** The evidence card: what the sources say of the claim under the pointer, in Markdown. */
import type { Dismissed, Evidence, Finding } from "../../claims-db/index";
import { isConflict } from "../convert";
import { confidenceWords, messageOf, reasonSentence, shorten, sourceName, verdictWords } from "../wording";
import { cardWords } from "../wording/card";
import { actionsOf } from "./actionlinks";
import { tableOf } from "./cardtable";
import { bold, emphasise, escapeMarkdown, link } from "./escape";
import type { Places } from "./places";

/** Where the card is shown. */
export interface CardContext {
  readonly places: Places;
  /** True where the editor shows the message of the finding above the card: then the card begins with its table. */
  readonly told?: boolean;
  /** Address of the draft, for a client that runs our commands from links; without it the card has no actions. */
  readonly uri?: string;
  /** What a person decided, in one sentence. */
  readonly decision?: string;
}

/** The card of a finding; `undefined` where there is nothing to show but the draft's own words. */
export function cardOf(given: Finding, context: CardContext): string | undefined {
  if (!hasCard(given)) return undefined;
  const { told = false, places } = context;
  const verdict = heading(given, told);
  const finding = { ...given, evidence: primaryFirst(given.evidence) };
  const parts = [
    told ? "" : verdict,
    escapeMarkdown(context.decision ?? ""),
    tableOf(finding, places),
    // Editors cut a tall card: what can be done stands where it is seen without scrolling.
    context.uri === undefined ? "" : actionsOf(finding, context.uri),
    ...quotes(finding),
    ...reckonings(finding),
    told ? verdict : "",
    left(finding, places),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** True where there is something to show beside the verdict. */
export function hasCard({ evidence, dismissed }: Finding): boolean {
  return evidence.length > 0 || dismissed.length > 0;
}

function primaryFirst(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...evidence].sort((a, b) => Number(b.source.primary) - Number(a.source.primary));
}

function heading(finding: Finding, told: boolean): string {
  if (finding.verdict === "insufficient") return bold(verdictWords.insufficient);
  const verdict = `${bold(verdictWords[finding.verdict])} · ${escapeMarkdown(confidenceWords(finding.confidence))}`;
  return told || !isConflict(finding) ? verdict : `${verdict}\n\n${escapeMarkdown(messageOf(finding))}`;
}

/** A sentence of each side, a primary source's where there is one, else the strongest. */
function quotes({ evidence }: Finding): readonly string[] {
  const sides = [
    evidence.find(({ stance }) => stance === "disagrees"),
    evidence.find(({ stance }) => stance === "agrees"),
  ];
  return sides.filter((one) => one !== undefined).map(quote);
}

function quote({ sentence, sentenceSpan, span, source }: Evidence): string {
  const start = span.start - sentenceSpan.start;
  const words = emphasise(sentence, start, start + span.end - span.start);
  return `> “${words}” — ${escapeMarkdown(sourceName(source))}`;
}

/** How a value was arrived at, where it is not simply the same or another: a sum, a rounding, a weekday. */
function reckonings(finding: Finding): readonly string[] {
  const sentences = finding.evidence.filter(isReckoned).map(({ reason, stance }) => reasonSentence(reason, stance));
  return [...new Set(sentences)].slice(0, mostReckonings).map(escapeMarkdown);
}

function isReckoned({ reason: { code, draft, source }, stance }: Evidence): boolean {
  const isConverted = stance === "agrees" && code.startsWith("same") && draft?.toLowerCase() !== source?.toLowerCase();
  return reckoned.has(code) || (isConverted && draft !== undefined && source !== undefined && /\d/.test(source));
}

const reckoned = new Set(["sum-of-parts", "part-of-total", "rounds-to", "weekday-mismatch", "other-direction"]);

function left({ dismissed, evidence }: Finding, places: Places): string {
  const shown = new Set(evidence.map(({ source, span }) => `${source.article} ${span.start}`));
  const others = dismissed.filter(({ source, span }) => !shown.has(`${source.article} ${span.start}`));
  return others
    .slice(0, mostLeft)
    .map((one) => leftOne(one, places))
    .join("\\\n");
}

function leftOne({ value, source, span, reason }: Dismissed, places: Places): string {
  const why = escapeMarkdown(reasonSentence(reason, "incomparable"));
  const what = link(shorten(value.replace(/\s+/g, " "), longest), places.linkTo(source, span));
  return `${escapeMarkdown(cardWords.notCompared)}: ${what} (${escapeMarkdown(sourceName(source))}). ${why}`;
}

const mostReckonings = 2;
const mostLeft = 2;
const longest = 60;
