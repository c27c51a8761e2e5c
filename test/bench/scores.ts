/** Scores predictions against the labels of a set: precision, recall, false alarms, spans. */

/** A labelled row with what the engine said of it. */
export interface ScoredRow {
  readonly label: string;
  readonly slice: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly findings: readonly { readonly verdict: string; readonly start: number; readonly end: number }[];
}

/** A line of figures, each a share from 0 to 1 (or a count, `n`); `undefined` where there is nothing to divide by. */
export type Figures = Readonly<Record<string, number | undefined>>;

/** The figures of a set by slice. Sets of edits have `span`: a flag on the edited words themselves. */
export function scoresOf(set: string, rows: readonly ScoredRow[]): Readonly<Record<string, Figures>> {
  return (scorers[set] ?? edits)(rows);
}

type Scorer = (rows: readonly ScoredRow[]) => Readonly<Record<string, Figures>>;

const scorers: Readonly<Record<string, Scorer>> = {
  vitaminc: (rows) => ({
    digits: claims(rows.filter(({ slice }) => slice !== "other")),
    exact: claims(rows.filter(({ slice }) => slice === "exact")),
    comparator: claims(rows.filter(({ slice }) => slice === "comparator")),
    "no digits": claims(rows.filter(({ slice }) => slice === "other")),
  }),
  "vitaminc-conflict": (rows) => ({
    all: {
      n: rows.length,
      found: share(rows, ({ findings }) => findings.some(({ verdict }) => verdict === "conflicting")),
    },
  }),
  wice: (rows) => {
    const supported = rows.filter(({ label }) => label === "supported");
    return { supported: { n: supported.length, false: share(supported, isFlagged) } };
  },
  articles: (rows) => ({ ...edits(rows), ...alarms(rows) }),
};

/** The false alarms of each slice of right rows. */
function alarms(rows: readonly ScoredRow[]): Readonly<Record<string, Figures>> {
  const right = rows.filter(({ label }) => label !== "inconsistent");
  return Object.fromEntries(
    [...new Set(right.map(({ slice }) => slice))].sort().map((slice) => {
      const part = right.filter((row) => row.slice === slice);
      return [slice, { n: part.length, false: share(part, isFlagged) }];
    }),
  );
}

function claims(rows: readonly ScoredRow[]): Figures {
  const figures = binary(
    rows,
    ({ label }) => label === "refuted",
    ({ label }) => label === "supported",
  );
  return { ...figures, "3-way": share(rows, (row) => verdictOf(row) === row.label) };
}

function edits(rows: readonly ScoredRow[]): Readonly<Record<string, Figures>> {
  const wrong = rows.filter(({ label }) => label === "inconsistent");
  const all = binary(
    rows,
    ({ label }) => label === "inconsistent",
    ({ label }) => label !== "inconsistent",
  );
  const slices = [...new Set(wrong.map(({ slice }) => slice))].sort().map((slice) => {
    const part = wrong.filter((row) => row.slice === slice);
    return [slice, { n: part.length, recall: share(part, isFlagged), span: share(part, hitsSpan) }] as const;
  });
  return { all: { ...all, BA: ((all["recall"] ?? 0) + 1 - (all["false"] ?? 0)) / 2 }, ...Object.fromEntries(slices) };
}

function binary(
  rows: readonly ScoredRow[],
  isPositive: (row: ScoredRow) => boolean,
  isNegative: (row: ScoredRow) => boolean,
): Figures {
  const flagged = rows.filter(isFlagged);
  return {
    n: rows.length,
    precision: share(flagged, isPositive),
    recall: share(rows.filter(isPositive), isFlagged),
    false: share(rows.filter(isNegative), isFlagged),
  };
}

function isFlagged({ findings }: ScoredRow): boolean {
  return findings.some(({ verdict }) => verdict === "refuted" || verdict === "conflicting");
}

function hitsSpan({ findings, spans }: ScoredRow): boolean {
  const flags = findings.filter(({ verdict }) => verdict === "refuted" || verdict === "conflicting");
  return flags.some((flag) => spans.some(([start, end]) => flag.start < end && start < flag.end));
}

function verdictOf(row: ScoredRow): string {
  if (isFlagged(row)) return "refuted";
  return row.findings.some(({ verdict }) => verdict === "supported") ? "supported" : "insufficient";
}

function share<T>(rows: readonly T[], test: (row: T) => boolean): number | undefined {
  return rows.length === 0 ? undefined : rows.filter(test).length / rows.length;
}
