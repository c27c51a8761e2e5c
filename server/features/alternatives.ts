/** What a draft could say instead: each value of the sources in the draft's own style, with the sources that give it. */
import type { Check, Evidence, Finding, Reason } from "../../claims-db/index";
import { isConflict } from "../convert";
import { inStyle, type Replacement } from "./style";

/** One other value: what to replace by what, and the evidence for it. */
export interface Alternative extends Replacement {
  readonly evidence: readonly Evidence[];
}

/** The other values for a finding, the one of most sources first; none where the sources' words do not fit in. */
export function alternativesOf(finding: Finding, text: string): readonly Alternative[] {
  if (!isConflict(finding)) return [];
  const against = finding.evidence.filter(({ stance }) => stance === "disagrees");
  const offers = against.map((evidence) => ({ words: evidence.suggestion ?? wordsOf(evidence, finding), evidence }));
  const known = offers.some(({ words }) => words !== undefined);
  const all = known ? offers : [{ words: finding.suggestion, evidence: against[0] }];
  const found = new Map<string, Alternative>();
  for (const { words, evidence } of all) {
    if (words === undefined || words.trim() === "") continue;
    const styled = inStyle({ text, span: finding.claim.span }, words);
    if (styled.text === text.slice(styled.span.start, styled.span.end)) continue;
    const same = found.get(styled.text)?.evidence ?? [];
    found.set(styled.text, { ...styled, evidence: evidence === undefined ? same : [...same, evidence] });
  }
  return [...found.values()].sort((a, b) => families(b) - families(a));
}

/** The same change wherever the draft says the same: one replacement for each place, in reading order. */
export function everywhere(check: Check, finding: Finding, text: string): readonly Replacement[] {
  const [first] = alternativesOf(finding, text);
  if (first === undefined) return [];
  const places = check.findings.flatMap((other) => {
    const own = other === finding ? first : sameChange(other, { finding, first, text });
    return own === undefined ? [] : [own];
  });
  const bySpan = new Map(places.map((place) => [place.span.start, place]));
  return [...bySpan.values()].sort((a, b) => a.span.start - b.span.start).filter(apart);
}

interface Change {
  readonly finding: Finding;
  readonly first: Alternative;
  readonly text: string;
}

/** A name is changed with its short forms; any other value only where the sources object to it there as well. */
function sameChange(other: Finding, { finding, first, text }: Change): Replacement | undefined {
  if (other.claim.kind !== finding.claim.kind) return undefined;
  if (finding.claim.value.kind === "name") return sameName(other, { finding, first, text });
  if (other.claim.text.toLowerCase() !== finding.claim.text.toLowerCase()) return undefined;
  return alternativesOf(other, text).find((alternative) => alternative.text.toLowerCase() === first.text.toLowerCase());
}

function sameName({ claim }: Finding, { finding, first, text }: Change): Replacement | undefined {
  const [own, wrong] = [claim.value, finding.claim.value];
  if (own.kind !== "name" || wrong.kind !== "name") return undefined;
  if (fold(own.full) !== fold(wrong.full) && fold(own.text) !== fold(wrong.text)) return undefined;
  const words = shortened(own.text, wrong.text, first.text);
  return words === undefined || words === own.text ? undefined : inStyle({ text, span: claim.span }, words);
}

/** `shortened("Witkov", "Steve Witkov", "Steve Witkoff")` is "Witkoff"; a short form for a short form stays one. */
function shortened(own: string, wrong: string, right: string): string | undefined {
  if (fold(own) === fold(wrong)) return right;
  const [old, now] = [wrong.split(/\s+/), right.split(/\s+/)];
  if (old.length === 1) return sharing(own, wrong, right);
  if (fold(old.at(-1) ?? "") === fold(own)) return now.at(-1);
  return fold(old[0] ?? "") === fold(own) && now.length === old.length ? now[0] : undefined;
}

/** The full name with the one wrong word put right. */
function sharing(own: string, wrong: string, right: string): string | undefined {
  const words = own.split(/\s+/);
  const at = words.findIndex((word) => fold(word) === fold(wrong));
  return at < 0 ? undefined : words.map((word, index) => (index === at ? right : word)).join(" ");
}

/** The bound is part of a figure's words: "over 2,000" where the draft has "about 1,500". */
function wordsOf({ reason }: Evidence, { claim }: Finding): string | undefined {
  return claim.kind === "figure" && amounts.includes(reason.code) ? reason.source : undefined;
}

const amounts: readonly Reason["code"][] = ["different-amount", "beyond-bound", "earlier-time"];

function families({ evidence }: Alternative): number {
  return new Set(evidence.map(({ source }) => source.family)).size;
}

function apart({ span }: Replacement, index: number, all: readonly Replacement[]): boolean {
  const before = all[index - 1];
  return before === undefined || before.span.end <= span.start;
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
