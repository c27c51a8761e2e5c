/** Findings made by hand, for the tests of wording and reports. */
import type { Claim, Evidence, Finding, Kind, Provenance, Quotation } from "../../claims-db/model";

/** A finding from what differs from a refuted figure without evidence. */
export function findingOf(more: Partial<Finding> = {}, claim: Partial<Claim> = {}): Finding {
  const whole = claimOf(claim);
  const reason = { code: "different-amount" };
  return {
    id: "1",
    claim: whole,
    span: whole.span,
    verdict: "refuted",
    confidence: 0.9,
    reason,
    evidence: [],
    dismissed: [],
    ...more,
  };
}

/** Evidence against the draft: `against("24", "Al Jazeera")`; publishers of one name are one family. */
export function against(value: string, publisher: string, more: Partial<Evidence> = {}): Evidence {
  const sentence = `Officials say ${value} in all.`;
  const span = { start: 14, end: 14 + value.length };
  const sentenceSpan = { start: 0, end: sentence.length };
  return {
    source: sourceOf(publisher),
    span,
    sentenceSpan,
    sentence,
    value,
    stance: "disagrees",
    reason: { code: "different-amount" },
    ...more,
  };
}

/** Evidence for the draft. */
export function agreeing(value: string, publisher: string): Evidence {
  return against(value, publisher, { stance: "agrees", reason: { code: "same-amount" } });
}

/** A source of 6 March 2025. */
export function sourceOf(publisher: string): Provenance {
  const article = publisher.length;
  return {
    article,
    path: `sources/${publisher}.md`,
    title: "Talks",
    publisher,
    published: "2025-03-06",
    primary: false,
    family: article,
  };
}

function claimOf(more: Partial<Claim>): Claim {
  const kind: Kind = more.kind ?? "figure";
  const value: Quotation = { kind: "quote", aspect: "words", words: "" };
  return {
    kind,
    span: { start: 0, end: 2 },
    text: "27",
    value,
    sentence: 0,
    modality: "stated",
    quoted: false,
    ...more,
  };
}
