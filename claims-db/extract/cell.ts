/** Tells the numbers that stand alone in a table's cell from those that end a name. */
import type { Word } from "../model";
import type { Amount } from "./amount";

/** A number that fills the cell of a table's row, so that it is no part of the name before it: "Mill Lane School   208   72.1". */
export function isCell(words: readonly Word[], { from, to }: Pick<Amount, "from" | "to">): boolean {
  return isApart(words[from - 1], words[from]) && isApart(words[to - 1], words[to]);
}

/** So many blanks stand in place of a cell's border, and behind no word that is only marked. */
const border = 3;

/** Whether a cell's border stands between two words of a row, or nothing at all on one side: "Model   Price". */
export function isApart(one: Word | undefined, other: Word | undefined): boolean {
  return one === undefined || other === undefined || other.start - one.end >= border;
}
