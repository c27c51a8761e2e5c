/** Finds the source's word that stands where the draft has another: its counterpart in a frame of shared words. */
import { relationOf } from "../../lexicon/relations";
import type { Aligned } from "../pairs";
import type { Counterpart, Neighbours } from "./features";
import type { Term } from "../statement";

/** The neighbours of the i-th draft term, `undefined` where no word has a partner: `neighboursOf(aligned, 2)?.left` may be 1. */
export function neighboursOf({ alignment }: Aligned, i: number): Neighbours | undefined {
  const { partner } = alignment;
  const leftIndex = partner.findLastIndex((value, k) => k < i && value >= 0);
  const rightIndex = partner.findIndex((value, k) => k > i && value >= 0);
  if (leftIndex < 0 && rightIndex < 0) return undefined;
  return {
    left: leftIndex < 0 ? 9 : i - leftIndex,
    right: rightIndex < 0 ? 9 : rightIndex - i,
    from: leftIndex < 0 ? -1 : (partner[leftIndex] ?? -1),
    to: rightIndex < 0 ? -1 : (partner[rightIndex] ?? -1),
  };
}

const ranks = { opposite: 4, contrary: 3.5, same: 3, sibling: 2, kind: 1 } as const;

/** The unmatched source word that stands where the neighbours say: "silver" for "gold" in "won the silver medal". */
export function counterpart({ alignment }: Aligned, term: Term, neighbours: Neighbours): Counterpart | undefined {
  const options = alignment.source.terms.flatMap((other, k): readonly Option[] => {
    if ((alignment.reverse[k] ?? -1) >= 0 || other.value || other.weight < 0.3) return [];
    const left = neighbours.from < 0 ? 9 : k - neighbours.from;
    const right = neighbours.to < 0 ? 9 : neighbours.to - k;
    return isNear(left) || isNear(right) ? optionOf([term, other], neighbours, { left, right }) : [];
  });
  return options.sort((a, b) => b.rank - a.rank)[0];
}

type Option = Counterpart & { readonly rank: number };

function isNear(far: number): boolean {
  return far >= 1 && far <= 3;
}

function optionOf(
  [term, other]: readonly [Term, Term],
  neighbours: Neighbours,
  { left, right }: Sides,
): readonly Option[] {
  const relation = relationOf(term.lemma, other.lemma);
  const excludes = relation === "opposite" || relation === "contrary";
  if (relation === "opposite" && areNamed(term.pos, other.pos)) return [];
  const fits = excludes || coarse(other.pos) === coarse(term.pos);
  if (!fits && !areSwapped(neighbours, { left, right })) return [];
  const rank = (relation ? ranks[relation] : 0) - 0.3 * Math.min(Math.abs(left), Math.abs(right)) - (fits ? 0 : 0.5);
  return [{ term: other, left, right, relation, rank }];
}

type Sides = Pick<Neighbours, "left" | "right">;

/** Each stands alone between the same two words: then what a tagger calls a noun may meet an adjective. */
function areSwapped(draft: Sides, source: Sides): boolean {
  const alone = ({ left, right }: Sides): boolean =>
    (left === 1 && right === 1) || (left === 1 && right === 9) || (left === 9 && right === 1);
  return alone(draft) && alone(source);
}

/** A "prize" is none that is not cheap: a thing and a quality are seldom opposites. */
function areNamed(a: string, b: string): boolean {
  return (a === "NOUN" && b === "ADJ") || (a === "ADJ" && b === "NOUN");
}

function coarse(pos: string): string {
  return pos === "AUX" ? "VERB" : pos === "X" ? "NOUN" : pos;
}
