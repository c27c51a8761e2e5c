/** Finds which brace of a LaTeX text closes which. */

/** The closing brace or bracket of each opening one, by position. */
export interface Braces {
  readonly pairs: ReadonlyMap<number, number>;
  readonly brackets: ReadonlyMap<number, number>;
}

/** `readBraces("\\a[b]{c}")` pairs 5 with 7 and bracket 2 with 4. Escaped signs and comments do not count. */
export function readBraces(text: string): Braces {
  const pairs = new Map<number, number>();
  const brackets = new Map<number, number>();
  const open: { readonly at: number; readonly bracket: boolean }[] = [];
  for (const { 0: sign, index } of text.matchAll(/\\[^]|%[^\n]*|[{}[\]]|\n[ \t]{0,200}(?=\n)/g)) {
    if (sign === "{" || sign === "[") open.push({ at: index, bracket: sign === "[" });
    else if (sign === "}" || sign === "]") close({ pairs, brackets, open }, { index, bracket: sign === "]" });
    else if (sign.startsWith("\n")) while (open.at(-1)?.bracket) open.pop();
  }
  return { pairs, brackets };
}

interface Nest {
  readonly pairs: Map<number, number>;
  readonly brackets: Map<number, number>;
  readonly open: { readonly at: number; readonly bracket: boolean }[];
}

/** A brace ends brackets that are still open inside it; a bracket ends none but the one before it. */
function close(
  { pairs, brackets, open }: Nest,
  { index, bracket }: { readonly index: number; readonly bracket: boolean },
): void {
  while (!bracket && open.at(-1)?.bracket) open.pop();
  const last = open.at(-1);
  if (!last || last.bracket !== bracket) return;
  open.pop();
  (bracket ? brackets : pairs).set(last.at, index);
}
