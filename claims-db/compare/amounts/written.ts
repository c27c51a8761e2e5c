/** Writes a figure as a reporter would: "over 2,000", "six weeks", "$1.2 billion". */
import type { Hedge, Quantity } from "../../model";

const hedges: Readonly<Partial<Record<Hedge, string>>> = {
  about: "about",
  nearly: "nearly",
  over: "over",
  "at least": "at least",
  under: "under",
  "at most": "up to",
};

/** The figure with its hedge, for reasons: "over 2,000", "24 to 30". */
export function writeFigure(quantity: Quantity): string {
  const words = fill(quantity.frame ?? "#", quantity, quantity.spelled === true);
  const hedge = quantity.hedge === undefined ? undefined : hedges[quantity.hedge];
  return hedge === undefined ? words : `${hedge} ${words}`;
}

/** The source's figure in the draft's style: "six weeks" against a draft's "eight weeks"; undefined where it would not fit in. */
export function suggest(draft: Quantity, source: Quantity): string | undefined {
  if (draft.frame === undefined || source.frame === undefined || !fits(draft.hedge, source.hedge)) return undefined;
  if (draft.measure === "ordinal" && styleOf(draft.frame) !== styleOf(source.frame)) return undefined;
  const words =
    isOpen(draft.frame) && isOpen(source.frame)
      ? refill(draft, draft.frame, source)
      : writeFigure({ ...source, hedge: undefined });
  const hedge = draft.hedge === undefined && source.hedge !== undefined ? hedges[source.hedge] : undefined;
  return hedge === undefined || words === undefined ? words : `${hedge} ${words}`;
}

/** How a place is written: "#" for "No. 3" and "number 3", "th" for "13th", nothing for "third". */
function styleOf(frame: string): string {
  if (/^(#|no\.|number|№)/i.test(frame)) return "#";
  return /^\d+$/.test(frame) ? "1" : /\d/.test(frame) ? "th" : "";
}

/** The source's number in the draft's words, in the source's where units differ; "# weeks" has no room for one. */
function refill(draft: Quantity, mine: string, source: Quantity): string | undefined {
  const frame = draft.unit === source.unit ? mine : (source.frame ?? mine);
  if ((source.amount === 1) !== (draft.amount === 1) && /[a-z]/.test(frame)) return undefined;
  const spelled = draft.spelled === true && Number.isInteger(source.amount) && source.amount < 100;
  const short = draft.spelled === undefined && source.spelled === true && source.amount < 10;
  return fill(frame, source, spelled || short);
}

function isOpen(frame: string): boolean {
  return frame.includes("#");
}

function fill(frame: string, number: Pick<Quantity, "amount" | "scale">, spelled: boolean): string {
  return frame.replace("#", () => asStated(number) ?? writeNumber(number.amount, spelled));
}

/** "2,918 million" and "1.72 crore", as the text has it. */
function asStated({ amount, scale }: Pick<Quantity, "amount" | "scale">): string | undefined {
  if (scale === undefined) return undefined;
  const word = scaleWords.get(scale);
  return word === undefined ? undefined : `${grouped(amount / scale)} ${word}`;
}

/** The hedge of the draft stays where it is, so the source's must be the same or none that matters. */
function fits(draft: Hedge | undefined, source: Hedge | undefined): boolean {
  if (draft === undefined || draft === "between" || draft === "dozens" || draft === source) return true;
  return draft === "about" && source === undefined;
}

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales: readonly (readonly [number, string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];
const scaleWords: ReadonlyMap<number, string> = new Map([...scales, [1e7, "crore"], [1e5, "lakh"]]);

function writeNumber(amount: number, spelled: boolean): string {
  const scale = scales.find(([by]) => Math.abs(amount) >= by && Number.isInteger((amount / by) * 1000));
  if (scale !== undefined) return `${amount / scale[0]} ${scale[1]}`;
  if (!spelled || !Number.isInteger(amount) || amount < 0 || amount >= 100) return grouped(amount);
  const small = ones[amount];
  if (small !== undefined) return small;
  const ten = tens[Math.floor(amount / 10)] ?? "";
  return amount % 10 === 0 ? ten : `${ten}-${ones[amount % 10] ?? ""}`;
}

/** 1234567.5 is "1,234,567.5". */
function grouped(amount: number): string {
  const [whole = "", decimals] = String(Number(amount.toPrecision(12))).split(".");
  const sign = whole.startsWith("-") ? "-" : "";
  const digits = whole.slice(sign.length);
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return `${sign}${groups.join(",")}${decimals === undefined ? "" : `.${decimals}`}`;
}
