/** Reads in how long a time something was reached: "within three weeks", "in its first week", "an opening weekend of". */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Word } from "../../model";
import { factorOf } from "../amounts/unit";
import { wordFrom, type Statement } from "../statement";

/** How many days a sentence gives, and whether they are the first ones: 3 first ones for "on its opening weekend". */
export interface Stretch {
  readonly days: number;
  readonly first: boolean;
}

/** The one stretch of time of a sentence that is not the claim itself; `undefined` where it tells of none or of several. */
export function stretchOf({ sentence, claims }: Statement, claim: Claim): Stretch | undefined {
  const { words } = sentence;
  const stated = claims.flatMap((other) => (other === claim ? [] : statedIn(sentence, other)));
  const named = words.flatMap((_, i) => namedAt(words, i));
  const all = [...stated, ...named];
  return all.every(({ days }) => days === all[0]?.days) ? all[0] : undefined;
}

/** "within three weeks", "in the first three days". */
function statedIn(sentence: Statement["sentence"], { value, span }: Claim): readonly Stretch[] {
  if (value.kind !== "figure" || value.measure !== "duration") return [];
  const days = value.amount * factorOf(value);
  const { led, first } = leadOf(sentence.words, wordFrom(sentence, span.start));
  return led && days >= shortest ? [{ days, first }] : [];
}

/** Nobody tells how much was reached in minutes, unless of a match. */
const shortest = 0.5;

const units: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["weekend", 3],
  ["week", 7],
  ["fortnight", 14],
  ["month", 30],
  ["quarter", 91],
  ["season", 270],
  ["year", 365],
  ["decade", 3653],
]);

/** What somebody has done in all. */
const whole: ReadonlySet<string> = new Set(["career", "lifetime", "all-time"]);
const wholeDays = 36525;

/** "in a week", "during its first week", and "first-week sales", "an opening weekend of" without any of that before it. */
function namedAt(words: readonly Word[], at: number): readonly Stretch[] {
  const { lower } = wordAt(words, at);
  if (whole.has(lower)) return [{ days: wholeDays, first: false }];
  const days = units.get(lower);
  if (days === undefined) return [];
  const { led, first, determined } = leadOf(words, at);
  const isOpening = first && lower !== "quarter";
  return first || (led && determined) ? [{ days, first: isOpening }] : [];
}

const leading: ReadonlySet<string> = new Set(["in", "within", "during", "over", "after"]);
const opening: ReadonlySet<string> = new Set(["first", "opening", "debut", "initial"]);
const between: ReadonlySet<string> = new Set(["single", "full", "whole", "entire", "just", "only", "-"]);
const determining: ReadonlySet<string> = new Set("a an one the this that last its their his her 's".split(" "));

interface Lead {
  readonly led: boolean;
  readonly first: boolean;
  readonly determined: boolean;
}

/** What stands before a stretch: "in its first", "within a". */
function leadOf(words: readonly Word[], at: number): Lead {
  let [first, determined] = [false, false];
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { lower } = wordAt(words, i);
    if (leading.has(lower)) return { led: true, first, determined };
    if (opening.has(lower)) first = true;
    else if (determining.has(lower)) determined = true;
    else if (!between.has(lower) && !/^\d{4}$/.test(lower)) break;
  }
  return { led: false, first, determined };
}
