/** The claims of the open drafts with their states, kept fresh: what fact map, coverage and side bar are made of. */
import * as vscode from "vscode";
import { State, type LanguageClient } from "vscode-languageclient/node";
import { mapRequest, type MapClaim, type MapResult } from "../server/protocol";
import { languages, schemes } from "./connect";

/** What is known of the open drafts. */
export interface ClaimStore extends vscode.Disposable {
  /** The claims of a draft; `undefined` for what is not checked, or not yet. */
  of(uri: vscode.Uri): readonly MapClaim[] | undefined;
  /** The open drafts that are checked. */
  drafts(): readonly vscode.Uri[];
  /** Fires with the draft whose claims are others now. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
  /** Asks again for every open draft: the sources are others now. */
  refresh(): void;
}

/** Follows the open drafts for as long as it lives. */
export function followClaims(client: LanguageClient): ClaimStore {
  const claims = new Map<string, readonly MapClaim[]>();
  const timers = new Map<string, NodeJS.Timeout>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const keep = (uri: vscode.Uri, fresh: readonly MapClaim[] | undefined): void => {
    if (fresh === undefined ? !claims.delete(uri.toString()) : isSame(claims.get(uri.toString()), fresh)) return;
    if (fresh !== undefined) claims.set(uri.toString(), fresh);
    changed.fire(uri);
  };
  const read = async (document: vscode.TextDocument): Promise<void> => {
    const { version } = document;
    const fresh = await ask(client, document.uri);
    if (!document.isClosed && document.version === version) keep(document.uri, fresh);
  };
  const soon = (document: vscode.TextDocument): void => {
    if (!isDraft(document)) return;
    clearTimeout(timers.get(document.uri.toString()));
    timers.set(
      document.uri.toString(),
      setTimeout(() => void read(document), quiet),
    );
  };
  const refresh = (): void => vscode.workspace.textDocuments.forEach(soon);
  const listening = vscode.Disposable.from(
    changed,
    vscode.workspace.onDidOpenTextDocument(soon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => soon(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => keep(uri, undefined)),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const touched = new Set(uris.map(String));
      vscode.workspace.textDocuments.filter(({ uri }) => touched.has(uri.toString())).forEach(soon);
    }),
    client.onDidChangeState(refresh),
  );
  return {
    of: (uri) => claims.get(uri.toString()),
    drafts: () => vscode.workspace.textDocuments.map(({ uri }) => uri).filter((uri) => claims.has(uri.toString())),
    onDidChange: changed.event,
    refresh,
    dispose: () => {
      timers.forEach((timer) => clearTimeout(timer));
      listening.dispose();
    },
  };
}

/** The range of a claim as VS Code knows it. */
export function rangeOf({ range: { start, end } }: Pick<MapClaim, "range">): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

const quiet = 400;

async function ask(client: LanguageClient, uri: vscode.Uri): Promise<readonly MapClaim[] | undefined> {
  if (client.state !== State.Running) return undefined;
  const params = { uri: client.code2ProtocolConverter.asUri(uri) };
  const result = await client.sendRequest<MapResult | null>(mapRequest, params).catch(() => null);
  return result?.claims;
}

function isSame(old: readonly MapClaim[] | undefined, fresh: readonly MapClaim[]): boolean {
  return old !== undefined && JSON.stringify(old) === JSON.stringify(fresh);
}

function isDraft({ languageId, uri }: vscode.TextDocument): boolean {
  return languages.includes(languageId) && schemes.includes(uri.scheme);
}
