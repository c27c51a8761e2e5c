/** What a client asks about fixes and decisions, for tests of the server. */
import type {
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  Hover,
  TextDocumentEdit,
} from "vscode-languageserver/node";
import type { DecideResult } from "../../server/protocol/decisions";
import { able, eventually, positionIn, type Client } from "./lsp";
import type { Story } from "./story";

/** The capabilities of VS Code about edits. */
export const fixing: ClientCapabilities = {
  ...able,
  workspace: { ...able.workspace, workspaceEdit: { documentChanges: true } },
  textDocument: { ...able.textDocument, codeAction: { resolveSupport: { properties: ["edit"] } } },
};

/** Opens a draft beside more sources, and waits until they are read. */
export async function openReady(
  story: Story,
  text: string,
  {
    files = {},
    capabilities = fixing,
  }: { files?: Readonly<Record<string, string>>; capabilities?: ClientCapabilities } = {},
): Promise<{ readonly client: Client; readonly uri: string }> {
  for (const [path, words] of Object.entries(files)) story.folder.write(path, words);
  const opened = await story.openDraft(text, { capabilities });
  await eventually(() => opened.client.statuses.some(({ state }) => state === "ready"));
  return opened;
}

/** Where in a draft fixes are asked for. */
export interface Asked {
  readonly uri: string;
  readonly text: string;
  readonly at: string;
  readonly only?: readonly string[];
}

/** The fixes at the first place of some words. */
export async function actions(client: Client, { uri, text, at, only }: Asked): Promise<CodeAction[]> {
  const position = positionIn(text, text.indexOf(at) + 1);
  const diagnostics = await client.until(uri, () => true);
  const context = { diagnostics, ...(only && { only }) };
  const params = { textDocument: { uri }, range: { start: position, end: position }, context };
  return client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", params);
}

/** Decides about a claim. */
export function decide(client: Client, params: object): Promise<DecideResult> {
  return client.connection.sendRequest<DecideResult>("corroborate/decide", params);
}

/** The evidence card of the first "32". */
export async function card(client: Client, uri: string, text: string): Promise<string> {
  const params = { textDocument: { uri }, position: positionIn(text, text.indexOf("32")) };
  const hover = await client.connection.sendRequest<Hover | null>("textDocument/hover", params);
  return JSON.stringify(hover?.contents);
}

/** The labels of what can be written at a place. */
export async function complete(client: Client, uri: string, position: object): Promise<readonly string[]> {
  const params = { textDocument: { uri }, position };
  const items = await client.connection.sendRequest<CompletionItem[]>("textDocument/completion", params);
  return items.map(({ label }) => label);
}

/** The one versioned change of an action. */
export function changeOf(action: Pick<CodeAction, "edit"> | undefined): TextDocumentEdit | undefined {
  const [change] = action?.edit?.documentChanges ?? [];
  return change !== undefined && "edits" in change ? change : undefined;
}

/** The text after the edits of an action, from the last to the first. */
export function apply(text: string, action: Pick<CodeAction, "edit"> | undefined): string {
  const lines = text.split("\n");
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  const edits = (changeOf(action)?.edits ?? []).flatMap((edit) => ("newText" in edit ? [edit] : []));
  return edits.reduceRight(
    (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
    text,
  );
}
