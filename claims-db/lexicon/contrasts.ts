/** Words that divide things among each other, of which each part has a figure of its own: lunch and dinner, men and women. */

/** Each line is one division, its parts apart by "|"; words in one part mean the same part. */
const divisions: readonly string[] = [
  "favour favor support back approve | against oppose reject disapprove | undecided unsure abstain know",
  "breakfast | lunch | dinner supper",
  "morning | noon midday | afternoon | evening | night midnight",
  "man male boy | woman female girl",
  "adult | child kid | pensioner senior | student",
  "north northern | south southern | east eastern | west western",
  "spring | summer | autumn | winter",
  "weekday | weekend",
  "january | february | march | april | may | june | july | august | september | october | november | december",
  "monday | tuesday | wednesday | thursday | friday | saturday | sunday",
  "first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth",
  "single | double",
  "profit | revenue turnover sale | loss | debt | cash",
  "import | export",
  "arrival | departure",
  "start beginning | end finish",
  "urban | rural",
  "private | public",
  "yesterday | today | tomorrow",
];

/** Where a word stands in the table: the division, and the part in it. */
export interface Part {
  readonly division: number;
  readonly part: number;
}

const parts: ReadonlyMap<string, Part> = new Map(
  divisions.flatMap((line, division) =>
    line.split("|").flatMap((words, part) =>
      words
        .trim()
        .split(" ")
        .map((word): [string, Part] => [word, { division, part }]),
    ),
  ),
);

/** The part that a lemma names: `partNamed("dinner")` is another part of the division than `partNamed("lunch")`. */
export function partNamed(lemma: string): Part | undefined {
  return parts.get(lemma);
}
