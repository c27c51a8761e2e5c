/** Writes down what a person decides about a claim, and lists the decisions on a draft. */
import { findingAt } from "../drafts";
import { decide, type Decided, type Decision } from "../decisions";
import { decisionsPath } from "../decisions/file";
import { withDecision, withoutDecision } from "../decisions/text";
import { addressOf } from "../convert";
import type { DraftParams } from "../protocol";
import type { ClaimParams, DecideParams, DecideResult, DecisionsResult, DecisionShown } from "../protocol/decisions";
import { sourcesOf, type Session } from "../session";
import type { Sources } from "../sources";
import { decidedWords, decisionWords, lapsedWords } from "../wording/decisions";
import { rulingsIn } from "./shown";

/** Writes a decision, or takes it back; a sentence where that cannot be done. Never rejects. */
export async function answerDecide(session: Session, params: DecideParams): Promise<DecideResult> {
  const sources = sourcesOf(session, params.uri);
  if (sources?.root === undefined) return { done: false, message: decisionWords.noFolder };
  const found = findDecided(session, params, sources);
  if (found === undefined) return { done: false, message: decisionWords.noClaim };
  if (params.action === "undo" && found.known === undefined) return { done: false, message: decisionWords.noDecision };
  try {
    await sources.changeDecisions(sources.root, changeFor(params, found, sources));
    return { done: true };
  } catch (error) {
    const message = error instanceof Error && !("code" in error) ? error.message : decisionWords.unwritable;
    return { done: false, message, file: addressOf(sources.root, decisionsPath) };
  }
}

/** Every decision that holds for a claim of the draft, and those that were made in it and hold no longer. */
export function answerDecisions(session: Session, { uri }: DraftParams): DecisionsResult {
  const document = session.documents.get(uri);
  const sources = sourcesOf(session, uri);
  if (document === undefined || sources === undefined) return { decisions: [] };
  const rulings = rulingsIn(session, document, sources);
  const { findings } = session.drafts.check(document, sources);
  const holding = new Set(findings.flatMap((finding) => rulings.decisionOf(finding) ?? []));
  const { trouble } = sources.decisions;
  return { decisions: [...[...holding].map(show("holds")), ...rulings.lapsed().map(show("lapsed"))], trouble };
}

type Change = (text: string | undefined) => string;

function changeFor(params: DecideParams, decided: Decided & { readonly known?: Decision }, sources: Sources): Change {
  const { action, reason, by } = params;
  if (action === "undo")
    return (text) => (decided.known === undefined ? (text ?? "") : withoutDecision(text, decided.known.key));
  const date = new Date().toISOString().slice(0, 10);
  const made = { action, reason: filled(reason), by: filled(by), date, draft: sources.pathOf(params.uri) };
  return (text) => withDecision(text, decide(decided, made));
}

function findDecided(
  session: Session,
  { uri, id, position }: ClaimParams,
  sources: Sources,
): (Decided & { readonly known?: Decision }) | undefined {
  const document = session.documents.get(uri);
  if (document === undefined) return undefined;
  const check = session.drafts.check(document, sources);
  const pointed = position && findingAt(check, document.offsetAt(position));
  const finding = id === undefined ? pointed : check.findings.find((each) => each.id === id);
  if (finding === undefined) return undefined;
  return { finding, text: document.getText(), known: rulingsIn(session, document, sources).decisionOf(finding) };
}

function show(state: DecisionShown["state"]): (decision: Decision) => DecisionShown {
  return (decision) => {
    const words = state === "holds" ? decidedWords(decision) : lapsedWords(decision);
    return { key: decision.key, action: decision.action, text: decision.text, words, state };
  };
}

function filled(text: string | undefined): string | undefined {
  const clean = text?.replace(/\s+/g, " ").trim();
  return clean === "" ? undefined : clean;
}
