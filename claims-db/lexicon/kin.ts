/** Words that say how two people are related: "brother", "widow", "mother-in-law". */
import { wordSet } from "./wordset";

const kin = wordSet(`
  aunt boyfriend bride brother child cousin dad daughter ex-husband ex-wife family father fiance fiancé fiancee fiancée
  girlfriend godfather godmother grandchild granddaughter grandfather grandmother grandparent grandson groom
  half-brother half-sister husband mother mum mom nephew niece parent partner relative sibling sister son spouse
  stepbrother stepdaughter stepfather stepmother stepsister stepson twin uncle widow widower wife`);

/** Whether a lemma names a relative or partner; what comes by marriage too: "brother-in-law". */
export function isKin(lemma: string): boolean {
  return kin.has(lemma.endsWith("-in-law") ? lemma.slice(0, -"-in-law".length) : lemma);
}
