/** Doubts that a date is wrong where the draft tells with "had" of a time before the article's, and a value of that time. */
import type { Value } from "../../model";
import type { Bound } from "../bound";
import { side } from "../dates/relation";

/** "In August the port had handled 1,402 tonnes" beside "The port handled 1,316 tonnes in September". */
export function isOfEarlier({ claim, draft, disagree, others }: Bound): boolean {
  if (!disagree || others.missing + others.disagreeing === 0) return false;
  if (!draft.claims.some(({ kind }) => kind === "figure")) return false;
  const { claim: source, passage } = disagree.candidate;
  if (!isBefore(claim.value, source.value)) return false;
  return isPerfect(draft.sentence.words) && !isPerfect(passage.sentence.words);
}

/** "had handled", "had been": not "had a cold". */
function isPerfect(words: readonly { readonly lower: string; readonly pos: string }[]): boolean {
  return words.some(
    ({ lower, pos }, i) =>
      lower === "had" && (pos === "AUX" || pos === "VERB") && /^(?:VERB|AUX)$/.test(words[i + 1]?.pos ?? ""),
  );
}

function isBefore(draft: Value, source: Value): boolean {
  if (draft.kind !== "date" || source.kind !== "date") return false;
  if (side[draft.relation] !== "at" || side[source.relation] !== "at") return false;
  if (draft.from !== undefined && source.from !== undefined) return draft.from < source.from;
  const [mine, theirs] = [draft, source].map(({ month, ends }) => month ?? ends?.[0].month);
  return mine !== undefined && theirs !== undefined && mine < theirs;
}
