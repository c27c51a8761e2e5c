/** Quick fixes: say what the sources say, attribute, keep, vouch for, ignore. Never by themselves, never on save. */
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Check, Evidence, Finding } from "../../claims-db/index";
import { rangeOf, severityOf } from "../convert";
import { canBeIgnored } from "../decisions";
import { commandOf, type ClaimParams, type DecisionAction } from "../protocol/decisions";
import { settingsFor, sourcesOf, type Session } from "../session";
import { decidedWords } from "../wording/decisions";
import { actionWords } from "../wording/actions";
import { alternativesOf, everywhere } from "./alternatives";
import { attributable, attribute } from "./attribution";
import { disableFile, disableLine } from "./insertion";
import { reasonToSkip } from "./scope";
import { rulingsIn } from "./shown";
import type { Replacement } from "./style";

/** The quick fixes for the findings in a range. */
export async function answerActions(session: Session, params: CodeActionParams): Promise<CodeAction[]> {
  const { textDocument, range } = params;
  const { only: wanted, diagnostics: shown } = params.context;
  if (wanted !== undefined && !wanted.some(includesFixes)) return [];
  const settings = await settingsFor(session, textDocument.uri);
  const document = session.documents.get(textDocument.uri);
  const sources = sourcesOf(session, textDocument.uri);
  if (document === undefined || sources === undefined) return [];
  if (reasonToSkip(document, sources, settings) !== undefined) return [];
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const check = session.drafts.check(document, sources);
  const rulings = rulingsIn(session, document, sources);
  const fixesOf = (finding: Finding): readonly CodeAction[] => {
    const decision = rulings.decisionOf(finding);
    const fixed = { session, document, check, finding };
    if (decision !== undefined) return [decideAction(actionWords.undo(decidedWords(decision)), "undo", fixed)];
    if (rulings.silences(finding) || severityOf(finding, settings) === undefined) return [];
    const diagnostics = shown.filter(({ data }) => Object(data).id === finding.id);
    return actionsFor(fixed).map((action) => (diagnostics.length > 0 ? { ...action, diagnostics } : action));
  };
  return check.findings.filter(({ claim: { span } }) => span.start <= to && from <= span.end).flatMap(fixesOf);
}

/** Fills in the edit of a quick fix that was chosen; none where the draft has changed since it was offered. */
export function answerResolve(session: Session, action: CodeAction): CodeAction {
  const { uri, version, id, late } = dataOf(action.data);
  const document = session.documents.get(uri);
  const sources = sourcesOf(session, uri);
  if (document === undefined || document.version !== version) return action;
  if (sources === undefined || late === undefined) return action;
  const check = session.drafts.check(document, sources);
  const finding = check.findings.find((each) => each.id === id);
  if (finding === undefined) return action;
  return { ...action, edit: editOf(session, document, lateEdits[late]({ session, document, check, finding })) };
}

/** Puts the value that the evidence card names into the draft, for a link on it; says whether it did. */
export async function answerUse(session: Session, { uri, id }: ClaimParams): Promise<boolean> {
  const document = session.documents.get(uri);
  const sources = sourcesOf(session, uri);
  if (document === undefined || sources === undefined) return false;
  const finding = session.drafts.check(document, sources).findings.find((each) => each.id === id);
  const all = finding === undefined ? [] : alternativesOf(finding, document.getText());
  const isNamed = ({ suggestion }: Evidence): boolean => suggestion === finding?.suggestion;
  const chosen = all.find(({ evidence }) => evidence.some(isNamed)) ?? all[0];
  if (chosen === undefined) return false;
  const edit = editOf(session, document, [chosen]);
  return (await session.connection.workspace.applyEdit({ label: actionWords.change(chosen.text), edit })).applied;
}

function includesFixes(kind: string): boolean {
  return kind === "" || kind === CodeActionKind.QuickFix;
}

/** A finding with what its fixes are made from. */
interface Fixed {
  readonly session: Session;
  readonly document: TextDocument;
  readonly check: Check;
  readonly finding: Finding;
}

