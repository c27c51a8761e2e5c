/** Says whose figure it is: ", according to Al Jazeera" at the end of the sentence that states it. */
import { extractText, readProse, type Finding, type Provenance, type Span } from "../../claims-db/index";
import type { Replacement } from "./style";

/** The source that a disputed value could be attributed to: one that gives it and is known by name. */
export function attributable({ verdict, claim, evidence }: Finding): Provenance | undefined {
  if (verdict !== "conflicting" || claim.quoted || claim.attribution !== undefined) return undefined;
  if (!["figure", "date", "place"].includes(claim.kind)) return undefined;
  return evidence.find(({ stance, source }) => stance === "agrees" && source.publisher !== undefined)?.source;
}

/** The words to insert before the full stop; nothing where the sentence names a source already or ends in a quotation. */
export function attribute(finding: Finding, text: string): Replacement | undefined {
  const publisher = attributable(finding)?.publisher?.replace(/\s+/g, " ").trim();
  const sentence = sentenceOf(text, finding.claim.span);
  if (publisher === undefined || sentence === undefined) return undefined;
  const words = text.slice(sentence.start, sentence.end);
  const stop = words.replace(/[.!?…\s]+$/, "").length;
  if (/\baccording to\b/i.test(words) || /["”’'»)\]:;,–—-]$/.test(words.slice(0, stop))) return undefined;
  const at = sentence.start + stop;
  return { span: { start: at, end: at }, text: `, according to ${publisher}` };
}

/** The engine's own sentence, from the paragraph alone: abbreviations end no sentence. */
function sentenceOf(text: string, { start, end }: Span): Span | undefined {
  const from = lastBreak(text, start);
  const gap = /\r?\n[ \t]*\r?\n/g;
  gap.lastIndex = end;
  const to = gap.exec(text)?.index ?? text.length;
  const { sentences } = extractText(readProse(text.slice(from, to), "paragraph.md"));
  const own = sentences.find(({ span }) => from + span.start <= start && end <= from + span.end);
  return own && { start: from + own.span.start, end: from + own.span.end };
}

function lastBreak(text: string, before: number): number {
  const found = [...text.slice(Math.max(0, before - farthest), before).matchAll(/\r?\n[ \t]*\r?\n/g)].at(-1);
  return found === undefined
    ? Math.max(0, before - farthest)
    : Math.max(0, before - farthest) + found.index + found[0].length;
}

const farthest = 5000;
