/** What a value is like, and how far two values that disagree stand apart, as named numbers. */
import type { Claim, Moment, Quantity, Value } from "../../model";

type Numbers = Readonly<Record<string, number>>;

/** What the draft's value is like: its measure, how it is bounded, how exact it is. */
export function valueFeatures({ value, text }: Claim): Numbers {
  switch (value.kind) {
    case "figure":
      return figureFeatures(value, text);
    case "date":
      return {
        hasDay: value.day === undefined ? 0 : 1,
        hasMonth: value.month === undefined ? 0 : 1,
        hasYear: value.year === undefined ? 0 : 1,
        bounded: value.relation === "on" ? 0 : 1,
        relation: relations.indexOf(value.relation),
      };
    case "name":
      return {
        person: value.type === "person" ? 1 : 0,
        place: value.type === "place" ? 1 : 0,
        thing: value.type === "thing" ? 1 : 0,
        wide: Math.min(4, value.text.split(" ").length),
        titled: value.honorific === undefined ? 0 : 1,
      };
    case "title":
    case "place":
    case "quote":
      return {};
  }
}

/** The order is that of the learned weights. */
const relations: readonly Moment["relation"][] = ["before", "until", "by", "on", "between", "since", "after"];

function figureFeatures({ measure, hedge, amount, counted }: Quantity, text: string): Numbers {
  return {
    count: measure === "count" ? 1 : 0,
    money: measure === "money" ? 1 : 0,
    percent: measure === "percent" ? 1 : 0,
    ordinal: measure === "ordinal" ? 1 : 0,
    duration: measure === "duration" || measure === "age" ? 1 : 0,
    bounded: hedge && hedge !== "about" && hedge !== "exactly" ? 1 : 0,
    small: amount <= 10 ? 1 : 0,
    named: counted.length > 0 ? 1 : 0,
    digits: /\d/.test(text) ? 1 : 0,
    precise: Math.min(5, mantissa(amount).length),
  };
}

const none: Numbers = {
  apart: -1,
  head: -1,
  mine: -1,
  theirs: -1,
  above: 0,
  sameUnit: -1,
  mantissa: -1,
  sourceBounded: -1,
  sameWords: -1,
  slips: -1,
};

/** How far two disagreeing values stand apart; typing errors and updates stand near. */
export function differences(draft: Claim, source: Claim | undefined): Numbers {
  if (!source) return none;
  const words = { sameWords: sharedWords(draft.text, source.text) };
  if (draft.value.kind === "figure" && source.value.kind === "figure")
    return { ...none, ...words, ...figureDifferences(draft.value, source.value) };
  if (draft.value.kind === "date" && source.value.kind === "date")
    return { ...none, ...words, ...dateDifferences(draft.value, source.value) };
  return { ...none, ...words, ...nameDifferences(draft.value, source.value) };
}

function figureDifferences(draft: Quantity, source: Quantity): Numbers {
  const apart = Math.abs(Math.log((Math.abs(draft.amount) + 0.5) / (Math.abs(source.amount) + 0.5)));
  return {
    apart: Math.min(8, apart),
    above: Math.sign(draft.amount - source.amount),
    ...things(draft, source),
    sameUnit: draft.unit === source.unit ? 1 : 0,
    mantissa: mantissa(draft.amount) === mantissa(source.amount) ? 1 : 0,
    sourceBounded: source.hedge ? 1 : 0,
    slips: slips(mantissa(draft.amount), mantissa(source.amount)),
  };
}

/** How many digits differ, up to 4, where as many stand on both sides, else 5; two that changed places are half a slip. */
function slips(one: string, other: string): number {
  if (one.length !== other.length) return 5;
  const places = [...one].flatMap((digit, i) => (digit === other[i] ? [] : [i]));
  const [first = 0, second = 0] = places;
  const isTurned = second === first + 1 && one[first] === other[second] && one[second] === other[first];
  return places.length === 2 && isTurned ? 0.5 : Math.min(4, places.length);
}

/** Whether both count one thing by the same word, and how many words narrow it on one side alone. */
function things(draft: Quantity, source: Quantity): Numbers {
  const known = draft.counted.length > 0 && source.counted.length > 0;
  const own = (one: Quantity, other: Quantity): number =>
    Math.min(
      3,
      one.modifiers.filter((word) => !other.modifiers.includes(word) && !other.counted.includes(word)).length,
    );
  return {
    head: known ? (draft.counted.some((word) => source.counted.includes(word)) ? 1 : 0) : 0.5,
    mine: own(draft, source),
    theirs: own(source, draft),
  };
}

/** What of the differences is told of a value that agrees. */
const kept: readonly string[] = ["apart", "head", "mine", "theirs"];

/** How far a value that agrees stands from the draft's: "over 100" is true of 110 and of 9,000, and hardly said of the latter. */
export function distanceOf(draft: Claim, source: Claim | undefined): Numbers {
  const found = differences(draft, source);
  return Object.fromEntries(kept.map((name) => [`agree.${name}`, found[name] ?? -1]));
}

/** The digits without their scale: 18 for 1.8 million and for 1.8 billion. */
export function mantissa(amount: number): string {
  return String(amount).replace(/[.,-]/g, "").replace(/0+$/, "");
}

/** A number that two texts have by no chance: 1,240 and 190,000, but not 12 or 300. */
export function isTellingNumber({ amount }: Quantity): boolean {
  const digits = mantissa(amount).length;
  return digits >= 3 || (digits >= 2 && amount >= 10_000);
}

function dateDifferences(draft: Moment, source: Moment): Numbers {
  const days = draft.from === undefined || source.from === undefined ? undefined : Math.abs(draft.from - source.from);
  return {
    apart: days === undefined ? -1 : Math.min(10, Math.log(1 + days)),
    above: Math.sign((draft.from ?? 0) - (source.from ?? 0)),
    sameUnit: draft.precision === source.precision ? 1 : 0,
    mantissa: [draft.year === source.year, draft.month === source.month, draft.day === source.day].filter(Boolean)
      .length,
    sourceBounded: relations.indexOf(source.relation),
    slips: draft.year === source.year ? -1 : slips(String(draft.year ?? ""), String(source.year ?? "")),
  };
}

function nameDifferences(draft: Value, source: Value): Numbers {
  if (draft.kind !== "name" || source.kind !== "name") return {};
  return {
    sameUnit: draft.type === source.type ? 1 : 0,
    apart: Math.abs(draft.text.split(" ").length - source.text.split(" ").length),
  };
}

/** Which share of the words of two names is one: 0.75 for "Early Bird Ticket Offer" and "Early Bird Ticket Plan". */
export function sharedWords(a: string, b: string): number {
  const words = new Set(a.toLowerCase().split(/[\s-]+/));
  const other = b.toLowerCase().split(/[\s-]+/);
  return other.filter((word) => words.has(word)).length / Math.max(words.size, other.length, 1);
}
