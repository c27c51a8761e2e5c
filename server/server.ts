/** The language server: one short handler for each request, over any connection. */
import { TextDocuments, type Connection } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readAbilities } from "./abilities";
import { answerDisagreements } from "./disagreements";
import { openDrafts } from "./drafts";
import { answerActions, answerResolve, answerUse } from "./features/actions";
import { answerDefinition, answerHover, answerRebuild, answerReport, answerSources } from "./features/answers";
import { followCaret } from "./features/caret";
import { capabilitiesFor, foldersOf } from "./features/initialize";
import { answerCheck } from "./features/check";
import { answerCompletion } from "./features/completion";
import { answerDecide, answerDecisions } from "./features/decide";
import { answerExport } from "./features/export";
import { answerLinks } from "./features/links";
import { answerMap } from "./features/map";
import { answerPrimary } from "./features/primary";
import { answerPull, clear, push, refresh } from "./features/publish";
import { followFolders, type Folders } from "./features/folders";
import { answerArticles } from "./features/sourcelist";
import { answerReferences } from "./features/references";
import { answerStored } from "./features/stored";
import { statusTeller } from "./features/status";
import { answerSymbols } from "./features/symbols";
import { articlesRequest, disagreementsRequest, mapRequest, primaryRequest } from "./protocol";
import { checkRequest, exportRequest, rebuildRequest, reportRequest, sourcesRequest, storedRequest } from "./protocol";
import {
  commandOf,
  decideRequest,
  decisionsRequest,
  useRequest,
  type DecideParams,
  type DecisionAction,
} from "./protocol/decisions";
import type { Session } from "./session";
import { settingsStore } from "./settings";
import { Sources } from "./sources";

/** Serves one client; the caller makes the connection and starts listening. `onWork` hears of everything that takes memory. */
export function serve(connection: Connection, onWork: () => void = () => undefined): void {
  const session = newSession(connection);
  const status = statusTeller(session);
  const folders = followFolders(session, status);

  connection.onInitialize((params) => {
    session.abilities = readAbilities(params);
    for (const uri of foldersOf(params)) session.folders.set(uri, new Sources(uri));
    return capabilitiesFor(session.abilities);
  });
  connection.onInitialized(() => {
    folders.start();
    onWork();
  });
  connection.onShutdown(() => folders.close());

  session.documents.onDidChangeContent(({ document }) => {
    onWork();
    session.drafts.touch(document.uri);
    void push(session, document)
      .then(() => status.draft(document))
      .catch(logTo(connection));
  });
  session.documents.onDidClose(({ document: { uri } }) => {
    session.drafts.forget(uri);
    session.caret.forget(uri);
    session.settings.forget(uri);
    status.forget(uri);
    clear(session, uri);
  });

  connection.languages.diagnostics.on((params, token) => status.with(answerPull(session, params, token), params));
  connection.onHover((params) => answerHover(session, params));
  connection.onDefinition((params) => answerDefinition(session, params));
  connection.onRequest(mapRequest, (params) => answerMap(session, params));
  connection.onRequest(articlesRequest, () => answerArticles(session));
  connection.onRequest(disagreementsRequest, () => answerDisagreements(session));
  connection.onRequest(primaryRequest, (params) => answerPrimary(params));
  connection.onRequest(reportRequest, (params) => answerReport(session, params));
  connection.onRequest(sourcesRequest, () => answerSources(session));
  connection.onRequest(rebuildRequest, (params) => answerRebuild(session, params, folders.rebuild));

  listenToReaders(session);
  listenToFixes(session, folders);
  connection.onDidChangeWatchedFiles(({ changes }) => folders.changed(changes));
  connection.onDidChangeConfiguration(({ settings }) => {
    session.settings.clear(settings);
    refresh(session);
    folders.tell();
  });
  session.documents.listen(connection);
}

/** Going to the evidence, and the report in all its forms. */
function listenToReaders(session: Session): void {
  const { connection } = session;
  connection.onReferences((params) => answerReferences(session, params));
  connection.onWorkspaceSymbol((params) => answerSymbols(session, params));
  connection.onDocumentLinks((params) => answerLinks(session, params));
  connection.onRequest(checkRequest, (params) => answerCheck(session, params));
  connection.onRequest(exportRequest, (params) => answerExport(session, params));
  connection.onRequest(storedRequest, (params) => answerStored(session, params));
}

/** Quick fixes, directives and decisions; a client that asks nothing itself sends the commands here. */
function listenToFixes(session: Session, folders: Folders): void {
  const { connection } = session;
  const decide = async (params: DecideParams) => {
    const result = await answerDecide(session, params);
    refresh(session);
    folders.tell();
    return result;
  };
  connection.onCodeAction((params) => answerActions(session, params));
  connection.onCodeActionResolve((action) => answerResolve(session, action));
  connection.onCompletion((params) => answerCompletion(session, params));
  connection.onRequest(decideRequest, decide);
  connection.onRequest(useRequest, (params) => answerUse(session, params));
  connection.onRequest(decisionsRequest, (params) => answerDecisions(session, params));
  connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
    const action = (Object.keys(commandOf) as DecisionAction[]).find((each) => commandOf[each] === command);
    if (action === undefined) return null;
    const { message } = await decide({ ...(given[0] as DecideParams), action });
    if (message !== undefined) connection.window.showWarningMessage(message);
    return null;
  });
}

function newSession(connection: Connection): Session {
  const caret = followCaret();
  const session: Session = {
    connection,
    documents: new TextDocuments({ create: TextDocument.create, update: caret.update }),
    caret,
    settings: settingsStore(connection, () => session.abilities),
    drafts: openDrafts(),
    folders: new Map(),
    abilities: readAbilities({ capabilities: {} }),
  };
  return session;
}

function logTo(connection: Connection): (error: unknown) => void {
  return (error) => connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
