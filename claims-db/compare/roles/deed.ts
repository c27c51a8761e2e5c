/** Tells two deeds apart by what they are done to: who presented the budget did not present the figures. */
import { wordAt } from "../../lexicon/wordat";
import type { Claim } from "../../model";
import { relationOf } from "../../lexicon/relations";
import { actOf } from "./act";
import { partnerOf, type Alignment } from "../align";
import { describing } from "./frame";
import type { Pair } from "../pairs";
import { areOneRole, rolesOf, type Played } from "./role";
import type { Statement } from "../statement";

/** True where both names do what one verb says, each to another thing: "presented the budget", "presented the figures". */
export function isOtherDeed(claim: Claim, pair: Pair): boolean {
  const roles = rolesOf(claim, pair);
  if (!roles || roles[0][1].part !== "doer" || !areOneRole(...roles)) return false;
  const [[draft, role], [source, theirs]] = roles;
  const { alignment } = pair.aligned;
  const [mine, other] = [objectOf(draft, role.verb), objectOf(source, theirs.verb)];
  if (mine === undefined || other === undefined) return false;
  const word = (statement: Statement, i: number): string | undefined => statement.sentence.words[i]?.lemma;
  const [one = "", two = ""] = [word(draft, mine), word(source, other)];
  if (one === two || relationOf(one, two) === "same") return false;
  const term = draft.terms.findIndex((each) => each.word === mine);
  return source.terms[alignment.partner[term] ?? -1]?.word !== other;
}

/** True where the two names are led to by one preposition from two verbs: "grew up in Lund", "spent a month in Malmö". */
export function isElsewhere(claim: Claim, pair: Pair): boolean {
  const roles = rolesOf(claim, pair);
  return roles !== undefined && areApart(...roles, pair.aligned.alignment);
}

/** "grew up in Lund" beside "shot the film in Malmö": one preposition, and verbs that mean nothing alike. */
function areApart([draft, mine]: Played, [source, theirs]: Played, { partner, akin }: Alignment): boolean {
  if (mine.part !== theirs.part || !placing.has(mine.part)) return false;
  const [one, other] = [
    wordAt(draft.sentence.words, mine.verb).lemma,
    wordAt(source.sentence.words, theirs.verb).lemma,
  ];
  const term = draft.terms.findIndex(({ word }) => word === mine.verb);
  const met = source.terms[partnerOf({ partner, akin }, term)]?.word === theirs.verb;
  if (one === other || met || relationOf(one, other) !== undefined) return false;
  const act = actOf(draft.sentence.words, mine.verb, mine.part);
  return act === undefined || act !== actOf(source.sentence.words, theirs.verb, theirs.part);
}

const placing = new Set(["in", "at", "from", "near"]);

/** The last noun of the phrase behind a verb: "figures" in "presented the new figures on Monday". */
function objectOf({ sentence: { words } }: Statement, verb: number): number | undefined {
  let i = verb + 1;
  while (describing.has(wordAt(words, i).pos) || wordAt(words, i).lower === "'s") i++;
  return wordAt(words, i - 1).pos === "NOUN" ? i - 1 : undefined;
}
