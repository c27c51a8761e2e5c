/** The terminal command `corroborate`: reads sources, checks drafts, prints a report. */
import { resolve } from "node:path";
import { readArguments, type Asked } from "./cli/arguments";
import { check } from "./cli/check";
import { openSources } from "./cli/drafts";
import { explain } from "./cli/explain";
import { expectFolder, readVersion } from "./cli/files";
import type { Surroundings } from "./cli/surroundings";
import { Trouble } from "./cli/trouble";
import { findWorkspace } from "./cli/workspace";
import { helpWords, summaryWords, troubleWords } from "./wording";

export type { Surroundings } from "./cli/surroundings";

/** Runs the command: 0 nothing to look at, 1 findings, 2 could not check. Never throws. */
export async function main(args: readonly string[], io: Surroundings): Promise<0 | 1 | 2> {
  try {
    return await run(readArguments(args), io);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    io.stderr(`${error instanceof Trouble ? message : troubleWords.unexpected(message)}\n`);
    return 2;
  }
}

async function run(asked: Asked, io: Surroundings): Promise<0 | 1 | 2> {
  switch (asked.kind) {
    case "help":
      io.stdout(helpWords);
      return 0;
    case "version":
      io.stdout(`${readVersion()}\n`);
      return 0;
    case "index":
      return index(resolve(io.folder, asked.folder), asked.folder, io);
    case "check":
      return check(asked, io);
    case "explain":
      return explain(asked, io);
  }
}

async function index(folder: string, shown: string, io: Surroundings): Promise<0> {
  expectFolder(folder, shown);
  const workspace = findWorkspace(folder);
  if (workspace === undefined) throw new Trouble(troubleWords.noWorkspace(shown));
  const { database, summary } = await openSources(workspace, [], io);
  database.close();
  io.stdout(`${summaryWords.index(summary.articles, summary.claims, summary.changed)}\n`);
  return 0;
}

if (require.main === module) {
  const { stdout, stderr, env } = process;
  const io: Surroundings = {
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
    folder: process.cwd(),
    environment: env,
    isTerminal: stdout.isTTY,
  };
  // A reader such as `head` may close the pipe early; that is no reason for a stack trace.
  stdout.on("error", () => process.exit(2));
  void main(process.argv.slice(2), io).then((status) => void (process.exitCode = status));
}
