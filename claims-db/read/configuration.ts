/** Reads corroborate.json: what a workspace says of its sources, drafts and checks. */
import { isMap, isScalar, LineCounter, parseDocument, type Document } from "yaml";
import { kinds, type Kind, type Problem, type Verdict } from "../model";
import { leavesFolder } from "./glob";
import { oneOf, recordOf, strings, table, truth, type Report, type Shape, type Spot } from "./shape";

/** How loud a finding is shown; "off" shows nothing. */
export const levels = ["error", "warning", "information", "hint", "off"] as const;
/** One of {@link levels}: "hint". */
export type Level = (typeof levels)[number];

/** What corroborate.json says; what it leaves out is as in {@link defaults}. */
export interface Configuration {
  /** Globs of the source files: ["sources/**"]. */
  readonly sources: readonly string[];
  /** Globs of the drafts to check; the sources themselves are never drafts. */
  readonly drafts: readonly string[];
  /** Globs of the sources that weigh more: ["sources/transcripts/**"]. */
  readonly primary: readonly string[];
  /** Other names by name: {"United States": ["Washington"]}. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** Kinds that are switched on or off; a kind that is not here is on. */
  readonly checks: Readonly<Partial<Record<Kind, boolean>>>;
  /** Levels by verdict and kind, as far as the file sets them: {conflicting: {name: "hint"}}. */
  readonly severity: Readonly<Partial<Record<Verdict, Readonly<Partial<Record<Kind, Level>>>>>>;
}

/** What holds where nothing is written. */
export const defaults: Configuration = {
  sources: ["sources/**"],
  drafts: ["**/*.{md,markdown,txt}"],
  primary: [],
  aliases: {},
  checks: {},
  severity: {},
};

/**
 * The configuration in the text of corroborate.json, and what is wrong in it by line; undefined text is no file.
 * `readConfiguration('{"sources": ["wire/**"]}').configuration.sources` is ["wire/**"]. A setting that cannot be
 * used keeps its default and is reported; the others hold.
 */
export function readConfiguration(text: string | undefined): Reading {
  if (text === undefined || text.trim() === "") return { configuration: defaults, problems: [] };
  const lines = new LineCounter();
  const document = parseDocument(withoutComments(text), { lineCounter: lines, logLevel: "silent", uniqueKeys: false });
  const problems: Problem[] = [];
  const add = (line: number, reason: string): void => {
    problems.push({ path: name, reason: `Line ${line}: ${reason}` });
  };
  const error = document.errors[0];
  if (error) add(error.linePos?.[0].line ?? 1, brokenJson);
  else if (!isMap(document.contents)) add(1, notAnObject);
  if (problems.length > 0) return { configuration: defaults, problems };
  const report: Report = (path, reason) => add(lineOf(document, lines, path), reason);
  return { configuration: readSettings(document.toJS({ maxAliasCount: 0 }), report), problems };
}

/** A configuration and what was wrong in its text. */
export interface Reading {
  readonly configuration: Configuration;
  readonly problems: readonly Problem[];
}

const name = "corroborate.json";
const brokenJson = "This is not valid JSON. Check commas, quotation marks and brackets; until then the defaults hold.";
const notAnObject = 'This has to be one object, such as { "sources": ["sources/**"] }; until then the defaults hold.';
const verdicts = ["supported", "refuted", "conflicting", "insufficient"] as const satisfies readonly Verdict[];

/** One reader for each setting. */
const settings = {
  sources: globs,
  drafts: globs,
  primary: globs,
  aliases: table(undefined, strings),
  checks: table(kinds, truth),
  severity: table(verdicts, levelsByKind),
};

function readSettings(value: unknown, report: Report): Configuration {
  const fields = recordOf(value, { path: [], report, known: ["$schema", ...Object.keys(settings)] });
  const read = <T>(key: keyof Configuration, shape: Shape<T>): T | undefined =>
    key in fields ? shape(fields[key], { path: [key], report }) : undefined;
  return {
    sources: read("sources", settings.sources) ?? defaults.sources,
    drafts: read("drafts", settings.drafts) ?? defaults.drafts,
    primary: read("primary", settings.primary) ?? defaults.primary,
    aliases: read("aliases", settings.aliases) ?? defaults.aliases,
    checks: read("checks", settings.checks) ?? defaults.checks,
    severity: read("severity", settings.severity) ?? defaults.severity,
  };
}

/** Globs of files in the folder of the workspace. */
function globs(value: unknown, spot: Spot): readonly string[] | undefined {
  const all = strings(value, spot);
  const outside = all?.filter(leavesFolder) ?? [];
  for (const glob of outside) {
    spot.report(spot.path, `"${glob}" leaves the workspace folder and is left out. Copy those files into the folder.`);
  }
  return all?.filter((glob) => !outside.includes(glob));
}

/** A level for all kinds, or one by kind: "warning", {"name": "hint"}. */
function levelsByKind(value: unknown, spot: Spot): Readonly<Partial<Record<Kind, Level>>> | undefined {
  if (typeof value !== "string") return table(kinds, oneOf(levels))(value, spot);
  const level = oneOf(levels)(value, spot);
  return level && Object.fromEntries(kinds.map((kind) => [kind, level]));
}

/** A comment line is a habit from other settings files; JSON has none, so they are taken out first. */
function withoutComments(text: string): string {
  return text.replace(/^[ \t]*\/\/.*$/gm, "").replace(/^\uFEFF/, "");
}

/** The line of the innermost key of a path that the text has. */
function lineOf(document: Document, lines: LineCounter, path: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    if (!pair) break;
    if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
    node = pair.value;
  }
  return lines.linePos(offset).line;
}
