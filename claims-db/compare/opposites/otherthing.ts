/** Leaves alone words that exclude each other but are told of two: "Lund won the final" where "Malmö lost the final". */
import { wordAt } from "../../lexicon/wordat";
import type { PlacedSentence, Span } from "../../model";
import { isMet, partnerOf, type Alignment } from "../align";
import { eventsOf, toldOf, type Event } from "./events";
import type { Phrase } from "./phrases";
import type { Statement, Term } from "../statement";

/** True where two opposite verbs at these places have each its own name, or one had come about before: "had upheld". */
export function isOfOtherThing(alignment: Alignment, [mine, theirs]: readonly [Span, Span]): boolean {
  const { draft, source } = alignment;
  const [one, other] = [eventOver(draft.sentence, mine), eventOver(source.sentence, theirs)];
  if (!one || !other) return false;
  if ((one.mode === "before") !== (other.mode === "before")) return true;
  if (one.denied !== other.denied && areContrary(one, other)) return true;
  if (isOtherSaying(alignment, one.to) || isConverse(alignment, one, other)) return true;
  const [own, there] = [one, other].map((event) => toldOf(event, event.outcomes[0]?.frame ?? "subject"));
  const [a, b] = [own && nameAt(draft, own), there && nameAt(source, there)];
  if (!a || !b || a.keys.some((key) => b.keys.includes(key))) return false;
  return isMet(alignment, draft.terms.indexOf(a)) && alignment.reverse[source.terms.indexOf(b)] !== -1;
}

/** Two verbs of contrary outcomes, of which one denied says what the other says: "did not confirm", "denied". */
function areContrary(one: Event, other: Event): boolean {
  return one.outcomes.some(({ row, pole }) => other.outcomes.some((their) => their.row === row && their.pole !== pole));
}

/** "A firm bought the site" where "the town sold the site to a firm": the doer of the one stands behind the other. */
function isConverse(alignment: Alignment, { subject: mine, outcomes }: Event, { subject: theirs, to }: Event): boolean {
  if (!mine || !theirs || outcomes[0]?.kind !== "deal") return false;
  const { draft, source } = alignment;
  const place = partnerOf(
    alignment,
    draft.terms.findIndex(({ word }) => word === mine.head),
  );
  return (source.terms[place]?.word ?? -1) >= to;
}

/** "confirmed that she had sold her house" where the passage says nothing of a sale or a house. */
function isOtherSaying(alignment: Alignment, at: number): boolean {
  const { sentence, terms } = alignment.draft;
  if (wordAt(sentence.words, at).lower !== "that") return false;
  const said = terms.flatMap(({ word, weight, value }, i) => (word > at && weight >= 0.6 && !value ? [i] : []));
  return said.filter((i) => isMet(alignment, i)).length < said.length / 2;
}

function eventOver(sentence: PlacedSentence, { start, end }: Span): Event | undefined {
  const { words } = sentence;
  return eventsOf(sentence).find(
    ({ from, to, outcomes }) =>
      outcomes[0]?.kind !== "deed" && (words[from]?.start ?? 0) <= start && end <= (words[to - 1]?.end ?? 0),
  );
}

function nameAt({ terms }: Statement, { head }: Phrase): Term | undefined {
  return terms.find(({ word, pos }) => word === head && pos === "PROPN");
}

/** "If a majority had voted for it, the clubs would be one": says what did not come about. */
export function isCounterfactual({ words }: PlacedSentence): boolean {
  const at = words.findIndex(({ lower }) => lower === "if");
  const had = at < 0 ? -1 : words.findIndex(({ lower }, i) => i > at && lower === "had");
  return had >= 0 && words.some(({ lower }) => lower === "would" || lower === "might" || lower === "could");
}

/** "Without the storm he could have won", "but for the storm": the storm is told, and what it prevented. */
export function isPrevented({ words }: PlacedSentence): boolean {
  const isBut = words.some(
    ({ lower }, i) => lower === "without" || (lower === "but" && wordAt(words, i + 1).lower === "for"),
  );
  return isBut && words.some(({ lower }, i) => missed.has(lower) && wordBehind(words, i) === "have");
}

const missed = new Set(["would", "might", "could"]);

/** The verb behind a small one, past "not" and "well": "have" in "could not have won". */
function wordBehind(words: PlacedSentence["words"], i: number): string | undefined {
  return words.slice(i + 1, i + 3).find(({ pos }) => pos !== "ADV" && pos !== "PART")?.lower;
}
