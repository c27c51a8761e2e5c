/** Reads one number in digits or words: "1,500", "twenty-one", "1.2 million", "half a million", "dozens". */
import { wordAt } from "../lexicon/wordat";
import { glyphs, letters, scales, smalls, vagueFactors, vagues } from "../lexicon/numerals";
import { unitWritten } from "../lexicon/units";
import type { Word } from "../model";
import { readFraction, readSlash } from "./fraction";
import { readHedge } from "./hedge";
import { digitsOf, isGlued, isPlural } from "./pieces";

/** A number and the words that it takes: `from` to `to`, the latter exclusive. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  /** The value of one unit of the last digit that is stated. */
  readonly step: number;
  /** What the amount was multiplied by: 1e6 in "1.2 million". */
  readonly scale: number;
  readonly form: "digits" | "words" | "fraction" | "vague";
  /** For "dozens": the upper end and the largest number a reader would accept. */
  readonly upper?: number;
  readonly limit?: number;
}

/** The number that begins at a word; `readNumeral(words of "two and a half years", 0)` is 2.5, four words long. */
export function readNumeral(words: readonly Word[], at: number): Numeral | undefined {
  return readVague(words, at) ?? readFraction(words, at) ?? readCardinal(words, at);
}

/** The value of one unit of the last digit that is not a trailing zero: 100 for 1,900; 1 for 45. */
export function stepOf(amount: number): number {
  if (!Number.isFinite(amount) || amount === 0) return 1;
  let step = 1;
  while (amount % (step * 10) === 0) step *= 10;
  return step;
}

function readVague(words: readonly Word[], at: number): Numeral | undefined {
  const several = readSeveral(words, at);
  if (several !== undefined) return several;
  const factor = wordAt(words, at + 1).lower === "of" ? vagueFactors.get(wordAt(words, at).lower) : undefined;
  const scaled = factor === undefined ? undefined : vagues.get(wordAt(words, at + 2).lower);
  const vague = scaled ?? vagues.get(wordAt(words, at).lower);
  if (vague === undefined) return undefined;
  const by = scaled === undefined ? 1 : (factor ?? 1);
  const limit = scaled === undefined ? vague.limit : vague.amount * by * 20;
  const amount = vague.amount * by;
  return {
    from: at,
    to: at + (scaled === undefined ? 1 : 3),
    amount,
    upper: by === 1 ? vague.upper : amount * 10,
    limit,
    step: amount,
    scale: 1,
    form: "vague",
  };
}

/** "a few dozen", "several hundred": as vague as "dozens" and "hundreds". */
function readSeveral(words: readonly Word[], at: number): Numeral | undefined {
  const first = wordAt(words, at).lower === "a" ? at + 1 : at;
  const vague = someOf.has(wordAt(words, first).lower) ? vagues.get(`${wordAt(words, first + 1).lower}s`) : undefined;
  return vague && { from: at, to: first + 2, ...vague, step: vague.amount, scale: 1, form: "vague" };
}

const someOf: ReadonlySet<string> = new Set(["few", "several"]);

function readCardinal(words: readonly Word[], at: number): Numeral | undefined {
  const base = readDigits(words, at) ?? readSpelled(words, at) ?? readArticle(words, at);
  if (base === undefined) return undefined;
  const halved = readAndHalf(words, base);
  const scaled = readScales(words, halved);
  return scaled.scale > 1 ? scaled : readAndHalf(words, scaled);
}

