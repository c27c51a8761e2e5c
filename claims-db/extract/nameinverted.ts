/** Turns the names of registers round: "Brusk, Ada Maria: member since 1907" tells of Ada Maria Brusk. */
import { givenNames } from "../lexicon/givennames";
import type { Found, Name } from "../model";

/** A name where it stands in its sentence. */
export type FoundName = Found & { readonly value: Name };

/** The names of a sentence, in order; a surname that opens it and the given names behind its comma are one person. */
export function withInverted(text: string, found: readonly Found[]): readonly Found[] {
  const [surname, given, ...rest] = found;
  if (!isName(surname) || !isName(given) || !isInverted(text, surname, given)) return found;
  const full = `${given.value.text} ${surname.value.text}`;
  const { start, end } = { start: surname.start, end: given.end };
  return [{ start, end, value: { kind: "name", type: "person", text: text.slice(start, end), full } }, ...rest];
}

/** Whether something was found, and is a name. */
export function isName(found: Found | undefined): found is FoundName {
  return found?.value.kind === "name";
}

/** One word, a comma, given names alone, and the end of an entry's head. */
function isInverted(text: string, surname: FoundName, given: FoundName): boolean {
  if (surname.start !== 0 || surname.value.text.includes(" ") || surname.value.type === "place") return false;
  const isApart = text.slice(surname.end, given.start) === ", ";
  const [first = "", ...others] = given.value.text.toLowerCase().split(" ");
  const isEntry = text.startsWith(":", given.end) && given.value.type === "person";
  const isGiven = (isEntry || givenNames.has(first)) && others.length <= mostOthers && !given.value.honorific;
  return isApart && isGiven && /^(?::|\.?$| \((?:born|b\.|\d{4}|\*)|, (?:born|b\.) )/u.test(text.slice(given.end));
}

/** So many given names stand behind the first at most. */
const mostOthers = 2;
