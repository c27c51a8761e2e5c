/** Words that turn a number into a name or a date instead of a figure: "Chapter 3", "March 1", "since 1997". */

/** A number after one of these is a label: "Section 427", "Article 5". */
export const labels: ReadonlySet<string> = new Set(
  (
    "chapter section row article channel route highway interstate room flight gate platform page pages line volume vol vol. act scene part " +
    "episode season formula windows type class level phase stage step tier figure fig fig. table appendix model mark version area zone " +
    "district ward precinct unit building block apartment apt apt. suite floor lot exit track lane bus train psalm verse clause " +
    "paragraph rule resolution amendment title chapter division group category round week day pier terminal sector battalion brigade " +
    "regiment squadron warrior mission apollo size grade iphone galaxy android ios playstation xbox ps euro covid cac dax ftse stoxx " +
    "nasdaq s&p asx tsx brexit fortune masters g euro volumes chapters sections articles rounds bingo " +
    "carriage stall sheet berth booth kiosk locker cage shelf grades carriages stalls"
  ).split(" "),
);

/** Words after which a number from 1000 to 2100 is a year. */
export const beforeYears: ReadonlySet<string> = new Set(
  (
    "in since by until till before after during early late mid circa from between through of the year spring summer autumn fall " +
    "winter season fiscal fy his her its their this and , ( to for - – born ' last"
  ).split(" "),
);

/** Month names and their short forms, in lower case. */
export const months: ReadonlySet<string> = new Set(
  (
    "january february march april may june july august september october november december " +
    "jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec."
  ).split(" "),
);

/** Words after a number that make it a time of day: "11 a.m.", "5 o'clock". */
export const clocks: ReadonlySet<string> = new Set(
  "am pm a.m. p.m. a.m p.m o'clock gmt utc est edt pst pdt cet bst noon midnight".split(" "),
);

/** Words before or behind a year that say which era it is of: "264 BC", "AD 79"; in capitals, for an "ad" may be an advert. */
export const eras: ReadonlySet<string> = new Set("BC BCE B.C. B.C.E. AD A.D. CE".split(" "));

/** Words that make a length of the number before them: "3m high", "a 50m long wall". */
export const extents: ReadonlySet<string> = new Set(
  "high tall long wide deep thick away apart across above below square".split(" "),
);

/** Distances, in metres, that name a race: "won bronze in the 1,000m". */
export const distances: ReadonlySet<number> = new Set([
  50, 60, 100, 110, 200, 400, 500, 800, 1000, 1500, 3000, 5000, 10_000,
]);

/** Words of a race that follow its distance: "the 400m hurdles". */
export const races: ReadonlySet<string> = new Set(
  (
    "hurdles sprint sprints relay relays freestyle butterfly backstroke breaststroke medley steeplechase dash race races heat heats " +
    "final finals semi-final semi-finals individual event events champion champions championship runner runners swimmer swimmers"
  ).split(" "),
);