function readDigits(words: readonly Word[], at: number): Numeral | undefined {
  if (!beginsNumber.test(wordAt(words, at).text)) return undefined;
  const point = wordAt(words, at).text === "." && isGlued(words, at + 1) && !isGlued(words, at) ? 1 : 0;
  let text = (point === 1 ? "0." : "") + wordAt(words, at + point).text.replace(/^[+−-]/, "");
  let to = at + point + 1;
  while (/^\d{1,3}( 000)*$/.test(text) && isThousands(words, to)) {
    text += " 000";
    to += wordAt(words, to).text === "," ? 2 : 1;
  }
  if (isSpaced(words, at)) [text, to] = [text + wordAt(words, to).text, to + 1];
  const amount = digitsOf(text.replaceAll(" ", ""));
  if (amount === undefined) return undefined;
  const decimals = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  const step = decimals > 0 ? Number(`1e-${decimals}`) : stepOf(amount); // 10 ** -4 is a shade less in some versions of Node
  return { from: at, to, amount, step, scale: 1, form: "digits" };
}

/** A digit, a sign or a point: most words are no number, which need not be read to its end. */
const beginsNumber = /^[\d.+−-]/u;

/** "130 000", and with a blank that slipped in behind the comma: "130, 000". */
function isThousands(words: readonly Word[], at: number): boolean {
  const next = wordAt(words, at).text === "," && isGlued(words, at) ? at + 1 : at;
  return wordAt(words, next).text === "000" && !isGlued(words, next);
}

/** "1 473 people": three digits behind one to three, where things are counted and nothing numbered stands before. */
function isSpaced(words: readonly Word[], at: number): boolean {
  const [before, one, other] = [wordAt(words, at - 1), wordAt(words, at), wordAt(words, at + 1)];
  const apart = /^[1-9]\d{0,2}$/.test(one.text) && /^\d{3}$/.test(other.text) && other.text !== "000";
  const free = !["NOUN", "PROPN", "NUM", "SYM", "PUNCT"].includes(before.pos) && other.start === one.end + 1;
  return apart && free && isPlural(words, at + 2);
}

/** "two hundred and fifty-one thousand": each word must be smaller than the room that the one before it left. */
function readSpelled(words: readonly Word[], at: number): Numeral | undefined {
  let total = 0;
  let current = 0;
  let room = Infinity;
  let to = at;
  for (let i = at; ; i++) {
    const word = wordAt(words, i).lower;
    const small = smalls.get(word);
    const scale = word === "dozen" ? undefined : scales.get(word);
    if (small !== undefined && small < room) {
      current += small;
      room = small >= 20 ? 10 : 0;
    } else if (scale !== undefined && to > at && current > 0 && (scale > 100 || current < 100)) {
      if (scale === 100) current *= 100;
      else [total, current] = [total + current * scale, 0];
      room = scale;
    } else if (to > at && isLink(words, i, room)) continue;
    else break;
    to = i + 1;
  }
  const amount = total + current;
  return to === at ? undefined : { from: at, to, amount, step: stepOf(amount), scale: scaleOf(amount), form: "words" };
}

/** "and" after hundreds, a hyphen within "twenty-one". */
function isLink(words: readonly Word[], at: number, room: number): boolean {
  const next = smalls.get(wordAt(words, at + 1).lower) ?? Infinity;
  if (wordAt(words, at).text === "-") return next < room && isGlued(words, at) && isGlued(words, at + 1);
  return wordAt(words, at).lower === "and" && room >= 100 && next < room;
}

/** "a dozen", "a hundred": the article counts only before a scale. */
function readArticle(words: readonly Word[], at: number): Numeral | undefined {
  const first = wordAt(words, at).lower;
  const bare = scales.get(first);
  if (bare !== undefined && first === "dozen") return { from: at, to: at, amount: 1, step: 1, scale: 1, form: "words" };
  if (first !== "a" && first !== "an") return undefined;
  const whole = readHundred(words, at);
  if (whole !== undefined) return whole;
  if (!scales.has(wordAt(words, at + 1).lower) && !isBoundedUnit(words, at)) return undefined;
  return { from: at, to: at + 1, amount: 1, step: 1, scale: 1, form: "words" };
}

