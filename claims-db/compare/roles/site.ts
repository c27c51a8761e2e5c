/** Reads what a place belongs to in its sentence: "a hospice in Lund", "scans made in Lund", "the Lund firm Brusk & Co". */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Word } from "../../model";
import { groups, heads, wordSet } from "../../lexicon/wordset";
import { isKnown, relationOf } from "../../lexicon/relations";
import { stationAt, stationBefore } from "./station";
import { wordFrom, type Statement } from "../statement";

/** What is somewhere, by its noun, or by what befell somebody there, such as "die in", and which way the place is: there, from there, or going there. */
export interface Site {
  readonly thing: string;
  /** Where the noun stands among the words. */
  readonly at: number;
  readonly way: Way;
}

/** How something stands to a place: it is there, comes from there or goes there. */
export type Way = "in" | "from" | "to";

const read = new WeakMap<Claim, { readonly site: Site | undefined }>();

/** "hospice" with "in" for Lund in "a hospice in Lund", "firm" with "from" in "the Lund firm"; `undefined` where no noun leads there. */
export function siteOf(statement: Statement, claim: Claim): Site | undefined {
  const known = read.get(claim);
  if (known) return known.site;
  const site = ledSite(statement, claim) ?? attributed(statement, claim);
  read.set(claim, { site });
  return site;
}

/** The site, and what that belongs to in turn: of "a party for hospital staff in Lund" the staff and the party. */
export function sitesOf(statement: Statement, claim: Claim): readonly Site[] {
  const first = siteOf(statement, claim);
  const { words } = statement.sentence;
  const sites = first ? [first] : [];
  for (let at = first?.at; at !== undefined && sites.length <= mostOuter;) {
    at = outerNoun(words, at);
    const outer = at === undefined || !first ? undefined : asSite(words, at, first.way);
    if (outer) sites.push(outer);
  }
  return sites;
}

/** So many nouns before the one beside the place may be what is there. */
const mostOuter = 2;

/** Where the noun stands before the preposition that leads to the phrase of another: "party" before "for hospital staff". */
function outerNoun(words: readonly Word[], noun: number): number | undefined {
  let at = noun - 1;
  while (inner.has(wordAt(words, at).pos)) at--;
  return wordAt(words, at).pos === "ADP" && wordAt(words, at - 1).pos === "NOUN" ? at - 1 : undefined;
}

const inner = new Set(["DET", "ADJ", "NOUN", "NUM", "PROPN"]);

/** Whether two sites are of one thing, and go the same way: a factory in Lund and a plant near Malmö. */
export function areOneSite(one: Site, other: Site): boolean {
  return areOneThing(one, other) && (one.way === other.way || !moving.has(one.thing)) && areOneWay(one.way, other.way);
}

/** What comes from Lund is somewhere else by now. */
const moving = wordSet("train bus coach tram flight plane aircraft ferry ship boat vessel tanker lorry truck convoy");

/** Whether a sentence has the thing, whatever it says of it. */
export function speaksOf({ thing }: Site, words: readonly Word[]): boolean {
  return words.some((word, i) =>
    word.pos === "VERB" ? `${stationAt(words, i)} in` === thing : isOneNoun(thing, nounAt(words, i) ?? word.lemma),
  );
}

/** Whether a site is that of a life: where somebody was born or died. */
export function isOfLife({ thing }: Site): boolean {
  return thing.endsWith(" in");
}

/** Whether what is in two places is one thing by its noun: a factory and a plant. */
export function areOneThing(one: Site, other: Site): boolean {
  return isOneNoun(one.thing, other.thing);
}

/** Whether two nouns call one thing: factory and plant. */
function isOneNoun(one: string, other: string): boolean {
  return one === other || (kinds.has(one) && kinds.get(one) === kinds.get(other)) || relationOf(one, other) === "same";
}

/** A firm from Lund is a firm in Lund; a flight to Lund is none from there. */
function areOneWay(one: Way, other: Way): boolean {
  return one === other || (one !== "to" && other !== "to");
}

