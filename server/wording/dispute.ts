/** What a disagreement between sources is called, by the kind of claim. */
import type { Kind } from "../../claims-db/model";

/** `disputeWords.name("Edan Alexander")` is "Spelling of Edan Alexander". */
export const disputeWords: Readonly<Record<Kind, (thing: string) => string>> = {
  figure: (thing) => capital(thing),
  date: (thing) => `Date: ${thing}`,
  name: (thing) => `Spelling of ${thing}`,
  title: (thing) => capital(thing),
  place: (thing) => `Place: ${thing}`,
  quote: (thing) => `Quotation: ${thing}`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
