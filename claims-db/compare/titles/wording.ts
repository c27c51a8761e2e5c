/** Writes a title as a draft would: "President Trump", "White House press secretary". */
import type { Title } from "../../model";
import { isNation } from "../../lexicon/leaders";
import { regnalOffices, shortForms } from "../../lexicon/titles";

/** The draft's role with another holder, named as shortly as the draft names its own: "President Trump". */
export function withHolder(draft: Title, holder: string): string {
  const name =
    draft.holder.includes(" ") || regnalOffices.has(draft.role) ? holder : (holder.split(" ").at(-1) ?? holder);
  const role = shortForms.get(draft.role) ?? draft.role.replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
  return `${role} ${name}`;
}

/** The role with its organisation: "White House press secretary", "US envoy", "prime minister of Israel". */
export function withRole({ role, organisation }: Title): string {
  const short = shortForms.get(role) ?? role;
  if (organisation === undefined) return short;
  const abbreviation = abbreviations.get(organisation);
  if (abbreviation !== undefined || !isNation(organisation)) return `${abbreviation ?? organisation} ${short}`;
  return `${short} of ${organisation}`;
}

const abbreviations: ReadonlyMap<string, string> = new Map([
  ["United States", "US"],
  ["United Kingdom", "UK"],
  ["European Union", "EU"],
  ["United Nations", "UN"],
  ["World Health Organization", "WHO"],
  ["Department of State", "State Department"],
]);
