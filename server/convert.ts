/** Turns our words into LSP's: spans into ranges, findings into severities, paths into addresses and back. */
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";
import { DiagnosticSeverity, type Range } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding, Span } from "../claims-db/model";
import type { Level, Settings } from "./settings";

/** The range of a span: `{start: 0, end: 5}` is line 0, characters 0 to 5, in UTF-16 units as LSP counts. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** How loud a finding is: a warning where it is clear, at most information where it is doubtful, `undefined` for silence. */
export function severityOf(finding: Finding, settings: Settings): DiagnosticSeverity | undefined {
  if (finding.verdict === "supported" || !settings.kinds[finding.claim.kind]) return undefined;
  const level = severities[settings.severity[finding.verdict][finding.claim.kind]];
  const isLoud = level === DiagnosticSeverity.Error || level === DiagnosticSeverity.Warning;
  return isLoud && isDoubtful(finding) ? DiagnosticSeverity.Information : level;
}

/** True where the writer may well be right: weak evidence, or at least as many sources for the draft as against it. */
export function isDoubtful(finding: Finding): boolean {
  return finding.confidence < clear || (finding.verdict === "conflicting" && finding.standing !== "minority");
}

/** True where sources contradict the draft. */
export function isConflict(finding: Finding): boolean {
  return finding.verdict === "refuted" || finding.verdict === "conflicting";
}

/** True for the conflicts that wait for the writer: a draft that says what most sources say has nothing to mend. */
export function isOpenConflict(finding: Finding): boolean {
  return isConflict(finding) && finding.standing !== "majority";
}

/** `addressOf("/story", "sources/a.md")` is "file:///story/sources/a.md"; a zero-based line adds "#L1". */
export function addressOf(root: string, path: string, line?: number): string {
  const address = pathToFileURL(join(root, path)).href;
  return line === undefined ? address : `${address}#L${line + 1}`;
}

/** `pathOf("file:///story/draft.md")` is "/story/draft.md"; `undefined` for everything that is not a file here. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

const clear = 0.75;

const severities: Readonly<Record<Level, DiagnosticSeverity | undefined>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
  off: undefined,
};
