/** What was read from a claim, in words: amounts with what they allow, days, holders, speakers. */
import type { Claim, Interval, Moment, Name, Place, Quantity, Quotation, Title, Value } from "../../claims-db/model";

/** The parts of a value: `["count", "about 1,500", "allows 1,425 to 1,575", "of prisoner", "only palestinian"]`. */
export function readWords(value: Value): readonly string[] {
  switch (value.kind) {
    case "figure":
      return quantityWords(value);
    case "date":
      return momentWords(value);
    case "name":
      return nameWords(value);
    case "title":
      return titleWords(value);
    case "place":
      return placeWords(value);
    case "quote":
      return quotationWords(value);
  }
}

/** How the sentence says it, where it does not simply state it: `["denied", "according to Israeli officials"]`. */
export function mannerWords({ modality, attribution, quoted }: Claim): readonly string[] {
  return [
    ...(modality === "stated" ? [] : [modality]),
    ...(attribution === undefined ? [] : [`according to ${attribution}`]),
    ...(quoted ? ["inside a quotation"] : []),
  ];
}

function quantityWords({
  measure,
  amount,
  upper,
  unit,
  interval,
  hedge,
  counted,
  modifiers,
  change,
}: Quantity): readonly string[] {
  const range = upper === undefined ? number(amount) : `${number(amount)} to ${number(upper)}`;
  const stated = [hedge, range, unit].filter((part) => part !== undefined && part !== "between" && part !== "dozens");
  const isPlain = interval.low === amount && interval.high === amount;
  return [
    measure,
    stated.join(" "),
    ...(isPlain ? [] : [`allows ${intervalWords(interval)}`]),
    ...(counted.length === 0 ? [] : [`of ${counted.join(" or ")}`]),
    ...(modifiers.length === 0 ? [] : [`only ${modifiers.join(", ")}`]),
    ...(change === undefined ? [] : [change === "up" ? "a rise" : "a fall"]),
  ];
}

/** The numbers that a wording allows: "1,425 to 1,575", "more than 2,000", "35 or more", "any number". */
function intervalWords({ low, high, lowOpen, highOpen }: Interval): string {
  if (low === undefined && high === undefined) return "any number";
  if (high === undefined) return lowOpen ? `more than ${number(low)}` : `${number(low)} or more`;
  if (low === undefined) return highOpen ? `less than ${number(high)}` : `${number(high)} or less`;
  if (low === high) return number(low);
  return `${lowOpen ? "over " : ""}${number(low)} to ${highOpen ? "under " : ""}${number(high)}`;
}

function number(amount: number | undefined): string {
  return amount === undefined ? "" : amount.toLocaleString("en-US", { maximumFractionDigits: 4 });
}

function momentWords({ precision, part, relation, text, from, to, year }: Moment): readonly string[] {
  const days =
    from === undefined || to === undefined
      ? "not tied to a day"
      : from === to
        ? day(from)
        : `${day(from)} to ${day(to)}`;
  return [
    precision,
    `${relation === "on" ? "" : `${relation} `}${text ?? part ?? ""}`.trim(),
    days,
    ...(year === undefined && from !== undefined ? ["year not stated"] : []),
  ].filter((word) => word !== "");
}

/** `day(20148)` is "2025-03-01". */
function day(days: number): string {
  const date = new Date(days * 86_400_000);
  return Number.isNaN(date.getTime()) ? "?" : date.toISOString().slice(0, date.getUTCFullYear() > 9999 ? 13 : 10);
}

function nameWords({ type, text, full, honorific }: Name): readonly string[] {
  return [
    type,
    full,
    ...(full === text ? [] : [`written ${text}`]),
    ...(honorific === undefined ? [] : [`called ${honorific}`]),
  ];
}

function titleWords({ role, organisation, holder, status }: Title): readonly string[] {
  return [
    `role ${role}`,
    ...(organisation === undefined ? [] : [`of ${organisation}`]),
    `holder ${holder}`,
    ...(status === "current" ? [] : [status]),
  ];
}

function placeWords({ text, full }: Place): readonly string[] {
  return ["where it happens", full, ...(full === text ? [] : [`written ${text}`])];
}

function quotationWords({ aspect, words, speaker }: Quotation): readonly string[] {
  if (aspect === "words")
    return ["quoted words", ...(speaker === undefined ? ["speaker unclear"] : [`said by ${speaker}`])];
  return ["speaker", speaker ?? "unclear", `of “${words}”`];
}
