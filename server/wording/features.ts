/** What was weighed for and against a source, in words: one line for each named feature that speaks. */

/** Features by name, as a judgement carries them. */
export type Weighed = Readonly<Record<string, number>>;

/** What speaks for and against comparing a claim with a source, the clearest first. */
export interface Weighing {
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** `weighingWords({ "disagree.near": 0.9 }, "disagrees").for` is `["the words around the value are the same (90 %)"]`. */
export function weighingWords(features: Weighed, stance: "agrees" | "disagrees"): Weighing {
  const side = stance === "agrees" ? "agree" : "disagree";
  const said = signals.flatMap((signal) => {
    if (signal.of !== undefined && signal.of !== stance) return [];
    const value = features[signal.name.replace("*", side)];
    if (value === undefined || value < 0) return [];
    const words = wordsOf(signal, value);
    return words === undefined ? [] : [words];
  });
  const of = (which: "for" | "against"): readonly string[] =>
    said
      .filter(({ speaks }) => speaks === which)
      .sort((a, b) => b.strength - a.strength)
      .map(({ text }) => text);
  return { for: of("for"), against: of("against") };
}

/** A feature from `high` on speaks for, up to `low` against; a share is shown as a percentage, a count as a number. */
interface Signal {
  readonly name: string;
  readonly is: "share" | "count" | "flag";
  /** Features that are measured against the source's value that disagrees say nothing of one that agrees. */
  readonly of?: "disagrees";
  readonly high?: readonly [from: number, text: string, speaks?: "against"];
  readonly low?: readonly [upTo: number, text: string];
}

/** The star stands for the side of the source: "agree" or "disagree". */
const signals: readonly Signal[] = [
  {
    name: "*.affinity",
    is: "share",
    high: [0.75, "both are values of the same thing"],
    low: [0.5, "they may be values of different things"],
  },
  {
    name: "*.match",
    is: "share",
    high: [0.7, "this value of the source is the one that is meant"],
    low: [0.1, "another value of the source is likelier meant"],
  },
  {
    name: "*.subject",
    is: "share",
    high: [0.8, "both clauses have the same subject"],
    low: [0, "the two clauses have different subjects"],
  },
  {
    name: "derivable.sum",
    is: "flag",
    of: "disagrees",
    high: [1, "two values of the article add up to it", "against"],
  },
  {
    name: "derivable.difference",
    is: "flag",
    of: "disagrees",
    high: [1, "two values of the article stand so far apart", "against"],
  },
  {
    name: "*.near",
    is: "share",
    high: [0.55, "the words around the value are the same"],
    low: [0.3, "the words around the value differ"],
  },
  {
    name: "*.nearBack",
    is: "share",
    high: [0.55, "the source’s words around its value stand in the draft"],
    low: [0.2, "the source’s words around its value are not in the draft"],
  },
  {
    name: "*.widened",
    is: "share",
    high: [0.6, "the sentence and its surroundings hold the draft’s words"],
    low: [0.3, "the sentence holds few of the draft’s words"],
  },
  {
    name: "*.reverse",
    is: "share",
    high: [0.6, "the source’s sentence says little else"],
    low: [0.15, "the source’s sentence says much else"],
  },
  { name: "*.stated", is: "flag", low: [0, "the source does not state it as a fact"] },
  { name: "*.quoted", is: "flag", high: [1, "it stands in a quotation of the source", "against"] },
  {
    name: "document",
    is: "share",
    high: [0.8, "the article holds the words of the draft’s sentence"],
    low: [0.4, "the article holds few words of the draft’s sentence"],
  },
  { name: "exact", is: "flag", high: [1, "the values are equal as stated"] },
  {
    name: "taken",
    is: "flag",
    of: "disagrees",
    high: [1, "the source’s value answers another claim of the sentence", "against"],
  },
  { name: "soft", is: "flag", of: "disagrees", high: [1, "the values differ only in their bounds", "against"] },
  {
    name: "rivals",
    is: "count",
    of: "disagrees",
    high: [2, "other values of the source’s sentence that could be meant", "against"],
  },
  {
    name: "others.agreeing",
    is: "count",
    of: "disagrees",
    high: [1, "other claims of the sentence agree with the source"],
  },
  {
    name: "others.disagreeing",
    is: "count",
    of: "disagrees",
    high: [1, "other claims of the sentence differ from the source", "against"],
  },
  {
    name: "others.missing",
    is: "count",
    of: "disagrees",
    high: [1, "other claims of the sentence are not in the article", "against"],
  },
  { name: "stated", is: "flag", low: [0, "the draft does not state it as a fact"] },
];

interface Said {
  readonly text: string;
  readonly speaks: "for" | "against";
  readonly strength: number;
}

function wordsOf({ is, high, low }: Signal, value: number): Said | undefined {
  const shown = is === "share" ? ` (${Math.round(value * 100)} %)` : is === "count" ? ` (${value})` : "";
  if (high && value >= high[0]) {
    return { text: high[1] + shown, speaks: high[2] ?? "for", strength: is === "share" ? value - high[0] : 0.3 };
  }
  if (low && value <= low[0])
    return { text: low[1] + shown, speaks: "against", strength: is === "share" ? low[0] - value : 0.3 };
  return undefined;
}
