/** Knows figures that a writer has worked out: so much money for each of so many, and how far something went from one to the other. */
import type { Quantity } from "../../model";
import type { Bound } from "../bound";
import { isExact } from "../amounts/outcome";
import { textBefore, textBetween } from "../statement";
import { compareValues } from "../values";

/** "£50,000 over two years" beside "£25,000 in each year": the draft's own sentence says how many times. */
export function isProduct({ claim, draft, disagree }: Bound): boolean {
  const source = disagree?.candidate.claim.value;
  if (claim.value.kind !== "figure" || source?.kind !== "figure" || !areOfOneUnit(claim.value, source)) return false;
  if (source.measure !== "money" || source.unit?.includes(" per ") === true) return false;
  const times = claim.value.amount / source.amount;
  const told = draft.claims.flatMap(({ value }) => (value !== claim.value && isSmall(value) ? [value.amount] : []));
  return told.some((one, i) => one === times || told.some((other, k) => k > i && one * other === times));
}

function areOfOneUnit(one: Quantity, other: Quantity): boolean {
  return (
    one.measure === other.measure && one.unit === other.unit && one.upper === undefined && other.upper === undefined
  );
}

function isSmall(value: Bound["claim"]["value"]): value is Quantity {
  if (value.kind !== "figure" || value.upper !== undefined || !factors.has(value.measure)) return false;
  return Number.isInteger(value.amount) && value.amount >= 2 && value.amount <= most;
}

const factors: ReadonlySet<string> = new Set(["count", "number", "duration"]);

/** A larger number is hardly taken so many times. */
const most = 60;

/** "got rid of eight inspectors" beside "cut its inspectors from 14 to six". */
export function isStep({ claim, draft, disagree }: Bound): boolean {
  const { value } = claim;
  if (value.kind !== "figure" || !disagree || /\b(?:from|to) $/u.test(textBefore(draft.sentence, claim))) return false;
  const { claims, sentence } = disagree.candidate.passage;
  const figures = claims.filter((other) => other.value.kind === "figure");
  return figures.some((one, i) => {
    const other = figures[i + 1];
    if (one.value.kind !== "figure" || other?.value.kind !== "figure") return false;
    const isMove = /\bfrom $/u.test(textBefore(sentence, one)) && textBetween(sentence, [one, other]) === " to ";
    return isMove && Math.abs(one.value.amount - other.value.amount) === value.amount;
  });
}

/** "will have 21 people" beside "will be cut from 34 people to 21": what the source says it was before is no rival of what it comes to. */
export function isOfStart({ claim, draft, disagree }: Bound): boolean {
  if (!disagree || claim.value.kind !== "figure" || /\bfrom $/u.test(textBefore(draft.sentence, claim))) return false;
  const { claim: start, passage } = disagree.candidate;
  if (!/\bfrom (?:\p{L}+ )?$/u.test(textBefore(passage.sentence, start))) return false;
  return passage.claims.some(
    (end) =>
      end.span.start > start.span.end &&
      /\bto (?:\p{L}+ )?$/u.test(textBefore(passage.sentence, end)) &&
      isExact(compareValues(claim.value, end.value)),
  );
}
