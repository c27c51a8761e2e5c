/** Finds what one text says of a thing and the other the contrary, in any part of speech: "accepted the money", "turned it down". */
import type { Aligned } from "../pairs";
import type { Statement } from "../statement";
import type { Contrary } from "./contrary";
import { isOfOne, shareOf } from "./standing";
import { standsIn, type Taken } from "./taken";

/** How much of the draft's clause a passage must tell that says the contrary, and how much one that says the same. */
const [leastShare, leastOther] = [0.6, 0.2];

/** One contrary for each stand of the draft that a passage takes the other way of the same things, and none as the draft. */
export function opposedStands(passages: readonly Aligned[]): readonly Contrary[] {
  const statement = passages[0]?.alignment.draft;
  if (!statement) return [];
  const own = standsIn(statement);
  return own.flatMap((mine): readonly Contrary[] => {
    if (mine.isOpen || own.some(({ row, side }) => row === mine.row && side !== mine.side)) return [];
    const met = passages.flatMap((aligned) =>
      standsIn(aligned.alignment.source).flatMap((theirs) =>
        theirs.row === mine.row ? [{ aligned, theirs, share: shareOf(aligned, mine, theirs) }] : [],
      ),
    );
    const isSame = ({ side, isOpen }: Taken): boolean => side === mine.side || isOpen;
    if (met.some(({ theirs, share }) => isSame(theirs) && share >= leastOther)) return [];
    const found = met
      .filter(({ aligned, theirs, share }) => share >= leastShare && !isOneVerb(aligned, mine, theirs))
      .filter(({ aligned, theirs }) => isOfOne(aligned, mine, theirs) && !isSaidToo(aligned, mine))
      .sort((a, b) => b.share - a.share)[0];
    if (!found) return [];
    const { source } = found.aligned.alignment;
    return [{ draft: spanOf(statement, mine), source: spanOf(source, found.theirs), aligned: found.aligned }];
  });
}

/** "three being in favour and one against" has the draft's own word as well. */
function isSaidToo({ alignment: { draft, source } }: Aligned, mine: Taken): boolean {
  const last = draft.sentence.words[mine.to - 1];
  return source.sentence.words.some(({ lower }) => lower === last?.lower);
}

/** "will pay" beside "will not pay": what one verb says is told by its "not". */
function isOneVerb({ alignment: { draft, source } }: Aligned, mine: Taken, theirs: Taken): boolean {
  return draft.sentence.words[mine.from]?.lemma === source.sentence.words[theirs.from]?.lemma;
}

function spanOf({ sentence: { words } }: Statement, { from, to }: Taken): { start: number; end: number } {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
