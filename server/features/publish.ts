/** Brings diagnostics to the client: answers its pulls, pushes to a client that cannot pull, and clears. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { changedNotification } from "../protocol";
import { pause, settingsFor, sourcesOf, type Session } from "../session";
import type { Abilities } from "../abilities";
import { diagnosticsOf } from "./diagnostics";
import { directiveDiagnostics } from "./directive";
import { placesOf } from "./places";
import { reasonToSkip } from "./scope";
import { shownNow } from "./shown";

/** How long a draft must have been left alone before it is checked, in milliseconds. */
export const quiet = 250;

/** Answers a pull once the draft is quiet; a cancelled pull is an error that asks to try again, never an empty list. */
export async function answerPull(
  session: Session,
  params: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const { uri } = params.textDocument;
  await pause(session.drafts.untilQuiet(uri, quiet), token);
  if (token.isCancellationRequested) throw cancelled();
  const document = session.documents.get(uri);
  const items = document === undefined ? [] : await findDiagnostics(session, document);
  if (token.isCancellationRequested || session.documents.get(uri)?.version !== document?.version) throw cancelled();
  const resultId = createHash("sha256").update(JSON.stringify(items)).digest("hex").slice(0, 16);
  return resultId === params.previousResultId ? { kind: "unchanged", resultId } : { kind: "full", resultId, items };
}

/** Waits until a draft is quiet and pushes where the client cannot pull; a newer change or a closing in between wins. */
export async function push(session: Session, document: TextDocument): Promise<void> {
  const { uri, version } = document;
  await pause(session.drafts.untilQuiet(uri, quiet));
  if (session.abilities.pull || !isCurrent(session, uri, version)) return;
  const diagnostics = await findDiagnostics(session, document);
  if (isCurrent(session, uri, version)) await session.connection.sendDiagnostics({ uri, version, diagnostics });
}

/** Takes the marks off a closed draft; a pulling client does so by itself. */
export function clear(session: Session, uri: string): void {
  if (!session.abilities.pull) void session.connection.sendDiagnostics({ uri, diagnostics: [] }).catch(() => undefined);
}

/** Asks a pulling client to pull again, or pushes every open draft anew. */
export function refresh(session: Session): void {
  void session.connection.sendNotification(changedNotification).catch(() => undefined);
  if (session.abilities.pull) void session.connection.languages.diagnostics.refresh().catch(() => undefined);
  else for (const document of session.documents.all()) void push(session, document).catch(() => undefined);
}

async function findDiagnostics(session: Session, document: TextDocument): Promise<Diagnostic[]> {
  const settings = await settingsFor(session, document.uri);
  const sources = sourcesOf(session, document.uri);
  if (sources === undefined || reasonToSkip(document, sources, settings) !== undefined) return [];
  const { abilities } = session;
  const places = abilities.related ? placesOf(sources, abilities.storedText) : undefined;
  const check = session.drafts.check(document, sources);
  const { findings, rulings, wait } = shownNow(session, document, { sources, settings });
  if (wait !== undefined) later(session, document, wait);
  const context = { document, settings, abilities, places, helpFor: (kind: string) => helpFor(abilities, kind) };
  return [...diagnosticsOf({ ...check, findings }, context), ...directiveDiagnostics(rulings.problems, document)];
}

/** Shows what was held back, once the writer has moved on; a newer edit asks anew. */
function later(session: Session, document: TextDocument, wait: number): void {
  const { uri, version } = document;
  setTimeout(() => {
    if (isCurrent(session, uri, version)) refresh(session);
  }, wait).unref();
}

function isCurrent(session: Session, uri: string, version: number): boolean {
  return session.documents.get(uri)?.version === version;
}

function cancelled(): ResponseError<DiagnosticServerCancellationData> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, "The draft changed.", { retriggerRequest: true });
}

function helpFor({ help = ownHelp }: Abilities, kind: string): string | undefined {
  return help === undefined ? undefined : `${help}#${kind}`;
}

// From dist/ and from out/server/features/; absent where the package ships without documentation.
const ownHelp = [join(__dirname, "../docs/kinds.md"), join(__dirname, "../../../docs/kinds.md")]
  .filter((path) => existsSync(path))
  .map((path) => pathToFileURL(path).href)[0];
