/** Words that say to which side of another value one lies, each pair on its own scale: more and less, ahead and behind. */

/** On which scale a word measures, and to which side of it. */
export interface Side {
  readonly scale: string;
  readonly way: "up" | "down";
}

/** Each row is a scale; "amount" and "order" are one where no time or length is measured. */
const rows: readonly (readonly [scale: string, up: string, down: string])[] = [
  ["amount", "more higher greater larger bigger above up", "less fewer lower smaller below down"],
  ["order", "ahead clear", "behind adrift"],
  ["time", "later late", "earlier sooner early"],
  ["length", "longer", "shorter"],
  ["speed", "faster quicker", "slower"],
  ["age", "older", "younger"],
  ["weight", "heavier", "lighter"],
  ["height", "taller", "shorter"],
  ["price", "dearer", "cheaper"],
  ["heat", "warmer hotter", "colder cooler"],
  ["worth", "better", "worse"],
];

const sides = new Map<string, Side[]>();
for (const [scale, ...ways] of rows)
  ways.forEach((words, i) => {
    for (const word of words.split(" "))
      sides.set(word, [...(sides.get(word) ?? []), { scale, way: i === 0 ? "up" : "down" }]);
  });

/** The sides that a word names: `sidesOf("shorter")` is down in length and in height. */
export function sidesOf(word: string): readonly Side[] {
  return sides.get(word) ?? [];
}

/** The two ends of a scale, of which a thing has but one. */
const ends: readonly (readonly [scale: string, up: string, down: string])[] = [
  ["amount", "largest biggest highest greatest", "smallest lowest"],
  ["age", "oldest", "newest youngest"],
  ["length", "longest", "shortest"],
  ["height", "tallest", "shortest"],
  ["speed", "fastest quickest", "slowest"],
  ["worth", "best", "worst"],
  ["time", "latest", "earliest"],
  ["weight", "heaviest", "lightest"],
  ["price", "dearest costliest", "cheapest"],
  ["force", "strongest", "weakest"],
  ["place", "farthest furthest", "nearest closest"],
  ["heat", "hottest warmest", "coldest coolest"],
  ["rain", "wettest", "driest"],
  ["wealth", "richest wealthiest", "poorest"],
  ["depth", "deepest", "shallowest"],
];

const superlatives = new Map(
  ends.flatMap(([scale, ...ways]) =>
    ways.flatMap((words, i) =>
      words.split(" ").map((word): [string, Side] => [word, { scale, way: i === 0 ? "up" : "down" }]),
    ),
  ),
);

/** The end of a scale that a superlative names: `endOf("newest")` is down in age. */
export function endOf(word: string): Side | undefined {
  return superlatives.get(word);
}
