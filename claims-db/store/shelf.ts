/** Keeps the passages that were read last, so that a check while typing asks the database for new ones only. */
import type { Connection } from "./connection";
import { readPassages, type StoredPassage } from "./records";

const room = 2000;

/** Passages by the key of their sentence, the one asked for last at the end. */
export type Shelf = Map<number, StoredPassage>;

/** The passages of these sentences, in the order asked for; keys of deleted sentences are left out. */
export function takePassages(connection: Connection, shelf: Shelf, ids: readonly number[]): readonly StoredPassage[] {
  const absent = ids.filter((id) => !shelf.has(id));
  if (absent.length > 0) for (const stored of readPassages(connection, absent)) shelf.set(stored.passage.id, stored);
  const taken = ids.flatMap((id) => shelf.get(id) ?? []);
  for (const stored of taken) renew(shelf, stored);
  return taken;
}

function renew(shelf: Shelf, stored: StoredPassage): void {
  shelf.delete(stored.passage.id);
  shelf.set(stored.passage.id, stored);
  for (const oldest of shelf.keys()) {
    if (shelf.size <= room) return;
    shelf.delete(oldest);
  }
}
