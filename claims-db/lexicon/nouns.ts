/** What is counted: nouns that mean the same, nouns that never do, and states that tell one group from another. */

/** Words of a row may stand for each other when something is counted. */
const synonyms: readonly string[] = [
  "hostage captive abductee kidnapped",
  "prisoner detainee inmate",
  "person people individual resident inhabitant citizen human population man woman civilian",
  "death fatality life dead casualty victim",
  "injury wounded injured",
  "case infection patient",
  "review critic reviewer",
  "recovery recovered",
  "vote ballot",
  "voter elector",
  "employee worker staff staffer job role position personnel",
  "child kid youngster minor",
  "soldier troop serviceman fighter",
  "company firm business corporation",
  "student pupil learner",
  "woman female",
  "man male",
  "attendance spectator fan crowd attendee viewer",
  "home house household dwelling residence property",
  "car vehicle automobile",
  "country nation state",
  "game match fixture",
  "point mark",
  "member legislator lawmaker",
  "teacher educator",
  "doctor physician",
  "film movie",
  "test swab",
  "user subscriber customer client",
  "subscriber follower",
  "copy unit",
  "flight plane aircraft",
  "plane aircraft airplane aeroplane airliner jet",
  "song track",
  "theater theatre cinema",
  "award prize",
  "visitor tourist guest",
  "corpse remains body",
  "refugee migrant asylum-seeker",
  "officer policeman",
  "protester demonstrator",
  "attack strike raid",
  "ship vessel boat",
  "deal agreement",
  "shop store outlet",
  "school college",
  "town city municipality",
  "revenue turnover sale",
  "profit earning income",
  "price cost fee",
  "rating score approval",
  "share stake",
  "truce ceasefire armistice",
  "visit trip",
  "law act bill",
  "fire blaze",
  "quake earthquake",
  "coronavirus covid-19 covid",
  "title championship trophy crown",
];

/** Nouns that are people, whatever else they are. */
const people =
  "hostage captive prisoner detainee inmate resident inhabitant citizen voter employee worker staffer child soldier troop " +
  "student pupil woman man teacher doctor user fan spectator victim patient refugee migrant officer protester passenger " +
  "civilian fighter member player critic reviewer guest tourist visitor participant respondent adult learner customer individual juror kid boy girl baby infant father mother parent pensioner";

/** Groups whose members never count the same thing as members of another group. */
const opposites: readonly (readonly string[])[] = [
  ["death fatality dead", "injury wounded injured", "case infection", "recovery recovered", "hospitalization", "test"],
  ["corpse remains body", "captive hostage"],
  ["male man boy", "female woman girl"],
  ["prisoner detainee inmate", "hostage captive abductee"],
  ["living alive live", "dead deceased killed die"],
  ["win victory", "loss defeat", "draw tie"],
  ["import", "export"],
  ["revenue turnover", "profit", "loss", "debt"],
  ["adult", "child"],
  ["employee worker", "company firm"],
  ["goal", "assist", "game match", "point"],
  ["birth", "death"],
  ["review critic reviewer", "rating"],
  ["vote voter", "seat"],
  ["day", "night"],
  ["subscriber follower", "view", "video"],
  ["order", "delivery"],
];

/** Pairs of modifiers that tell two groups apart: "living" captives are not "dead" captives. */
const contraries: readonly (readonly string[])[] = [
  [
    "living alive live surviving survivor",
    "dead deceased slain killed kill die",
    "injured injure wounded wound hurt",
    "missing",
    "recovered recover",
    "infected infect",
  ],
  ["freed free released release", "remaining held remain hold captive", "killed kill die dead"],
  ["male", "female"],
  ["israeli", "palestinian"],
  ["new", "total", "active", "old"],
  ["confirmed confirm", "suspected suspect", "probable", "unconfirmed", "recovered recover"],
  ["domestic", "foreign international overseas", "worldwide global"],
  ["public", "private"],
  ["first", "second", "third", "last final"],
  ["daily", "weekly", "monthly", "annual yearly"],
  ["gross", "net"],
  ["military", "civilian"],
  ["urban", "rural"],
  ["maximum", "minimum", "average"],
  ["military", "humanitarian"],
  ["republican", "democratic democrat"],
];

/** Modifiers of a part or a share: a part and a whole that differ do not contradict each other. */
export const partial: ReadonlySet<string> = new Set(
  "part other another additional more further extra remaining rest average daily weekly new fellow first last next".split(
    " ",
  ),
);

/** States of a part of the counted; a figure with one says little about a figure without. */
export const fates: ReadonlySet<string> = new Set(["alive", "dead", "killed", "injured", "missing", "recovered"]);

/** Modifiers that leave what is counted as it is: "confirmed" cases are cases, and what is not is told by its own word. */
export const idle: ReadonlySet<string> = new Set(
  "confirm confirmed positive record recorded report reported register registered document documented official total overall".split(
    " ",
  ),
);

/** Words near a number that say which state the counted are in; they become modifiers. */
export const states: ReadonlyMap<string, string> = new Map(
  [
    "alive living",
    "dead deceased",
    "killed kill killing slain die",
    "injured injure injuring wounded wound wounding hurt",
    "missing",
    "freed free freeing released release releasing",
    "remaining remain",
    "recovered recover",
    "infected infect",
    "hospitalized hospitalize hospitalised hospitalise",
    "arrested arrest",
  ].flatMap((row) => {
    const [first = "", ...rest] = row.split(" ");
    return [first, ...rest].map((word): [string, string] => [word, first]);
  }),
);

/** Nouns that only hold the number; what is counted is named by the value here, or by the words after "of". */
export const containers: ReadonlyMap<string, readonly string[]> = new Map([
  ["toll", ["death"]],
  ["population", ["population", "person"]],
  ["attendance", ["attendance"]],
  ...[
    "number",
    "total",
    "tally",
    "count",
    "figure",
    "sum",
    "amount",
    "estimate",
    "average",
    "record",
    "maximum",
    "minimum",
    "majority",
  ].map((noun): [string, readonly string[]] => [noun, []]),
]);

const groups = indexOf(synonyms);
const persons = new Set(people.split(" "));
const against = [...opposites, ...contraries].map((row) => indexOf(row));

/** How alike two counted nouns are: 1 the same, 0.85 near-synonyms or a person among people, 0.2 no known relation. */
export function nounAffinity(one: string, other: string): number {
  if (one === other) return 1;
  const shared = groups.get(one)?.some((group) => groups.get(other)?.includes(group)) ?? false;
  if (shared) return 0.85;
  return isPerson(one, other) || isPerson(other, one) ? 0.85 : 0.2;
}

/** True for a noun that names people: "juror", "victim", and "person" itself. */
export function isPersonNoun(noun: string): boolean {
  return nounAffinity("person", noun) >= 0.85;
}

/** True for words that never describe the same group: "death" and "injury", "living" and "dead". */
export function isOpposed(one: string, other: string): boolean {
  return against.some((row) => {
    const mine = row.get(one);
    const theirs = row.get(other);
    return mine !== undefined && theirs !== undefined && !mine.some((group) => theirs.includes(group));
  });
}

function isPerson(general: string, special: string): boolean {
  return (general === "person" || general === "people" || general === "individual") && persons.has(special);
}

function indexOf(rows: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  rows.forEach((row, i) => {
    for (const word of row.split(" ")) index.set(word, [...(index.get(word) ?? []), i]);
  });
  return index;
}
