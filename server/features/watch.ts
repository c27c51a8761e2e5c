/** Hears of changed sources and configuration: registers narrow patterns and gathers events into one batch a folder. */
import {
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileEvent,
  type FileSystemWatcher,
} from "vscode-languageserver/node";
import { decisionsPath } from "../decisions/file";
import type { Session } from "../session";
import type { Sources } from "../sources";

/** How long events are gathered, in milliseconds. */
export const batch = 300;

/** Asks the client to watch what the folders read; asked again with other folders or patterns, it forgets the old ones. */
export function sourceWatcher(session: Session): () => Promise<void> {
  let registered: Disposable | undefined;
  let asked = "";
  return async () => {
    if (!session.abilities.watch) return;
    const watchers = patternsOf([...session.folders.values()]);
    if (asked === JSON.stringify(watchers)) return;
    asked = JSON.stringify(watchers);
    registered?.dispose();
    registered = await session.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  };
}

/** Gathers file events and reads each folder that they touch once. */
export function gatherChanges(
  session: Session,
  onChange: (sources: Sources) => void,
): (changes: readonly FileEvent[]) => void {
  const touched = new Set<Sources>();
  let timer: NodeJS.Timeout | undefined;
  return (changes) => {
    for (const { uri } of changes) for (const sources of foldersAround(session, uri)) touched.add(sources);
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const sources of touched) onChange(sources);
      touched.clear();
    }, batch);
  };
}

/** The folders whose decisions are among the changed files. */
export function decidedAnew(session: Session, changes: readonly FileEvent[]): readonly Sources[] {
  const folders = [...session.folders.values()];
  return folders.filter((sources) => changes.some(({ uri }) => sources.pathOf(uri) === decisionsPath));
}

function foldersAround(session: Session, uri: string): readonly Sources[] {
  return [...session.folders.values()].filter((sources) => isRead(sources.pathOf(uri)));
}

// Our own database changes whenever it is read; with the pattern "**" that would never end.
function isRead(path: string | undefined): boolean {
  return path !== undefined && !path.split("/").some((part) => part.startsWith(".") || part === "node_modules");
}

function patternsOf(folders: readonly Sources[]): FileSystemWatcher[] {
  const patterns = folders.flatMap(({ configuration }) =>
    configuration.sources.map((glob) => `**/${glob.replace(/^\.?\//, "")}`),
  );
  return [...new Set(["**/corroborate.json", `**/${decisionsPath}`, ...patterns])].map((globPattern) => ({
    globPattern,
  }));
}
