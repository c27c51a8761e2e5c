/** Findings for tests: a clear conflict about a figure, changed where a test says so. */
import type { Finding } from "../../claims-db/model";

/** `makeFinding({verdict: "supported"})` is the same finding with that verdict. */
export function makeFinding(given: Partial<Finding> = {}): Finding {
  const span = { start: 15, end: 26 };
  const quantity = { kind: "figure", measure: "count", amount: 32, interval: { low: 32, high: 32 }, step: 1 } as const;
  const value = { ...quantity, counted: ["hostage"], modifiers: [] };
  const claim = {
    kind: "figure",
    span,
    text: "32 hostages",
    value,
    sentence: 0,
    modality: "stated",
    quoted: false,
  } as const;
  const reason = { code: "different-amount", draft: "32", source: "33" };
  return {
    id: "figure:32",
    claim,
    span,
    verdict: "refuted",
    confidence: 0.95,
    reason,
    evidence: [],
    dismissed: [],
    ...given,
  };
}
