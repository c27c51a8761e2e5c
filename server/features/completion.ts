/** Completes directives inside a comment: `<!-- cor` offers each of them, and after its name the kinds of claim. */
import {
  CompletionItemKind,
  InsertTextFormat,
  type CompletionItem,
  type TextDocumentPositionParams,
} from "vscode-languageserver/node";
import type { Range } from "vscode-languageserver/node";
import { kinds } from "../../claims-db/index";
import { commentStyle } from "../comments";
import { directiveNames } from "../directives";
import type { Session } from "../session";
import { directiveHelp } from "../wording/directives";

/** What can be written at a place; nothing outside of a comment. */
export function answerCompletion(session: Session, params: TextDocumentPositionParams): CompletionItem[] {
  const { textDocument, position } = params;
  const document = session.documents.get(textDocument.uri);
  if (document === undefined) return [];
  const style = commentStyle(document.languageId) ?? { open: "<!--", close: "-->" };
  const { line, character } = position;
  const before = document.getText({ start: { line, character: 0 }, end: position });
  const after = document.getText({ start: position, end: { line: line + 1, character: 0 } });
  const from = before.lastIndexOf(style.open);
  const inner = before.slice(from + style.open.length);
  if (from < 0 || (style.close !== "" && inner.includes(style.close))) return [];
  const typed = /[\w-]*$/.exec(inner)?.[0].length ?? 0;
  const range = { start: { line, character: character - typed }, end: position };
  if (/^\s*[\w-]*$/.test(inner)) {
    const gap = inner === "" ? " " : "";
    const close = style.close !== "" && !after.includes(style.close) ? ` ${style.close}` : "";
    return directiveItems({ range, gap, close }, session.abilities.snippets);
  }
  return /^\s*corroborate-/.test(inner) ? kindItems(range, inner) : [];
}

interface Slot {
  readonly range: Range;
  readonly gap: string;
  readonly close: string;
}

function directiveItems({ range, gap, close }: Slot, snippets: boolean): CompletionItem[] {
  const choice = snippets ? ` \${1|${kinds.join(",")}|}` : "";
  return directiveNames.map((name, index) => ({
    label: name,
    kind: CompletionItemKind.Keyword,
    detail: directiveHelp[name],
    sortText: String(index),
    filterText: name,
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: gap + name + choice + close },
  }));
}

function kindItems(range: Range, inner: string): CompletionItem[] {
  const written = new Set(inner.toLowerCase().split(/[\s,]+/));
  return kinds
    .filter((kind) => !written.has(kind))
    .map((kind) => ({ label: kind, kind: CompletionItemKind.EnumMember, textEdit: { range, newText: kind } }));
}
