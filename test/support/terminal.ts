/** Runs the terminal command in process, in a folder made for each test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "../../server/cli";

/** How a command ended and what it wrote. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The folder of the running test. */
export interface Terminal {
  readonly folder: () => string;
  /** Puts files into the folder. */
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Runs a command line in the folder; its words must not contain spaces. */
  readonly run: (line: string, environment?: Readonly<Record<string, string>>, isTerminal?: boolean) => Promise<Ended>;
}

/** A source for drafts that say 33, and two drafts. */
export const source = "Hamas released 33 hostages in January, officials said. Mediators met in Doha.\n";
/** A draft that differs from the source. */
export const wrong = "Hamas released 34 hostages in January, officials said.\n";
/** A draft that follows the source. */
export const right = "Hamas released 33 hostages in January, officials said.\n";

/** Makes the folder before each test and removes it after. */
export function useTerminal(): Terminal {
  let folder = "";
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "corroborate-cli-"))));
  afterEach(() => rmSync(folder, { recursive: true }));
  return {
    folder: () => folder,
    write: (files) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    run: async (line, environment = {}, isTerminal = false) => {
      const written = { stdout: "", stderr: "" };
      const status = await main(line.split(" ").filter(Boolean), {
        stdout: (text) => void (written.stdout += text),
        stderr: (text) => void (written.stderr += text),
        folder,
        environment,
        isTerminal,
      });
      return { status, ...written };
    },
  };
}
