/** Labelled pairs of test/cases.csv and planted errors of the sample: how they are read, and whether the engine is right. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkDraft, openClaims, readArticle, saveArticle, type ClaimsDatabase } from "../../claims-db/index";
import type { Finding, Kind, Span, Verdict } from "../../claims-db/model";
import { unmark } from "./marks";

/** One row: a draft sentence, what the sources say, and what a careful checker makes of the two. */
export interface Case {
  /** Line of the file where the row begins, as an editor counts. */
  readonly line: number;
  /** The sentence; [marked] where it must be flagged. "@2025-03-08 " before it is its day. */
  readonly draft: string;
  /** One text an article; "@2025-03-06 " before it is its day. */
  readonly sources: readonly string[];
  /** "silent" is anything but refuted or conflicting. */
  readonly verdict: Verdict | "silent";
  readonly kind: string;
  readonly strength: string;
  readonly note: string;
}

/** All rows of test/cases.csv, in order. */
export function readCases(): readonly Case[] {
  const text = readFileSync(resolve(__dirname, "../../../test/cases.csv"), "utf8");
  return readRows(text)
    .slice(1)
    .map(({ line, cells: [draft = "", source = "", verdict = "", kind = "", strength = "", note = ""] }) => {
      return { line, draft, sources: source.split(" || "), verdict: verdict as Case["verdict"], kind, strength, note };
    });
}

/** A row of a comma-separated file and the line on which it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads RFC 4180: `a,"b ""c"", d"` is one row of two cells, `a` and `b "c", d`. */
export function readRows(text: string): readonly Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 1;
  let begins = 1;
  for (const [all, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (all === "" && cells.length === 0) break;
    cells.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    line += all.split("\n").length - 1;
    if (end === ",") continue;
    rows.push({ line: begins, cells });
    cells = [];
    begins = line;
  }
  return rows;
}

/** What is wrong with the engine's answer to a row, in words; undefined where it is right. */
export function faultOf(row: Case): string | undefined {
  const { published, text: marked } = dated(row.draft);
  const { text, spans } = unmark(marked);
  const database = fill(row.sources);
  const { findings } = checkDraft(database, { path: "draft.md", text, published });
  database.close();
  const flags = findings.filter(({ verdict }) => verdict === "refuted" || verdict === "conflicting");
  if (row.verdict === "refuted" || row.verdict === "conflicting") return faultOfFlags(row.verdict, flags, spans);
  if (flags.length > 0) return `want no flag, got ${describe(flags)}`;
  const supported = findings.some(({ verdict, claim }) => verdict === "supported" && claim.kind === (row.kind as Kind));
  return row.verdict === "supported" && !supported
    ? `want a supported ${row.kind}, got ${describe(findings)}`
    : undefined;
}

/** A database in memory with one article for each text. */
export function fill(sources: readonly string[]): ClaimsDatabase {
  const database = openClaims(":memory:");
  sources.forEach((source, i) => {
    const { published, text } = dated(source);
    const front = published ? `---\npublished: ${published}\n---\n\n` : "";
    const article = readArticle(`sources/${i + 1}.md`, Buffer.from(`${front}${text}\n`));
    if (!("reason" in article)) saveArticle(database, article);
  });
  return database;
}

/** `dated("@2025-03-06 It rained.")` is the day and the text. */
function dated(text: string): { readonly published?: string; readonly text: string } {
  const at = /^@(\S+) /.exec(text);
  return at ? { published: at[1], text: text.slice(at[0].length) } : { text };
}

function faultOfFlags(verdict: Verdict, flags: readonly Finding[], spans: readonly Span[]): string | undefined {
  const inside = ({ span }: Finding): boolean => spans.some(({ start, end }) => span.start < end && start < span.end);
  const stray = flags.filter((flag) => !inside(flag));
  if (stray.length > 0) return `want no flag outside the brackets, got ${describe(stray)}`;
  return flags.some((flag) => flag.verdict === verdict) ? undefined : `want ${verdict}, got ${describe(flags)}`;
}

function describe(findings: readonly Finding[]): string {
  const shown = findings.map(({ verdict, claim, span, reason }) => {
    const words = claim.text.slice(span.start - claim.span.start, span.end - claim.span.start) || claim.text;
    return `${verdict} ${claim.kind} "${words}" (${reason.code})`;
  });
  return shown.join("; ") || "nothing";
}

/** What a careful reader would mark in the sample's draft. */
export interface Planted {
  readonly text: string;
  /** A longer stretch that says which occurrence is meant. */
  readonly in?: string;
  readonly kind: readonly string[];
  readonly verdict: readonly string[];
  readonly suggests?: string;
}

/** Where a planted error stands: `{text: "27", in: "27 captives"}` in "27 envoys, 27 captives" is 11 to 13. */
export function spanOf({ text: words, in: context = words }: Planted, text: string): Span {
  const start = text.indexOf(context) + context.indexOf(words);
  return { start, end: start + words.length };
}

/** True where a finding says of a planted error what it should, and names the right words. */
export function isMet({ kind, verdict, suggests = "" }: Planted, finding: Finding): boolean {
  const words = [finding.suggestion ?? "", ...finding.evidence.map(({ value }) => value)];
  const named = words.some((one) => one.includes(suggests));
  return kind.includes(finding.claim.kind) && verdict.includes(finding.verdict) && named;
}
