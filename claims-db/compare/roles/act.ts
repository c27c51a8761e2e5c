/** Knows verbs that tell one act with what leads to a name: "signed for Lund", "transferred to Lund", "joined Lund". */
import { wordAt } from "../../lexicon/wordat";
import type { Word } from "../../model";
import { groups, heads } from "../../lexicon/wordset";

/** What several verbs tell, and whether it happens only once: a match is played in one place, a player joins several clubs. */
export interface Act {
  readonly ways: readonly string[];
  readonly isOnce: boolean;
}

/** `actOf(words, 3, "to")` is the act of joining for "Vaz was transferred to Lund"; `undefined` for other verbs. */
export function actOf(words: readonly Word[], verb: number, part: string): Act | undefined {
  const lemma = wordAt(words, verb).lemma;
  const way = lemma === "take" && wordAt(words, verb + 1).lower === "place" ? `take-place ${part}` : `${lemma} ${part}`;
  return acts.find(({ ways }) => ways.includes(way));
}

const once = true;

const acts: readonly Act[] = [
  act("join done, sign for, sign with, transfer to, move to, switch to, defect to"),
  act("play for, appear for, feature for"),
  act("buy doer, acquire doer, purchase doer, sell to"),
  act("buy from, acquire from, purchase from, sell doer"),
  act("beat doer, defeat doer, overcome doer, thrash doer, lose to"),
  act("receive doer, award to, present to, hand to, give to"),
  act("replace doer, succeed doer, take from"),
  act("lead doer, head doer, run doer, chair doer"),
  act("score doer, net doer"),
  act("report in, confirm in, detect in, diagnose in, register in"),
  act("hold in, hold at, play in, play at, stage in, stage at, host in, host at, take-place in, take-place at", once),
  act("become doer, appoint done, name done, elect done", once),
  act("bear in, bear at", once),
  act("die in, die at", once),
  act("bury in, bury at, inter in, inter at", once),
  act("found in, establish in, set in, start in, create in, launch in", once),
  act("base in, base at, headquarter in, locate in, situate in", once),
  act("film in, film at, shoot in, shoot at, record in, record at", once),
  act("graduate from"),
];

function act(ways: string, isOnce = false): Act {
  return { ways: ways.split(", "), isOnce };
}

/** Whether the word before a name calls its bearer by what the verb does: "coach Ada Brusk" coached. */
export function isAgentOf(verb: string, before: Word | undefined): boolean {
  return before !== undefined && agents.get(before.lower) === verb;
}

const agents: ReadonlyMap<string, string> = heads(
  groups(`
  coach, coaches; direct, director; produce, producer; found, founder; manage, manager; write, writer, author
  compose, composer; host, presenter; captain, captains; edit, editor; conduct, conductor; own, owner; design, designer
  invent, inventor; create, creator; train, trainer; choreograph, choreographer; illustrate, illustrator`),
);
