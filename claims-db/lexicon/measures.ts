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
  ["time", "later", "earlier sooner"],
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
