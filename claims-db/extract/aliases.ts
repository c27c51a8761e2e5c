/** Learns within one text which short forms stand for which full name: "Boehler" for "Adam Boehler". */
import type { Name, NameType } from "../model";
import { countryOf } from "../lexicon/demonyms";
import { fold, initialsOf } from "../lexicon/fold";
import { areForms } from "../lexicon/nicknames";
import { isShortForm } from "./nameshort";

/**
 * The names of one text, in the same order, with `full` and `type` as the whole text shows them. Of "Adam Boehler" and
 * "Boehler" the second gets the full name of the first; where two people share the surname, it is left alone.
 */
export function resolveAliases(names: readonly Name[]): readonly Name[] {
  const people = peopleOf(names);
  const acronyms = acronymsOf(names);
  const types = typesOf(names);
  return names.map((name) => withAcronym(withPerson(withType(name, types), people), acronyms));
}

/** The type that most mentions of a text have; "thing" only where there is no other. */
function typesOf(names: readonly Name[]): ReadonlyMap<string, NameType> {
  const counts = new Map<string, Map<NameType, number>>();
  for (const { text, type, honorific } of names) {
    const count = counts.get(text) ?? new Map<NameType, number>();
    count.set(type, (count.get(type) ?? 0) + weightOf({ text, type, honorific }));
    counts.set(text, count);
  }
  return new Map([...counts].map(([text, count]) => [text, mostFrequent(count)]));
}

/** What has a title is somebody; what is one word and only says something may be a firm, too. */
function weightOf({ text, type, honorific }: Pick<Name, "text" | "type" | "honorific">): number {
  if (honorific !== undefined) return 2;
  return type === "person" && !text.includes(" ") ? 0.5 : 1;
}

function mostFrequent(count: ReadonlyMap<NameType, number>): NameType {
  const types = [...count].filter(([type]) => type !== "thing").sort(([, a], [, b]) => b - a);
  return types[0]?.[0] ?? "thing";
}

function withType(name: Name, types: ReadonlyMap<string, NameType>): Name {
  const type = types.get(name.text) ?? name.type;
  return type === name.type ? name : { ...name, type };
}

/** Full names by surname and by given name, all in lower case. */
interface People {
  readonly bySurname: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byGiven: ReadonlyMap<string, ReadonlySet<string>>;
}

function peopleOf(names: readonly Name[]): People {
  const bySurname = new Map<string, Set<string>>();
  const byGiven = new Map<string, Set<string>>();
  for (const { text, type } of names) {
    const words = text.split(/\s+/u);
    if (type !== "person" || words.length < 2) continue;
    for (let i = 1; i < words.length; i++) add(bySurname, fold(words.slice(i).join(" ")), text);
    add(byGiven, fold(words[0] ?? ""), text);
  }
  return { bySurname, byGiven };
}

function add(map: Map<string, Set<string>>, key: string, full: string): void {
  const known = map.get(key) ?? new Set<string>();
  known.add(full);
  map.set(key, known);
}

function withPerson(name: Name, people: People): Name {
  const { text, type } = name;
  if (type === "organisation" || countryOf(text.toLowerCase()) !== undefined) return name;
  const key = fold(text);
  const fulls = people.bySurname.get(key) ?? (type === "place" ? undefined : people.byGiven.get(key));
  const full = fulls === undefined ? undefined : onlyPerson([...fulls]);
  if (full === undefined || full === text) return name;
  return { ...name, type: "person", full };
}

/** The longest of the full names if all can be one person: "Joe Biden" and "Joseph R. Biden". */
function onlyPerson(fulls: readonly string[]): string | undefined {
  const [longest, ...others] = [...fulls].sort((a, b) => b.length - a.length);
  if (longest === undefined || !others.every((other) => isOneGiven(longest, other))) return undefined;
  return longest;
}

function isOneGiven(a: string, b: string): boolean {
  const [first = "", second = ""] = [fold(a).split(" ")[0], fold(b).split(" ")[0]];
  if (first === second || first[0] === second || first === second[0]) return true;
  return areForms(first, second);
}

/** Organisations of the text by their initials, "who" for "World Health Organization", and by what it calls them itself. */
function acronymsOf(names: readonly Name[]): ReadonlyMap<string, string> {
  const spelled = names.filter(({ text, type }) => type !== "person" && /\s/u.test(text));
  const told = names.filter(({ text, full, type }) => type === "organisation" && isShortForm(text) && text !== full);
  return new Map([
    ...spelled.flatMap(({ text, full }) => initialsOf(text).map((initials): [string, string] => [initials, full])),
    ...told.map(({ text, full }): [string, string] => [text.toLowerCase(), full]),
  ]);
}

function withAcronym(name: Name, acronyms: ReadonlyMap<string, string>): Name {
  if (name.full !== name.text || !isShortForm(name.text)) return name;
  const full = acronyms.get(name.text.toLowerCase());
  return full === undefined ? name : { ...name, full };
}
