/** Parts the rows of labelled sets, so that what is learned on some can be measured on the others. */

/**
 * The part of a row, from 0 to `folds` - 1. Rows that share a source page or article stay together, and so do rows that
 * were made from them, so that no part has seen the other's source.
 */
export function foldOf({ id }: { readonly id: string }, folds: number): number {
  const group = id.replace(/\+\d+$/, "").replace(/_\d+$/, "");
  let hash = 7;
  for (const letter of group) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % folds;
}
