/** Judges titles of which no source speaks, where the sources give their holder another post. */
import type { Aligned } from "./pairs";
import { paragraphsOf } from "./callings/mentions";
import { contradicted, isNews, type Gathered, type Judgement } from "./judgement";
import { otherPostOf } from "./titles/otherpost";

/** How sure it is that who holds the one post does not hold the other as well. */
const chance = 0.85;

/** The judgements of one sentence; a title that nobody bears out is refuted where each source has another one: "the town clerk, Ada Brusk". */
export function withPosts(
  judgements: readonly Judgement[],
  aligned: readonly Aligned[],
  proseOf: Gathered["proseOf"],
): readonly Judgement[] {
  const isOpen = ({ claim, verdict }: Judgement): boolean =>
    claim.kind === "title" && verdict === "insufficient" && !claim.quoted;
  if (!judgements.some(isOpen)) return judgements;
  const passages = aligned.map(({ passage }) => passage);
  const sources = [...new Map(passages.map(({ source }) => [source.article, source])).values()];
  const isNew = isNews(judgements);
  return judgements.map((judgement) => {
    const { claim, features } = judgement;
    const { value } = claim;
    if (value.kind !== "title" || !isOpen(judgement) || !isNew(claim)) return judgement;
    const paragraphs = (): readonly string[] => sources.map((source) => paragraphsOf(value.holder, proseOf(source)));
    const other = otherPostOf(value, passages, paragraphs);
    if (!other) return judgement;
    const { passage, text, claim: told } = other;
    const reason = { code: "other-role", draft: value.role, source: text };
    const found = { passage, other: { span: told.span, text: told.text }, reason, confidence: chance };
    return { ...contradicted(claim, { ...found, suggestion: value.aspect === "role" ? text : undefined }), features };
  });
}
