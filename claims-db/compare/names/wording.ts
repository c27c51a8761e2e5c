/** Compares the names of organisations, places and things word by word. */
import { isCommon } from "../../lexicon/commonwords";
import { organisationHeads } from "../../lexicon/organisations";
import { knownPlace } from "../../lexicon/places";
import { nameWords } from "../../lexicon/fold";
import { transliteration } from "../../lexicon/transliterations";
import { isEstablished, isNear, isSwapped } from "./spelling";

/** How two names of what is no person stand to each other. */
export type TitleKinship =
  | "same"
  | "short-form" // "Security Council", "UN Security Council"
  | "other-spelling" // "Toyko", "Tokyo"
  | "other-name"; // "London Fire Brigade", "London Fire Service"

/** Compares two full names: `titleKinship("Goldmann Sachs", "Goldman Sachs")` is "other-spelling". */
export function titleKinship(draft: string, source: string): TitleKinship {
  const [a, b] = [nameWords(draft), nameWords(source)];
  if (a.length !== b.length) return isPartOf(a, b) || isPartOf(b, a) ? "short-form" : "other-name";
  const apart = a.flatMap((word, i) => {
    const other = b[i] ?? "";
    return transliteration(word) === transliteration(other) ? [] : [{ word, other }];
  });
  const [pair] = apart;
  if (pair === undefined) return "same";
  if (apart.length > 1) return "other-name";
  if (isPlural(pair.word, pair.other) || isPlural(pair.other, pair.word)) return "short-form";
  return isSlip(pair.word, pair.other, a.length) ? "other-spelling" : "other-name";
}

/** "Security Council" ends the longer one; "Barclays" opens "Barclays Bank", but "Boston" is no "Boston Bank". */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false;
  const text = ` ${long.join(" ")} `;
  const part = ` ${short.join(" ")} `;
  if (text.endsWith(part)) return short.length > 1;
  const firm = long.slice(short.length).every((word) => organisationHeads.has(word));
  return text.startsWith(part) && firm && !short.every((word) => isCommon(word) || knownPlace(word) !== undefined);
}

function isPlural(word: string, other: string): boolean {
  return `${word}s` === other;
}

/** Two names that both exist are meant as written: "Iran" and "Iraq"; "Belmont Capital" for "Delmont Capital" is a slip. */
function isSlip(word: string, other: string, among: number): boolean {
  if (isEstablished(word) && isEstablished(other)) return false;
  if (among === 1 && word.slice(0, -1) === other.slice(0, -1) && word.length === other.length) return false;
  if (among > 1 && word.length > 5 && word.slice(1) === other.slice(1) && !/\d/u.test(word)) return true;
  const long = Math.min(word.length, other.length) > (among > 1 ? 4 : 5);
  return (long && isNear(word, other)) || (word.length > 4 && isSwapped(word, other));
}
