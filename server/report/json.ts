/** The whole check as JSON, version 1: what the command line, the editor's report and other tools share. */
import type { Check, Disagreement, Evidence, Finding } from "../../claims-db/index";
import type { JsonDecision, JsonDisagreement, JsonEvidence, JsonFinding, JsonReport } from "../protocol/report";
import { messageOf, reasonSentence } from "../wording";
import type { Context } from "./context";
import { rangeFinder, summaryOf, type RangeIn } from "./record";

export type { JsonEvidence, JsonFinding, JsonReport } from "../protocol/report";
export type { Context } from "./context";
export { summaryOf } from "./record";

/** The report with the places where the sources disagree among themselves. */
export interface FullReport extends JsonReport {
  readonly disagreements: readonly JsonDispute[];
}

/** Something of which the sources say different values, and what it is: "Palestinian prisoners". */
export interface JsonDispute extends JsonDisagreement {
  readonly thing: string;
}

/** The report of a check; every claim is in it, supported and unsupported ones too. */
export function jsonReport(check: Check, context: Context): FullReport {
  const rangeIn = rangeFinder(context);
  return {
    version: 1,
    draft: context.path,
    sources: context.sources,
    summary: summaryOf(check),
    findings: check.findings.map((finding) => findingOf(finding, context, rangeIn)),
    disagreements: (context.disagreements ?? []).map((one) => disagreementOf(one, rangeIn)),
  };
}

function findingOf(finding: Finding, context: Context, rangeIn: RangeIn): JsonFinding {
  const { id, claim, verdict, span, suggestion, standing, confidence, evidence } = finding;
  return {
    id,
    kind: claim.kind,
    verdict,
    range: rangeIn("draft", span),
    text: claim.text,
    message: messageOf(finding),
    suggestion: suggestion ?? null,
    standing: standing ?? null,
    confidence: Math.round(confidence * 1000) / 1000,
    decision: decisionOf(finding, context),
    evidence: evidence.map((one) => evidenceOf(one, rangeIn)),
  };
}

function decisionOf(finding: Finding, context: Context): JsonDecision | null {
  const decision = context.decisionOf?.(finding);
  if (decision === undefined) return null;
  const { action, reason, by, date } = decision;
  return { action, ...(reason && { reason }), ...(by && { by }), ...(date && { date }) };
}

/** In a disagreement a source is measured at what most sources say. */
function disagreementOf({ kind, thing, sides }: Disagreement, rangeIn: RangeIn): JsonDispute {
  const values = sides.map(({ value, witnesses }, i) => {
    const stance = i === 0 ? ("agrees" as const) : ("disagrees" as const);
    const reason = { code: i === 0 ? "same" : "other", source: value };
    return { value, sources: witnesses.map((one) => evidenceOf({ ...one, stance, reason }, rangeIn)) };
  });
  return { kind, thing, values };
}

function evidenceOf(evidence: Evidence, rangeIn: RangeIn): JsonEvidence {
  const { source, span, sentence, sentenceSpan, value, stance, reason } = evidence;
  return {
    source: source.path,
    title: source.title,
    publisher: source.publisher ?? null,
    published: source.published ?? null,
    range: rangeIn(source.article, span),
    sentence,
    value,
    at: span.start - sentenceSpan.start,
    stance,
    reason: reasonSentence(reason, stance),
  };
}
