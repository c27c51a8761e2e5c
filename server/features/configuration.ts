/** What is wrong in corroborate.json, as diagnostics on that file. */
import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver/node";
import type { Problem } from "../../claims-db/index";
import { addressOf } from "../convert";
import type { Session } from "../session";
import type { Sources } from "../sources";

/** Marks the lines of a folder's corroborate.json that could not be used, and clears what is mended. */
export function publishMistakes(session: Session, { root, uri, mistakes }: Sources): void {
  if (root === undefined) return;
  const marked = mistaken.get(session) ?? new Set<string>();
  mistaken.set(session, marked);
  if (mistakes.length === 0 && !marked.delete(uri)) return;
  if (mistakes.length > 0) marked.add(uri);
  const diagnostics = mistakes.map(diagnosticOf);
  void session.connection.sendDiagnostics({ uri: addressOf(root, "corroborate.json"), diagnostics });
}

/** The folders whose file has marks, by session. */
const mistaken = new WeakMap<Session, Set<string>>();

// The reader names the line in front: "Line 3: This is not valid JSON."
function diagnosticOf({ reason }: Problem): Diagnostic {
  const [, line = "1", message = reason] = /^Line (\d+): ([^]*)$/.exec(reason) ?? [];
  const start = { line: Number(line) - 1, character: 0 };
  const range = { start, end: { line: start.line, character: wholeLine } };
  return { range, severity: DiagnosticSeverity.Warning, source: "Corroborate", message };
}

/** Editors take a column beyond the end for the end of the line. */
const wholeLine = 10_000;
