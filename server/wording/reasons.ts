/** Why a source counted for or against the draft, or was left out: one sentence for each code. */
import type { Comparison, Reason } from "../../claims-db/model";
import { fill, isFilled } from "./template";

/** A sentence that shows both sides, and one for where there is nothing to show. */
type Sentences = readonly [full: string, bare: string];

/**
 * The sentence for a reason. A code that is not in the table gets the sentence of its first word ("other-zone" that of
 * "other"), else that of its stance.
 * `reasonSentence({ code: "other-day", draft: "March 3", source: "March 1" }, "disagrees")` is
 * "The source says March 1, the draft March 3."
 */
export function reasonSentence(reason: Reason, stance: Comparison["outcome"]): string {
  const [full, bare] = sentencesOf(reason.code, stance) ?? general[stance];
  const parts = { draft: reason.draft, source: reason.source };
  return isFilled(full, parts) ? fill(full, parts) : bare;
}

/** The table's sentences for a code, undefined where it has none; "other-…" is told by its first word where it disagrees. */
export function sentencesOf(code: string, stance: Comparison["outcome"]): Sentences | undefined {
  const family = code.split("-", 1)[0] ?? "";
  return reasons[code] ?? (families[stance].includes(family) ? reasons[family] : undefined);
}

const families: Readonly<Record<Comparison["outcome"], readonly string[]>> = {
  agrees: ["same", "within"],
  disagrees: ["other", "different", "beyond"],
  incomparable: [],
};

const general: Readonly<Record<Comparison["outcome"], Sentences>> = {
  agrees: ["The source says the same: {source}.", "The source says the same."],
  disagrees: ["The source says {source}, the draft {draft}.", "The source says otherwise."],
  incomparable: ["It speaks of {source}, not of {draft}.", "It speaks of something else."],
};

