/** Takes a name's warning back where many articles are at hand and the rival's sentence tells nothing else of the draft's. */
import type { Evidence } from "../model";
import { isWarned, manyArticles, takenBack, type Judgement } from "./judgement";

/**
 * The judgements of one sentence, judged by so many articles. From four on, a name that one of them has is held against another
 * only where the other's sentence bears out something else of the draft's: in five reports of one event many people do the
 * like. A name that no article has is a slip, whatever else is told beside it; and so is a misspelt one.
 */
export function withoutLone(judgements: readonly Judgement[], articles: number): readonly Judgement[] {
  if (articles < manyArticles) return judgements;
  const told = new Set(judgements.filter(({ verdict }) => verdict === "supported").flatMap(tellingSentences));
  const isLone = ({ evidence }: Judgement): boolean =>
    !evidence.some((one) => one.stance === "disagrees" && told.has(sentenceOf(one)));
  return judgements.map((judgement) =>
    isDoubtful(judgement) && isLone(judgement) ? takenBack(judgement, "lone") : judgement,
  );
}

function tellingSentences({ evidence }: Judgement): readonly string[] {
  return evidence.filter(({ stance }) => stance === "agrees").map(sentenceOf);
}

function sentenceOf({ source, sentenceSpan }: Evidence): string {
  return `${source.article} ${sentenceSpan.start}`;
}

function isDoubtful({ claim, verdict, held, reason }: Judgement): boolean {
  return claim.kind === "name" && isWarned({ verdict }) && held === true && reason.code !== "other-spelling";
}
