/** Judges the words of a quotation: the same in a source, changed, or found nowhere. */
import type { Claim, Comparison, Evidence, Provenance, Span } from "../model";
import { compareQuote } from "./quote";
import { silence, type Gathered, type Judgement } from "./judgement";

/** Looks for the quoted words in the articles of the gathered passages. An exact find anywhere ends the search. */
export function judgeQuote(claim: Claim, gathered: Gathered): Judgement {
  const finds = articlesOf(gathered).flatMap((source) => locate(claim, source, gathered.proseOf(source)));
  const exact = finds.filter(({ comparison }) => comparison.outcome === "agrees");
  if (exact[0])
    return {
      ...silence(claim, exact[0].comparison.reason),
      verdict: "supported",
      confidence: 0.98,
      evidence: exact.map(evidenceOf),
    };
  const near = finds.filter(({ comparison }) => comparison.outcome === "disagrees");
  const best = [...near].sort((a, b) => b.comparison.affinity - a.comparison.affinity)[0];
  if (!best) return silence(claim, { code: "not-found" });
  const { focus, reason, suggestion, affinity } = best.comparison;
  return {
    ...silence(claim, reason),
    span: focus ? { start: claim.span.start + focus.start, end: claim.span.start + focus.end } : claim.span,
    verdict: "refuted",
    confidence: 0.5 + 0.5 * affinity,
    suggestion,
    evidence: near.map(evidenceOf),
  };
}

interface Find {
  readonly source: Provenance;
  readonly comparison: Comparison;
  readonly span: Span;
  readonly words: string;
  readonly sentence: string;
  readonly sentenceSpan: Span;
}

function articlesOf({ passages }: Gathered): readonly Provenance[] {
  return [...new Map(passages.map(({ source }) => [source.article, source])).values()];
}

function locate(claim: Claim, source: Provenance, prose: string): readonly Find[] {
  if (claim.value.kind !== "quote") return [];
  const { span, ...comparison } = compareQuote(claim.value, prose);
  if (!span || comparison.outcome === "incomparable") return [];
  const sentenceSpan = lineAround(prose, span);
  const sentence = prose.slice(sentenceSpan.start, sentenceSpan.end);
  return [{ source, comparison, span, words: prose.slice(span.start, span.end), sentence, sentenceSpan }];
}

function lineAround(prose: string, { start, end }: Span): Span {
  const from = prose.lastIndexOf("\n", start) + 1;
  const to = prose.indexOf("\n", end);
  return { start: from, end: to < 0 ? prose.length : to };
}

function evidenceOf({ source, comparison, span, words, sentence, sentenceSpan }: Find): Evidence {
  const stance = comparison.outcome === "agrees" ? "agrees" : "disagrees";
  const { reason, suggestion } = comparison;
  return {
    source,
    span,
    sentenceSpan,
    sentence,
    value: words,
    stance,
    reason,
    ...(suggestion !== undefined && { suggestion }),
  };
}
