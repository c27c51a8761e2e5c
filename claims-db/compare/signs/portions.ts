/** Parts a sentence among its like figures: whose is which in "A holds 62 percent, B 20 percent" and "$5 for adults and $3 for students". */
import type { Claim, Word } from "../../model";
import { wordFrom, type Statement } from "../statement";

/** A figure with the words of its sentence, half-open, that say whose it is. */
export interface Portion {
  readonly claim: Claim;
  readonly from: number;
  readonly to: number;
}

/** The portions of a sentence among the figures that are like one of them; none where there is no second one. */
export function portionsOf(statement: Statement, claim: Claim): readonly Portion[] {
  const { sentence, claims } = statement;
  const like = claims.filter((other) => areLike(other, claim)).sort((a, b) => a.span.start - b.span.start);
  if (like.length < 2) return [];
  const { words } = sentence;
  const places = like.map(({ span }): Place => [wordFrom(sentence, span.start), wordFrom(sentence, span.end)]);
  const borders = places.map(([at], i) => (i === 0 ? -1 : borderOf(words, places[i - 1]?.[1] ?? at, at)));
  if (borders.slice(1).some((border) => border === undefined)) return [];
  const known = borders.map((border) => border ?? -1);
  const isBehind = places.every(([at], i) => i === 0 || isLedOnly(words.slice((known[i] ?? 0) + 1, at)));
  return like.map((one, i): Portion => {
    const [at, end] = places[i] ?? [0, 0];
    return isBehind
      ? { claim: one, from: end, to: known[i + 1] ?? endOf(words, end) }
      : { claim: one, ...ownerBefore(words, i === 0 ? startOf(words, at) : (known[i] ?? 0) + 1, at) };
  });
}

type Place = readonly [from: number, to: number];

function areLike({ value: a }: Claim, { value: b }: Claim): boolean {
  if (a.kind !== "figure" || b.kind !== "figure") return false;
  const isPlain = a.unit === undefined && b.unit === undefined && plain.has(a.measure) && plain.has(b.measure);
  return isPlain || (a.measure === b.measure && a.unit === b.unit);
}

const plain: ReadonlySet<string> = new Set(["count", "number"]);

/** What parts two figures, the strongest first. */
const borders: readonly ReadonlySet<string>[] = [
  new Set([";", "–", "—"]),
  new Set([","]),
  new Set("and but while whereas against versus compared".split(" ")),
];

/** The first of the strongest borders between two words. */
function borderOf(words: readonly Word[], from: number, to: number): number | undefined {
  const between = words.slice(from, to);
  const found = borders.map((border) => between.findIndex(({ lower }) => border.has(lower))).find((i) => i >= 0);
  return found === undefined ? undefined : from + found;
}

/** Nothing stands before the figure but what bounds it: "and about", "and for". */
function isLedOnly(lead: readonly Word[]): boolean {
  return lead.every(({ pos }) => pos === "ADP" || pos === "ADV" || pos === "CCONJ" || pos === "SYM" || pos === "DET");
}

const stops: ReadonlySet<string> = new Set([",", ";", ":", "–", "—", ".", "while", "but", "whereas", ")"]);

function endOf(words: readonly Word[], from: number): number {
  const end = words.findIndex(({ lower }, i) => i >= from && stops.has(lower));
  return end < 0 ? words.length : end;
}

function startOf(words: readonly Word[], at: number): number {
  return words.findLastIndex(({ lower }, i) => i < at && (borders[0]?.has(lower) === true || lower === ":")) + 1;
}

/** The words before the first verb between two places, or all of them. */
function ownerBefore(words: readonly Word[], from: number, at: number): { readonly from: number; readonly to: number } {
  const verb = words.findIndex(({ pos }, i) => i > from && i < at && (pos === "VERB" || pos === "AUX"));
  return { from, to: verb < 0 ? at : verb };
}
