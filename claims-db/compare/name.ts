/** Compares two names: the same bearer, the same bearer spelled another way, or not to be compared. */
import type { Comparison, Name } from "../model";
import { fold } from "../lexicon/fold";
import { areTownAndClub } from "./names/club";
import { kinship, type Kinship } from "./names/person";
import { areEqual, areInitials, areParts, areRelated, areTurned, isContained } from "./names/related";
import { titleKinship, type TitleKinship } from "./names/wording";

export { areRelated };

/**
 * The names agree where they can be one bearer: aliases, acronyms, nicknames, initials, transliterations. They disagree
 * only in spelling: "Steve Witkov" against "Steve Witkoff" suggests the latter. Two bearers are not comparable, and where
 * one lies in the other ("Doha", "Qatar") the code says so: "contains".
 */
export function compareNames(draft: Name, source: Name): Comparison {
  if (areEqual(draft.full, source.full) || areInitials(draft, source)) return verdicts.same(draft, source);
  if (areEqual(draft.text, source.text) && isSingle(draft.text)) return shortForm(draft, source);
  if (arePlural(draft, source) || areTurned(draft, source)) return verdicts["short-form"](draft, source);
  if (isContained(draft, source)) return verdicts.contains(draft, source);
  if (!areOneType(draft, source) && !areTownAndClub(draft, source)) return verdicts["other-type"](draft, source);
  const found =
    isPerson(draft) || isPerson(source) ? kinship(draft.full, source.full) : titleKinship(draft.full, source.full);
  if (found === "other-name" && areParts(draft, source)) return verdicts.contains(draft, source);
  return found === "other-spelling" ? misspelled(draft, source) : verdicts[found](draft, source);
}

/** "Half Boxes" and "Half Box", but not "Roberts" and "Robert". */
function arePlural(one: Name, other: Name): boolean {
  if (isPerson(one) || isPerson(other)) return false;
  const [short = "", long = ""] = [fold(one.text), fold(other.text)].sort((a, b) => a.length - b.length);
  return short.length > 3 && (long === `${short}s` || long === `${short}es`);
}

function areOneType({ type: a }: Name, { type: b }: Name): boolean {
  return a === b || a === "thing" || b === "thing";
}

function isPerson({ type }: Name): boolean {
  return type === "person";
}

/** The same surname, but do the full names allow one bearer? */
function shortForm(draft: Name, source: Name): Comparison {
  if (!isPerson(draft) && !isPerson(source)) return verdicts.same(draft, source);
  const found = kinship(draft.full, source.full);
  const apart = found === "other-person" || found === "other-name";
  return apart ? verdicts["other-person"](draft, source) : verdicts["short-form"](draft, source);
}

/** The bearer is one, the spelling is not; a short form is only wrong where its own letters are. */
function misspelled(draft: Name, source: Name): Comparison {
  const suggestion = sameShape(draft, source);
  if (areEqual(draft.text, suggestion)) return verdicts["short-form"](draft, source);
  return { ...verdicts["other-spelling"](draft, source), suggestion };
}

/** As much of the source's name as the draft gives: the surname for a surname. */
function sameShape(draft: Name, source: Name): string {
  const [words, full] = [source.full.split(/\s+/u), draft.full.split(/\s+/u)];
  if (!isSingle(draft.text) || words.length === 1) return source.full;
  const given = full.length > 1 && fold(full[0] ?? "") === fold(draft.text);
  return (given ? words[0] : words.at(-1)) ?? source.full;
}

function isSingle(text: string): boolean {
  return !/\s/u.test(text);
}

type Finding = (draft: Name, source: Name) => Comparison;

const verdicts: Readonly<Record<Kinship | TitleKinship | "contains" | "other-type", Finding>> = {
  same: finding("agrees", "same-name", 1),
  "short-form": finding("agrees", "short-form", 0.8),
  "other-spelling": finding("disagrees", "other-spelling", 0.9),
  "other-person": finding("incomparable", "other-person", 0.3),
  "other-name": finding("incomparable", "other-name", 0),
  contains: finding("incomparable", "contains", 0.3),
  "other-type": finding("incomparable", "other-type", 0),
};

function finding(outcome: Comparison["outcome"], code: string, affinity: number): Finding {
  return (draft, source) => ({ outcome, affinity, reason: { code, draft: draft.text, source: source.full } });
}
