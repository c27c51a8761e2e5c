/** Compares who two articles say spoke the same words. */
import type { Comparison, Quotation } from "../../model";
import { organisationWords } from "../../lexicon/cues";
import { isNation } from "../../lexicon/leaders";
import { areForms } from "../../lexicon/nicknames";
import { areRomanised } from "../../lexicon/romanised";
import { align } from "./edits";
import { readQuoteWords } from "./words";

/**
 * "…" said by Badr Abdelatty against the same words by Hazem Qassem disagrees with "other-speaker" and suggests the
 * latter. Other words, no speaker, an organisation, "the American" or a lone surname that fits nobody are not comparable,
 * but the one that leads a transcript's paragraph is somebody's: "OKONKWO: We came by bus."
 */
export function compareSpeakers(draft: Quotation, source: Quotation): Comparison {
  if (draft.speaker === undefined || source.speaker === undefined) return incomparable("no-speaker");
  const affinity = overlap(draft.words, source.words);
  if (affinity < leastOverlap) return incomparable("other-words");
  if (isNation(draft.speaker) || isNation(source.speaker)) return incomparable("unclear-speaker");
  const sides = { draft: draft.speaker, source: source.speaker };
  const [mine, theirs] = [nameWords(draft.speaker), nameWords(source.speaker)];
  const isOneWord = source.aspect === "speech" && theirs.length === 1 && mine.length > 1;
  const identity = isOneWord && !mine.includes(theirs[0] ?? "") ? "other" : compareNames(mine, theirs);
  switch (identity) {
    case "same":
      return { outcome: "agrees", reason: { code: "same-speaker", ...sides }, affinity };
    case "other":
      return {
        outcome: "disagrees",
        reason: { code: "other-speaker", ...sides },
        affinity,
        suggestion: source.speaker,
      };
    case "unclear":
      return incomparable("unclear-speaker");
  }
}

const leastOverlap = 0.8;
const shortest = 4;

function incomparable(code: string): Comparison {
  return { outcome: "incomparable", reason: { code }, affinity: 0 };
}

/** How much of the shorter quotation stands in the longer one, in order. */
function overlap(a: string, b: string): number {
  const [short = [], long = []] = [readQuoteWords(a), readQuoteWords(b)].sort((x, y) => x.length - y.length);
  const found = short.length < shortest ? undefined : align(short, long);
  return found === undefined ? 0 : found.matches.length / short.length;
}

function nameWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/'s$/, "")
    .replaceAll(".", "")
    .split(/[\s-]+/u)
    .filter(Boolean);
}

/** Surnames decide; a lone name that is nobody's surname may be an organisation or a short form. */
function compareNames(a: readonly string[], b: readonly string[]): "same" | "other" | "unclear" {
  if ([...a, ...b].some((word) => organisationWords.has(word) || joiners.has(word)))
    return a.join(" ") === b.join(" ") ? "same" : "unclear";
  if (a.at(-1) === b.at(-1)) return haveSameGiven(a, b) ? "same" : "unclear";
  if (areRomanised(a.at(-1) ?? "", b.at(-1) ?? "")) return "unclear";
  if (a.length < 2 || b.length < 2) return "unclear";
  return a.some((word) => b.includes(word)) ? "unclear" : "other";
}

/** Words that stand in the names of bodies, and in nobody's: "Centers for Disease Control". */
const joiners = new Set(["for", "of", "and", "&"]);

function haveSameGiven([a = "", ...restA]: readonly string[], [b = "", ...restB]: readonly string[]): boolean {
  if (restA.length === 0 || restB.length === 0 || a === b || a.charAt(0) === b) return true;
  return b.charAt(0) === a || areForms(a, b);
}
