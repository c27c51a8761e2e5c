/** Learns `compare/across.json`: how likely a claim is wrong by what all articles have for and against it. */
import { createReadStream, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import forests from "../../claims-db/compare/across.json";
import type { Features } from "../../claims-db/compare/features";
import { chance, type Forest } from "../../claims-db/compare/learned";
import { isUnread } from "../support/wholedrafts";
import { learn, type Growth } from "./boosting";
import { foldOf } from "./folds";

const { values: options } = parseArgs({
  options: {
    /** What `drafts.ts --across` wrote. */
    across: { type: "string", default: "across.jsonl" },
    out: { type: "string" },
    folds: { type: "string", default: "4" },
    /** Leaves the stories of this fold out. */
    without: { type: "string" },
    /** Learns the forest of this kind of claim; those of the others stay as they are. */
    kind: { type: "string" },
  },
});

const growth: Growth = { trees: 300, depth: 4, rate: 0.05, leaf: 20, rows: 0.6, columns: 0.2 };

/** A claim of a whole draft; it is wrong where a mistake was planted. */
interface Row {
  readonly group: string;
  readonly kind: string;
  readonly wrong: boolean;
  readonly features: Features;
}

/** The forests of the kinds that are not learned anew. */
const committed = forests as unknown as Readonly<Record<string, Forest>>;

void main();

async function main(): Promise<void> {
  const rows = await read(options.across);
  const [folds, without] = [Number(options.folds), Number(options.without ?? -1)];
  const kinds = [...new Set(rows.map(({ kind }) => kind))].filter((kind) => kind === (options.kind ?? kind)).sort();
  const learned = kinds.map((kind) => [
    kind,
    learnKind(
      rows.filter((row) => row.kind === kind),
      [folds, without],
    ),
  ]);
  if (options.out !== undefined) writeFileSync(options.out, readable({ ...committed, ...Object.fromEntries(learned) }));
}

/** Stories that nobody has read teach nothing. */
async function read(file: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const row: Row = JSON.parse(line);
    if (!isUnread(row.group)) rows.push(row);
  }
  return rows;
}

/** Prints what the fold that is left out has, from which likelihood on. */
function learnKind(rows: readonly Row[], [folds, without]: readonly [number, number]): Forest {
  const isLeft = (row: Row): boolean => foldOf(row, folds) === without;
  const taught = rows.filter((row) => !isLeft(row));
  const forest = learn(
    taught.map(({ features, wrong }) => ({ features, positive: wrong, weight: 1 })),
    growth,
  );
  const left = rows.filter(isLeft).map(({ features, wrong }) => ({ wrong, likely: chance(forest, features) }));
  for (const bar of left.length > 0 ? [0.5, 0.7, 0.8, 0.85, 0.9, 0.95] : []) {
    const above = left.filter(({ likely }) => likely >= bar);
    const right = above.filter(({ wrong }) => wrong).length;
    console.log(`${rows[0]?.kind} from ${bar} on: ${right} mistakes, ${above.length - right} that are none`);
  }
  return forest;
}

/** One tree a line, so that a person can read it and version control can compare it. */
function readable(learned: Readonly<Record<string, Forest>>): string {
  const kinds = Object.entries(learned).map(
    ([kind, { base, trees }]) =>
      `"${kind}": {"base": ${base}, "trees": [\n${trees.map((tree) => JSON.stringify(tree)).join(",\n")}\n]}`,
  );
  return `{\n${kinds.join(",\n")}\n}\n`;
}
