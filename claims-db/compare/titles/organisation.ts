/** Tells whether two names beside a role are one organisation, two, or part and whole. */
import { companyForms, organisationOf } from "../../lexicon/organisations";
import { fold } from "../../lexicon/fold";
import { isNation } from "../../lexicon/leaders";
import { wordSet } from "../../lexicon/wordset";

/** "same", "other", or "unclear" where one is unnamed, a nation, or contains the other: "US" and "White House". */
export function compareOrganisations(a: string | undefined, b: string | undefined): "same" | "other" | "unclear" {
  if (a === undefined || b === undefined) return "unclear";
  const [here, there] = [wordsOf(a), wordsOf(b)];
  if (here.join(" ") === there.join(" ") || isAcronym(here, there) || isAcronym(there, here)) return "same";
  if (here.length === 1 && there.length === 1 && areDemonym(here[0] ?? "", there[0] ?? "")) return "same";
  if (here.some((word) => there.includes(word))) return "unclear";
  const [body, otherBody] = [here, there].map((words) => words.some((word) => bodies.has(word)));
  return isNation(a) === isNation(b) && body === otherBody ? "other" : "unclear";
}

/** Words of what a member belongs to beside a state or town: "of the Democratic Party", "of the Senate". */
const bodies = wordSet("party parties senate congress parliament caucus labour democrats republicans conservatives");

const small = wordSet("the of and for &");

function wordsOf(organisation: string): readonly string[] {
  const usual = organisationOf(organisation.toLowerCase()) ?? organisation;
  const words = fold(usual.replaceAll("’", "'").replaceAll("'s", "")).split(" ");
  return words.filter((word) => word !== "" && !small.has(word) && !companyForms.has(word));
}

/** "santorian" and "santoria": a country that no table has, and its people. */
function areDemonym(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short.length > 4 &&
    demonyms.some((ending) => long === short.replace(/[aeiouy]+$/, "") + ending || long === short + ending)
  );
}

const demonyms = ["n", "an", "ian", "ean", "ese", "i", "ish", "er"];

/** "WHO" for "World Health Organization". */
function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  return short.length === 1 && long.length > 1 && short[0] === long.map((word) => word.charAt(0)).join("");
}
