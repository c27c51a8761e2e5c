/** Judges titles of which no source speaks, where the sources give their holder another post. */
import type { Span } from "../model";
import type { Aligned } from "./pairs";
import { paragraphsOf } from "./callings/mentions";
import { contradicted, evidenceAgainst, isNews, isWarned, type Gathered, type Judgement } from "./judgement";
import { isSameHolder } from "./titles/holder";
import { otherPostOf } from "./titles/otherpost";
import { rightHolderOf, type RightHolder } from "./rightholder";

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
    const name = nearestName(value.holder, claim.span, judgements);
    if (name && isWarned(name)) return judgement;
    const paragraphs = (): readonly string[] => sources.map((source) => paragraphsOf(value.holder, proseOf(source)));
    const other = otherPostOf(value, passages, paragraphs);
    if (!other) return judgement;
    const { passage, text, claim: told } = other;
    const reason = { code: "other-role", draft: value.role, source: text };
    const found = { passage, other: { span: told.span, text: told.text }, reason, confidence: chance };
    const wrong = {
      ...contradicted(claim, { ...found, suggestion: value.aspect === "role" ? text : undefined }),
      features,
    };
    const right = name && rightHolderOf(value, aligned);
    return right ? ofOther(wrong, name, right) : wrong;
  });
}

/** The finding on the name, where somebody else holds the post: "the mayor, [Ada Brusk], said". */
function ofOther(wrong: Judgement, { span, claim: { text } }: Judgement, right: RightHolder): Judgement {
  const reason = { code: "other-holder", draft: text, source: right.holder };
  const held = evidenceAgainst(right.passage, right.claim, reason);
  return { ...wrong, span, reason, suggestion: right.holder, evidence: [held, ...wrong.evidence] };
}

/** What is said of the holder's name in the draft's sentence, the nearest to the title. */
export function nearestName(holder: string, { start }: Span, judgements: readonly Judgement[]): Judgement | undefined {
  const names = judgements.filter(({ claim: { value } }) => value.kind === "name" && isSameHolder(value.full, holder));
  return names.sort((a, b) => Math.abs(a.span.start - start) - Math.abs(b.span.start - start))[0];
}
