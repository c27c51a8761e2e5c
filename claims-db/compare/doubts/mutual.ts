/** Finds that an article says of the draft's name, too, what the draft says: elsewhere, or of two who do it with each other. */
import type { Claim, Word } from "../../model";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";
import { playsPart } from "../roles/casting";
import { wordFrom, type Statement } from "../statement";

/** True where both sentences have both names, and the same verb with "with" between them, or before them, whoever comes first. */
export function isMutual({ claim, draft, pairs, disagree, taken }: Bound): boolean {
  if (!disagree || !taken) return false;
  const { source } = disagree.aligned.alignment;
  const own = pairs.find(
    ({ comparison, candidate }) => comparison.outcome === "agrees" && candidate.passage === disagree.candidate.passage,
  );
  const rival = disagree.candidate.claim;
  const other = draft.claims.find(
    ({ value }) => value.kind === "name" && rival.value.kind === "name" && value.full === rival.value.full,
  );
  if (!own || !other) return false;
  const mine = verbOfBoth(draft, [claim, other]);
  return mine !== undefined && mine === verbOfBoth(source, [own.candidate.claim, rival]);
}

/** The article says of the name, in another sentence with no fewer of the draft's dates and figures, what the draft says of it. */
export function isInOwnPart({ claim, draft, pairs, disagree }: Bound): boolean {
  const values = draft.claims.filter(({ kind }) => kind === "date" || kind === "figure");
  const met = (pair: Pair | undefined): number =>
    values.filter(({ text }) => pair?.candidate.passage.sentence.text.includes(text)).length;
  return pairs.some(
    (pair) =>
      pair.comparison.outcome === "agrees" &&
      met(pair) >= met(disagree) &&
      pair.candidate.passage !== disagree?.candidate.passage &&
      playsPart(claim, pair),
  );
}

/** "sign" for "Lund signed an accord with Berg". */
function verbOfBoth({ sentence }: Statement, names: readonly [Claim, Claim]): string | undefined {
  const [first = 0, second = 0] = names.map(({ span }) => wordFrom(sentence, span.start)).sort((a, b) => a - b);
  const link = sentence.words.findIndex(({ lower }, i) => i > first && i < second && lower === "with");
  return link < 0 ? undefined : sentence.words.slice(first, link).findLast(isVerb)?.lemma;
}

function isVerb({ pos }: Word): boolean {
  return pos === "VERB";
}
