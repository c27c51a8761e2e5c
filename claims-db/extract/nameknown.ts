/** Gives a nickname the person whose it is: "Rodolfo Salvilla, 61, known as Dodong". */
import type { Found } from "../model";
import { isName, type FoundName } from "./nameinverted";

/** The names of a sentence; one word that says what the person before it is called gets the person's full name around it. */
export function withKnownAs(text: string, found: readonly Found[]): readonly Found[] {
  return found.map((one, i) => {
    const [person, nickname] = [found[i - 1], one];
    if (!isPerson(person) || !isOneWord(nickname) || !isSaid(text.slice(person.end, nickname.start))) return one;
    const given = person.value.text.split(" ");
    const surname = given.pop() ?? "";
    const full = `${given.join(" ")} "${nickname.value.text}" ${surname}`;
    return { ...one, value: { ...nickname.value, type: "person", full } };
  });
}

function isPerson(found: Found | undefined): found is FoundName {
  return isName(found) && found.value.type === "person" && /\S \S/u.test(found.value.text);
}

function isOneWord(found: Found): found is FoundName {
  return isName(found) && found.value.type !== "organisation" && !/\s/u.test(found.value.text);
}

/** ", 61, better known as", " (known to all as", ", nicknamed", ", whom fans call": no longer than that, and no other verb. */
function isSaid(between: string): boolean {
  return between.length <= longest && saying.test(between) && !/[.;:]/u.test(between);
}

const longest = 60;
const saying =
  /[,(] ?(?:(?:who is |also |better |widely |universally |generally |popularly |and )*known (?:[a-z ]{1,30} )?as|(?:also )?nicknamed|dubbed|a\.?k\.?a\.?|whom (?:[a-z]+ ){1,4}calls?) (?:the )?["“‘']?$/u;
