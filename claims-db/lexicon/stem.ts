/** Cuts an English word to a rough stem, so that "reviewed", "reviewer" and "reviews" meet. */

/** Endings, longest first; what is left must keep three letters. */
const endings: readonly (readonly [ending: string, instead: string])[] = [
  ["ational", "ate"],
  ["isation", "ize"],
  ["ization", "ize"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["iveness", "ive"],
  ["ements", ""],
  ["ement", ""],
  ["ations", "ate"],
  ["ation", "ate"],
  ["ities", ""],
  ["ating", "ate"],
  ["ments", ""],
  ["ment", ""],
  ["ators", "ate"],
  ["ator", "ate"],
  ["ated", "ate"],
  ["ates", "ate"],
  ["ions", ""],
  ["ings", ""],
  ["ists", ""],
  ["ness", ""],
  ["ical", "ic"],
  ["ally", "al"],
  ["ies", "y"],
  ["ied", "y"],
  ["ion", ""],
  ["ing", ""],
  ["ers", ""],
  ["ors", ""],
  ["ist", ""],
  ["ity", ""],
  ["est", ""],
  ["ed", ""],
  ["er", ""],
  ["or", ""],
  ["es", ""],
  ["ly", ""],
  ["s", ""],
];

/**
 * The stem of a lower-case word: "reviewers" → "review", "negotiations" → "negotiate" → "negotiat". Stems are for
 * meeting other stems only, never for showing. After the idea of Porter (1980), with one table and one pass.
 */
export function stem(word: string): string {
  const rule = endings.find(([ending]) => word.endsWith(ending) && word.length - ending.length >= 3);
  const cut = rule ? word.slice(0, word.length - rule[0].length) + rule[1] : word;
  return undoubled(cut.endsWith("e") && cut.length > 3 ? cut.slice(0, -1) : cut);
}

function undoubled(word: string): string {
  const last = word.at(-1) ?? "";
  return word.length > 3 && last === word.at(-2) && !"lsz".includes(last) ? word.slice(0, -1) : word;
}
