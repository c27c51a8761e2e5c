/** Where things stand with each draft and folder, told whenever it changes and never twice. */
import type { DocumentDiagnosticParams } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isOpenConflict } from "../convert";
import { statusNotification, type Status } from "../protocol";
import { settingsFor, sourcesOf, type Session } from "../session";
import type { Settings } from "../settings";
import { statusWords, type OffBecause } from "../wording";
import { reasonToSkip } from "./scope";
import { shownNow } from "./shown";

/** Tells the client about things that changed since it was told last. */
export interface StatusTeller {
  /** Tells about one draft, from its last check. */
  draft(document: TextDocument): Promise<void>;
  /** Tells about the draft of a request once that is answered, so that the count is that of the marks. */
  with<Answer>(answer: Promise<Answer>, request: DocumentDiagnosticParams): Promise<Answer>;
  /** Tells about every folder. */
  folders(): void;
  forget(uri: string): void;
}

/** A teller that remembers what it said. */
export function statusTeller(session: Session): StatusTeller {
  const told = new Map<string, string>();
  const tell = (status: Status): void => {
    const words = JSON.stringify(status);
    if (told.get(status.uri) === words) return;
    told.set(status.uri, words);
    void session.connection.sendNotification(statusNotification, status).catch(() => undefined);
  };
  const draft = async (document: TextDocument): Promise<void> => {
    const settings = await settingsFor(session, document.uri);
    if (session.documents.get(document.uri) !== undefined) tell(draftStatus(session, document, settings));
  };
  return {
    draft,
    with: async (answer, { textDocument: { uri } }) => {
      const answered = await answer;
      const document = session.documents.get(uri);
      if (document !== undefined) void draft(document).catch(() => undefined);
      return answered;
    },
    folders: () => {
      for (const { uri, state, articles, trouble } of session.folders.values()) {
        tell({ uri, state, articles, ...statusWords({ state, articles, trouble }) });
      }
    },
    forget: (uri) => void told.delete(uri),
  };
}

function draftStatus(session: Session, document: TextDocument, settings: Settings): Status {
  const { uri } = document;
  const sources = sourcesOf(session, uri);
  const off = reasonToSkip(document, sources, settings);
  if (off !== undefined || sources === undefined) return offStatus(uri, off ?? "folder");
  const { state, articles, trouble } = sources;
  const findings = state === "ready" ? shownNow(session, document, { sources, settings }).findings : [];
  const conflicts = state === "ready" ? findings.filter(isOpenConflict).length : undefined;
  return { uri, state, conflicts, articles, ...statusWords({ state, articles, trouble, conflicts }) };
}

function offStatus(uri: string, because: OffBecause): Status {
  return { uri, state: "off", articles: 0, ...statusWords({ state: "off", articles: 0, because }) };
}
