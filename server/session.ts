/** What the handlers share: the connection, its client's abilities, and everything that is open. */
import type { CancellationToken, Connection, TextDocuments } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Abilities } from "./abilities";
import type { Drafts } from "./drafts";
import type { Caret } from "./features/caret";
import { underConfiguration, type Settings, type SettingsStore } from "./settings";
import type { Sources } from "./sources";

/** One conversation with one client. */
export interface Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: SettingsStore;
  readonly drafts: Drafts;
  /** Where the writer wrote lately. */
  readonly caret: Caret;
  /** By address of the workspace folder. */
  readonly folders: Map<string, Sources>;
  abilities: Abilities;
}

/** The sources for a draft: its own folder's; those of the only folder for a draft that belongs to none. */
export function sourcesOf(session: Session, uri: string): Sources | undefined {
  const folders = [...session.folders.values()];
  const around = folders.filter((sources) => sources.pathOf(uri) !== undefined);
  const nearest = around.sort((a, b) => b.uri.length - a.uri.length)[0];
  return nearest ?? (folders.length === 1 ? folders[0] : undefined);
}

/** The settings that hold for a draft: the client's, with the folder's corroborate.json on top. */
export async function settingsFor(session: Session, uri: string): Promise<Settings> {
  const settings = await session.settings.of(uri);
  const sources = sourcesOf(session, uri);
  return sources === undefined ? settings : underConfiguration(settings, sources.configuration);
}

/** Waits `milliseconds`, or less where the request is cancelled. */
export function pause(milliseconds: number, token?: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (token?.isCancellationRequested) return resolve();
    const timer = setTimeout(done, milliseconds);
    const listening = token?.onCancellationRequested(done);
    function done(): void {
      clearTimeout(timer);
      listening?.dispose();
      resolve();
    }
  });
}
