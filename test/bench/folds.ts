/** Parts the rows of labelled sets, so that what is learned on some can be measured on the others. */
import { readFileSync } from "node:fs";

/** What tells where a row comes from: the group that it was made with, else its sources. */
export interface Parted {
  readonly group?: string;
  readonly sources?: readonly string[];
}

/**
 * The page or article of a row: the first line of its first source. Rows of one article, in whatever set and revision,
 * are one group, so that no part has seen another's source; a row made from another keeps that one's group.
 */
export function groupOf({ group, sources }: Parted): string {
  return group ?? (sources?.[0] ?? "").trim().slice(0, 80).split("\n")[0]?.toLowerCase() ?? "";
}

/** The part of a row, from 0 to `folds` - 1. */
export function foldOf(row: Parted, folds: number): number {
  let hash = 7;
  for (const letter of groupOf(row)) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % folds;
}

/** The weights of some files, named with commas between; none where nothing is named. */
export function readWeights(files: string | undefined): readonly object[] {
  return files?.split(",").map((file): object => JSON.parse(readFileSync(file, "utf8"))) ?? [];
}

/** Puts the weights of a row's part into the engine's table; where there are none the table stays as it is. */
export function takeWeights(table: object, others: readonly object[], row: Parted): void {
  Object.assign(table, others[foldOf(row, others.length)]);
}
