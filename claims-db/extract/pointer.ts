/** Knows sentences that only point to another text: "(Also see “Sales cross $10bn” – Scrip, 2 Feb 2023.)". */

/** True for a sentence that names what else there is to read; what it mentions is said of that, and not here. */
export function isPointer(sentence: string): boolean {
  return pointer.test(sentence);
}

const pointer =
  /^[(["“]?\s?(?:(?:also see|see also)\b|(?:read (?:more|also|next)|related|further reading|more on this)\s?[:–—])/i;
