/** Knows an "over", "above" or "up to" before a number that says where, during what or what about, and bounds nothing. */
import { wordAt } from "../lexicon/wordat";
import { wordSet } from "../lexicon/wordset";
import type { Measure, Word } from "../model";

/** A number, the phrase before it, and where that ends. */
interface Bounding {
  readonly at: number;
  readonly phrase: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly measure: Measure;
}

/** How the phrase is meant: as a bound, not as one, or possibly as either, when it is "at least" in both. */
export function senseOf(words: readonly Word[], one: Bounding): "bound" | "bare" | "either" {
  if (isMoved(words, one) || isHigh(words, one) || isAveraged(words, one) || isSpentOn(words, one)) return "bare";
  if (one.phrase.length !== 1 || one.phrase[0] !== "over") return "bound";
  if (isAlong(words, one)) return "either";
  return isDuring(words, one) ? "bare" : "bound";
}

/** "burglaries went up to 431", "it added up to 431", "brought the toll up to 431": that is where they went. */
function isMoved(words: readonly Word[], { at, measure }: Bounding): boolean {
  const isUpTo = wordAt(words, at).lower === "to" && wordAt(words, at - 1).lower === "up";
  return isUpTo && (moved.has(wordAt(words, at - 2).lower) || (measure !== "age" && isBrought(words, at - 2)));
}

const moved = wordSet(
  "went gone crept shot add adds added adding warm warms warmed warming heat heats heated heating totted",
);

/** "bring the total" before "up to": the nearest verb, within a few words of one phrase. */
function isBrought(words: readonly Word[], last: number): boolean {
  if (!/^(?:NOUN|PROPN|PRON)$/.test(wordAt(words, last).pos)) return false;
  const verb = [1, 2, 3, 4, 5].map((i) => wordAt(words, last - i)).find(({ pos }) => pos === "VERB" || pos === "PUNCT");
  return verb !== undefined && bringing.has(verb.lemma);
}

const bringing = wordSet("bring push lift");

/** "took 29 minutes over 800 grams of chips": what the time was spent on. */
function isSpentOn(words: readonly Word[], { at, measure }: Bounding): boolean {
  const { lemma } = wordAt(words, at - 1);
  return (
    wordAt(words, at).lower === "over" &&
    measure !== "duration" &&
    hours.has(lemma) &&
    wordAt(words, at - 2).pos === "NUM"
  );
}

const hours = wordSet("second minute hour day week month");

/** "the reservoir lies above three villages": where it is. */
function isHigh(words: readonly Word[], { at, measure }: Bounding): boolean {
  const { lower } = wordAt(words, at);
  if ((lower !== "above" && lower !== "over") || measure !== "count") return false;
  return lying.has(wordAt(words, at - 1).lemma);
}

const lying = wordSet("lie hang hover tower loom fly soar circle perch");

/**
 * "had spent over 40 nights" is more than 40, "2,000 a head, spent over 40 nights" is not; "moored over 208 metres of water",
 * "over eight seasons" and "climbs over 29 bridges" say where and when, and yet may be more.
 */
function isAlong(words: readonly Word[], { at, to, measure }: Bounding): boolean {
  if (measure === "money" || measure === "duration") return false;
  const { lemma, pos } = wordAt(words, at - 1);
  if (reaching.has(lemma) || (measure === "length" && floating.has(lemma))) return true;
  if (measure !== "count") return false;
  const counted = wordAt(words, to).lemma;
  return (
    (spells.has(counted) && pos !== "AUX" && !lasting.has(lemma)) ||
    (crossed.has(counted) && !/^(?:AUX|VERB)$/u.test(pos))
  );
}

/** Verbs behind which "over" says how far, or that it is farther. */
const reaching = wordSet("spend stretch extend sprawl range fly walk climb ride travel");

const floating = wordSet("anchor moor float hang suspend hover drift dangle");

/** What something is spread over. */
const spells = wordSet(
  "season term match game round leg stage session episode instalment series innings volume lesson meeting sitting",
);

/** What a road or a rider goes over. */
const crossed = wordSet(
  "bridge hill hurdle fence hedge jump wall mountain obstacle border viaduct cobble pylon pillar arch ridge pass ditch",
);

/** "over six weeks" may mean "during", so it bounds nothing; "for over six weeks" is longer. */
function isDuring(words: readonly Word[], { at, measure }: Bounding): boolean {
  const { lemma, pos } = wordAt(words, at - 1);
  const isRaced = pos === "PROPN" || (racing.has(lemma) && !(lemma === "record" && pos === "VERB"));
  return measure === "length" ? isRaced : measure === "duration" && !lasting.has(lemma);
}

/** "beaten by Lund over 200 metres", "the record over 400 metres", "the course leads over 9 kilometres". */
const racing = wordSet(
  "race run swim ski skate win record champion championship title lead go course walk ride beat final gold silver bronze medal",
);

const lasting = wordSet("for after of last span take");

/** "averaged over 7 critics" and "handed over 33 hostages" bound nothing; "took over $6 million" and "took over six days" do. */
function isAveraged(words: readonly Word[], { at, measure }: Bounding): boolean {
  if (wordAt(words, at).lower !== "over") return false;
  const { lemma } = wordAt(words, at - 1);
  if (handed.has(lemma) || isContested(words, at)) return true;
  return measure !== "money" && spread.has(lemma) && !(lemma === "take" && measure === "duration");
}

const handed = wordSet(`
  hand turn sign pass mull preside rule reign watch jump leap step look win weep cry laugh fret agonise agonize trip vote
  divide distribute scatter share`);
const spread = wordSet("average spread calculate take");

/** "a trial over eleven kidnappings", "was fined over 212 transfers": what it is about; the lemma of "fined" is no "fine". */
function isContested(words: readonly Word[], at: number): boolean {
  const [{ lemma, lower, pos }, before] = [wordAt(words, at - 1), wordAt(words, at - 2)];
  if (pos === "NOUN") return contests.has(lemma);
  return quarrels.has(lemma) || (before.lemma === "be" && (punished.has(lemma) || lower === "fined"));
}

const contests = wordSet(`
  tribunal court trial hearing inquiry inquest lawsuit suit case charge dispute row quarrel feud argument clash battle
  odds disagreement deadlock split fury alarm fight protest outcry anger outrage concern worry complaint criticism strike talk negotiation investigation`);
const quarrels = wordSet("disagree quarrel argue haggle wrangle bicker squabble");
const punished = wordSet(`
  charge arrest sue question prosecute investigate convict jail imprison suspend ban punish reprimand indict sack
  dismiss criticise criticize condemn`);
