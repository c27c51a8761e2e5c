/** Changes one value of a draft into another of its kind, as a slip of the pen or of the memory would. */
import type { Claim } from "../../claims-db/index";

/** What a change may draw from. */
export interface Choice {
  readonly seed: number;
  /** The claims of the row's own sources: a value from there is right, but not here. */
  readonly inSources: readonly Claim[];
  /** Names of other rows. */
  readonly pool: readonly Claim[];
}

/** Other words for a claim's value, or `undefined` where no change offers itself. */
export function changed(claim: Claim, choice: Choice): string | undefined {
  const { seed } = choice;
  const swap = seed % 3 === 0 ? swapped(claim, choice) : undefined;
  if (swap !== undefined) return swap;
  if (claim.kind === "figure") return otherNumber(claim.text, seed);
  if (claim.kind === "date") return otherDate(claim.text, seed) ?? otherNumber(claim.text, seed);
  return otherName(claim, choice.pool, seed);
}

/** The same kind of value from elsewhere in the sources. */
function swapped(claim: Claim, { inSources, seed }: Choice): string | undefined {
  const others = inSources.filter(
    (other) => other.kind === claim.kind && isLike(claim, other) && other.text !== claim.text,
  );
  return others[seed % Math.max(1, others.length)]?.text;
}

function isLike({ value: a }: Claim, { value: b }: Claim): boolean {
  if (a.kind === "figure" && b.kind === "figure")
    return a.measure === b.measure && a.unit === b.unit && a.amount !== b.amount;
  if (a.kind === "date" && b.kind === "date") return a.precision === b.precision;
  return (
    a.kind === "name" &&
    b.kind === "name" &&
    a.type === b.type &&
    a.full !== b.full &&
    !a.full.includes(b.full) &&
    !b.full.includes(a.full)
  );
}

const factors = [0.5, 0.7, 0.8, 0.9, 1.1, 1.2, 1.3, 1.5, 2, 3];
const counted = "one two three four five six seven eight nine ten eleven twelve".split(" ");

function otherNumber(text: string, seed: number): string | undefined {
  const word = text.split(/\b/).find((part) => counted.includes(part.toLowerCase()));
  if (word)
    return text.replace(word, counted[(counted.indexOf(word.toLowerCase()) + 1 + (seed % 5)) % counted.length] ?? word);
  const digits = /\d[\d,]*(\.\d+)?/.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const amount = Number(digits.replaceAll(",", ""));
  if (seed % 7 === 0 && slipped(digits, seed) !== digits) return text.replace(digits, slipped(digits, seed));
  const places = digits.split(".")[1]?.length ?? 0;
  const size = (factors[seed % factors.length] ?? 2) * amount;
  const other = amount < 12 && places === 0 ? amount + 1 + (seed % 3) : seed % 4 === 0 ? amount + 10 ** -places : size;
  const shown = other.toFixed(places);
  return text.replace(
    digits,
    digits.includes(",") ? Number(shown).toLocaleString("en-US", { minimumFractionDigits: places }) : shown,
  );
}

/** Two neighbours turned, "214" to "241", or one digit taken for another: "214" to "217". */
function slipped(digits: string, seed: number): string {
  const places = [...digits].flatMap((digit, i) => (/\d/.test(digit) ? [i] : []));
  const at = places[seed % places.length] ?? 0;
  const [one = "", next = ""] = [digits.charAt(at), digits.charAt(at + 1)];
  if (seed % 2 === 0 && /[1-9]/.test(next)) return digits.slice(0, at) + next + one + digits.slice(at + 2);
  return digits.slice(0, at) + String(1 + ((Number(one) + (seed % 8)) % 9)) + digits.slice(at + 1);
}

const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

function otherDate(text: string, seed: number): string | undefined {
  for (const table of [weekdays, months]) {
    const found = table.find((name) => text.includes(name));
    if (found && (seed % 2 === 0 || !/\d/.test(text)))
      return text.replace(found, table[(table.indexOf(found) + 1 + (seed % 4)) % table.length] ?? found);
  }
  const year = /\b(1[5-9]|20)\d\d\b/.exec(text)?.[0];
  return year === undefined
    ? undefined
    : text.replace(year, String(Number(year) + (seed % 2 === 0 ? 1 : -1) * (1 + (seed % 4))));
}

function otherName(claim: Claim, pool: readonly Claim[], seed: number): string | undefined {
  const others = pool.filter((other) => isLike(claim, other));
  const other = others[seed % Math.max(1, others.length)]?.text;
  const words = claim.text.split(" ");
  if (words.length === 1 || seed % 5 < 2) return other;
  const place = seed % words.length;
  return words.map((word, i) => (i === place ? (other?.split(" ")[0] ?? word) : word)).join(" ");
}
