/** Tells two deeds apart by what they are done to: who presented the budget did not present the figures. */
import type { Claim } from "../model";
import { relationOf } from "../lexicon/relations";
import type { Pair } from "./pairs";
import { areOneRole, roleOf } from "./role";
import type { Statement } from "./statement";

/** True where both names do what one verb says, each to another thing: "presented the budget", "presented the figures". */
export function isOtherDeed(claim: Claim, { aligned, candidate }: Pair): boolean {
  const { alignment } = aligned;
  const { draft, source } = alignment;
  const [role, theirs] = [roleOf(draft, claim), roleOf(source, candidate.claim)];
  if (role?.part !== "doer" || !theirs || !areOneRole([draft, role], [source, theirs])) return false;
  const [mine, other] = [objectOf(draft, role.verb), objectOf(source, theirs.verb)];
  if (mine === undefined || other === undefined) return false;
  const word = (statement: Statement, i: number): string | undefined => statement.sentence.words[i]?.lemma;
  const [one = "", two = ""] = [word(draft, mine), word(source, other)];
  if (one === two || relationOf(one, two) === "same") return false;
  const term = draft.terms.findIndex((each) => each.word === mine);
  return source.terms[alignment.partner[term] ?? -1]?.word !== other;
}

const described = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "ADV"]);

/** The last noun of the phrase behind a verb: "figures" in "presented the new figures on Monday". */
function objectOf({ sentence: { words } }: Statement, verb: number): number | undefined {
  let i = verb + 1;
  while (described.has(words[i]?.pos ?? "") || words[i]?.lower === "'s") i++;
  return words[i - 1]?.pos === "NOUN" ? i - 1 : undefined;
}
