/** Words before a person's name that do not belong to it: "Mr", "Gen.", "President". */
import { ranks, roles } from "./titles";
import { wordSet } from "./wordset";

/** Forms of address, without their full stop; `isHonorific("mrs")`. Roles are in the table of titles. */
const honorifics = wordSet(`
  mr mrs ms miss mx dr prof sir dame lord lady baroness baron madam madame monsieur sen rep gov gen lt col maj capt cpl
  sgt pvt adm cmdr rev fr hon eng adv cllr judge justice pres atty supt det insp pc dep amb mullah ayatollah sheikh shaikh
  hajj haji imam rabbi sister brother aunt uncle comrade chairman coach count countess emperor empress sultan emir skipper corporal
  harbourmaster herr frau señor señora senhor senhora signor signora dona doña`);

/** Roles that are also surnames or parts of names, and so no role after a given name: "Stephen King". */
const alsoNames = wordSet(`
  king prince pope major judge bishop dean sheriff marshal cook captain baron duke earl cardinal rector abbot father
  justice page archer mayor priest lord brother`);

/** How many words from `at` on are an honorific or a role, 0 for none: 2 for "Prime Minister Netanyahu". */
export function honorificLength(lowers: readonly string[], at: number): number {
  for (let length = Math.min(4, lowers.length - at); length > 0; length--) {
    const phrase = lowers
      .slice(at, at + length)
      .map(plain)
      .filter(Boolean)
      .join(" ");
    if (roles.has(phrase) || (length === 1 && honorifics.has(phrase))) return length;
  }
  return 0;
}

/** Whether a word is a form of address, which only people have: `isAddress("mrs.")`. */
export function isAddress(word: string): boolean {
  return honorifics.has(plain(word));
}

/** Whether the role may as well be a surname: `isAlsoName("king")`. */
export function isAlsoName(word: string): boolean {
  return alsoNames.has(word);
}

/** Whether the word may stand before a role: `isRank("deputy")`. */
export function isRank(word: string): boolean {
  return ranks.has(word);
}

function plain(word: string): string {
  return word === "-" ? "" : word.endsWith(".") ? word.slice(0, -1) : word;
}
