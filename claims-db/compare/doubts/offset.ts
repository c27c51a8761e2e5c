/** Knows values that one of two sentences tells of another time, counted from its own: "two days earlier", "the year before". */
import type { Bound } from "../bound";

/** "on Sunday" beside "on Tuesday that a missile fired two days earlier": the day that is named is not the day that is meant. */
export function isOffsetDay({ claim, draft, disagree }: Bound): boolean {
  const [mine, theirs] = [claim.value, disagree?.candidate.claim.value];
  if (!disagree || mine.kind !== "date" || theirs?.kind !== "date") return false;
  if (mine.weekday === undefined || theirs.weekday === undefined) return false;
  return day.test(disagree.candidate.passage.sentence.text) && !day.test(draft.sentence.text);
}

/** "had won 69 seats four years earlier" beside "won 61 seats", "last year's summit": only the draft tells of what was before. */
export function isOfBefore({ draft, disagree }: Bound): boolean {
  return (
    disagree !== undefined && year.test(draft.sentence.text) && !year.test(disagree.candidate.passage.sentence.text)
  );
}

const number = "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})";

const day = new RegExp(
  `\\b(?:${number} (?:days?|nights?) (?:earlier|before|later|after)|the (?:day|night|evening|morning) before|` +
    "the (?:previous|next|following) (?:day|night|evening|morning)|overnight)\\b",
  "iu",
);

const year = new RegExp(
  `\\b(?:(?:${number} (?:weeks?|months?|years?|decades?|seasons?)) (?:earlier|before|previously)|` +
    "(?:the|a) (?:week|month|year|decade|season) (?:before|earlier)|(?:last|previous) (?:week|month|year|season)['’]s)\\b",
  "iu",
);
