/** Reads the arguments of the terminal command. */
import { parseArgs } from "node:util";
import { formats, isFormat, type Format } from "../report/formats";
import { troubleWords } from "../wording";
import { Trouble } from "./trouble";

/** What the command is asked to do. */
export type Asked =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "index"; readonly folder: string }
  | CheckAsked
  | ExplainAsked;

/** What `check` and `explain` have in common. */
export interface ReportAsked {
  readonly sources: string | undefined;
  readonly color: boolean;
  /** The file to write; the standard output without it. */
  readonly output: string | undefined;
}

/** A check of one or more drafts. */
export interface CheckAsked extends ReportAsked {
  readonly kind: "check";
  readonly drafts: readonly string[];
  readonly format: Format;
  readonly failOn: FailOn;
  /** Whether to look for places where the sources disagree with each other. */
  readonly disagreements: boolean;
}

/** The explanation of a line, or of one place in it; both count from 1. */
export interface ExplainAsked extends ReportAsked {
  readonly kind: "explain";
  readonly draft: string;
  readonly line: number;
  readonly column: number | undefined;
  readonly format: "text" | "json";
}

/** Which findings make the exit status 1: "conflicting" stands for refuted ones too. */
export type FailOn = "refuted" | "conflicting" | "none";

const options = {
  sources: { type: "string" },
  format: { type: "string", default: "text" },
  output: { type: "string", short: "o" },
  "fail-on": { type: "string", default: "conflicting" },
  disagreements: { type: "boolean", default: false },
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
  const shared = { sources: values.sources, color: values.color, output: values.output };
  switch (command) {
    case "index":
      return { kind: "index", folder: onlyFolder(paths) };
    case "check":
      if (paths.length === 0) throw new Trouble(troubleWords.noDraft);
      return {
        kind: "check",
        ...shared,
        drafts: paths,
        format: formatOf(values.format),
        failOn: failOnOf(values["fail-on"]),
        disagreements: values.disagreements,
      };
    case "explain":
      return { kind: "explain", ...shared, ...placeOf(paths), format: plainFormatOf(values.format) };
    default:
      throw new Trouble(command === undefined ? troubleWords.noCommand : troubleWords.command(command));
  }
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
  if (isFormat(format)) return format;
  throw new Trouble(troubleWords.format(format, listOf(Object.keys(formats))));
}

function plainFormatOf(format: string): "text" | "json" {
  if (format === "text" || format === "json") return format;
  throw new Trouble(troubleWords.format(format, listOf(["text", "json"])));
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

function failOnOf(given: string): FailOn {
  if (given === "refuted" || given === "conflicting" || given === "none") return given;
  throw new Trouble(troubleWords.failOn(given));
}

/** `placeOf(["drafts/a.md:12:5"])` is line 12, column 5 of "drafts/a.md". */
function placeOf(given: readonly string[]): Pick<ExplainAsked, "draft" | "line" | "column"> {
  const [place] = given;
  if (place === undefined || given.length > 1) throw new Trouble(troubleWords.noLine);
  const [, draft = "", line, column] = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/s.exec(place) ?? [];
  if (Number(line ?? 0) < 1 || Number(column ?? 1) < 1) throw new Trouble(troubleWords.line(place));
  return { draft, line: Number(line), column: column === undefined ? undefined : Number(column) };
}
