/** Turns labelled rows and the engine's features into examples for learning. */
import type { Features } from "../../claims-db/compare/features";

/** A claim of a row as the benchmark wrote it. */
export interface WeighedClaim {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** One record for each article. */
  readonly features: readonly Features[];
}

/** A row of a set with the engine's claims. */
export interface WeighedRow {
  readonly id: string;
  /** The page or article that it comes from. */
  readonly group: string;
  readonly set: string;
  readonly label: string;
  readonly slice: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly claims: readonly WeighedClaim[];
}

/** A claim against one article with what people said of it; `undefined` where they did not say. */
export interface Labelled {
  readonly row: WeighedRow;
  readonly claim: WeighedClaim;
  readonly features: Features;
  readonly refuted: number | undefined;
  readonly supported: number | undefined;
  /** Weight of the row's set, so that no set drowns the others. */
  readonly weight: number;
}

/** Scores a claim against an article; used to say which claim of a refuted row is the refuted one. */
export type Score = (kind: string, features: Features) => number;

/** The labelled claims of a row. Only the best-scored claim of a row that is refuted as a whole counts as refuted. */
export function labelsOf(row: WeighedRow, score: Score): readonly Labelled[] {
  const make = labellers[row.set] ?? edited;
  return make(row, score);
}

type Labeller = (row: WeighedRow, score: Score) => readonly Labelled[];

const labellers: Readonly<Record<string, Labeller>> = {
  vitaminc: whole,
  "vitaminc-conflict": conflict,
  wice: cited,
  cases: (row) =>
    row.label === "insufficient"
      ? every(row, () => ({ refuted: 0, supported: undefined, weight: 6 }))
      : made(row).map((label) => ({ ...label, weight: 6 })),
  articles: written,
  edits: made,
  words: (row) => made(row).map((label) => (label.claim.kind === "slot" ? label : { ...label, weight: 0.1 })),
  silence: (row) => every(row, () => ({ refuted: 0, supported: undefined, weight: 0.8 })),
};

function every(
  row: WeighedRow,
  label: (claim: WeighedClaim, features: Features) => Omit<Labelled, "row" | "claim" | "features">,
): readonly Labelled[] {
  return row.claims.flatMap((claim) =>
    claim.features.map((features) => ({ row, claim, features, ...label(claim, features) })),
  );
}

function whole(row: WeighedRow, score: Score): readonly Labelled[] {
  if (row.label === "supported") return every(row, () => ({ refuted: 0, supported: 1, weight: 1 }));
  if (row.label === "insufficient") return every(row, () => ({ refuted: 0, supported: 0, weight: 1 }));
  const culprit = best(row, score);
  return every(row, (_, features) =>
    features === culprit
      ? { refuted: 1, supported: 0, weight: 1 }
      : { refuted: undefined, supported: undefined, weight: 0 },
  );
}

/** Two sources disagree on the claim: one of them refutes it, the other supports it. */
function conflict(row: WeighedRow, score: Score): readonly Labelled[] {
  const culprit = best(row, score);
  return every(row, (claim, features) => {
    if (features === culprit) return { refuted: 1, supported: 0, weight: 0.7 };
    const beside = culprit && claim.features.includes(culprit);
    return beside ? { refuted: 0, supported: 1, weight: 0.7 } : { refuted: undefined, supported: undefined, weight: 0 };
  });
}

function cited(row: WeighedRow): readonly Labelled[] {
  if (row.label === "supported") return every(row, () => ({ refuted: 0, supported: 1, weight: 2 }));
  return every(row, () => ({ refuted: 0, supported: undefined, weight: 0.5 }));
}

function edited(row: WeighedRow): readonly Labelled[] {
  if (row.label === "consistent") return every(row, () => ({ refuted: 0, supported: 1, weight: 2.5 }));
  return every(row, (claim) => {
    const hit = row.spans.some(([start, end]) => claim.start < end && start < claim.end);
    return hit ? { refuted: 1, supported: 0, weight: 1 } : { refuted: 0, supported: 1, weight: 0.5 };
  });
}

/** A draft of our own articles: what neither is told nor denied there is refuted by nothing. */
function written(row: WeighedRow): readonly Labelled[] {
  if (row.label === "insufficient") return every(row, () => ({ refuted: 0, supported: undefined, weight: 1.5 }));
  if (row.label === "consistent") return every(row, () => ({ refuted: 0, supported: 1, weight: 1.5 }));
  return edited(row);
}

/** A row whose one changed value is known to the letter. */
function made(row: WeighedRow): readonly Labelled[] {
  return every(row, (claim) => {
    const hit = row.spans.some(([start, end]) => claim.start < end && start < claim.end);
    return hit ? { refuted: 1, supported: 0, weight: 0.5 } : { refuted: 0, supported: 1, weight: 0.1 };
  });
}

function best(row: WeighedRow, score: Score): Features | undefined {
  const all = row.claims.flatMap((claim) =>
    claim.features.map((features) => ({ features, score: score(claim.kind, features) })),
  );
  return all.filter(({ features }) => (features["disagree.score"] ?? -1) >= 0).sort((a, b) => b.score - a.score)[0]
    ?.features;
}
