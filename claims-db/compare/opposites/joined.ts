/** Gives a verb behind "and" the subject of the verb before: "He was tried and acquitted", "it met and rejected the plan". */
import { wordAt } from "../../lexicon/wordat";
import type { Outcome } from "../../lexicon/events";
import type { Word } from "../../model";
import type { Event } from "./events";

/** The same events, each that has no subject of its own and stands behind "and" with that of the event before. */
export function withSubjects(words: readonly Word[], events: readonly Event[]): readonly Event[] {
  return events.reduce<readonly Event[]>((done, event) => {
    const before = done.findLast(({ clause: [, to] }) => to === event.clause[0] - 1);
    return [...done, before && isJoined(words, event) ? joinedTo(before, event) : event];
  }, []);
}

const joining = new Set(["and", "but"]);
const small = new Set(["ADV", "AUX", "PART"]);

/** "and then rejected": nothing that could be a subject stands between. */
function isJoined(words: readonly Word[], { subject, clause: [start], from, state }: Event): boolean {
  if (subject || state || !joining.has(wordAt(words, start - 1).lower)) return false;
  return words.slice(start, from).every(({ pos }) => small.has(pos));
}

/** "was charged and convicted": both are done to one; "met and rejected the plan": one does both. */
function joinedTo(before: Event, event: Event): Event {
  const isDone = before.passive && !event.object && event.outcomes.every(isOfObject);
  if (before.passive && !isDone) return event;
  return { ...event, subject: before.subject, passive: isDone, past: isDone ? before.past : event.past };
}

function isOfObject({ frame }: Outcome): boolean {
  return frame === "object" || frame === "doer";
}
