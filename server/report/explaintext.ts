/** An explanation for a terminal: a block for each claim, a few lines for each sentence that was held against it. */
import { confidenceWords, explainWords, sourceLabel, verdictWords } from "../wording";
import type { Explained, ExplainedAcross, ExplainedCandidate, ExplainedSource, Explanation } from "./explain";
import { paint, plain, type Paint } from "./paint";
import { cutAround, printable, wrap } from "./window";

/** The explanation as lines of at most 100 characters. */
export function explainText(explanation: Explanation, shownPath: (path: string) => string, colour = false): string {
  const page = { painted: colour ? paint : plain, shownPath };
  const place = `${printable(explanation.draft)}:${explanation.line}`;
  const line = cutAround(explanation.text, { start: 0, end: 0 }, 3 * width).text;
  const head = [
    page.painted.strong(place),
    ...wrap(printable(line), width - 2).map((part) => `  ${page.painted.faint(part)}`),
  ];
  const blocks = explanation.claims.map((claim) => blockOf(claim, page));
  const all = blocks.length === 0 ? [explainWords.nothing(place)] : [head.join("\n"), ...blocks];
  return `${all.join("\n\n")}\n`;
}

interface Page {
  readonly painted: Paint;
  readonly shownPath: (path: string) => string;
}

const width = 100;
const indent = "    ";
/** How many lines a sentence takes, and how many things are named for and against. */
const mostLines = 2;
const mostSaid = 3;

function blockOf(claim: Explained, page: Page): string {
  const { painted } = page;
  const { verdict, kind, slot, range } = claim;
  const colour = verdict === "supported" ? painted.good : verdict === "insufficient" ? painted.faint : painted.warning;
  const sure =
    verdict === "insufficient"
      ? ""
      : painted.faint(` (${confidenceWords(claim.confidence)}, ${percent(claim.confidence)})`);
  const what = slot ? explainWords.slot : kind;
  const head = `${painted.strong(printable(claim.text))} ${painted.faint(`${what}, column ${range.start.character + 1}`)}: ${colour(verdictWords[verdict])}${sure}`;
  return [
    head,
    ...(slot ? [] : labelled(explainWords.read, claim.read.join(" · "), page)),
    ...labelled(explainWords.why, verdict === "insufficient" ? claim.reason : claim.message, page),
    ...(claim.suggestion === null ? [] : labelled(explainWords.suggestion, claim.suggestion, page)),
    ...(claim.across === null ? [] : labelled(explainWords.together, togetherOf(claim.across), page)),
    ...claim.candidates.flatMap((candidate) => candidateOf(candidate, page)),
    ...silentOf(claim, page),
  ].join("\n");
}

function togetherOf({ chance, value }: ExplainedAcross): string {
  return explainWords.across(percent(chance), value);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A word at the left, its text beside it, both in columns. */
function labelled(label: string, text: string, { painted }: Page): readonly string[] {
  const gap = 9;
  return wrap(printable(text), width - indent.length - 2 - gap).map((line, i) => {
    return `${indent}${i === 0 ? painted.faint(label.padEnd(gap)) : " ".repeat(gap)}${line}`;
  });
}

function deeper(line: string): string {
  return `  ${line}`;
}

function candidateOf(candidate: ExplainedCandidate, page: Page): readonly string[] {
  const { painted, shownPath } = page;
  const { outcome, source, range, sentence, at, value, reason, weighing } = candidate;
  const sign =
    outcome === "agrees" ? painted.good("=") : outcome === "disagrees" ? painted.warning("≠") : painted.faint("·");
  const place = painted.faint(`(${printable(shownPath(source))}:${range.start.line + 1})`);
  const most = width - indent.length - 4;
  const cut = cutAround(sentence, { start: at ?? 0, end: at === null ? 0 : at + value.length }, mostLines * most - 12);
  const shown = at === null ? printable(cut.text) : painted.mark(printable(cut.text), cut.span);
  const deep = `${indent}  `;
  return [
    `${indent}${sign} ${printable(labelOf(candidate))} ${place}`,
    ...painted.finish(wrap(`“${shown}”`, most)).map((line) => `${deep}${line}`),
    ...labelled(explainWords.outcomes[outcome], reason, page).map(deeper),
    ...(weighing.for.length === 0
      ? []
      : labelled(explainWords.for, weighing.for.slice(0, mostSaid).join("; "), page).map(deeper)),
    ...(weighing.against.length === 0
      ? []
      : labelled(explainWords.against, weighing.against.slice(0, mostSaid).join("; "), page).map(deeper)),
  ];
}

function labelOf({ publisher, published, title, source }: ExplainedSource): string {
  const known = { ...(publisher !== null && { publisher }), ...(published !== null && { published }) };
  return sourceLabel({ article: 0, path: source, title, primary: false, family: 0, ...known });
}

/** The sources that gave nothing, each once. */
function silentOf({ silent, candidates }: Explained, page: Page): readonly string[] {
  const shown = new Set(candidates.map(({ source }) => source));
  const labels = [...new Set(silent.filter(({ source }) => !shown.has(source)).map(labelOf))];
  if (labels.length === 0) return [];
  return wrap(printable(explainWords.silent(labels.join("; "))), width - indent.length - 2).map((line, i) => {
    return `${indent}${i === 0 ? page.painted.faint("○") : " "} ${page.painted.faint(line)}`;
  });
}
