/** Fields of government, so that "finance minister" and "transport minister" are known as two offices. */
import { wordSet } from "./wordset";

/** Fields of one line are often one ministry's. */
const fields: readonly ReadonlySet<string>[] = [
  wordSet("foreign"),
  wordSet("defence defense"),
  wordSet("finance treasury economy trade commerce business industry"),
  wordSet("interior home justice security"),
  wordSet("health labour labor"),
  wordSet("education culture science"),
  wordSet("transport transportation housing infrastructure"),
  wordSet("energy environment climate agriculture"),
  wordSet("sport sports sporting football"),
];

/**
 * Whether nobody holds both offices at once: `areOtherPortfolios("finance minister", "transport minister")`; not
 * "finance minister" and "trade minister", which may be one ministry's.
 */
export function areOtherPortfolios(role: string, other: string): boolean {
  const [here, there] = [portfolioOf(role), portfolioOf(other)];
  return here !== undefined && there !== undefined && here.office === there.office && here.field !== there.field;
}

/** Whether two fields may be one ministry's: `areOneField("interior", "justice")`. */
export function areOneField(one: string, other: string): boolean {
  return one === other || fields.some((names) => names.has(one) && names.has(other));
}

function portfolioOf(role: string): { readonly field: number; readonly office: string } | undefined {
  const [name = "", office = "", ...more] = role.split(" ");
  const field = fields.findIndex((names) => names.has(name));
  return more.length === 0 && field >= 0 && offices.has(office) ? { field, office } : undefined;
}

const offices = wordSet("minister secretary");
