/** How critics and audiences judge, on one scale: negative, mixed, positive. */
import { wordSet } from "./wordset";

/** The part of the scale that a judgement covers, 0 for negative to 2 for positive: "mixed to positive" is 1 to 2. */
export interface Grade {
  readonly from: number;
  readonly to: number;
}

const rows: readonly (readonly [from: number, to: number, words: string])[] = [
  [
    0,
    0,
    "negative unfavourable unfavorable bad poor scathing hostile harsh dismal terrible awful dire damning withering",
  ],
  [0, 1, "lukewarm tepid mediocre middling lackluster lacklustre"],
  [1, 1, "mixed average divided polarized polarised polarizing polarising"],
  [
    2,
    2,
    "positive favourable favorable good great rave glowing excellent enthusiastic warm stellar ecstatic outstanding acclaimed",
  ],
];

const grades = new Map(
  rows.flatMap(([from, to, words]) => words.split(" ").map((word): [string, Grade] => [word, { from, to }])),
);

/** The grade that an adjective gives: `gradeOf("unfavourable")` is 0 to 0; `undefined` for a word that grades nothing. */
export function gradeOf(word: string): Grade | undefined {
  return grades.get(word);
}

/** What is graded: "mixed reviews", "a warm reception". */
export const graded = wordSet(
  "review reviews reception receptions response responses notices feedback write-ups opinions opinion",
);

/** Verbs of critics that grade by themselves: "panned by critics". */
export const gradingVerbs: ReadonlyMap<string, Grade> = new Map([
  ["panned", { from: 0, to: 0 }],
  ["lambasted", { from: 0, to: 0 }],
  ["savaged", { from: 0, to: 0 }],
  ["acclaimed", { from: 2, to: 2 }],
]);

/** Adverbs that grade what was "received" or "reviewed": "poorly received by critics". */
export const gradingAdverbs: ReadonlyMap<string, Grade> = new Map(
  [
    { grade: 0, words: "negatively poorly badly unfavourably unfavorably" },
    { grade: 2, words: "positively favourably favorably warmly enthusiastically well" },
  ].flatMap(({ grade, words }) => words.split(" ").map((word) => [word, { from: grade, to: grade }])),
);

/** What such an adverb must stand before. */
export const gradedVerbs = wordSet("received reviewed");

/** Those whose verdict a grading verb tells. */
export const critics = wordSet("critic critics critical critically reviewer reviewers");

/** Stand before a grade and leave it what it is: "generally mixed". */
export const grading = wordSet(
  "generally mostly mainly largely broadly overwhelmingly predominantly widely primarily fairly rather quite somewhat " +
    "very highly extremely universally critically decidedly strongly",
);

/** Leave no room for the rest of the scale: "all reviews", "universally panned". */
export const universal = wordSet("all every universal universally unanimous unanimously exclusively uniformly only");
