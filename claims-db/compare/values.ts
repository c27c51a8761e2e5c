/** Holds two values of one kind against each other: the table of comparers. */
import type { Comparison, Value } from "../model";
import { compareDates } from "./date";
import { compareFigures } from "./figure";
import { compareNames } from "./name";
import { comparePlaces } from "./place";
import { compareSpeakers } from "./quote";
import { compareTitles } from "./title";

const otherKind: Comparison = { outcome: "incomparable", reason: { code: "other-kind" }, affinity: 0 };

/** Compares two values; values of different kinds are "incomparable" with reason "other-kind". */
export function compareValues(draft: Value, source: Value): Comparison {
  if (draft.kind === "figure") return source.kind === "figure" ? compareFigures(draft, source) : otherKind;
  if (draft.kind === "date") return source.kind === "date" ? compareDates(draft, source) : otherKind;
  if (draft.kind === "name") return source.kind === "name" ? compareNames(draft, source) : otherKind;
  if (draft.kind === "title") return source.kind === "title" ? compareTitles(draft, source) : otherKind;
  if (draft.kind === "place") return source.kind === "place" ? comparePlaces(draft, source) : otherKind;
  return source.kind === "quote" ? compareSpeakers(draft, source) : otherKind;
}
