/** Whether two words of names may be forms of one name. */
import type { Name } from "../../model";
import { areRelated } from "../name";
import type { Term } from "../statement";

/** Two forms of one name: "Liz" and "Elizabeth", "Armenian" and "Yerevan". */
export function isSameName(draft: Term, source: Term): boolean {
  return areRelated(nameOf(draft), nameOf(source));
}

function nameOf({ lemma }: Term): Name {
  const text = lemma.charAt(0).toUpperCase() + lemma.slice(1);
  return { kind: "name", type: "thing", text, full: text };
}

/** A word that the tagger takes for a part of a name. */
export function isName({ pos }: Term): boolean {
  return pos === "PROPN";
}
