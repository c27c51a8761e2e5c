/** Doubts about regions that an article names by a direction and "of": "South West England" for "the south west of England". */
import type { Bound } from "../bound";

const directed = /^((?:(?:north|south|east|west)(?:ern)?[ -]?){1,2}) (\p{Lu}.*)$/iu;

/** One of the article's sentences has the same direction of the same land, in other words. */
export function isRegionOf({ claim, aligned }: Bound): boolean {
  const [, direction, land] = directed.exec(claim.text) ?? [];
  if (direction === undefined || land === undefined) return false;
  const told = `${plain(direction)} of ${land.toLowerCase()}`;
  return aligned.some(({ passage }) => plain(passage.sentence.text).includes(told));
}

/** "north-western" is "northwest": directions are written with a space, a hyphen or neither. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(north|south|east|west)(?:ern)?\b[ -]?/gu, "$1")
    .replace(/(?<=north|south|east|west)of /gu, " of ");
}
