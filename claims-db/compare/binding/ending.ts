/** Lets "runs until 2026" and "ends in 2026" tell one date, so that "runs until 2024" differs from it. */
import type { Claim, Value } from "../../model";
import type { Alignment } from "../align";
import { wordFrom, type Statement } from "../statement";

/**
 * The values of a draft claim and a source claim, without "until" where one side has it and the other says with a verb
 * that something ends at its date: "open until May 3" beside "closes on May 3". All other values come back as they are.
 */
export function alikeAtEnd(draft: Claim, source: Claim, alignment: Alignment): readonly [Value, Value] {
  const [mine, theirs] = [draft.value, source.value];
  const isSame =
    (isLimit(mine) && isEnd(alignment.source, source)) || (isLimit(theirs) && isEnd(alignment.draft, draft));
  return isSame ? [asPoint(mine), asPoint(theirs)] : [mine, theirs];
}

function isLimit(value: Value): boolean {
  return value.kind === "date" && value.relation === "until";
}

function asPoint(value: Value): Value {
  return value.kind === "date" ? { ...value, relation: "on" } : value;
}

const ending: ReadonlySet<string> = new Set(["end", "expire", "finish", "conclude", "lapse", "close"]);

/** How many words may stand between the verb and its date: "ends at noon on". */
const reach = 3;

/** "ends in 2026", "will close on May 3"; not "ended the strike before May", nor "was to end in May, then until June". */
function isEnd({ sentence, claims }: Statement, { value, span }: Claim): boolean {
  if (value.kind !== "date" || value.relation !== "on" || claims.some((other) => isLimit(other.value))) return false;
  const at = wordFrom(sentence, span.start);
  const before = sentence.words.slice(Math.max(0, at - reach), at);
  const verb = before.findLastIndex(({ pos, lemma }) => pos === "VERB" && ending.has(lemma));
  return verb >= 0 && before.slice(verb + 1).every(({ pos }) => pos === "ADP" || pos === "ADV");
}
