/** The answers to what a writer asks by pointing or by command: hover, definition, report, sources, rebuild. */
import { basename } from "node:path";
import type { Hover, Location, LocationLink, TextDocumentPositionParams } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../../claims-db/index";
import { rangeOf, severityOf } from "../convert";
import { findingAt } from "../drafts";
import type { DraftParams, FolderSources, RebuildParams, ReportResult, SourcesResult } from "../protocol";
import { settingsFor, sourcesOf, type Session } from "../session";
import type { Settings } from "../settings";
import type { Sources } from "../sources";
import { decidedWords, lapsedWords } from "../wording/decisions";
import { linksOf } from "./definition";
import { cardOf, type CardContext } from "./hover";
import { placesOf, type Places } from "./places";
import { reportOf, summaryOf } from "./report";
import { reasonToSkip } from "./scope";
import { rulingsIn } from "./shown";

/** The evidence card of the claim under the pointer. */
export async function answerHover(session: Session, params: TextDocumentPositionParams): Promise<Hover | null> {
  const pointed = await findPointed(session, params);
  const value = pointed && cardOf(pointed.finding, cardContext(session, pointed));
  if (pointed === undefined || value === undefined) return null;
  const kind = session.abilities.markdown ? "markdown" : "plaintext";
  return { contents: { kind, value }, range: rangeOf(pointed.document, pointed.finding.claim.span) };
}

/** The source sentences behind the claim under the pointer. */
export async function answerDefinition(
  session: Session,
  params: TextDocumentPositionParams,
): Promise<LocationLink[] | Location[]> {
  const pointed = await findPointed(session, params);
  if (pointed === undefined) return [];
  const links = linksOf(pointed.finding, pointed.document, pointed.places);
  return session.abilities.links
    ? links
    : links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
}

/** The report of an open draft; `null` for a document that is not open or has no folder. */
export function answerReport(session: Session, { uri }: DraftParams): ReportResult | null {
  const document = session.documents.get(uri);
  const sources = sourcesOf(session, uri);
  if (document === undefined || sources === undefined) return null;
  const check = session.drafts.check(document, sources);
  const { articles, problems } = sources;
  const name = sources.pathOf(uri) ?? basename(uri);
  return {
    markdown: reportOf({ check, document, places: placesOf(sources), name, articles, problems }),
    summary: summaryOf(check),
  };
}

/** What every folder has as sources. */
export function answerSources(session: Session): SourcesResult {
  return { folders: [...session.folders.values()].map(describe) };
}

/** Rebuilds the folder of an address, or all of them, and says what is there now. */
export async function answerRebuild(
  session: Session,
  { uri }: RebuildParams,
  rebuild: (sources: Sources) => Promise<void>,
): Promise<SourcesResult> {
  const meant = uri === undefined ? undefined : sourcesOf(session, uri);
  const folders = meant === undefined ? [...session.folders.values()] : [meant];
  for (const sources of folders) await rebuild(sources);
  return { folders: folders.map(describe) };
}

/** A claim that is pointed at, in its draft and among its sources. */
export interface Pointed {
  readonly finding: Finding;
  readonly settings: Settings;
  readonly document: TextDocument;
  readonly places: Places;
  readonly sources: Sources;
}

/** The finding under a position of a draft that is checked. */
export async function findPointed(
  session: Session,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
): Promise<Pointed | undefined> {
  const settings = await settingsFor(session, uri);
  const document = session.documents.get(uri);
  const sources = sourcesOf(session, uri);
  if (document === undefined || sources === undefined || reasonToSkip(document, sources, settings) !== undefined)
    return undefined;
  const finding = findingAt(session.drafts.check(document, sources), document.offsetAt(position));
  const isWanted = finding !== undefined && settings.kinds[finding.claim.kind];
  const places = placesOf(sources, session.abilities.storedText);
  return isWanted ? { finding, document, settings, places, sources } : undefined;
}

function cardContext(session: Session, { finding, document, places, settings, sources }: Pointed): CardContext {
  const rulings = rulingsIn(session, document, sources);
  const decision = rulings.decisionOf(finding);
  const lapsed = rulings.lapsedOf(finding);
  return {
    places,
    told: severityOf(finding, settings) !== undefined && !rulings.silences(finding),
    uri: session.abilities.commandLinks ? document.uri : undefined,
    decision: (decision && decidedWords(decision)) ?? (lapsed && lapsedWords(lapsed)),
  };
}

function describe({ uri, state, articles, claims, problems }: Sources): FolderSources {
  return { uri, state, articles, claims, problems };
}
