/** Compares two places where something happens: the same, one within the other, or elsewhere. */
import type { Comparison, Place } from "../model";
import { canonicalWords, fold } from "../lexicon/fold";
import { placeHeads } from "../lexicon/organisations";
import { knownPlace, surroundings, type Grain } from "../lexicon/places";
import { titleKinship } from "./names/wording";

/**
 * Places agree where they are one or one holds the other: Doha and Qatar. They disagree where the tables know both and
 * neither holds the other: Doha and Cairo. What the tables do not know is compared only in spelling.
 */
export function comparePlaces(draft: Place, source: Place): Comparison {
  const code = standingOf(draft.full, source.full);
  const { outcome, affinity } = standings[code];
  const reason = { code, draft: draft.text, source: source.text };
  return { outcome, affinity, reason, ...(outcome === "disagrees" ? { suggestion: source.text } : {}) };
}

type Standing = "same-place" | "contains" | "other-spelling" | "other-place" | "unknown-place";

const standings: Readonly<Record<Standing, Pick<Comparison, "outcome" | "affinity">>> = {
  "same-place": { outcome: "agrees", affinity: 1 },
  contains: { outcome: "agrees", affinity: 0.8 },
  "other-spelling": { outcome: "disagrees", affinity: 0.9 },
  "other-place": { outcome: "disagrees", affinity: 0.5 },
  "unknown-place": { outcome: "incomparable", affinity: 0.2 },
};

function standingOf(draft: string, source: string): Standing {
  if (canonicalWords(draft).join(" ") === canonicalWords(source).join(" ")) return "same-place";
  if (
    surroundings(draft).has(source) ||
    surroundings(source).has(draft) ||
    isPart(draft, source) ||
    isPart(source, draft)
  ) {
    return "contains";
  }
  if (areBothKnown(draft, source)) return "other-place";
  if (titleKinship(draft, source) === "other-spelling") return "other-spelling";
  return haveOneHead(draft, source) ? "other-place" : "unknown-place";
}

/** "New York" and "New York City", "northern Gaza" and "Gaza": one name is a part of the other. */
function isPart(short: string, long: string): boolean {
  return ` ${fold(long)} `.includes(` ${fold(short)} `);
}

/** Regions overlap with much, so that nothing but a country or smaller stands against another. */
function areBothKnown(draft: string, source: string): boolean {
  const [a, b] = [knownPlace(draft.toLowerCase()), knownPlace(source.toLowerCase())];
  if (a === undefined || b === undefined || vague.has(a.grain) || vague.has(b.grain)) return false;
  return !a.within.some((place) => b.within.includes(place) && disputed.has(place));
}

const vague: ReadonlySet<Grain> = new Set(["region"] as const);

/** Places whose parts are not told apart by every text. */
const disputed = new Set(["New York", "London"]);

/** "Ofer Prison" and "Megiddo Prison" are two places of one kind. */
function haveOneHead(draft: string, source: string): boolean {
  const [a, b] = [fold(draft).split(" "), fold(source).split(" ")];
  const head = a.at(-1) ?? "";
  return a.length > 1 && a.length === b.length && head === b.at(-1) && placeHeads.has(head);
}
