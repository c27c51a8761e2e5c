/** Makes passages of a text, as the store would give them, for tests of what compares with passages. */
import { extractText, readProse } from "../../claims-db/index";
import type { Passage } from "../../claims-db/model";

/** The sentences of an article with their claims, in reading order. */
export function passagesOf(text: string, article = 0): readonly Passage[] {
  const { sentences, claims } = extractText(readProse(text, "a.txt"));
  return sentences.map((sentence, i) => ({
    id: article * mostSentences + i,
    source: { article, path: "a.txt", title: "", primary: false, family: article },
    sentence,
    claims: claims.filter((claim) => claim.sentence === i),
  }));
}

const mostSentences = 1000;
