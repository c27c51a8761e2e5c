/** Finds the places where something happens: the names behind "in", "near", "to" and the like. */
import { wordAt } from "../lexicon/wordat";
import type { Found, Name, Sentence, Word } from "../model";
import { isCommon } from "../lexicon/commonwords";
import { countryOf } from "../lexicon/demonyms";
import { canonicalPlace, knownPlace } from "../lexicon/places";
import { wordSet } from "../lexicon/wordset";

/**
 * The places of a sentence in their role: of "Talks in Doha between Israel and Hamas" only "Doha", since Israel takes
 * part and is not where it happens. `names` are the names found in the same sentence.
 */
export function findPlaces(sentence: Sentence, names: readonly Found[]): readonly Found[] {
  const places: Found[] = [];
  for (const { start, end, value } of names) {
    if (value.kind !== "name") continue;
    const mention = mentionOf(sentence.words, { start, end, name: value });
    if (mention === undefined) continue;
    const before = places.at(-1);
    const joins = before !== undefined && isListed(sentence.text.slice(before.end, start)) && value.type === "place";
    if (!isPlaceName(mention) || !(joins || isWhere(mention))) continue;
    places.push({
      start,
      end,
      value: { kind: "place", text: value.text, full: canonicalPlace(value.text) ?? value.full },
    });
  }
  return places;
}

interface Mention {
  readonly name: Name;
  /** The words before the name, the nearest first, without articles and words such as "southern". */
  readonly before: readonly Word[];
  readonly next: Word | undefined;
}

function mentionOf(
  words: readonly Word[],
  found: { readonly start: number; readonly end: number; readonly name: Name },
): Mention | undefined {
  const first = words.findIndex((word) => word.start >= found.start);
  if (first < 0) return undefined;
  const before = words.slice(Math.max(0, first - 6), first).reverse();
  const skipped = before.findIndex((word) => !isArticle(word) && !isAround(word));
  return {
    name: found.name,
    before: skipped < 0 ? [] : before.slice(skipped),
    next: words.find(({ start }) => start >= found.end),
  };
}

/** Words between the preposition and the name that say which part or kind of place it is. */
const around = new Set(
  `north south east west northern southern eastern western central downtown upper lower inner outer nearby occupied
  war-torn besieged neighbouring neighboring the city town village of island state district capital region province
  northeast northwest southeast southwest northeastern northwestern southeastern southwestern mainland rural`.split(
    /\s+/u,
  ),
);

/** "In a Ford" is no place, "in the Bronx" is. */
function isArticle({ lower, pos }: Word): boolean {
  return pos === "DET" && lower !== "a" && lower !== "an";
}

function isAround({ lower, pos }: Word): boolean {
  return around.has(lower) || (pos === "PUNCT" && lower === "-");
}

/** After these any place stands where something happens. */
const wherePrepositions = new Set("in at near outside inside across around throughout within".split(" "));
/** After these only a name that is surely a place: "to Doha", but "to Hamas". */
const wayPrepositions = new Set("from to into via toward towards through off".split(" "));

/** What disasters do to a place: "The earthquake struck Chile". */
const strikes = new Set("struck hit rocked shook battered devastated ravaged lashed flooded swept".split(" "));
const disasters = new Set(
  `earthquake quake aftershock tremor storm hurricane typhoon cyclone tornado flood flooding tsunami blizzard heatwave
  drought wildfire fire eruption landslide outbreak epidemic`.split(/\s+/u),
);

function isWhere({ name, before }: Mention): boolean {
  const lower = wordAt(before, 0).lower;
  if (lower === "outside" && isCountry(name)) return false;
  if (wherePrepositions.has(lower)) return name.type === "place" || isUnknownPlace(name, lower);
  if (strikes.has(lower) && before.slice(1).some((word) => disasters.has(word.lemma))) return name.type === "place";
  return wayPrepositions.has(lower) && name.type === "place" && knownPlace(name.text.toLowerCase()) !== undefined;
}

/** What is outside Canada may be anywhere else; what is outside Jenin is near it. */
function isCountry({ text }: Name): boolean {
  return knownPlace(text.toLowerCase())?.grain === "country";
}

function isUnknownPlace({ type, text, honorific }: Name, preposition: string): boolean {
  if (type !== "thing" || honorific !== undefined || (preposition !== "in" && preposition !== "near")) return false;
  const words = text.toLowerCase().split(/\s+/u);
  return words.length < 3 && !words.some(isCommon);
}

/** No demonym, and no attribute of another noun: "in US custody", "to London's mayor". */
function isPlaceName({ name, next }: Mention): boolean {
  if (countryOf(name.text.toLowerCase()) !== undefined) return false;
  if (next === undefined) return true;
  if (next.lower === "'s" || next.lower === "'" || next.text === "-") return false;
  return next.pos !== "NOUN" || kinds.has(next.lower);
}

/** Nouns behind a place that leave it a place: "New York state". */
const kinds = wordSet("city state province region district county airport town village yesterday today tomorrow");

/** "in Paris, France", "in Israel and Gaza". */
function isListed(between: string): boolean {
  return /^(?:,|,? and|,? or) (?:the )?$/u.test(between);
}
