/** Doubts that a place is wrong where the draft says whence somebody comes and the source where to. */
import type { Claim } from "../../model";
import type { Bound } from "../bound";
import { wordFrom, type Statement } from "../statement";

/** "crossed the border from South Sudan" beside "crossed the border into Uganda": both may be so. */
export function isOtherCourse({ claim, draft, disagree }: Bound): boolean {
  if (!disagree) return false;
  const mine = courseOf(draft, claim);
  const theirs = courseOf(disagree.aligned.alignment.source, disagree.candidate.claim);
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

function courseOf({ sentence }: Statement, { span }: Claim): "from" | "to" | undefined {
  const at = wordFrom(sentence, span.start);
  const before = sentence.words[at - 1]?.pos === "DET" ? at - 2 : at - 1;
  return courses.get(sentence.words[before]?.lower ?? "");
}

const courses: ReadonlyMap<string, "from" | "to"> = new Map([
  ["from", "from"],
  ["into", "to"],
  ["to", "to"],
  ["towards", "to"],
  ["toward", "to"],
]);
