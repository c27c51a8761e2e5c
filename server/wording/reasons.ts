/** Why a source counted for or against the draft, or was left out: one sentence for each code. */
import type { Comparison, Reason } from "../../claims-db/model";
import { fill, isFilled } from "./template";

/** A sentence that shows both sides, and one for where there is nothing to show. */
type Sentences = readonly [full: string, bare: string];

/**
 * The sentence for a reason; a code that is not in the table gets the one of its stance.
 * `reasonSentence({ code: "different-amount", draft: "27", source: "24" }, "disagrees")` is "The source says 24, the draft 27."
 */
export function reasonSentence(reason: Reason, stance: Comparison["outcome"]): string {
  const [full, bare] = reasons[reason.code] ?? general[stance];
  const parts = { draft: reason.draft, source: reason.source };
  return isFilled(full, parts) ? fill(full, parts) : bare;
}

const general: Readonly<Record<Comparison["outcome"], Sentences>> = {
  agrees: ["The source says the same: {source}.", "The source says the same."],
  disagrees: ["The source says {source}, the draft {draft}.", "The source says otherwise."],
  incomparable: ["It speaks of {source}, not of {draft}.", "It speaks of something else."],
};

/** Exported so that a test can hold it against the codes that the comparers use. */
export const reasons: Readonly<Record<string, Sentences>> = {
  "same-amount": ["The source has the same figure: {source}.", "The source has the same figure."],
  "different-amount": ["The source says {source}, the draft {draft}.", "The source has another figure."],
  "part-of-total": ["It is a part of the total: {source}.", "It is a part of the total."],
  "sum-of-parts": ["The source’s parts add up to it: {source}.", "The source’s parts add up to it."],
  "other-unit": ["It is measured in another unit: {source}.", "It is measured in another unit."],
  "other-thing": ["It counts something else: {source}.", "It counts something else."],
  "other-qualifier": ["It is about {source}, the draft about {draft}.", "It is about a narrower or wider group."],
  "same-day": ["The source has the same day: {source}.", "The source has the same day."],
  "other-day": ["The source says {source}, the draft {draft}.", "The source has another day."],
  "other-month": ["The source says {source}, the draft {draft}.", "The source has another month."],
  "other-year": ["The source says {source}, the draft {draft}.", "The source has another year."],
  "weekday-mismatch": ["The day was a {source}, not a {draft}.", "The weekday and the date do not go together."],
  "same-name": ["The source has the same name: {source}.", "The source has the same name."],
  "other-spelling": ["The source spells it {source}, the draft {draft}.", "The source spells it another way."],
  "other-person": ["It is another person: {source}.", "It is another person."],
  "same-title": ["The source has the same title: {source}.", "The source has the same title."],
  "other-holder": ["The source names {source}, the draft {draft}.", "The source names somebody else."],
  "other-role": ["The source says {source}, the draft {draft}.", "The source gives another role."],
  "other-organisation": ["The source says {source}, the draft {draft}.", "The source names another organisation."],
  "same-place": ["The source has the same place: {source}.", "The source has the same place."],
  "other-place": ["The source says {source}, the draft {draft}.", "The source has another place."],
  "same-words": ["The source has the same words.", "The source has the same words."],
  "changed-words": ["The source’s words are “{source}”, the draft’s “{draft}”.", "The words are not the source’s."],
  "changed-number": ["The source’s words have {source}, the draft’s {draft}.", "A number differs from the source’s words."],
  "dropped-not": ["The source’s words have a “{source}” that the draft lacks.", "The draft says the opposite of the source’s words."],
  "same-speaker": ["The source gives the words to {source} too.", "The source gives the words to the same speaker."],
  "other-speaker": ["The source gives the words to {source}, the draft to {draft}.", "The source names another speaker."],
  opposite: ["The source says {source}, the draft {draft}: the opposite.", "The source says the opposite."],
  negated: ["The source says that it is not so.", "The source says that it is not so."],
  quoted: ["It stands in a quotation, so it is the speaker’s.", "It stands in a quotation, so it is the speaker’s."],
  "not-found": ["These words are in no source.", "These words are in no source."],
  "not-in-sources": ["No source speaks of this.", "No source speaks of this."],
  "other-statement": ["The sentence says something else.", "The sentence says something else."],
  "other-kind": ["It is a statement of another kind.", "It is a statement of another kind."],
};