const kinds = heads(
  groups(`
  factory, plant, works; firm, company, business, maker, manufacturer, builder, supplier, producer
  court, tribunal; meeting, talk, congress, conference, summit, gathering, convention; job, post, position
  house, home; centre, center; boat, ship, vessel; bar, pub; shop, store, branch; clinic, hospital; jail, prison
  scientist, researcher, scholar; laboratory, lab; lorry, truck; stadium, arena; show, concert, gig; depot, warehouse
  facility, site; inn, hotel; film, movie; mall, shopping-centre; lawyer, solicitor, attorney; physician, doctor`),
);

/** What a preposition before a place says of it: "into" Uganda is "to" there. */
export const ways: ReadonlyMap<string, Way> = new Map<string, Way>([
  ...["in", "at", "near", "outside", "inside", "off"].map((word): [string, Way] => [word, "in"]),
  ["from", "from"],
  ...["to", "into", "towards", "toward"].map((word): [string, Way] => [word, "to"]),
]);

/** Words between the preposition and the name that say what kind or part of a place it is. */
const around = wordSet(`
  the north south east west northern southern eastern western central downtown nearby city town village of island
  state district region province suburb port resort capital county hamlet - nearby neighbouring neighboring`);

/** "a hospice in Lund", "scans that were made in Lund", "the company, which is based in Lund". */
function ledSite(statement: Statement, claim: Claim): Site | undefined {
  const { words } = statement.sentence;
  let lead = wordFrom(statement.sentence, claim.span.start) - 1;
  while (around.has(wordAt(words, lead).lower)) lead--;
  const way = ways.get(wordAt(words, lead).lower);
  if (way === undefined) return undefined;
  const before = overStart(words, overOwner(words, overTime(statement, lead - 1)), way);
  return (
    lifeSite(words, wordAt(words, lead).lower === "from" ? lead : before) ??
    asSite(words, thingBefore(words, before), way)
  );
}

/** Over "of ours" and "of the company", with or without a comma: "a third plant of ours, in Lund". */
function overOwner(words: readonly Word[], at: number): number {
  const last = wordAt(words, at).text === "," ? at - 1 : at;
  if (!owners.has(wordAt(words, last).lower)) return at;
  const of = wordAt(words, last - 1).pos === "DET" ? last - 2 : last - 1;
  return wordAt(words, of).lower === "of" ? of - 1 : at;
}

const owners = wordSet("ours theirs hers mine his company firm group club bank chain family");

/** Over "from Malmö", where what goes to Lund comes from: "moved the studio from Malmö to Lund". */
function overStart(words: readonly Word[], at: number, way: Way): number {
  let from = at;
  while (wordAt(words, from).pos === "PROPN") from--;
  return way === "to" && from < at && wordAt(words, from).lower === "from" ? from - 1 : at;
}

function asSite(words: readonly Word[], at: number, way: Way): Site | undefined {
  const thing = nounAt(words, at);
  return thing === undefined || vague.has(thing) ? undefined : { thing, at, way };
}

/** A noun by its lemma; the "flat" of "a flat in Lund" is one, whatever the tagger says; a plural that opens the sentence may be read as a name or a verb: "Inspectors in Lund". */
function nounAt(words: readonly Word[], at: number): string | undefined {
  const word = words[at];
  if (word?.pos === "NOUN" || isBareNoun(words, at)) return word?.lemma;
  if (word?.pos === "ADJ" && wordAt(words, at - 1).pos === "DET" && wordAt(words, at + 1).pos === "ADP")
    return word.lemma;
  const isPlural = at === 0 && word !== undefined && word.lower.endsWith("s") && isKnown(word.lower.slice(0, -1));
  return isPlural ? word.lower.slice(0, -1) : undefined;
}

/** "off kerb": what stands in its plain form behind a preposition or an article is no verb, whatever the tagger says. */
function isBareNoun(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  const isBare = word?.pos === "VERB" && !/(?:ing|ed|en|s)$/u.test(word.lower);
  return isBare && (before?.pos === "ADP" || before?.pos === "DET");
}

/** "born in Lund", "passed away in Lund": the verb is the thing. */
function lifeSite(words: readonly Word[], before: number): Site | undefined {
  const at = stationBefore(words, before);
  const thing = at === undefined ? undefined : stationAt(words, at);
  return at === undefined || thing === undefined ? undefined : { thing: `${thing} in`, at, way: "in" };
}

