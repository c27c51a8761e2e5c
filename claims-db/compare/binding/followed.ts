/** Finds a figure that the source follows with the very word with which the draft goes on, beside another one that it does not. */
import type { Claim, PlacedSentence } from "../../model";
import { isExact } from "../amounts/outcome";
import type { Bound } from "../bound";
import { wordFrom } from "../statement";

/**
 * True of "30 per cent oppose the road" where the source says "61 per cent support it, 30 per cent oppose it": of two figures
 * in one sentence the draft's own stands before the draft's next word. Only a word with a sense of its own counts.
 */
export function isFollowedAlike({ claim, draft, agree, disagree }: Bound): boolean {
  if (claim.kind !== "figure" || !agree || !disagree || !isExact(agree.comparison)) return false;
  const { passage } = agree.candidate;
  if (disagree.candidate.passage !== passage) return false;
  const next = nextOf(draft.sentence, claim);
  const [own, other] = [agree, disagree].map(({ candidate }) => nextOf(passage.sentence, candidate.claim));
  return next !== undefined && next === own && next !== other;
}

function nextOf(sentence: PlacedSentence, { span }: Claim): string | undefined {
  const word = sentence.words[wordFrom(sentence, span.end)];
  return word && telling.has(word.pos) ? word.lemma : undefined;
}

const telling: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ"]);
