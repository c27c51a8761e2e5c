/** The whole check as JSON, version 1: what the command line, the editor's report and other tools share. */
import type { Check, Evidence, Finding, Kind } from "../../claims-db/model";
import type { JsonEvidence, JsonFinding, JsonReport } from "../protocol/report";
import { messageOf, reasonSentence } from "../wording";
import type { Context } from "./context";
import { rangeFinder, summaryOf, type RangeIn } from "./record";

export type { JsonEvidence, JsonFinding, JsonReport } from "../protocol/report";
export type { Context } from "./context";
export { summaryOf } from "./record";

/** The report with the places where the sources disagree among themselves. */
export interface FullReport extends JsonReport {
  readonly disagreements: readonly JsonDisagreement[];
}

/** Something of which the sources say different values. */
export interface JsonDisagreement {
  readonly kind: Kind;
  readonly values: readonly { readonly value: string; readonly sources: readonly JsonEvidence[] }[];
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
    disagreements: (context.disagreements ?? []).map(({ kind, values }) => ({
      kind,
      values: values.map(({ value, sources }) => ({ value, sources: sources.map((one) => evidenceOf(one, rangeIn)) })),
    })),
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
    decision: context.decisionOf?.(finding) ?? null,
    evidence: evidence.map((one) => evidenceOf(one, rangeIn)),
  };
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