const reasons: Readonly<Record<string, Sentences>> = {
  same: ["The source says the same: {source}.", "The source says the same."],
  other: ["The source says {source}, the draft {draft}.", "The source says otherwise."],
  within: ["The source’s {source} fits {draft}.", "Both can be true at once."],
  different: ["The source says {source}, the draft {draft}.", "The source says otherwise."],
  beyond: ["The source says {source}, the draft {draft}.", "The source says otherwise."],
  "rounds-to": ["{source} rounds to {draft}.", "One rounds to the other."],
  "bound-dropped": ["The source has the same number: {source}.", "The source has the same number."],
  "looser-bound": ["{source} says nearly nothing of {draft}.", "It says too little to tell."],
  "far-from-bound": ["{source} leaves {draft} open.", "It says too little to tell."],
  "narrower-range": ["{draft} is narrower than {source}.", "The draft is narrower than the source."],
  "part-and-whole": ["One counts a part, the other the whole.", "One counts a part, the other the whole."],
  "change-and-level": ["One is a change, the other a level.", "One is a change, the other a level."],
  "other-currency": ["The source says {source}, the draft {draft}: another currency.", "It is another currency."],
  "other-direction": ["The source says {source}, the draft {draft}: the other way.", "The source says the other way."],
  "other-superlative": ["The source counts {source} from the other end.", "The source counts from the other end."],
  "other-measure": ["It measures something else: {source}.", "It measures something else."],
  "same-amount": ["The source has the same figure: {source}.", "The source has the same figure."],
  "different-amount": ["The source says {source}, the draft {draft}.", "The source has another figure."],
  "part-of-total": ["It is a part of the total: {source}.", "It is a part of the total."],
  "sum-of-parts": ["The source’s parts add up to it: {source}.", "The source’s parts add up to it."],
  "other-unit": ["It is measured in another unit: {source}.", "It is measured in another unit."],
  "other-thing": ["It counts something else: {source}.", "It counts something else."],
  "other-qualifier": ["It is about {source}, the draft about {draft}.", "It is about a narrower or wider group."],
  "next-day": ["{source} may be the same day as {draft}.", "It may be the same day."],
  longer: ["The source quotes only a part of these words.", "The source quotes only a part of these words."],
  "far-apart": ["{source} is too far from {draft} to be meant.", "The dates are too far apart to be meant as one."],
  "other-year-guessed": ["The year of {source} or {draft} is not stated.", "The year is not stated."],
  "year-unstated": ["The day is the same; the year is not stated.", "The day is the same; the year is not stated."],
  season: ["A season and a month do not exclude each other.", "A season and a month do not exclude each other."],
  overlap: ["{source} and {draft} overlap.", "The two overlap."],
  unresolved: ["It is not clear which day is meant.", "It is not clear which day is meant."],
  "weekday-mismatch": ["The day was a {source}, not a {draft}.", "The weekday and the date do not go together."],
  "same-name": ["The source has the same name: {source}.", "The source has the same name."],
  "other-spelling": ["The source spells it {source}, the draft {draft}.", "The source spells it another way."],
  "other-person": ["It is another person: {source}.", "It is another person."],
  "short-form": ["It is the same name: {source}.", "It is the same name in another form."],
  "other-type": ["It is a name of another kind: {source}.", "It is a name of another kind."],
  "near-holder": ["It may be the same person: {source}.", "It may be the same person."],
  "wider-role": ["The roles fit: {source}.", "One role includes the other."],
  "earlier-time": [
    "The source says {source}, and {draft} for an earlier time.",
    "The source has it for an earlier time.",
  ],
  "other-time": ["The source says {source}, the draft {draft}.", "It is about another time."],
  "same-title": ["The source has the same title: {source}.", "The source has the same title."],
  "other-holder": ["The source names {source}, the draft {draft}.", "The source names somebody else."],
  "other-role": ["The source says {source}, the draft {draft}.", "The source gives another role."],
  "other-organisation": ["The source says {source}, the draft {draft}.", "The source names another organisation."],
  "same-place": ["The source has the same place: {source}.", "The source has the same place."],
  "other-place": ["The source says {source}, the draft {draft}.", "The source has another place."],
  contains: ["One of {source} and {draft} lies in the other.", "One lies in the other."],
  "unknown-place": ["{source} and {draft} may be one place.", "They may be one place."],
  "same-words": ["The source has the same words.", "The source has the same words."],
  "changed-words": ["The source’s words are “{source}”, the draft’s “{draft}”.", "The words are not the source’s."],
  "near-words": ["The source has the same words in another form.", "The source has the same words in another form."],
  "changed-name": ["The source’s words have {source}, the draft’s {draft}.", "A name differs from the source’s words."],
  "too-short": ["The quotation is too short to tell.", "The quotation is too short to tell."],
  "other-words": ["They are other words.", "They are other words."],
  "no-speaker": ["It is not clear who speaks.", "It is not clear who speaks."],
  "unclear-speaker": ["It is not clear who speaks.", "It is not clear who speaks."],
  "changed-number": [
    "The source’s words have {source}, the draft’s {draft}.",
    "A number differs from the source’s words.",
  ],
  "dropped-not": [
    "The source’s words are “{source}”, the draft’s “{draft}”.",
    "The draft says the opposite of the source’s words.",
  ],
  "same-speaker": ["The source gives the words to {source} too.", "The source gives the words to the same speaker."],
  "other-speaker": [
    "The source gives the words to {source}, the draft to {draft}.",
    "The source names another speaker.",
  ],
  opposite: ["The source says {source}, the draft {draft}: the opposite.", "The source says the opposite."],
  negated: ["The source says that it is not so.", "The source says that it is not so."],
  quoted: ["It stands in a quotation, so it is the speaker’s.", "It stands in a quotation, so it is the speaker’s."],
  "not-found": ["These words are in no source.", "These words are in no source."],
  "not-in-sources": ["No source speaks of this.", "No source speaks of this."],
  "other-statement": ["The sentence says something else.", "The sentence says something else."],
  "other-holder-elsewhere": ["The title is that of another house.", "The title is that of another house."],
  "told-elsewhere": ["The draft tells this in another sentence.", "The draft tells this in another sentence."],
  "says-less": ["The source says only {source}.", "The source says less."],
  "other-kind": ["It is a statement of another kind.", "It is a statement of another kind."],
};