/** Over ", in 1982," and "on Friday", which tell when. */
function overTime({ sentence, claims }: Statement, at: number): number {
  const { words, span } = sentence;
  const from = wordAt(words, at).text === "," ? at - 1 : at;
  const end = (words[from]?.end ?? -1) + span.start;
  const day = claims.find((claim) => claim.kind === "date" && claim.span.end === end);
  if (day === undefined) return at;
  const first = wordFrom(sentence, day.span.start) - 1;
  return wordAt(words, first).pos === "ADP" ? first - 1 : first;
}

/** Where the noun stands that ends at a word, or of which a participle there, with or without "which was", says something. */
function thingBefore(words: readonly Word[], at: number): number {
  const opening = resting.has(wordAt(words, at).lemma) ? openingNoun(words, at) : undefined;
  if (opening !== undefined) return opening;
  if (wordAt(words, at).lemma === "be") return subject(words, at);
  if (wordAt(words, at).lower === "place" && wordAt(words, at - 1).lemma === "take") return subject(words, at - 1);
  if (halts.has(wordAt(words, at).lower) && wordAt(words, at - 3).lemma === "come") return subject(words, at - 3);
  if (isBareNoun(words, at)) return at;
  const verb = particles.has(wordAt(words, at).lower) ? at - 1 : at;
  const { pos, lower, lemma } = words[verb] ?? { pos: "", lower: "", lemma: "" };
  return pos === "VERB" && lower !== lemma ? subject(words, verb) : at;
}

/** Verbs that say of the sentence's first noun where it is or is from: "The quarry to which she was led lies near Lund". */
const resting = wordSet("be lie stand come hail originate");

/** The first noun of the sentence, where a relative clause parts it from its verb. */
function openingNoun(words: readonly Word[], verb: number): number | undefined {
  const at = words.findIndex(({ pos }) => pos === "NOUN");
  const isFirst = at >= 0 && words.slice(0, at).every(({ pos }) => pos === "DET" || pos === "ADJ" || pos === "NUM");
  const next = wordAt(words, at + 1).pos === "ADP" ? words[at + 2] : words[at + 1];
  const isParted = relative.has(next?.lower ?? "") && !words.slice(at, verb).some(({ text }) => text === ",");
  return isFirst && isParted ? at : undefined;
}

/** "came to a halt" says of what is before it, as a verb does. */
const halts = wordSet("halt stop standstill");

const particles = wordSet("down out up over away");

/** The noun right before a verb, over its auxiliaries and over ", which". */
function subject(words: readonly Word[], verb: number): number {
  let at = verb - 1;
  while (passed.has(wordAt(words, at).pos)) at--;
  if (!relative.has(wordAt(words, at).lower)) return at;
  return wordAt(words, at - 1).text === "," ? at - 2 : at - 1;
}

const passed = new Set(["AUX", "ADV", "PART"]);
const relative = wordSet("which that who");

/** Nouns that anything may be called, or that only say when, how many, or where in a place. */
const vague = wordSet(`
  day week month year time hour minute night morning evening afternoon weekend part area place people man woman person
  one other thing number percent cent majority rest half third quarter kilometre kilometer km mile metre meter north
  south east west centre side end top bottom spring summer autumn winter fall dollar euro pound million billion
  case life death birth way world lot member child boy girl tonne ton region district county state province island
  municipality constituency seat market economy team side interest confidence trust faith belief share stake role
  supporter reporter journalist fan voter resident audience crowd delegate`);

/** "the Lund firm Brusk & Co", "a Lund-based painter", "a Swedish diplomat"; Swedish films there are many. */
function attributed({ sentence }: Statement, { span, value }: Claim): Site | undefined {
  const { words } = sentence;
  let at = wordFrom(sentence, span.end);
  if (wordAt(words, at).text === "-" && wordAt(words, at + 1).lower === "based") at += 2;
  else if (value.kind === "name" && value.type !== "place") return undefined;
  while (wordAt(words, at).pos === "NOUN" || wordAt(words, at).pos === "ADJ" || wordAt(words, at).text === "-") at++;
  return words[at - 1]?.lower === words[at - 1]?.lemma ? asSite(words, at - 1, "from") : undefined;
}
