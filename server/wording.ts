/** Every sentence that a writer reads, from findings and reasons, in one voice: short, calm, plain, to be acted on. */
import type { Evidence, Finding, Verdict } from "../claims-db/model";
import { messages, type Message } from "./wording/messages";
import { joinWords, shorten, sourceName } from "./wording/phrases";
import { fill } from "./wording/template";

export { countWords, dateWords, shorten, sourceLabel, sourceName } from "./wording/phrases";
export { reasonSentence } from "./wording/reasons";
export * from "./wording/editor";
export * from "./wording/explain";
export * from "./wording/export";
export { weighingWords, type Weighing } from "./wording/features";
export * from "./wording/terminal";
export { mannerWords, readWords } from "./wording/values";

/** A verdict in words. `verdictWords.refuted` is "Sources say otherwise". */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  supported: "Sources agree",
  refuted: "Sources say otherwise",
  conflicting: "Sources disagree",
  insufficient: "No source speaks of this",
};

/** How sure the verdict is, in words: 0.95 is "clear", 0.8 "likely", 0.6 "worth a look". */
export function confidenceWords(confidence: number): string {
  return confidence >= 0.9 ? "clear" : confidence >= 0.75 ? "likely" : "worth a look";
}

/** What the sources say of a claim: "Sources say 24, not 27 (Al Jazeera, Reuters)."; for every verdict one sentence. */
export function messageOf(finding: Finding): string {
  const against = finding.evidence.filter(({ stance }) => stance === "disagrees");
  switch (finding.verdict) {
    case "supported":
      return `${whoOf(finding.evidence)} ${finding.evidence.length > 1 ? "agree" : "agrees"}${citesOf(finding.evidence)}.`;
    case "insufficient":
      return `${verdictWords.insufficient}.`;
    case "refuted":
      return refutedMessage(finding, against);
    case "conflicting":
      return conflictingMessage(finding, against);
  }
}

function refutedMessage(finding: Finding, against: readonly Evidence[]): string {
  const parts = {
    who: whoOf(against),
    source: joinWords(unlike(against.map(valueOf)).slice(0, 3), "or") || finding.suggestion,
    draft: draftOf(finding),
    suggestion: finding.suggestion ?? against[0]?.value,
    weekday: finding.reason.source,
    cites: citesOf(against),
  };
  return fill(messageFor(finding), parts, familiesOf(against) > 1);
}

/** A draft on the side of the fewer is told what the more say; else each value is told with its number of sources. */
function conflictingMessage(finding: Finding, against: readonly Evidence[]): string {
  const values = unlike(against.map(valueOf));
  if (finding.standing === "minority" && values.length === 1) {
    const cites = ` (${familiesOf(against)} of ${familiesOf(finding.evidence)})`;
    const parts = {
      who: "Sources",
      source: values[0],
      draft: draftOf(finding),
      suggestion: finding.suggestion ?? values[0],
      cites,
    };
    return fill(messageFor(finding), parts, true);
  }
  const sides = tally(finding)
    .slice(0, 5)
    .map(([value, count]) => `${value} (${count})`);
  return `Sources disagree: ${sides.join(", ")}.`;
}

function messageFor({ reason, claim }: Finding): Message {
  return messages[reason.code] ?? messages[claim.kind] ?? "{who} [says|say] {source}, not {draft}{cites}.";
}

/** Where a title is in dispute one source may answer with the role and another with the holder, so each is quoted. */
function tally({ claim, evidence }: Finding): readonly (readonly [string, number])[] {
  const families = new Map<string, Set<number>>();
  for (const one of evidence) {
    const value = claim.kind === "title" ? clean(one.value) : valueOf(one);
    const known = families.get(value) ?? new Set();
    families.set(value, known.add(one.source.family));
  }
  return [...families].map(([value, own]) => [value, own.size] as const).sort(([, a], [, b]) => b - a);
}

function familiesOf(evidence: readonly Evidence[]): number {
  return new Set(evidence.map(({ source }) => source.family)).size;
}

function valueOf({ reason, value }: Evidence): string {
  return clean(reason.source ?? value);
}

/** A role is shown as the draft writes it: "spokeswoman", which its reason calls "spokesperson". */
function draftOf({ reason, claim }: Finding): string {
  const isRole = claim.value.kind === "title" && claim.value.aspect === "role";
  return clean(isRole ? claim.text : (reason.draft ?? claim.text));
}

function clean(text: string): string {
  return shorten(text.replace(/\s+/g, " ").trim(), 80);
}

function whoOf(evidence: readonly Evidence[]): string {
  const names = namesOf(evidence);
  return names.length === 1 ? (names[0] ?? "") : "Sources";
}

/** One source is named as who says it, more are named in brackets. */
function citesOf(evidence: readonly Evidence[]): string {
  const names = namesOf(evidence);
  if (names.length < 2) return "";
  return ` (${names.length > 3 ? `${names.slice(0, 2).join(", ")} and ${names.length - 2} more` : names.join(", ")})`;
}

function namesOf(evidence: readonly Evidence[]): readonly string[] {
  return distinct(evidence.map(({ source }) => sourceName(source)));
}

/** The first of each set of values that differ in wording only: "six weeks" and "six-week", "about 24" and "24". */
function unlike(values: readonly string[]): readonly string[] {
  const bare = (value: string): string =>
    value
      .toLowerCase()
      .replace(/^(about|around|roughly|approximately|some) /, "")
      .replaceAll("-", " ")
      .replace(/s$/, "");
  return [...new Map([...values].reverse().map((value) => [bare(value), value])).values()].reverse();
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
