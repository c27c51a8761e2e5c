/** Says how near two statements are in meaning where their words differ, by word vectors: "directors" near "board". */
import { likeness } from "../../lexicon/vectors";
import type { Claim } from "../../model";
import { partnerOf, positionOf, reach, shareAround, type Alignment } from "../align";
import type { Aligned, Pair } from "../pairs";
import type { Term } from "../statement";

/** What words of like use are worth at most, beside the same word. */
const likeWorth = 0.8;

/** Words less alike than this have nothing in common. */
const unlike = 0.3;

/**
 * How near the words around two claims are in meaning, 0 to 1, seen from the draft's: as `nearness`, but each word that the
 * source does not have meets the one that is used most like it.
 */
export function senseOf({ aligned, candidate }: Pair, claim: Claim): number {
  const { alignment } = aligned;
  const to = positionOf(alignment.source, candidate.claim);
  const far = alignment.source.terms.map((_, j) => 0.4 + 0.6 * Math.exp(-Math.abs(j - to) / (2 * reach)));
  const rows = likes(alignment);
  const worthOf = (i: number): number =>
    rows[i]?.reduce((best, like, j) => Math.max(best, like * (far[j] ?? 0)), 0) ?? 0;
  return shareAround(alignment, claim, worthOf);
}

/** The same wherever in the passage the words stand. */
export function senseIn({ alignment }: Aligned, claim: Claim): number {
  const memory = within.get(alignment) ?? new Map<Claim, number>();
  within.set(alignment, memory);
  const found = memory.get(claim) ?? readSense(alignment, claim);
  memory.set(claim, found);
  return found;
}

/** Asked for each value that a claim is held against. */
const within = new WeakMap<Alignment, Map<Claim, number>>();

function readSense(alignment: Alignment, claim: Claim): number {
  const rows = likes(alignment);
  return shareAround(alignment, claim, (i) => Math.max(0, ...(rows[i] ?? [])));
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
