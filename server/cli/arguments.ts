/** Reads the arguments of the terminal command. */
import { parseArgs } from "node:util";
import { Trouble } from "./trouble";
import { troubleWords } from "../wording";

/** What the command is asked to do. */
export type Asked =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "index"; readonly folder: string }
  | {
      readonly kind: "check";
      readonly drafts: readonly string[];
      readonly sources: string | undefined;
      readonly format: Format;
      readonly color: boolean;
    };

/** How the report is written. */
export type Format = "text" | "json";

const options = {
  sources: { type: "string" },
  format: { type: "string", default: "text" },
  color: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

/** `readArguments(["check", "draft.md"])` is a check of one draft; throws {@link Trouble} where it is not clear. */
export function readArguments(given: readonly string[]): Asked {
  const { values, positionals } = parse(given);
  const [command, ...paths] = positionals;
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };
  if (command === "index") return { kind: "index", folder: onlyFolder(paths) };
  if (command !== "check")
    throw new Trouble(command === undefined ? troubleWords.noCommand : troubleWords.command(command));
  if (paths.length === 0) throw new Trouble(troubleWords.noDraft);
  return {
    kind: "check",
    drafts: paths,
    sources: values.sources,
    format: formatOf(values.format),
    color: values.color,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Trouble(troubleWords.option(error instanceof Error ? error.message : String(error)));
  }
}

function onlyFolder(paths: readonly string[]): string {
  if (paths.length > 1) throw new Trouble(troubleWords.manyFolders);
  return paths[0] ?? ".";
}

function formatOf(format: string): Format {
  if (format === "text" || format === "json") return format;
  throw new Trouble(troubleWords.format(format));
}
