/** Sentences with blanks: "{who} [says|say] {source}." */

/** What goes into the blanks, by name. */
export type Parts = Readonly<Record<string, string | undefined>>;

/**
 * Fills the blanks and picks the form for one or several: `fill("{who} [says|say] 24.", { who: "Reuters" }, false)`. What ends
 * with a full stop, such as "4 p.m.", brings that of the sentence with it.
 */
export function fill(template: string, parts: Parts, several = false): string {
  return template
    .replace(/\[([^|\][]*)\|([^|\][]*)\]/g, (_, one: string, more: string) => (several ? more : one))
    .replace(/\{([a-z]+)\}/g, (_, name: string) => parts[name] ?? "")
    .replace(/(?<!\.)\.\.$/, ".");
}

/** True where every blank of the template has something to go into it. */
export function isFilled(template: string, parts: Parts): boolean {
  return [...template.matchAll(/\{([a-z]+)\}/g)].every(([, name]) => Boolean(parts[name ?? ""]));
}
