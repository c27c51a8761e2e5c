/** Learns from the pairs of right drafts which value of a source a figure of a draft means. */
import { createReadStream, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import type { Example as Compared } from "../../claims-db/compare/binding/match";
import { learn, type Example, type Growth } from "./boosting";
import { foldOf } from "./folds";

/** A figure of a draft with all its pairs. */
interface Line {
  readonly group: string;
  readonly examples: readonly Compared[];
}

const { values: options } = parseArgs({
  options: {
    examples: { type: "string", default: "examples.jsonl" },
    out: { type: "string", default: "match.json" },
    folds: { type: "string", default: "4" },
    /** Leaves the lines of this fold out. */
    without: { type: "string" },
  },
});

const growth: Growth = { trees: 80, depth: 5, rate: 0.12, leaf: 10, rows: 0.7, columns: 0.5 };

void main();

async function main(): Promise<void> {
  const examples: Example[] = [];
  for (const file of options.examples.split(","))
    for await (const text of createInterface({ input: createReadStream(file) })) {
      const line: Line = JSON.parse(text);
      if (options.without === undefined || foldOf(line, Number(options.folds)) !== Number(options.without))
        examples.push(...line.examples.flatMap((one) => exampleOf(one)));
    }
  writeFileSync(options.out, `${JSON.stringify({ match: learn(examples, growth) })}\n`);
}

/** A value that agrees without being equal may be meant or not: "over 1,000" is true of 1,200 and of 9,000. */
function exampleOf({ features, outcome }: Compared): readonly Example[] {
  return outcome === "agrees" ? [] : [{ features, positive: outcome === "equal", weight: 1 }];
}
