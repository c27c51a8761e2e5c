/** Words that say whether a clause asserts, denies, plans or supposes what it says. */
import { wordSet } from "./wordset";

/** Words that deny their clause wherever they stand in it. */
export const negations = wordSet("not n't never none neither nobody");

/** Words that deny only what comes after them. */
export const denials = wordSet(`
  no nothing nor without cannot denied denies deny denying refuse refused refuses refusing failed fails fail failing
  reject rejected rejects rejecting false untrue disputed disputes dispute refuted unable declined declines prevented
  prevents avoided lacks lacked hardly`);

/** Of {@link denials}: deny only with "to" after them; "the talks failed" and "shares declined" are events. */
export const incomplete = wordSet("fail fails failed failing decline declined declines");

/** Words that a negation turns into a statement: "did not deny", "nobody doubts". */
export const doubts = wordSet(
  "deny denied denies dispute disputed disputes doubt doubts doubted refute refuted forget forgets forgot forgotten",
);

/** "not" and "no" that deny nothing, by the word after them. */
export const harmless: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["not", wordSet("only just least all always fewer less more surprisingly")],
  ["no", wordSet("fewer less more doubt matter sooner later wonder confidence - .")],
  ["without", wordSet("doubt")],
]);

/** Small verbs of what is still to come. */
export const futures = wordSet("will 'll wo would shall should must");

/** Words of what is still to come that need a verb, a clause or "for" after them: "plans to", "proposed that". */
export const plans = wordSet(`
  plan plans planned planning propose proposes proposed proposing proposal offer offers offered set due call calls agree
  agrees agreed expected expects expect want wants wanted seek seeks sought demand demands demanded intend intends
  intended
  aim aims aimed offering forecast forecasts forecasted hope hopes hoped required require requires ready prepare prepares preparing going promise promises
  promised pledge pledges pledged vow vows vowed urge urges urged scheduled predicted predict predicts projected
  deadline
  slated ordered guide guides guided guiding ought threatened threatens invited pushing pushes bid effort efforts request requested deal`);

/** Plans that stand with their object alone: "proposed the release", "expects growth". */
export const proposals = wordSet(`
  propose proposes proposed proposing demand demands demanded seek seeks sought want wants wanted offer offers offered
  offering expect expects expected request requested predict predicts predicted forecast forecasts forecasted
  projected`);

/** Wishes that need "for" before their object: "asked for $9 million". */
export const wishes = wordSet(
  "ask asks asked asking sue sues sued suing bargained begged begging applied apply applies",
);

/** Small verbs that suppose. */
export const suppositions = wordSet("could may might");

/** Words that suppose what comes after them. */
export const conditions = wordSet(
  `if unless whether possibly perhaps maybe potentially likely unlikely probably hypothetical feared suppose supposes
  supposing assume assumes assuming assumption imagine imagined imagines`,
);

/** Words that begin a new clause inside a sentence. */
export const clauseStarts = wordSet(
  "but while whereas although though because after before when since which who until as why how where",
);
