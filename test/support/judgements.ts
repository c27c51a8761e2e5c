/** Builds judgements out of little, for tests of what becomes of them in a sentence or a draft. */
import type { Judgement } from "../../claims-db/index";
import type { Evidence, Kind, Value } from "../../claims-db/model";

/** What a test says of a judgement; the rest is as it is for "Bern" beside a source's "Basel". */
export interface Told {
  readonly verdict: Judgement["verdict"];
  readonly kind?: Kind;
  readonly held?: boolean;
  /** The sentence of the draft, counted from 0. */
  readonly sentence?: number;
  /** The place of the source's sentence; 20 where nothing else is said. */
  readonly at?: number;
  readonly code?: string;
  readonly value?: Value;
}

/** The judgement of "Bern", which stands in a sentence of the draft, by the source's "Basel". */
export function judgementOf(told: Told): Judgement {
  const { verdict, kind = "name", held = true, sentence = 0, at = 20 } = told;
  const span = { start: 100 * sentence, end: 100 * sentence + 5 };
  const reason = { code: told.code ?? (verdict === "supported" ? "same-name" : "other-name") };
  const evidence: Evidence = {
    source: { article: 1, path: "a.txt", title: "A", primary: false, family: 1 },
    span: { start: at + 20, end: at + 25 },
    sentenceSpan: { start: at, end: at + 60 },
    sentence: "The laboratory in Basel tested the lake.",
    value: "Basel",
    stance: verdict === "supported" ? "agrees" : "disagrees",
    reason,
  };
  const value = told.value ?? { kind: "quote", aspect: "words", words: "" };
  return {
    claim: { kind, span, text: "Bern", value, sentence, modality: "stated", quoted: false },
    span,
    verdict,
    confidence: 0.9,
    reason,
    evidence: [evidence],
    dismissed: [],
    features: [],
    held,
  };
}
