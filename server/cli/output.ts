/** Where a report goes: the standard output, or a file that is neither a draft nor a source. */
import { writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { summaryWords, troubleWords } from "../wording";
import type { ReportAsked } from "./arguments";
import type { Checked } from "./drafts";
import type { Surroundings } from "./surroundings";
import { Trouble } from "./trouble";

/** Writes a report to where it is asked for; a file is named on standard error, so that the output stays clean. */
export function writeReport(text: string, { output }: ReportAsked, io: Surroundings): void {
  if (output === undefined) return io.stdout(text);
  try {
    writeFileSync(resolve(io.folder, output), text);
  } catch {
    throw new Trouble(troubleWords.unwritable(output));
  }
  io.stderr(`${summaryWords.written(output)}\n`);
}

/** Passes for a file that may be written over. */
export function expectOutput({ output }: ReportAsked, checked: readonly Checked[], io: Surroundings): void {
  if (output === undefined) return;
  const path = resolve(io.folder, output);
  const isInput = checked.some(({ draft, workspace, opened }) => {
    return draft.path === path || opened.database.hashes().has(relative(workspace.root, path).replaceAll("\\", "/"));
  });
  if (isInput) throw new Trouble(troubleWords.outputIsInput(output));
}

/** An explicit --color wins over NO_COLOR (https://no-color.org); a file has no colours without it. */
export function hasColour({ color, output }: ReportAsked, { environment, isTerminal }: Surroundings): boolean {
  return color || (output === undefined && isTerminal && !environment["NO_COLOR"] && environment["TERM"] !== "dumb");
}
