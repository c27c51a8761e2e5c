/** Finds who holds the post that a draft gives somebody else: then the name is likelier wrong than the post. */
import { areOtherPosts, postOf } from "../lexicon/posts";
import type { Claim, Passage, Title } from "../model";
import type { Aligned } from "./pairs";
import { isSameHolder } from "./titles/holder";
import { compareOrganisations } from "./titles/organisation";

/** A title of a source, where it stands, and whose it is. */
export interface RightHolder {
  readonly passage: Passage;
  readonly claim: Claim;
  readonly holder: string;
}

/**
 * The other person to whom the passages give a draft's post, where one of those that name this person has as much of the
 * draft's sentence as any that names the draft's: Tom Ley for "Ada Brusk, the mayor of Kell, said" where the mayor of Kell, Tom
 * Ley, said so, and Brusk is the town clerk. Of several such people it is the one whose title stands in the likest passage.
 */
export function rightHolderOf(title: Title, aligned: readonly Aligned[]): RightHolder | undefined {
  const [likest] = [...aligned]
    .sort((a, b) => b.widened - a.widened)
    .flatMap(({ passage }) => passage.claims.flatMap((claim) => heldBy(title, claim, passage)));
  if (!likest) return undefined;
  return shareOf(likest.holder, aligned) >= shareOf(title.holder, aligned) ? likest : undefined;
}

function heldBy(title: Title, claim: Claim, passage: Passage): readonly RightHolder[] {
  const { value } = claim;
  if (value.kind !== "title" || value.bare === true || value.status !== "current") return [];
  const [mine, theirs] = [postOf(title.role), postOf(value.role)];
  const isOne = mine !== undefined && theirs?.head === mine.head && !areOtherPosts(mine, theirs);
  const isOwn = isSameHolder(title.holder, value.holder);
  const isElsewhere = compareOrganisations(title.organisation, value.organisation) === "other";
  return isOne && !isOwn && !isElsewhere ? [{ passage, claim, holder: value.holder }] : [];
}

/** The most of the draft's sentence that a passage with somebody's last name has. */
function shareOf(holder: string, aligned: readonly Aligned[]): number {
  const surname = holder.split(" ").at(-1) ?? holder;
  const naming = aligned.filter(({ passage }) => passage.sentence.text.includes(surname));
  return Math.max(0, ...naming.map(({ widened }) => widened));
}
