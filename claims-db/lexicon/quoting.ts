/** Words that weigh more or less when a quotation is not word for word. */
import { groups, heads, wordSet } from "./wordset";

/** Words that turn a statement round: "not". */
export const negations = wordSet("not no never none nothing nobody neither nor without hardly unable");

/** Numbers in letters. */
export const numberWords = wordSet(`
  zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions trillion dozen dozens half third quarter twice double triple first second`);

/** Words that a quotation may lose or gain without saying something else. */
export const fillers = wordSet(`
  a an the that this these those and but so well uh um er oh ah you know like just really very quite also then now
  of to in on at for as is be have do it actually basically obviously honestly frankly look yes yeah okay which who
  there here`);

/** Forms of the small verbs and pronouns, each line one word. */
export const forms = heads(
  groups(`
  be, is, are, was, were, am, been, being; have, has, had, having
  do, does, did, done, doing; will, would; go, goes, went, gone
  say, says, said; that, which, who; this, these, that, those; a, an; get, got, gets, gotten; make, made, makes
  take, took, taken, takes; come, came, comes; give, gave, given, gives; see, saw, seen, sees; know, knew, known, knows
  think, thought, thinks; tell, told, tells; find, found, finds
  keep, kept, keeps; leave, left, leaves; feel, felt, feels`),
);
