/** Findings as diagnostics: what an editor underlines, how loud, why, and the source lines beside it. */
import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Check, Evidence, Finding } from "../../claims-db/index";
import type { Abilities } from "../abilities";
import { rangeOf, severityOf } from "../convert";
import type { Settings } from "../settings";
import { cutWords, evidenceWords, messageOf } from "../wording";
import type { Places } from "./places";

/** Everything that a check needs to become diagnostics. */
export interface DiagnosticContext {
  readonly document: TextDocument;
  readonly settings: Settings;
  readonly abilities: Abilities;
  /** Where evidence stands in its file; absent for a client that shows no related information. */
  readonly places?: Places;
  /** Address of the page that explains a kind of claim. */
  readonly helpFor?: (kind: string) => string | undefined;
}

/** The diagnostics of a draft, in reading order; a cut list ends with a note and keeps the loudest. */
export function diagnosticsOf(check: Check, context: DiagnosticContext): Diagnostic[] {
  const all = check.findings.flatMap((finding) => diagnosticOf(finding, context));
  const { maximum } = context.settings;
  if (all.length <= maximum) return all;
  const loudest = [...all].sort((a, b) => loudness(a) - loudness(b)).slice(0, maximum);
  return [...all.filter((diagnostic) => loudest.includes(diagnostic)), cutNote(maximum, all.length)];
}

/** The findings that the settings let through; what the status bar counts and the editor underlines. */
export function shownFindings(check: Check, settings: Settings): readonly Finding[] {
  return check.findings.filter((finding) => severityOf(finding, settings) !== undefined);
}

function diagnosticOf(finding: Finding, context: DiagnosticContext): Diagnostic[] {
  const severity = severityOf(finding, context.settings);
  if (severity === undefined) return [];
  const help = context.abilities.codeLink ? context.helpFor?.(finding.claim.kind) : undefined;
  return [
    {
      range: rangeOf(context.document, finding.span),
      severity,
      source: "Corroborate",
      code: finding.claim.kind,
      ...(help !== undefined && { codeDescription: { href: help } }),
      message: messageOf(finding),
      ...(context.places !== undefined && { relatedInformation: relatedOf(finding, context.places) }),
      data: { id: finding.id },
    },
  ];
}

function relatedOf(finding: Finding, places: Places): DiagnosticRelatedInformation[] {
  const opposing = finding.evidence.filter(({ stance }) => stance === "disagrees");
  const telling = opposing.length > 0 ? opposing : finding.evidence;
  return telling.slice(0, most).map((evidence) => relate(evidence, places));
}

function relate(evidence: Evidence, places: Places): DiagnosticRelatedInformation {
  const location = { uri: places.uriOf(evidence.source), range: places.rangeOf(evidence.source, evidence.span) };
  return { location, message: evidenceWords(evidence) };
}

function cutNote(shown: number, total: number): Diagnostic {
  const start = { line: 0, character: 0 };
  const severity = DiagnosticSeverity.Information;
  return {
    range: { start, end: start },
    severity,
    source: "Corroborate",
    code: "cut",
    message: cutWords(shown, total),
  };
}

function loudness(diagnostic: Diagnostic): number {
  return diagnostic.severity ?? DiagnosticSeverity.Hint;
}

// An editor lists these above the evidence card, which has all of them.
const most = 2;
