/** Gives an acronym the body that it is said to be short for: "Nordfrakt Logistikk (NFL)", "NFL: Nordfrakt Logistikk, the operator". */
import { fold } from "../lexicon/fold";
import type { Found } from "../model";
import { isName, type FoundName } from "./nameinverted";

/** The names of a sentence; an acronym in brackets behind a name, or before a colon and one, gets that name as its full form. */
export function withShortForms(text: string, found: readonly Found[]): readonly Found[] {
  return found.map((one, i) => {
    if (!isName(one) || !isShortForm(one.value.text)) return one;
    const [before, after] = [found[i - 1], found[i + 1]];
    if (isName(before) && isBracketed(text, before, one) && isLongFor(before, one)) return inFull(one, before);
    if (isName(after) && one.start === 0 && text.slice(one.end, after.start) === ": " && isLongFor(after, one))
      return inFull(one, after);
    return one;
  });
}

/** Whether a name is written like one that a text may make short for another: "NFL"; not "U.S." or "G7". */
export function isShortForm(name: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(name);
}

/** Right behind the name, or its "AS" or "Ltd", in brackets of its own. */
function isBracketed(text: string, { end }: FoundName, short: FoundName): boolean {
  return text[short.end] === ")" && /^(?: \p{Lu}[\p{L}/.]{0,3})? \($/u.test(text.slice(end, short.start));
}

/** The letters of the acronym are all in the name, in their order, and the first one begins it: no "Ada Lund (SPD)". */
function isLongFor({ value }: FoundName, { value: { text } }: FoundName): boolean {
  const [long, short] = [fold(value.text).replaceAll(" ", ""), fold(text)];
  if (value.text === text || long[0] !== short[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

function inFull(short: FoundName, long: FoundName): Found {
  return { ...short, value: { ...short.value, type: "organisation", full: long.value.full } };
}
