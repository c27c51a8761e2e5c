/** Where a directive goes: on a line of its own before a paragraph, else at the end of the line; below the front matter. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Kind } from "../../claims-db/index";
import { commentStyle } from "../comments";
import type { DirectiveName } from "../directives";
import type { Replacement } from "./style";

/** The edit that keeps a kind from being checked in the line of an offset; nothing where a comment would break the text. */
export function disableLine(document: TextDocument, offset: number, kind: Kind): Replacement | undefined {
  const style = commentStyle(document.languageId);
  const line = lineAt(document, document.positionAt(offset).line);
  if (style === undefined || /^\s*\|/.test(line.text)) return undefined;
  const isFirst = lineAt(document, document.positionAt(offset).line - 1).text.trim() === "";
  const indent = /^[ \t]*/.exec(line.text)?.[0] ?? "";
  if (isFirst && !line.text.trimStart().startsWith(">")) {
    const text = comment(document, "corroborate-disable-next-line", kind);
    return at(line.start, indent + text + newLine(document).repeat(style.apart ? 2 : 1));
  }
  if (!style.inline) return undefined;
  const end = line.start + line.text.trimEnd().length;
  return at(end, ` ${comment(document, "corroborate-disable-line", kind)}`);
}

/** The edit that keeps a kind from being checked in the whole document. */
export function disableFile(document: TextDocument, kind: Kind): Replacement | undefined {
  if (commentStyle(document.languageId) === undefined) return undefined;
  const text = document.getText();
  const front = /^\uFEFF?---[ \t]*\r?\n(?:(?!---).*\r?\n)*?---[ \t]*(?:\r?\n)+/.exec(text)?.[0].length;
  const start = front ?? (text.startsWith("\uFEFF") ? 1 : 0);
  return at(start, comment(document, "corroborate-disable-file", kind) + newLine(document).repeat(2));
}

function comment({ languageId }: TextDocument, name: DirectiveName, kind: Kind): string {
  const { open = "", close = "" } = commentStyle(languageId) ?? {};
  return `${open} ${name} ${kind} ${close}`.trimEnd();
}

function lineAt(document: TextDocument, line: number): { readonly start: number; readonly text: string } {
  if (line < 0) return { start: 0, text: "" };
  const start = { line, character: 0 };
  const text = document.getText({ start, end: { line: line + 1, character: 0 } });
  return { start: document.offsetAt(start), text: text.replace(/\r?\n$/, "") };
}

function newLine(document: TextDocument): string {
  return document.getText().includes("\r\n") ? "\r\n" : "\n";
}

function at(start: number, text: string): Replacement {
  return { span: { start, end: start }, text };
}
