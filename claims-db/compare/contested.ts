/** Decides who of the articles heard against a claim still counts, after another look at all that is at hand. */
import { acrossOf, opposedAcross, type Across } from "./across";
import { isOneOfMany, isTakenBack, reviewOf, type Review } from "./reviewed";
import type { Contested } from "./reviewfeatures";
import type { Stance } from "./stance";

/** What came of the second look, and who speaks against the claim after it. */
export interface Settled {
  readonly disagreeing: readonly Stance[];
  /** True where nobody does any more who was heard before. */
  readonly isBack: boolean;
  readonly across?: Across | undefined;
  readonly review?: Review | undefined;
}

/**
 * A warning beside one article is read a second time, a claim beside several is read across all of them; a source's own
 * sentence is taken at its word.
 */
export function settle(contested: Contested, isOfSource: boolean): Settled {
  const { claim, opposed } = contested;
  if (isOfSource) return { disagreeing: opposed, isBack: false };
  const [against] = [...opposed].sort((a, b) => b.confidence - a.confidence);
  const review = against ? reviewOf(contested, against) : undefined;
  const read = acrossOf(contested);
  const isAlone = !read && (isTakenBack(claim, review) || isOneOfMany(contested));
  const disagreeing = read ? opposedAcross(contested, read) : isAlone ? [] : opposed;
  const isBack = opposed.length > 0 && disagreeing.length === 0;
  return { disagreeing, isBack, review, across: read && lightened(read) };
}

function lightened({ features, chance, rival }: Across): Across {
  return { features, chance, rival };
}
