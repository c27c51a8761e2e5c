/** Reads a role where it stands in a sentence: its head, what narrows it, its organisation and status. */
import { wordAt } from "../lexicon/wordat";
import type { Title, Word } from "../model";
import { roles, statuses } from "../lexicon/titles";
import { headAt, type Head, type Setting } from "./titlehead";
import { readLeft } from "./titleleft";
import { readRight } from "./titleright";

/** A role in a sentence, without its holder; `first` to `last` are indexes of words. */
export interface RolePhrase {
  /** First word, with organisation and status, without article. */
  readonly first: number;
  /** First word of the role itself: "press" in "White House press secretary". */
  readonly role: number;
  /** Last word of the role itself. */
  readonly head: number;
  /** Last word, with what follows the role: "affairs" in "envoy for hostage affairs". */
  readonly last: number;
  readonly name: string;
  readonly organisation?: string;
  readonly status: Title["status"];
}

/** The roles of a sentence, left to right: one for "US envoy Steve Witkoff", with organisation "United States". */
export function readRoles(setting: Setting): readonly RolePhrase[] {
  const phrases: RolePhrase[] = [];
  const { words } = setting.sentence;
  for (let i = 0; i < words.length; i++) {
    const head = headAt(words, i);
    if (head === undefined) continue;
    const phrase = readRole(setting, head);
    phrases.push(phrase);
    i = phrase.head;
  }
  return phrases;
}

function readRole(setting: Setting, head: Head): RolePhrase {
  const left = readLeft(setting, head.first);
  const right = readRight(setting, head);
  const suffix = statuses.get(suffixAfter(setting.sentence.words, head.last)?.lower ?? "");
  const isEx = setting.sentence.words[head.first]?.lower.startsWith("ex-") === true;
  const narrowed = [...left.ranks, head.name, ...right.narrowing].join(" ");
  return {
    first: left.first,
    role: left.role,
    head: suffix === undefined ? head.last : head.last + 2,
    last: Math.max(right.last, suffix === undefined ? 0 : head.last + 2),
    name: roles.get(narrowed) ?? narrowed,
    organisation: right.organisation ?? left.organisation,
    status: (isEx ? "former" : undefined) ?? left.status ?? suffix ?? (head.name === "nominee" ? "nominee" : "current"),
  };
}

/** "elect" in "president-elect". */
function suffixAfter(words: readonly Word[], at: number): Word | undefined {
  return wordAt(words, at + 1).lower === "-" ? words[at + 2] : undefined;
}
