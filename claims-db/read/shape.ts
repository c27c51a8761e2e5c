/** Shapes of settings: each turns a value of a JSON file into ours, or says what the file should hold there. */
import { closest, distance } from "fastest-levenshtein";

/** Tells the writer what is wrong at a path of keys. */
export type Report = (path: readonly string[], reason: string) => void;

/** Where a value stands, and whom to tell if it is wrong. */
export interface Spot {
  readonly path: readonly string[];
  readonly report: Report;
}

/** Reads a value, or reports it and gives undefined. */
export type Shape<T> = (value: unknown, spot: Spot) => T | undefined;

/** A list of texts; one text alone is a list of one. */
export const strings: Shape<readonly string[]> = (value, { path, report }) => {
  if (typeof value === "string") return [value];
  const good = Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : undefined;
  if (good && Array.isArray(value) && good.length === value.length) return good;
  report(path, `"${path.at(-1)}" has to be a list of texts, such as ["…"].`);
  return good;
};

/** true or false. */
export const truth: Shape<boolean> = (value, { path, report }) => {
  if (typeof value === "boolean") return value;
  report(path, `"${path.at(-1)}" has to be true or false.`);
  return undefined;
};

/** One word of a list: `oneOf(["error", "off"])`. */
export function oneOf<T extends string>(words: readonly T[]): Shape<T> {
  return (value, { path, report }) => {
    const word = words.find((each) => each === value);
    if (word === undefined) report(path, `"${path.at(-1)}" has to be one of ${listed(words)}.`);
    return word;
  };
}

/** An object whose keys are known words (any, where there is no list) and whose values have one shape. */
export function table<K extends string, T>(known: readonly K[] | undefined, shape: Shape<T>): Shape<Record<K, T>> {
  return (value, spot) => {
    const fields = recordOf(value, { ...spot, known });
    const read = Object.entries(fields).map(([key, field]): [string, T | undefined] => [
      key,
      shape(field, { ...spot, path: [...spot.path, key] }),
    ]);
    // The JSON edge: recordOf leaves known keys only.
    return Object.fromEntries(read.filter(([, field]) => field !== undefined)) as Record<K, T>;
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object that have known keys; all others are reported. */
export function recordOf(value: unknown, spot: Spot & { readonly known?: readonly string[] }): Fields {
  const { path, report, known } = spot;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    report(path, `"${path.at(-1)}" has to be an object, such as { … }.`);
    return {};
  }
  const entries = Object.entries(value);
  for (const [key] of entries) {
    if (known && !known.includes(key)) report([...path, key], `"${key}" is no setting here. ${proposal(key, known)}`);
  }
  return Object.fromEntries(entries.filter(([key]) => !known || known.includes(key)));
}

function proposal(key: string, known: readonly string[]): string {
  const near = closest(key.toLowerCase(), known);
  return distance(key.toLowerCase(), near) <= 2 ? `Did you mean "${near}"?` : `There are ${listed(known)}.`;
}

function listed(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}
