/** Makes a tagger that reads a text alike whatever it has read before. */
import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";

/** A tagger of wink-nlp. */
export type Tagger = ReturnType<typeof winkNLP>;

/**
 * A tagger with these steps: `newTagger(["sbd", "pos"])`. By itself one that has met "U.K" without its last stop parts
 * "U.K." ever after, and ends a sentence there; so initials are read before all else.
 */
export function newTagger(steps: readonly string[]): Tagger {
  const tagger = winkNLP(model, [...steps]);
  tagger.readDoc([...initials, "U.S.A.", "U.A.E.", "D.R.C."].join(" "));
  return tagger;
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

const initials = letters.flatMap((first) => letters.map((second) => `${first}.${second}.`));
