/** Words that say whether a clause asserts, denies, plans or supposes what it says. */
import { wordSet } from "./wordset";

/** Words that deny the clause they stand in. */
export const denying = wordSet(`
  not n't never no none nothing neither nor without cannot denied denies deny denying refuse refused refuses
  refusing failed fails fail failing reject rejected rejects rejecting false untrue disputed disputes dispute
  refuted unable declined declines prevented prevents avoided lacks lacked hardly`);

/** "not" and "no" that deny nothing: what follows the word. */
export const harmless: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["not", wordSet("only just least all always fewer less more surprisingly")],
  ["no", wordSet("fewer less more longer doubt matter sooner later wonder . 1")],
  ["without", wordSet("doubt")],
]);

/** Words after which something is still to come. */
export const planning = wordSet(`
  will 'll wo would shall should must ought plan plans planned planning propose proposes proposed proposing proposal
  offer offers offered expected expects expect set due scheduled vow vows vowed pledge pledges pledged promise
  promises promised intend intends intended aim aims aimed hope hopes hoped want wants wanted seek seeks sought
  demand demands demanded call calls urge urges urged require requires required agree agrees agreed tomorrow
  upcoming future forthcoming target targets forecast forecasts predict predicts predicted projected deadline ready
  prepare prepares preparing going`);

/** Of {@link planning}: these plan only together with "to", "that", "for" or an -ing form after them. */
export const planningWith = wordSet(`
  plan plans planned planning propose proposes proposed proposing proposal offer offers offered set due call calls
  agree agrees agreed expected expects expect want wants wanted seek seeks sought demand demands demanded intended
  aim aims aimed hope hopes hoped required require requires target targets forecast forecasts ready prepare prepares
  preparing going promise promises promised pledge pledges pledged vow vows vowed urge urges urged scheduled
  predicted predict predicts projected deadline`);

/** What completes a word of {@link planningWith}. */
export const completing = wordSet("to that for on");

/** Words that make a clause a supposition. */
export const supposing = wordSet(`
  could may might if unless whether possibly perhaps maybe possible potentially potential likely unlikely probably
  suspected hypothetical feared reportedly allegedly rumoured rumored can`);

/** Words that begin a new clause inside a sentence. */
export const clauseStarts = wordSet(`
  but while whereas although though because after before when since which who until as`);
