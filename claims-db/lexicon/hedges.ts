/** Words that loosen or bound a number, and words that say that it went up or down. */
import type { Hedge } from "../model";

type Bounds = Exclude<Hedge, "between" | "dozens">;
type Table = readonly (readonly [Bounds, string])[];

/** Phrases before a number: "more than 200", "a minimum of 5". */
const before: Table = [
  [
    "about",
    "about|around|roughly|approximately|approx|approx.|circa|c.|ca.|~|≈|some|in the region of|in the neighborhood of|" +
      "an estimated|estimated|estimated at|estimated to be|more or less|in the order of|on the order of|maybe|perhaps|something like",
  ],
  [
    "nearly",
    "nearly|almost|just under|close to|just shy of|shy of|just short of|just below|not quite|approaching|virtually|" +
      "nearly about|a little under|slightly under|slightly less than|a little less than|slightly below|just less than",
  ],
  [
    "over",
    "over|more than|above|exceeding|greater than|in excess of|upwards of|upward of|well over|just over|north of|higher than|" +
      "exceeded|exceeds|exceed|surpassed|surpassing|surpasses|topped|topping|beyond|>|slightly over|slightly more than|" +
      "a little over|a little more than|just above|well above|just more than|far more than|longer than|larger than|bigger than|older than|" +
      "taller than|heavier than|deeper than|wider than|stronger than|hotter than|farther than|further than|steeper than|more then|eclipsed|eclipsing",
  ],
  [
    "at least",
    "at least|a minimum of|minimum of|minimum|no less than|no fewer than|not less than|not fewer than|≥|>=|at a minimum|as few as|as little as|" +
      "as low as|no lower than|not lower than|no smaller than|no shorter than|starting at|starting from|start at|starts at|start from|starts from|starting price of|upwards from",
  ],
  [
    "under",
    "under|less than|fewer than|below|<|lower than|well under|well below|smaller than|shorter than|younger than|sub -|south of|far less than|far fewer than|" +
      "lighter than|thinner than|narrower than|cheaper than|colder than|less then|fewer then|lower then|" +
      "fell short of|fall short of|falls short of|fallen short of|falling short of|stopped short of|well short of|far short of",
  ],
  [
    "at most",
    "at most|up to|no more than|not more than|a maximum of|maximum of|as many as|as much as|≤|<=|no greater than|no higher than|not exceeding|at the most|" +
      "as high as|no longer than|not longer than|no older than|not older than|no larger than|no bigger than|" +
      "not higher than|capped at|capped to|restricted to|limited to|limiting to|a limit of|limit of|a ceiling of|ceiling of|a cap of|cap of|not exceed|n't exceed|never exceed|never exceeded",
  ],
  ["exactly", "exactly|precisely|an exact|exact"],
];

/** Phrases after a number and its unit: "200 or more", "2,000+". */
const after: Table = [
  ["about", "or so|or thereabouts|- odd|- ish|give or take|approximately"],
  [
    "at least",
    "or more|- plus|plus|+|and counting|or over|or above|and over|and above|and up|or older|and older|or higher|or longer|or greater|at least",
  ],
  ["at most", "or less|or fewer|or under|at most|or lower|tops|max|maximum|or younger|and under|and younger|or below"],
  ["exactly", "exactly|flat"],
];

/** Words that may stand between a hedge and its number and change neither: "at least another 20". */
export const transparent: ReadonlySet<string> = new Set(
  "only just the a an another further additional whopping mere total staggering record -".split(" "),
);

/** Phrases before a number by their last word, the longest first. */
export const hedgesBefore = index(before, (words) => words[words.length - 1]);
/** Phrases after a number by their first word, the longest first. */
export const hedgesAfter = index(after, (words) => words[0]);

/** A phrase and what it means. */
export interface Phrase {
  readonly words: readonly string[];
  readonly hedge: Bounds;
}

function index(
  table: Table,
  key: (words: readonly string[]) => string | undefined,
): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = table.flatMap(([hedge, ways]) =>
    ways.split("|").map((way): Phrase => ({ words: way.split(" "), hedge })),
  );
  phrases.sort((a, b) => b.words.length - a.words.length);
  const found = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const word = key(phrase.words) ?? "";
    found.set(word, [...(found.get(word) ?? []), phrase]);
  }
  return found;
}

/** Dictionary forms of verbs whose subject is what the number after them counts: "cases reached 1,200". */
export const levels: ReadonlySet<string> = new Set(
  "be reach hit stand total number exceed surpass top average come approach equal remain stay double triple become range".split(
    " ",
  ),
);

/** Verbs that say so only before "by", as one also raises money and lifts weights: "raised its dividend by two cents". */
export const changesBy: ReadonlyMap<string, "up" | "down"> = new Map([
  ..."raise lift boost widen expand improve broaden lengthen strengthen"
    .split(" ")
    .map((word): [string, "up"] => [word, "up"]),
  ..."narrow trim shorten weaken worsen deteriorate dwindle".split(" ").map((word): [string, "down"] => [word, "down"]),
]);

/** Dictionary forms that say that an amount grew or shrank: "rise" is up, "decline" is down. */
export const changes: ReadonlyMap<string, "up" | "down"> = new Map([
  ..."rise rose risen increase grow grew grown growth gain jump climb soar surge advance up higher rally leap spike swell rebound increment"
    .split(" ")
    .map((word): [string, "up"] => [word, "up"]),
  ...(
    "fall fell fallen drop decline decrease lose lost slip plummet plunge sink sank tumble shrink shrank down dip slump slide slid " +
    "cut reduce reduction slash shed lower retreat ease loss contract"
  )
    .split(" ")
    .map((word): [string, "down"] => [word, "down"]),
]);
