/** Learns the weights of `compare/weights.json` from the features of labelled sets, and measures them on rows left out. */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chance, type Forest, type Learned } from "../../claims-db/compare/learned";
import type { Features } from "../../claims-db/compare/features";
import present from "../../claims-db/compare/weights.json";
import { average, learn, type Growth } from "./boosting";
import { foldOf } from "./folds";
import { labelsOf, type Labelled, type Score, type WeighedRow } from "./labels";

const { values: options } = parseArgs({
  options: {
    features: { type: "string" },
    out: { type: "string" },
    folds: { type: "string", default: "4" },
    /** Leaves the rows of this fold out. */
    without: { type: "string" },
    predictions: { type: "string" },
    /** What `matches.ts` learned, to stand in the same file. */
    match: { type: "string" },
    /** Learns the forests of this kind of claim; those of the others stay as they are. */
    kind: { type: "string" },
  },
});

/** Kinds that are learned; the others are decided by rule. */
const learnedKinds = ["figure", "date", "name", "place", "slot"];

const growth: Growth = {
  trees: Number(process.env["TREES"] ?? 100),
  depth: Number(process.env["DEPTH"] ?? 4),
  rate: Number(process.env["RATE"] ?? 0.1),
  leaf: Number(process.env["LEAF"] ?? 10),
  rows: Number(process.env["ROWS"] ?? 0.7),
  columns: Number(process.env["COLS"] ?? 0.5),
};

interface Mind {
  /** What a row of our own articles weighs beside one of the open sets. */
  readonly own: number;
  readonly share: number;
  /** What it does not know. */
  readonly without?: string;
}

/**
 * Several forests answer each question, and their mean counts by `share`. To the first a row of our own articles weighs next
 * to nothing beside the open sets, which are mostly single sentences; to the second nearly as much as a row of those.
 */
const minds: readonly Mind[] = [
  { own: 0.05, share: 0.65 },
  { own: 0.8, share: 0.35 },
];

/** Half of those that answer for figures do not ask the net of the words around them, so that it is never all that counts. */
const mindsOfFigures = minds.flatMap(({ own, share }): readonly Mind[] => [
  { own, share: share / 2 },
  { own, share: share / 2, without: "words." },
]);

type Weights = Record<string, Learned>;

/** The forests of the kinds that are not learned. */
const committed = Object.fromEntries(
  Object.entries(present as unknown as Weights).filter(([kind]) => learnedKinds.includes(kind)),
);

const kinds = learnedKinds.filter((kind) => kind === (options.kind ?? kind));

const rows = (options.features ?? "features.jsonl")
  .split(",")
  .flatMap((file) => readFileSync(file, "utf8").split("\n"))
  .filter(Boolean)
  .map((line): WeighedRow => JSON.parse(line));

main();

function main(): void {
  const folds = Number(options.folds);
  if (options.without !== undefined) {
    const rest = rows.filter((row) => foldOf(row, folds) !== Number(options.without));
    if (options.out) writeFileSync(options.out, readable(train(rest)));
    return;
  }
  if (options.predictions) writeFileSync(options.predictions, predictions(folds));
  if (options.out) writeFileSync(options.out, readable(train(rows)));
}

function predictions(folds: number): string {
  const lines: string[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = train(rows.filter((row) => foldOf(row, folds) !== fold));
    for (const row of rows.filter((row) => foldOf(row, folds) === fold))
      lines.push(JSON.stringify(predict(row, weights)));
  }
  return `${lines.join("\n")}\n`;
}

/** One tree a line, so that a person can read it and version control can compare it. */
function readable(weights: Weights): string {
  const forest = ({ base, trees }: Forest): string =>
    `{"base": ${base}, "trees": [\n${trees.map((tree) => JSON.stringify(tree)).join(",\n")}\n]}`;
  const kinds = Object.entries(weights).map(
    ([kind, { refuted, supported }]) =>
      `"${kind}": {\n"refuted": ${forest(refuted)},\n"supported": ${forest(supported)}\n}`,
  );
  const matching = options.match === undefined ? [] : [`"match": ${forest(matchForest(options.match))}`];
  return `{\n${[...kinds, ...matching].join(",\n")}\n}\n`;
}

function matchForest(file: string): Forest {
  const { match }: { readonly match: Forest } = JSON.parse(readFileSync(file, "utf8"));
  return match;
}

/** Two rounds: which claim of a refuted row is the wrong one is guessed anew from what the round before learned. */
function train(part: readonly WeighedRow[]): Weights {
  let score: Score = (_, features) => features["disagree.score"] ?? -1;
  let weights: Weights = {};
  for (let round = 0; round < 2; round++) {
    weights = trainOnce(part.flatMap((row) => labelsOf(row, score)));
    const known = weights;
    score = (kind, features) => (known[kind] ? chance(known[kind].refuted, features) : 0);
  }
  return weights;
}

function trainOnce(labelled: readonly Labelled[]): Weights {
  const learned = Object.fromEntries(
    kinds.map((kind) => {
      const own = labelled.filter(({ claim }) => claim.kind === kind);
      const examples = (of: "refuted" | "supported", pair: string, ownWeight: number) =>
        own
          .filter(({ features }) => isPaired(kind, features, pair))
          .flatMap(({ row, features, weight, ...label }) => {
            const shared = row.set === "articles" ? weight * ownWeight : weight;
            return label[of] === undefined ? [] : [{ features, weight: shared, positive: label[of] === 1 }];
          });
      const grown = (of: "refuted" | "supported", pair: string): Forest =>
        average(
          (kind === "figure" ? mindsOfFigures : minds).map(({ own, share, ...known }) => ({
            forest: learn(examples(of, pair, own), { ...growth, ...known }),
            share,
          })),
        );
      return [kind, { refuted: grown("refuted", "disagree"), supported: grown("supported", "agree") }];
    }),
  );
  return { ...committed, ...learned };
}

function isPaired(kind: string, features: Features, pair: string): boolean {
  return kind === "slot" ? pair === "disagree" : (features[`${pair}.score`] ?? -1) >= 0;
}

/** The row with the likelihoods of each claim, for choosing thresholds. */
function predict(row: WeighedRow, weights: Weights): object {
  return {
    id: row.id,
    claims: row.claims.map((claim) => ({
      kind: claim.kind,
      start: claim.start,
      end: claim.end,
      articles: claim.features.map((features) => likelihoods(claim.kind, features, weights)),
    })),
  };
}

function likelihoods(kind: string, features: Features, weights: Weights): object {
  const own = weights[kind];
  if (!own) return { refuted: 0, supported: 0 };
  return {
    refuted: isPaired(kind, features, "disagree") ? chance(own.refuted, features) : 0,
    supported: isPaired(kind, features, "agree") ? chance(own.supported, features) : 0,
    exact: features["exact"] === 1,
  };
}
