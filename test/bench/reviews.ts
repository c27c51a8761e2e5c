/** Learns when a second reading takes a warning back: a logistic regression for each kind, from warnings right and wrong. */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Features } from "../../claims-db/compare/features";
import { logistic } from "../../claims-db/compare/learned";
import { chanceOf, type Logistic } from "../../claims-db/compare/reviewed";
import { isUnread } from "../support/wholedrafts";

/** A warning, what its second reading looked at, and whether it stands on a mistake. */
interface Warning {
  readonly group: string;
  readonly kind: string;
  readonly features: Features;
  readonly right: 0 | 1;
}

interface Row {
  readonly group: string;
  readonly label: string;
  readonly spans?: readonly (readonly [start: number, end: number])[];
  readonly claims: readonly {
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly review?: Features;
  }[];
}

const { values: options } = parseArgs({
  options: {
    /** A file that `drafts.ts --reviews` wrote. */
    reviews: { type: "string", default: "" },
    out: { type: "string" },
  },
});

/** The kinds that are reviewed: of the others there are too few warnings to learn from. */
const kinds = ["figure", "date", "name"];
const folds = 5;

/** How strongly weights are drawn to nothing, how many steps, and how long each is. */
const [ridge, steps, pace] = [12, 600, 1];

const warnings = warningsIn(options.reviews).filter(({ group }) => !isUnread(group));
const learned = Object.fromEntries(kinds.map((kind) => [kind, learnKind(kind)]));
if (options.out !== undefined) writeFileSync(options.out, `${JSON.stringify(learned, rounded, 2)}\n`);

function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toFixed(4)) : value;
}

/** A warning beside the mistakes of a draft that has some may be right all the same, and teaches nothing. */
function warningsIn(file: string): readonly Warning[] {
  const rows = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return rows.flatMap((line): readonly Warning[] => {
    const { group, label, spans = [], claims }: Row = JSON.parse(line);
    return claims.flatMap(({ kind, start, end, review }): readonly Warning[] => {
      const isOn = spans.length === 0 || spans.some(([from, to]) => start < to && from < end);
      const isWrong = /^(?:inconsistent|refut)/iu.test(label);
      if (review === undefined || (isWrong && !isOn)) return [];
      return [{ group, kind, features: review, right: isWrong ? 1 : 0 }];
    });
  });
}

/** Prints how many warnings would stay from which likelihood on, each judged by what the other stories taught. */
function learnKind(kind: string): Logistic {
  const own = warnings.filter((warning) => warning.kind === kind);
  const groups = [...new Set(own.map(({ group }) => group))];
  const foldOf = ({ group }: Warning): number => groups.indexOf(group) % folds;
  const judged = Array.from({ length: folds }, (_, fold) => {
    const taught = fit(own.filter((warning) => foldOf(warning) !== fold));
    return own
      .filter((warning) => foldOf(warning) === fold)
      .map((warning) => ({ ...warning, chance: chanceOf(taught, warning.features) }));
  }).flat();
  console.log(`${kind}: ${own.length} warnings; right and wrong ones that stay, judged by what others taught`);
  for (const bar of [0, 0.5, 0.6, 0.65, 0.7, 0.8])
    console.log(`  from ${bar.toFixed(2)} on: ${count(judged, bar, 1)} right, ${count(judged, bar, 0)} wrong`);
  return fit(own);
}

function count(judged: readonly (Warning & { readonly chance: number })[], bar: number, right: 0 | 1): number {
  return judged.filter((one) => one.right === right && one.chance >= bar).length;
}

/** Gradient descent on standardised features, the same for the same warnings. */
function fit(own: readonly Warning[]): Logistic {
  const names = [...new Set(own.flatMap(({ features }) => Object.keys(features)))];
  const total = own.length;
  const scales = names.map((name) => scaleOf(own.map(({ features }) => features[name] ?? 0)));
  const rows = own.map(({ features }) =>
    names.map((name, k) => ((features[name] ?? 0) - (scales[k]?.mean ?? 0)) / (scales[k]?.spread ?? 1)),
  );
  const weights = names.map(() => 0);
  let base = 0;
  for (let step = 0; step < steps; step++) {
    const errors = rows.map(
      (row, i) => logistic(row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), base)) - (own[i]?.right ?? 0),
    );
    base -= (pace / total) * errors.reduce((sum, error) => sum + error, 0);
    weights.forEach((weight, k) => {
      const slope = rows.reduce((sum, row, i) => sum + (row[k] ?? 0) * (errors[i] ?? 0), ridge * weight);
      weights[k] = weight - (pace / total) * slope;
    });
  }
  const plain = weights.map((weight, k) => weight / (scales[k]?.spread ?? 1));
  return {
    base: base - plain.reduce((sum, weight, k) => sum + weight * (scales[k]?.mean ?? 0), 0),
    weights: Object.fromEntries(names.map((name, k) => [name, plain[k] ?? 0])),
  };
}

function scaleOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return { mean, spread: spread || 1 };
}
