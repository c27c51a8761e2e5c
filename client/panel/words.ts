/** The words of the report panel: which there are, and how blanks in them are filled. The host gives them in its language. */

/** The words by name. `{0}` is a blank; a name that ends in "One" is for exactly one. */
export type PanelWords = Readonly<Record<PanelWord, string>>;

/** The names of the words. */
export type PanelWord =
  | "title"
  | "waiting"
  | "gone"
  | "headline"
  | "headlineOne"
  | "headlineNone"
  | "headlineNothing"
  | "coverage"
  | "coverageDisputed"
  | "articles"
  | "articlesOne"
  | "conflicts"
  | "unknown"
  | "disputed"
  | "supported"
  | "decided"
  | "problems"
  | "conflictsWhy"
  | "unknownWhy"
  | "disputedWhy"
  | "supportedWhy"
  | "decidedWhy"
  | "problemsWhy"
  | "bar"
  | "filters"
  | "search"
  | "searchHint"
  | "kind"
  | "source"
  | "allKinds"
  | "allSources"
  | "reset"
  | "export"
  | "showing"
  | "nothing"
  | "line"
  | "showDraft"
  | "showSource"
  | "agrees"
  | "disagrees"
  | "fix"
  | "keep"
  | "checked"
  | "reopen"
  | "kept"
  | "keptBecause"
  | "wasChecked"
  | "by"
  | "more"
  | "figure"
  | "date"
  | "name"
  | "title_"
  | "place"
  | "quote";

/** `fill("{0} of {1}", 3, 4)` is "3 of 4". */
export function fill(template: string, ...blanks: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (_, place: string) => String(blanks[Number(place)] ?? ""));
}

/** The name of a kind of claim: "Figure". The word for titles is not the title of the page. */
export function kindName(words: PanelWords, kind: string): string {
  const word = kind === "title" ? "title_" : kind;
  return word in words ? words[word as PanelWord] : kind;
}
