/** Words that are numbers: cardinals, scales, ordinals, fractions and vague plurals. */

/** Numbers below a hundred that are one word: "twelve" is 12, "forty" is 40. */
export const smalls: ReadonlyMap<string, number> = new Map([
  ...numbered("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", 0, 1),
  ...numbered("sixteen seventeen eighteen nineteen", 16, 1),
  ...numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
  ["forteen", 14],
  ["ninteen", 19],
  ["fourty", 40],
  ["eigthy", 80],
  ["ninty", 90],
]);

/** Words that multiply what stands before them: "million" is 1,000,000, "dozen" is 12. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
]);

/** Letters that multiply the number they are glued to; "m" and "b" also mean other things without money. */
export const letters: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
  ["t", 1e12],
]);

/** Ordinals that are one word: "third" is 3. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...numbered("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1, 1),
  ...numbered("thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", 13, 1),
  ...numbered("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth", 20, 10),
  ["fith", 5],
  ["nineth", 9],
  ["twelth", 12],
]);

/** What a whole is divided by: "quarter" and "quarters" are 4. */
export const parts: ReadonlyMap<string, number> = new Map([
  ...["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].flatMap((part, i) =>
    [part, `${part}s`].map((word): [string, number] => [word, i + 2]),
  ),
  ["halves", 2],
  ["fourth", 4],
  ["fourths", 4],
]);

/** Fractions that are one sign: "½" is 0.5. */
export const glyphs: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅛", 1 / 8],
]);

/** A plural that stands for an unknown number, with the range it is read as. */
export interface Vague {
  readonly amount: number;
  readonly upper: number;
  /** The largest number that a reader would still accept. */
  readonly limit: number;
}

/** "hundreds" is 100 to 1,000; "thousands" may be said of 45,000, so its limit is further up. */
export const vagues: ReadonlyMap<string, Vague> = new Map([
  ["dozens", { amount: 24, upper: 99, limit: 99 }],
  ["hundreds", { amount: 100, upper: 1e3, limit: 2e3 }],
  ["thousands", { amount: 1e3, upper: 1e4, limit: 1e5 }],
  ["millions", { amount: 1e6, upper: 1e7, limit: 1e9 }],
  ["billions", { amount: 1e9, upper: 1e10, limit: 1e12 }],
  ["trillions", { amount: 1e12, upper: 1e13, limit: 1e15 }],
]);

/** Words that multiply a vague plural: "tens" of thousands. */
export const vagueFactors: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ["hundreds", 100],
]);

/** Words that say how many times: "twice" and "doubled" are 2. */
export const multiples: ReadonlyMap<string, number> = new Map([
  ["twice", 2],
  ["thrice", 3],
  ["double", 2],
  ["doubled", 2],
  ["doubling", 2],
  ["doubles", 2],
  ["triple", 3],
  ["tripled", 3],
  ["tripling", 3],
  ["triples", 3],
  ["trebled", 3],
  ["quadrupled", 4],
  ["twofold", 2],
  ["threefold", 3],
  ["fourfold", 4],
  ["fivefold", 5],
  ["sixfold", 6],
  ["sevenfold", 7],
  ["eightfold", 8],
  ["tenfold", 10],
]);

function numbered(words: string, first: number, step: number): [string, number][] {
  return words.split(" ").map((word, i) => [word, first + i * step]);
}
