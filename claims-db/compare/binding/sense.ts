/** Says how near two statements are in meaning where their words differ, by word vectors: "directors" near "board". */
import { likeness } from "../../lexicon/vectors";
import type { Claim } from "../../model";
import { partnerOf, positionOf, type Alignment } from "../align";
import type { Aligned, Pair } from "../pairs";
import type { Term } from "../statement";

/** What words of like use are worth at most, beside the same word. */
const likeWorth = 0.8;

/** Words less alike than this have nothing in common. */
const unlike = 0.3;

/** How far, in content words, the surroundings of a claim reach before they count a third. */
const reach = 4;

/**
 * How near the words around two claims are in meaning, 0 to 1, seen from the draft's: as `nearness`, but each word that the
 * source does not have meets the one that is used most like it.
 */
export function senseOf({ aligned, candidate }: Pair, claim: Claim): number {
  const { alignment } = aligned;
  const to = positionOf(alignment.source, candidate.claim);
  const far = alignment.source.terms.map((_, j) => 0.4 + 0.6 * Math.exp(-Math.abs(j - to) / (2 * reach)));
  return around(alignment, claim, (row) => row.reduce((best, like, j) => Math.max(best, like * (far[j] ?? 0)), 0));
}

/** The same wherever in the passage the words stand. */
export function senseIn({ alignment }: Aligned, claim: Claim): number {
  return around(alignment, claim, (row) => Math.max(0, ...row));
}

function around(alignment: Alignment, claim: Claim, worthOf: (row: readonly number[]) => number): number {
  const { draft, draftWeights } = alignment;
  const from = positionOf(draft, claim);
  const rows = likes(alignment);
  let met = 0;
  let all = 0;
  rows.forEach((row, i) => {
    const weight = (draftWeights[i] ?? 0) * Math.exp(-Math.abs(i - from) / reach);
    all += weight;
    met += weight * worthOf(row);
  });
  return all === 0 ? 0 : met / all;
}

const known = new WeakMap<Alignment, readonly (readonly number[])[]>();

/** For each draft term how like each source term is, 0 to 1. */
function likes(alignment: Alignment): readonly (readonly number[])[] {
  const found = known.get(alignment);
  if (found) return found;
  const { draft, source, partner } = alignment;
  const table = draft.terms.map((term, i) => {
    const met = partnerOf(alignment, i);
    return source.terms.map((other, j) =>
      j === met ? ((partner[i] ?? -1) >= 0 ? 1 : likeWorth) : likenessOf(term, other),
    );
  });
  known.set(alignment, table);
  return table;
}

function likenessOf(a: Term, b: Term): number {
  if (a.value || b.value) return 0;
  if (a.keys.some((key) => b.keys.includes(key))) return 1;
  if (a.pos === "PROPN" || b.pos === "PROPN") return 0;
  const like = ((likeness(a.lemma, b.lemma) ?? 0) - unlike) / (1 - unlike);
  return Math.max(0, likeWorth * like);
}
