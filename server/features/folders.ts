/** Follows the workspace: reads its folders at the start and after changes, and lets go of those that leave. */
import { DidChangeConfigurationNotification, type FileEvent } from "vscode-languageserver/node";
import type { Session } from "../session";
import { Sources } from "../sources";
import { indexFolder } from "./indexing";
import { refresh } from "./publish";
import type { StatusTeller } from "./status";
import { decidedAnew, gatherChanges, sourceWatcher } from "./watch";

/** What the server does with the workspace as a whole. */
export interface Folders {
  /** After the greeting: listens to what the client can tell and reads every folder. */
  start(): void;
  /** Files changed on disk. */
  changed(changes: readonly FileEvent[]): void;
  /** Forgets what is known of a folder and reads it anew. */
  rebuild(sources: Sources): Promise<void>;
  /** Tells where things stand with every folder and draft. */
  tell(): void;
  close(): Promise<void>;
}

/** The follower of a session's folders. */
export function followFolders(session: Session, status: StatusTeller): Folders {
  const watch = sourceWatcher(session);
  const tell = (): void => {
    status.folders();
    for (const document of session.documents.all()) void status.draft(document).catch(() => undefined);
  };
  const read = async (sources: Sources, anew = false): Promise<void> => {
    const onDone = (): void => {
      refresh(session);
      void watch().catch(() => undefined);
    };
    await indexFolder(session, sources, { anew, onState: tell, onDone });
  };
  const readLater = gatherChanges(session, (sources) => void read(sources));
  const changed = (changes: readonly FileEvent[]): void => {
    readLater(changes);
    const decided = decidedAnew(session, changes).map((sources) => sources.readDecisions());
    if (decided.length > 0) void Promise.all(decided).then(() => (refresh(session), tell()));
  };
  return {
    start: () => {
      listen(session, (sources) => void read(sources), tell);
      void watch().catch(() => undefined);
      for (const sources of session.folders.values()) void read(sources);
    },
    changed,
    rebuild: (sources) => read(sources, true),
    tell,
    close: async () => {
      await Promise.all([...session.folders.values()].map((sources) => sources.close()));
    },
  };
}

function listen(session: Session, read: (sources: Sources) => void, tell: () => void): void {
  const { abilities, connection, folders } = session;
  if (abilities.registerConfiguration) {
    const section = { section: "corroborate" };
    void connection.client.register(DidChangeConfigurationNotification.type, section).catch(() => undefined);
  }
  if (!abilities.folders) return;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    for (const { uri } of removed) {
      void folders.get(uri)?.close();
      folders.delete(uri);
    }
    for (const { uri } of added) folders.set(uri, new Sources(uri));
    session.settings.clear();
    for (const { uri } of added) read(folders.get(uri) ?? new Sources(uri));
    refresh(session);
    tell();
  });
}
