/** Finds events that a draft tells with one outcome and a source with the other, in whatever words: "approved", "turned down". */
import { wordAt } from "../../lexicon/wordat";
import type { Outcome } from "../../lexicon/events";
import type { Span } from "../../model";
import type { Aligned } from "../pairs";
import type { Statement } from "../statement";
import { eventsOf, toldOf, type Event } from "./events";
import { denials, denying } from "./group";
import type { Phrase } from "./phrases";
import { isOneEvent, type Meeting } from "./sameevent";
import { areOneThing, isUnnamedDoer } from "./things";

/** The words of the draft and of the passage that exclude each other. */
export interface Opposed {
  readonly draft: Span;
  readonly source: Span;
  readonly aligned: Aligned;
  /** Which side denies what the other says with the same verb; absent where two verbs exclude each other. */
  readonly denies?: "draft" | "source";
}

/** The events of the draft whose contrary a passage tells of the same thing, where no passage tells them as the draft does. */
export function opposedEvents(passages: readonly Aligned[]): readonly Opposed[] {
  const statement = passages[0]?.alignment.draft;
  if (!statement) return [];
  return eventsOf(statement.sentence).flatMap((mine): readonly Opposed[] => {
    if (mine.mode === "unsure") return [];
    const met = passages.flatMap((aligned) =>
      eventsOf(aligned.passage.sentence).flatMap((theirs) => meetingOf(mine, theirs, aligned) ?? []),
    );
    if (met.some(({ way }) => way === "same")) return [];
    const found = met
      .filter((meeting) => meeting.way === "opposite" && isOneEvent(meeting) && !isRestricted(meeting))
      .sort((a, b) => b.aligned.widened - a.aligned.widened)[0];
    return found ? [shown(found)] : [];
  });
}

/** "No tables are kept on that day" beside "Tables are kept on weekdays only": so it is at other times. */
function isRestricted({ mine, theirs, aligned: { alignment } }: Meeting): boolean {
  if (mine.denied === theirs.denied) return false;
  const { sentence } = mine.denied ? alignment.source : alignment.draft;
  return sentence.words.some(({ lower }) => lower === "only");
}

function meetingOf(mine: Event, theirs: Event, aligned: Aligned): Meeting | undefined {
  const shared = sharedOutcome(mine, theirs);
  if (!shared) return undefined;
  const { outcome, other, isSame } = shared;
  const things = [toldOf(mine, outcome.frame), toldOf(theirs, other.frame)] as const;
  if (!things[0]) return undefined;
  const isUntold = outcome.kind === "deal" && isUnnamed(theirs, aligned) && mayBeTopic(things[0], aligned);
  if (!isUntold && !(things[1] && areOneThing(aligned.alignment, [things[0], things[1]]))) return undefined;
  if (outcome.kind === "deed" && !(mine.object ?? mine.passive)) return undefined;
  const way = isSame === (mine.denied === theirs.denied) ? "same" : "opposite";
  return { mine, theirs, aligned, outcome, things: [things[0], isUntold ? undefined : things[1]], way };
}

/** An outcome of each, of one row. */
interface Shared {
  readonly outcome: Outcome;
  readonly other: Outcome;
  readonly isSame: boolean;
}

/** What both tell of, the same if they do, else an outcome and its opposite, unless both are denied. */
function sharedOutcome(mine: Event, theirs: Event): Shared | undefined {
  const both = mine.outcomes.flatMap((outcome) =>
    theirs.outcomes.flatMap((other) =>
      other.row === outcome.row ? [{ outcome, other, isSame: outcome.pole === other.pole }] : [],
    ),
  );
  const same = both.find(({ isSame }) => isSame);
  return same ?? (mine.denied && theirs.denied ? undefined : both[0]);
}

/** "It missed its target", "That missed forecasts": who did it is told before. */
function isUnnamed({ subject, clause: [from], from: verb }: Event, { passage: { sentence } }: Aligned): boolean {
  const { words } = sentence;
  if (!subject) return from === verb && from === 1 && /^(?:that|this)$/u.test(wordAt(words, 0).lower);
  return isUnnamedDoer(sentence, subject.head);
}

/** The sentence is about what a phrase of the draft names, or nobody knows what it is about. */
function mayBeTopic({ head }: Phrase, { alignment: { draft }, passage: { sentence } }: Aligned): boolean {
  const word = draft.sentence.words[head];
  if (word?.pos !== "PROPN" || sentence.topics.length === 0) return true;
  return sentence.topics.some((topic) => topic.split(" ").includes(word.lower));
}

/** True where a passage tells an event of the draft, whose words begin at an offset, just as the draft does. */
export function isToldAlso(aligned: Aligned, start: number): boolean {
  const { sentence } = aligned.alignment.draft;
  const mine = eventsOf(sentence).filter(({ from }) => sentence.words[from]?.start === start);
  const theirs = eventsOf(aligned.passage.sentence);
  return mine.some((own) => theirs.some((there) => meetingOf(own, there, aligned)?.way === "same"));
}

function shown({ mine, theirs, aligned }: Meeting): Opposed {
  const { draft, source } = aligned.alignment;
  if (mine.denied === theirs.denied) return { draft: wordsOf(mine, draft), source: wordsOf(theirs, source), aligned };
  const spans = { draft: spanOf(mine, draft), source: spanOf(theirs, source) };
  return { ...spans, aligned, denies: mine.denied ? "draft" : "source" };
}

function wordsOf({ from, to }: Event, { sentence: { words } }: Statement): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** The "not" of an event that is denied; of one that is not its verb with the small verb before it: "will pay". */
function spanOf(event: Event, statement: Statement): Span {
  const { words } = statement.sentence;
  const [from] = event.clause;
  const not = words.slice(from, event.from).findLastIndex(({ lower }) => denials.has(lower) || denying.has(lower));
  const { start, end } = wordsOf(event, statement);
  if (event.denied && not >= 0) return wordsOf({ ...event, from: from + not, to: from + not + 1 }, statement);
  const before = words[event.from - 1];
  return { start: before?.pos === "AUX" ? before.start : start, end };
}
