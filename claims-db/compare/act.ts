/** Knows verbs that tell one act with what leads to a name: "signed for Lund", "transferred to Lund", "joined Lund". */
import type { Word } from "../model";

/** What several verbs tell, and whether it happens only once: a match is played in one place, a player joins several clubs. */
export interface Act {
  readonly ways: readonly string[];
  readonly isOnce: boolean;
}

/** `actOf(words, 3, "to")` is the act of joining for "Vaz was transferred to Lund"; `undefined` for other verbs. */
export function actOf(words: readonly Word[], verb: number, part: string): Act | undefined {
  const lemma = words[verb]?.lemma ?? "";
  const way = lemma === "take" && words[verb + 1]?.lower === "place" ? `take-place ${part}` : `${lemma} ${part}`;
  return acts.find(({ ways }) => ways.includes(way));
}

const once = true;

const acts: readonly Act[] = [
  act("join done, sign for, sign with, transfer to, move to, switch to, defect to"),
  act("play for, appear for, feature for, turn-out for"),
  act("hold in, hold at, play in, play at, stage in, stage at, host in, host at, take-place in, take-place at", once),
  act("bear in, bear at", once),
  act("die in, die at", once),
  act("bury in, bury at, inter in, inter at", once),
  act("found in, establish in", once),
  act("base in, base at, headquarter in, locate in, situate in", once),
  act("film in, film at, shoot in, shoot at, record in, record at", once),
  act("graduate from"),
];

function act(ways: string, isOnce = false): Act {
  return { ways: ways.split(", "), isOnce };
}
