/** Gives an organisation or nation that stands beside a role its usual name. */
import type { Word } from "../model";
import { countryOf } from "../lexicon/demonyms";
import { organisationOf } from "../lexicon/organisations";

/** The usual name of an organisation: "Israel" for "Israeli", "Department of State" for "US State Department". */
export function usualName(words: readonly Word[]): string | undefined {
  const named = words.filter(
    ({ lower, pos }) => (lower !== "'s" && lower !== "the" && pos !== "PUNCT") || lower === "-",
  );
  const [first, ...others] = named;
  if (first === undefined || !named.some(({ text }) => /\p{Lu}/u.test(text))) return undefined;
  const nation = usualNation(first.lower);
  if (nation !== undefined && others.length === 0) return nation;
  const rest = nation === undefined ? undefined : organisationOf(joined(others).toLowerCase());
  const whole = joined(named);
  return rest ?? usualNation(whole.toLowerCase()) ?? organisationOf(whole.toLowerCase()) ?? whole;
}

const shortNations: ReadonlyMap<string, string> = new Map([
  ...["us", "u.s.", "u.s", "usa", "america"].map((name): [string, string] => [name, "United States"]),
  ...["uk", "u.k.", "britain", "great britain"].map((name): [string, string] => [name, "United Kingdom"]),
]);

/** `usualNation("israeli")` is "Israel"; `undefined` for what is no nation. */
export function usualNation(lower: string): string | undefined {
  return shortNations.get(lower) ?? countryOf(lower);
}

function joined(words: readonly Word[]): string {
  return words
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(" - ", "-");
}
