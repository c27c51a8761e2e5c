/** Doubts that a place is wrong where the draft says whence somebody comes and the source where to. */
import { wordAt } from "../../lexicon/wordat";
import type { Claim } from "../../model";
import type { Bound } from "../bound";
import { ways, type Way } from "../roles/site";
import { wordFrom, type Statement } from "../statement";

/** "crossed the border from South Sudan" beside "crossed the border into Uganda": both may be so. */
export function isOtherCourse({ claim, draft, disagree }: Bound): boolean {
  if (!disagree) return false;
  const mine = courseOf(draft, claim);
  const theirs = courseOf(disagree.aligned.alignment.source, disagree.candidate.claim);
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

function courseOf({ sentence }: Statement, { span }: Claim): Way | undefined {
  const at = wordFrom(sentence, span.start);
  const before = wordAt(sentence.words, at - 1).pos === "DET" ? at - 2 : at - 1;
  const way = ways.get(wordAt(sentence.words, before).lower);
  return way === "in" ? undefined : way;
}
