/** The check of one draft as data, for the report panel and for exported files. */
import { basename } from "node:path";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Check, Disagreement } from "../../claims-db/index";
import { disagreementsOf } from "../disagreements";
import type { CheckResult, DraftParams } from "../protocol";
import { jsonReport, type Context } from "../report/json";
import { pause, settingsFor, sourcesOf, type Session } from "../session";
import type { Sources } from "../sources";
import { sourceLabel } from "../wording";
import { reasonToSkip } from "./scope";
import { rulingsIn } from "./shown";

/** A draft with its check and everything that a report needs beside it. */
export interface Checked {
  readonly document: TextDocument;
  readonly sources: Sources;
  readonly check: Check;
  readonly context: Context;
}

/** The check of an open draft; `null` for a document that is not open or not checked. */
export async function answerCheck(session: Session, { uri }: DraftParams): Promise<CheckResult | null> {
  const checked = await findChecked(session, uri);
  if (checked === undefined) return null;
  const { check, context, sources } = checked;
  const disagreements = await Promise.race([disagreementsOf(sources), pause(patience).then(() => undefined)]);
  const report = jsonReport(check, { ...context, disagreements });
  const labels = labelsOf(check, disagreements);
  return { uri, folder: sources.uri, report, labels, complete: disagreements !== undefined };
}

/** The check of an open draft without the kinds of claim that are switched off; `undefined` where nothing is checked. */
export async function findChecked(session: Session, uri: string): Promise<Checked | undefined> {
  const settings = await settingsFor(session, uri);
  const document = session.documents.get(uri);
  const sources = sourcesOf(session, uri);
  if (document === undefined || sources === undefined) return undefined;
  if (reasonToSkip(document, sources, settings) !== undefined) return undefined;
  const whole = session.drafts.check(document, sources);
  const check = { ...whole, findings: whole.findings.filter(({ claim }) => settings.kinds[claim.kind]) };
  const rulings = rulingsIn(session, document, sources);
  return { document, sources, check, context: { ...contextOf(document, sources), decisionOf: rulings.shown } };
}

function contextOf(document: TextDocument, sources: Sources): Context {
  const { articles, claims, problems } = sources;
  return {
    path: sources.pathOf(document.uri) ?? decodeURIComponent(basename(document.uri)),
    text: document.getText(),
    sources: { articles, claims, problems },
    textOf: (article) => sources.textOf(article)?.getText(),
  };
}

function labelsOf({ findings }: Check, disagreements: readonly Disagreement[] = []): Readonly<Record<string, string>> {
  const witnesses = disagreements.flatMap(({ sides }) => sides.flatMap((side) => side.witnesses));
  const evidence = [...findings.flatMap((finding) => finding.evidence), ...witnesses];
  const sources = evidence.map(({ source }) => source);
  return Object.fromEntries(sources.map((source) => [source.path, sourceLabel(source)]));
}

/** How long a report waits for the disagreements of many sources, in milliseconds, before it is shown without them. */
const patience = 150;
