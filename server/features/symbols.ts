/** The people and organisations of the sources as workspace symbols: "who is this, and where do they first appear?" */
import { SymbolKind, type SymbolInformation, type WorkspaceSymbolParams } from "vscode-languageserver/node";
import { findNames, type StoredName } from "../../claims-db/index";
import type { Session } from "../session";
import type { Sources } from "../sources";
import { symbolWords } from "../wording";
import { addressOfSource, rangeInSource } from "./places";

/** Names of all folders that begin with what the writer typed; the list is cut, and more letters make it exact. */
export function answerSymbols(session: Session, { query }: WorkspaceSymbolParams): SymbolInformation[] {
  return [...session.folders.values()].flatMap((sources) => {
    const names = sources.database === undefined ? [] : findNames(sources.database, query, most);
    return names.map((name) => symbolOf(name, sources, session.abilities.storedText));
  });
}

function symbolOf({ full, type, mentions, article, path, span }: StoredName, sources: Sources, stored: boolean) {
  return {
    name: full,
    kind: type === "person" ? SymbolKind.Object : SymbolKind.Package,
    containerName: symbolWords(path, mentions),
    location: { uri: addressOfSource(sources, path, stored), range: rangeInSource(sources, article, span) },
  };
}

const most = 100;