function actionsFor(fixed: Fixed): readonly CodeAction[] {
  return [...changes(fixed), ...changeAll(fixed), ...attribution(fixed), ...decisions(fixed), ...disabling(fixed)];
}

function changes({ session, document, finding }: Fixed): readonly CodeAction[] {
  const alternatives = alternativesOf(finding, document.getText());
  const isAgreed = alternatives.length === 1 && finding.verdict === "refuted";
  return alternatives.map((alternative) => ({
    title: isAgreed
      ? actionWords.change(alternative.text)
      : actionWords.changeAfter(alternative.text, alternative.evidence),
    kind: CodeActionKind.QuickFix,
    ...(isAgreed && { isPreferred: true }),
    edit: editOf(session, document, [alternative]),
  }));
}

function changeAll(fixed: Fixed): readonly CodeAction[] {
  const text = fixed.document.getText();
  const places = everywhere(fixed.check, fixed.finding, text);
  const words = alternativesOf(fixed.finding, text)[0]?.text;
  return places.length < 2 || words === undefined
    ? []
    : [lateAction(actionWords.changeAll(places.length, words), "all", fixed)];
}

function attribution(fixed: Fixed): readonly CodeAction[] {
  const publisher = attributable(fixed.finding)?.publisher;
  return publisher === undefined ? [] : [lateAction(actionWords.attribute(publisher), "attribute", fixed)];
}

function decisions({ document, finding }: Fixed): readonly CodeAction[] {
  const { claim } = finding;
  const name = claim.value.kind === "name" ? claim.value.full : claim.text;
  return [
    decideAction(actionWords.keep(claim.text), "keep", { document, finding }),
    decideAction(actionWords.checked, "checked", { document, finding }),
    ...(canBeIgnored(claim) ? [decideAction(actionWords.ignoreName(name), "ignore-name", { document, finding })] : []),
  ];
}

function disabling({ session, document, finding }: Fixed): readonly CodeAction[] {
  const { kind, span } = finding.claim;
  const edits = [
    { title: actionWords.disableLine(kind), edit: disableLine(document, span.start, kind) },
    { title: actionWords.disableFile(kind), edit: disableFile(document, kind) },
  ];
  return edits.flatMap(({ title, edit }) =>
    edit === undefined ? [] : [{ title, kind: CodeActionKind.QuickFix, edit: editOf(session, document, [edit]) }],
  );
}

function decideAction(title: string, action: DecisionAction, on: Pick<Fixed, "document" | "finding">): CodeAction {
  const params = { uri: on.document.uri, id: on.finding.id };
  return { title, kind: CodeActionKind.QuickFix, command: { title, command: commandOf[action], arguments: [params] } };
}

type Late = "all" | "attribute";

const lateEdits: Readonly<Record<Late, (fixed: Fixed) => readonly Replacement[]>> = {
  all: ({ check, finding, document }) => everywhere(check, finding, document.getText()),
  attribute: ({ finding, document }) => {
    const edit = attribute(finding, document.getText());
    return edit === undefined ? [] : [edit];
  },
};

/** A fix that costs more than a look; its edit waits until it is chosen, where the client can ask for it then. */
function lateAction(title: string, late: Late, fixed: Fixed): CodeAction {
  const { session, document, finding } = fixed;
  const action = { title, kind: CodeActionKind.QuickFix };
  if (!session.abilities.lateEdits) return { ...action, edit: editOf(session, document, lateEdits[late](fixed)) };
  return { ...action, data: { uri: document.uri, version: document.version, id: finding.id, late } };
}

function dataOf(data: unknown): {
  readonly uri: string;
  readonly version: unknown;
  readonly id: unknown;
  readonly late?: Late;
} {
  const { uri, version, id, late } = Object(data) as Readonly<Record<string, unknown>>;
  return { uri: String(uri), version, id, late: late === "all" || late === "attribute" ? late : undefined };
}

function editOf({ abilities }: Session, document: TextDocument, replacements: readonly Replacement[]): WorkspaceEdit {
  const { uri, version } = document;
  const edits: TextEdit[] = replacements.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }));
  return abilities.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
