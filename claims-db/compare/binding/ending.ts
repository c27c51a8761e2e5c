/** Lets "runs until 2026" and "ends in 2026" tell one date, and "from May" and "opens in May", so that another one differs. */
import type { Claim, Moment, Value } from "../../model";
import { wordSet } from "../../lexicon/wordset";
import type { Alignment } from "../align";
import { type Statement, textBefore, wordFrom } from "../statement";

/**
 * The values of a draft claim and a source claim, without "until" or "since" where one side has it and the other says with
 * a verb that something ends or begins at its date: "open until May 3" beside "closes on May 3", "has owned it since 2008"
 * beside "bought it in 2014". All other values come back as they are.
 */
export function alikeAtEnd(draft: Claim, source: Claim, alignment: Alignment): readonly [Value, Value] {
  const [mine, theirs] = [draft.value, source.value];
  const isSame = edges.some(
    (edge) =>
      (isLimit(mine, edge) && isAtVerb(alignment.source, source, edge)) ||
      (isLimit(theirs, edge) && isAtVerb(alignment.draft, draft, edge)),
  );
  const isStart = isFrom(alignment.draft, draft) && isFrom(alignment.source, source);
  const isOne = (isSame || isStart) && alignment.partner.some((met) => met >= 0);
  return isOne ? [asPoint(mine), asPoint(theirs)] : [mine, theirs];
}

/** "from 1 June", "as of 1 June", whatever the rest makes of it: both say when something begins to hold. */
function isFrom({ sentence: { text, span } }: Statement, { value, span: { start } }: Claim): boolean {
  const isBegun = value.kind === "date" && (value.relation === "since" || value.relation === "on");
  return (
    isBegun && value.precision === "day" && /\b(?:from|as of) (?:the )?$/iu.test(text.slice(0, start - span.start))
  );
}

/** A relation of which only one end is told, and the verbs that tell that end as an event. */
interface Edge {
  readonly relation: Moment["relation"];
  readonly verbs: ReadonlySet<string>;
  /** Words that may stand between the verb and its date: at an end none but "at noon on", at a start what was started. */
  readonly reach: number;
  readonly between: RegExp;
}

const edges: readonly Edge[] = [
  {
    relation: "until",
    verbs: wordSet("end expire finish conclude lapse close"),
    reach: 3,
    between: /^(?:ADP|ADV)$/,
  },
  {
    relation: "since",
    verbs: wordSet(
      "begin start open launch commence introduce found establish create form buy acquire purchase join inaugurate reopen " +
        "resume restart become move settle install take come arrive retire appoint elect enter impose ban cap shut " +
        "stop cease abolish marry",
    ),
    reach: 7,
    between: /^(?:ADP|ADV|DET|PRON|ADJ|NOUN|PROPN|NUM|PART)$/,
  },
];

function isLimit(value: Value, { relation }: Edge): boolean {
  return value.kind === "date" && value.relation === relation;
}

function asPoint(value: Value): Value {
  return value.kind === "date" ? { ...value, relation: "on" } : value;
}

/** "ends in 2026", "will close on May 3"; not "ended the strike before May", nor "was to end in May, then until June". */
function isAtVerb({ sentence, claims }: Statement, { value, span }: Claim, edge: Edge): boolean {
  if (value.kind !== "date" || value.relation !== "on" || claims.some((other) => isLimit(other.value, edge)))
    return false;
  const at = wordFrom(sentence, span.start);
  if (edge.relation === "since" && begun.test(textBefore(sentence, { span }))) return true;
  const before = sentence.words.slice(Math.max(0, at - edge.reach), at);
  const verb = before.findLastIndex(
    ({ pos, lemma }, i) => pos === "VERB" && (edge.verbs.has(lemma) || isFirst(edge, before[i - 1]?.lower)),
  );
  return verb >= 0 && before.slice(verb + 1).every(({ pos }) => edge.between.test(pos));
}

/** "since an inspection in 2018". */
const begun = /\bsince (?:an?|the|his|her|its|their) \p{L}+ (?:\p{L}+ )?in $/u;

/** "first wrestled for in 1906": whatever was done then began. */
function isFirst({ relation }: Edge, before: string | undefined): boolean {
  return relation === "since" && before === "first";
}
