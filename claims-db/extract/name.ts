/** Finds the names of people, organisations, places and things: "President [Joe Biden] met [Hamas] in [Doha]". */
import type { Found, Name, NameType, Sentence, Word } from "../model";
import { creeds, isCommon } from "../lexicon/commonwords";
import { companyForms, organisationOf } from "../lexicon/organisations";
import { canonicalPlace } from "../lexicon/places";
import { isHeadline, runsOfHeadline } from "./nameheadline";
import { findRuns, type Run } from "./nameruns";
import { isAcronym } from "./nameword";
import { splitRun, type Part } from "./namesplit";
import { withInverted } from "./nameinverted";
import { withKnownAs } from "./nameknown";
import { withShortForms } from "./nameshort";
import { trimStart } from "./namestart";
import { typeOf } from "./nametype";

/**
 * The names of a sentence, in order. `findNames` of "Prime Minister Netanyahu called Israeli officials." has the person
 * "Netanyahu" with honorific "Prime Minister" and the place "Israeli" with `full` "Israel". Titles, possessive endings
 * and ordinary words at the start of the sentence stay outside the spans.
 */
export function findNames(sentence: Sentence): readonly Found[] {
  const words = sentence.words.flatMap(cutPrefix);
  const runs = isHeadline(words) ? runsOfHeadline(words) : findRuns(words);
  const found = runs
    .flatMap((run) => trimStart(words, run) ?? [])
    .flatMap((run) => splitRun(words, run))
    .flatMap((part) => toFound(sentence.text, words, part));
  return withShortForms(sentence.text, withKnownAs(sentence.text, withInverted(sentence.text, found)));
}

/** The tagger leaves "anti-Trump" whole, which holds the name "Trump"; "SARS-CoV-2" is one name. */
function cutPrefix(word: Word): readonly Word[] {
  const [, prefix = "", rest = ""] = /^(\p{L}\p{Ll}{1,4}-)(\p{Lu}.+)$/u.exec(word.text) ?? [];
  if (rest === "" || word.text.includes(".") || spanning.has(prefix)) return [word];
  const at = word.start + prefix.length;
  return [
    { ...word, end: at, text: prefix.toLowerCase(), lower: prefix.toLowerCase(), pos: "ADJ" },
    { ...word, start: at, text: rest, lower: rest.toLowerCase(), lemma: rest.toLowerCase(), pos: "PROPN" },
  ];
}

/** With a capital they are a part of the name: "Pan-Andean Mining". */
const spanning: ReadonlySet<string> = new Set(["Pan-", "Trans-", "Inter-", "Euro-"]);

function toFound(text: string, words: readonly Word[], part: Part): readonly Found[] {
  const [first, last] = [words[part.first], words[part.last]];
  if (first === undefined || last === undefined || last.end - first.start < 2) return [];
  const written = text.slice(first.start, last.end);
  const type = typeOf(words, part);
  if (part.first === part.last && part.honorific === undefined && isOrdinary(first, type)) return [];
  const name: Name = {
    kind: "name",
    type,
    text: written,
    full: written,
    ...(part.honorific === undefined || type === "place" || type === "organisation"
      ? {}
      : { honorific: textOf(text, words, part.honorific) }),
  };
  return [{ start: first.start, end: last.end, value: { ...name, full: fullOf(name) } }];
}

/** "Hostages" with a capital in the middle of a sentence, "Jewish", "X-rayed", "Pre-tax", an initial or "Inc." on its own. */
function isOrdinary({ text, lower }: Word, type: NameType): boolean {
  if (/^\p{Lu}(?:\.|-\p{Ll}+)$/u.test(text) || companyForms.has(lower.replace(".", "")) || creeds.has(lower))
    return true;
  if (prefixed.test(text)) return true;
  return type === "thing" && isCommon(lower) && !isAcronym(text);
}

/** "Pre-tax profit" at the start of a sentence. */
const prefixed = /^(?:Pre|Post|Non|Anti|Pro|Mid|Multi|Self|Co|Ex|Re|Sub|Semi)-\p{Ll}+$/u;

function textOf(text: string, words: readonly Word[], { first, last }: Run): string {
  return text.slice(words[first]?.start, words[last]?.end);
}

/** The canonical name that the tables know: "United States" for "US", "Israel" for "Israeli". */
function fullOf({ type, text }: Name): string {
  if (type === "place") return canonicalPlace(text) ?? text;
  const lower = text.toLowerCase();
  if (type === "organisation" && (lower.length > 4 || isAcronym(text))) return organisationOf(lower) ?? text;
  return text;
}
