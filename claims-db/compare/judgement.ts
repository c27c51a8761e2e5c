/** What is gathered for one sentence of a draft, and what is said of its claims. */
import type { Claim, Dismissed, Evidence, Finding, Passage, Provenance, Reason, Span } from "../model";
import type { Across } from "./across";
import type { Rarity } from "./align";
import type { Pair } from "./pairs";
import type { Features } from "./features";
import type { Review } from "./reviewed";

/** What the database knows around one sentence of the draft. */
export interface Gathered {
  /** Source sentences that share rare words, names or keys with the draft's sentence. */
  readonly passages: readonly Passage[];
  readonly rarity: Rarity;
  /** Whether a lemma stands anywhere in the sources. */
  readonly inSources: (lemma: string) => boolean;
  /** The whole prose of an article, for quotations that run over several sentences. */
  readonly proseOf: (source: Provenance) => string;
  /** True where an article's own sentence is held against the others: there each contradiction counts, however unlikely. */
  readonly isOfSource?: boolean;
}

/** What was weighed of one article: what decided, and the same against its other rivals. */
export interface Weighed {
  readonly source: Provenance;
  readonly features: Features;
  readonly rivals: readonly Features[];
  /** What the claim was held against, for learning which value is meant. */
  readonly pairs: readonly Pair[];
}

/** A finding without the id that the whole draft gives it, and the features behind it. */
export interface Judgement extends Omit<Finding, "id"> {
  readonly features: readonly Weighed[];
  /** True for a word in which two statements differ, rather than a claim that was extracted. */
  readonly slot?: boolean;
  /** True where an article has the draft's very value, of whatever it may be. */
  readonly held?: boolean;
  /** What a second reading made of it, where it was, or would have been, a warning. */
  readonly review?: Review | undefined;
  /** What a reading across all articles made of it. */
  readonly across?: Across | undefined;
}

/** The judgement of a claim that no source speaks of. */
export function silence(claim: Claim, reason: Reason): Judgement {
  return {
    claim,
    span: claim.span,
    verdict: "insufficient",
    confidence: 0,
    reason,
    evidence: [],
    dismissed: [],
    features: [],
  };
}

/** Evidence that no longer counts, and why; it stays in sight. */
export function setAside({ source, span, sentence, value }: Evidence, code: string): Dismissed {
  return { source, span, sentence, value, reason: { code } };
}

/** A warning taken back, for the reason of a code: borne out where a source has the draft's value, else silent; what spoke against it stays in sight. */
export function takenBack(judgement: Judgement, code: string): Judgement {
  const agreeing = judgement.evidence.filter(({ stance }) => stance === "agrees");
  const against = judgement.evidence.filter(({ stance }) => stance === "disagrees");
  const { claim, features, review, across, confidence } = judgement;
  const [reason = { code }] = agreeing.map((evidence) => evidence.reason);
  return {
    ...silence(claim, reason),
    ...(agreeing.length > 0 ? { verdict: "supported", confidence } : {}),
    evidence: agreeing,
    dismissed: [...against.map((one) => setAside(one, code)), ...judgement.dismissed],
    features,
    review,
    across,
  };
}

/** Whether a judgement warns. */
export function isWarned({ verdict }: Pick<Judgement, "verdict">): boolean {
  return verdict === "refuted" || verdict === "conflicting";
}

/** A finding that stands in what is warned of already says nothing new. */
export function isNews(claims: readonly Judgement[]): (one: Pick<Judgement, "span">) => boolean {
  const flagged = claims.filter(isWarned);
  return ({ span }) => !flagged.some((known) => known.span.start < span.end && span.start < known.span.end);
}

/** From so many articles on, names, days and words that resemble the draft's stand in them by chance. */
export const manyArticles = 4;

/** What a rule holds against a claim: the passage and its words that differ, why, and how sure that is. */
export interface Contradiction {
  readonly passage: Passage;
  readonly other: { readonly span: Span; readonly text: string };
  readonly reason: Reason;
  readonly confidence: number;
  /** What to write instead, where that is known. */
  readonly suggestion?: string | undefined;
}

/** The judgement of a claim that a rule has found to be wrong. */
export function contradicted(claim: Claim, found: Contradiction): Judgement {
  const { passage, other, reason, confidence, suggestion } = found;
  const evidence = [evidenceAgainst(passage, other, reason)];
  return { ...silence(claim, reason), verdict: "refuted", confidence, suggestion, evidence };
}

/** What a passage says instead, as evidence: its sentence with the words that differ. */
export function evidenceAgainst(
  { source, sentence }: Passage,
  { span, text }: { readonly span: Span; readonly text: string },
  reason: Reason,
): Evidence {
  return {
    source,
    span,
    sentenceSpan: sentence.span,
    sentence: sentence.text,
    value: text,
    stance: "disagrees",
    reason,
  };
}
