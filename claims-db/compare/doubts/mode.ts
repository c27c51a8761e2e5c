/** Doubts about a value that is told of what is, where the other one is planned, supposed or denied. */
import type { Claim, Passage } from "../../model";
import type { Bound } from "../bound";
import { type Statement, textBefore } from "../statement";
import { isPast } from "./composed";
import { momentsOf } from "./moments";

/** "has cost $400 million so far" is no word against "will cost $900 million", "cost 148 million" none against "was to cost 112". */
export function isOtherMode({ claim, draft, disagree }: Bound): boolean {
  if (!disagree) return false;
  const { claim: source, passage } = disagree.candidate;
  return modeOf(passage, source) !== modeOf(draft, claim) || isIntended(passage, source) !== isIntended(draft, claim);
}

/** "The 20mph limit will become permanent": whatever will be, the limit is there. */
function modeOf({ sentence }: Pick<Passage, "sentence">, claim: Claim): Claim["modality"] {
  return claim.modality === "planned" && definite.test(textBefore(sentence, claim)) ? "stated" : claim.modality;
}

const definite = /(?:^|\s)(?:the|its|their|this|these)\s+$/iu;

/** "will last until 2029" beside "was meant to last until 2031": what was intended is no word against what became of it, nor the other way. */
export function isOnceMeant({ claim, draft, disagree }: Bound): boolean {
  if (!disagree) return false;
  const { claim: source, passage } = disagree.candidate;
  if (thanMeant.test(draft.sentence.text) && isAhead(passage, source)) return true;
  return meant.test(textBefore(passage.sentence, source)) !== meant.test(textBefore(draft.sentence, claim));
}

/** "met on Wednesday, a day earlier than planned". */
const thanMeant =
  /\b(?:earlier|sooner|later|longer|more|less) than (?:was |had been |first |originally )?(?:planned|expected|scheduled|announced|agreed)\b/iu;

/** With no other clause between. */
const meant =
  /\b(?:was|were|had been) (?:once |first |originally )?(?:meant|due|supposed|planned|expected|scheduled|intended|designed) to\b[^,;:]*$/iu;

/** The passage has the draft's very figure as what came of it, and the other one as what was intended. */
export function isDoneOtherwise({ claim, draft, agree, disagree }: Bound): boolean {
  if (!agree || !disagree || agree.candidate.passage !== disagree.candidate.passage) return false;
  const { passage } = disagree.candidate;
  const isTold = (source: Claim): boolean => isIntended(passage, source);
  return !isIntended(draft, claim) && isTold(disagree.candidate.claim) && !isTold(agree.candidate.claim);
}

/** "is not even Welsh" beside "a Cornish teacher": who is the one is not the other. */
export function isDenied({ claim, draft, disagree }: Bound): boolean {
  if (claim.modality !== "denied" || !disagree) return false;
  return disagree.candidate.claim.modality !== "denied" && negated.test(textBefore(draft.sentence, claim));
}

/** With no verb between. */
const negated = /(?:\bnot|n['’]t|\bnever|\bno) (?:(?:even|really|quite|in|from|of|at|an?|the) ){0,3}$/iu;

/** "will open on 8 May", "is to meet the mayor, Ada Brusk, on 8 May", and the headline "Lund to close the bridge on 8 May". */
export function isAhead({ sentence }: Pick<Passage, "sentence">, claim: Claim): boolean {
  const before = textBefore(sentence, claim);
  return claim.modality === "planned" || coming.test(before) || (sentence.heading && leading.test(before));
}

const coming =
  /\b(?:will|won['’]t|shall|(?:is|are|was|were) to \p{Ll}+|to be|due|scheduled|planned|expected|set for|plans? to|aims? to)\b/iu;
const leading = /\bto \p{Ll}/u;

function isIntended({ sentence }: Pick<Statement, "sentence">, { span }: Claim): boolean {
  return intended.test(textBefore(sentence, { span }));
}

/** "was to cost", "were to be": intended, and perhaps not done. */
const intended = /\b(?:was|were|is|are) to \w+ (?:\w+ ){0,2}$/iu;

/**
 * "will pay until October" beside "paid until June", "There will be no festival in 2026" beside "There was none in 2020": what
 * is to come is no slip for what was.
 */
export function isToCome({ claim, draft, disagree }: Bound): boolean {
  const found = momentsOf({ claim, disagree });
  if (!found) return false;
  const { mine, theirs, rival } = found;
  const { text } = rival.candidate.passage.sentence;
  if (!ahead.test(draft.sentence.text) || ahead.test(text)) return false;
  if (mine.year === undefined)
    return firmly.test(draft.sentence.text) && isOver(rival.candidate.passage, rival.candidate.claim);
  return theirs.year !== undefined && mine.year > theirs.year && past.test(text);
}

/** A verb in the past, and nothing that is wanted or meant. */
function isOver({ sentence }: Passage, { modality, span }: Claim): boolean {
  return modality === "stated" && isPast(sentence) && !/\bto \p{Ll}/u.test(textBefore(sentence, { span }));
}

const firmly = /\b(?:will|won['’]t|shall)\b/iu;
const ahead = /\b(?:will|won['’]t|shall|would|to be|plans?|planned|due|expected|scheduled)\b/iu;
const past = /\b(?:was|were|had|did)\b/iu;
