/** Knows what happens once in a life, and the verbs that tell it of a place: born, brought up, trained, died, buried. */
import { wordAt } from "../../lexicon/wordat";
import { groups, heads } from "../../lexicon/wordset";
import type { Word } from "../../model";

/** "bear" for the verb of "was born in Lund", "die" for "passed away in Lund" and "lost her life in Lund". */
export function stationAt(words: readonly Word[], verb: number): string | undefined {
  const word = words[verb];
  if (word?.pos !== "VERB") return undefined;
  const beside = words.slice(verb + 1, verb + reach).map(({ lower }) => stations.get(`${word.lemma} ${lower}`));
  const alone = stations.get(word.lemma);
  return beside.find((station) => station !== undefined) ?? alone;
}

/** So far behind a verb stands what makes it one of these: "lost his young life". */
const reach = 4;

const stations = heads(
  groups(`
  die, perish, pass away, lose life, murder; bear, hail from; bury, inter; grow up, bring up
  train, learn trade, learn craft, apprentice; step ashore, set ashore, come ashore, put ashore`),
);

/** Where the verb of a station stands that ends at a word or shortly before it: "died peacefully in his sleep in Lund". */
export function stationBefore(words: readonly Word[], at: number): number | undefined {
  for (let i = at; i > at - nearby && i >= 0; i--) {
    if (wordAt(words, i).pos === "PUNCT" || wordAt(words, i).pos === "CCONJ") return undefined;
    if (wordAt(words, i).pos === "VERB") return stationAt(words, i) === undefined ? undefined : i;
  }
  return undefined;
}

const nearby = 6;