/** "a hundred and thirty-one", "a thousand and two", "a hundred and fifty thousand". */
function readHundred(words: readonly Word[], at: number): Numeral | undefined {
  const scale = scales.get(wordAt(words, at + 1).lower) ?? 0;
  if ((scale !== 100 && scale !== 1000) || wordAt(words, at + 2).lower !== "and") return undefined;
  const rest = readSpelled(words, at + 3);
  const by = [1, 1e3, 1e6].find(
    (factor) => rest !== undefined && rest.amount % factor === 0 && rest.amount < scale * factor,
  );
  if (rest === undefined || by === undefined) return undefined;
  const amount = scale * by + rest.amount;
  return { ...rest, from: at, amount, step: stepOf(amount), scale: by };
}

/** "for over a month", "less than an hour": with a bound the article counts. */
function isBoundedUnit(words: readonly Word[], at: number): boolean {
  const unit = unitWritten(wordAt(words, at + 1).lower);
  if (unit === undefined || !bounded.has(unit.measure) || wordAt(words, at + 1).pos !== "NOUN") return false;
  const { hedge } = readHedge(words, { from: at, to: at + 2, measure: unit.measure });
  const next = wordAt(words, at + 2);
  return hedge !== undefined && hedge !== "about" && hedge !== "exactly" && next.pos !== "NOUN" && next.lower !== "ago";
}

const bounded: ReadonlySet<string> = new Set(["duration", "length", "mass"]);

/** "1.2 million", "5.1bn", "12.5k", "20 lakh crore"; "m" is left to the reader of money and units. */
function readScales(words: readonly Word[], base: Numeral): Numeral {
  let { to, scale } = base;
  let by = 1;
  for (;;) {
    const word = wordAt(words, to).lower;
    const next = scales.get(word) ?? (isGlued(words, to) ? readLetter(words, to) : undefined);
    if (next === undefined || by * next > 1e14) break;
    by *= next;
    to++;
  }
  if (by === 1) return base;
  scale *= by;
  const step = by % 12 === 0 && base.step >= 1 ? by / 4 : base.step * by;
  return { ...base, to, scale, amount: tidy(base.amount * by), step: tidy(step) };
}

function readLetter(words: readonly Word[], at: number): number | undefined {
  const { text, lower } = wordAt(words, at);
  const sure = lower === "k" || text === "M" || text === "B";
  return sure ? letters.get(lower) : undefined;
}

/** "two and a half", "two-and-a-half", "2½", "2 1/2". */
function readAndHalf(words: readonly Word[], base: Numeral): Numeral {
  const tail = [0, 1, 2, 3, 4, 5, 6].map((i) => wordAt(words, base.to + i).lower).filter((text) => text !== "-");
  const hyphens = wordAt(words, base.to).text === "-" ? 3 : 0;
  const glyph = glyphs.get(wordAt(words, base.to).text);
  if (glyph !== undefined) return { ...base, to: base.to + 1, amount: base.amount + glyph, step: 0.25 };
  const slash = base.form === "digits" && !isGlued(words, base.to) ? readSlash(words, base.to) : undefined;
  if (slash !== undefined) return { ...base, to: slash.to, amount: base.amount + slash.amount, step: 0.25 };
  const article = tail[1] === "a" ? 1 : 0;
  const last = tail[1 + article];
  const spelled = tail[0] === "and" && (last === "half" || (last === "quarter" && article === 1));
  if (!spelled || (article === 0 && base.form === "digits")) return base;
  const part = last === "half" ? 0.5 : 0.25;
  return { ...base, to: base.to + 2 + article + hyphens, amount: base.amount + part, step: part };
}

function scaleOf(amount: number): number {
  return amount >= 1e3 && Number.isFinite(amount) ? 10 ** (3 * Math.floor(Math.log10(stepOf(amount)) / 3)) : 1;
}

/** Takes the noise of binary fractions away: 1.1 × 1,000,000 is 1,100,000. */
function tidy(amount: number): number {
  return Number(amount.toPrecision(12));
}
