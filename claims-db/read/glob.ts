/** Matches paths against the globs of corroborate.json: `**`, `*`, `?` and `{a,b}`. */

/**
 * Whether a path with forward slashes is meant by a list of globs; a glob with "!" in front takes paths out again.
 * `matchesGlobs("sources/wire/a.md", ["sources/**", "!sources/old/**"])` is true. A folder's name means all in it.
 */
export function matchesGlobs(path: string, globs: readonly string[]): boolean {
  const segments = path.split("/");
  const matches = (glob: string): boolean =>
    alternatives(glob).some((each) => matchSegments(segments, each.split("/")));
  const taken = globs.filter((glob) => !glob.startsWith("!"));
  return taken.some(matches) && !globs.some((glob) => glob.startsWith("!") && matches(glob.slice(1)));
}

/** The folder below which all paths of a glob are: "sources" for "sources/**", "" for "*.md". */
export function baseOf(glob: string): string {
  const segments = tidy(glob).split("/");
  const wild = segments.findIndex((segment) => /[*?{}]/.test(segment));
  return (wild < 0 ? segments : segments.slice(0, wild)).join("/");
}

/** True for a glob that leaves the workspace folder, such as "../notes/**" and "/home/me". */
export function leavesFolder(glob: string): boolean {
  const path = glob.startsWith("!") ? glob.slice(1) : glob;
  return /^(?:[/\\~]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).includes("..");
}

function tidy(glob: string): string {
  return glob
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)+/, "")
    .replace(/\/{2,}/g, "/")
    .replace(/\/$/, "");
}

/** `{a,b}` written out, one after the other; at most 100 globs, so that no list of braces can explode. */
function alternatives(glob: string): readonly string[] {
  let open: readonly string[] = [tidy(glob)];
  while (open.length < 100) {
    const next = open.flatMap(expandFirst);
    if (next.length === open.length) return open;
    open = next;
  }
  return open;
}

function expandFirst(glob: string): readonly string[] {
  const brace = /\{([^{}]*)\}/.exec(glob);
  if (!brace) return [glob];
  const [before, after] = [glob.slice(0, brace.index), glob.slice(brace.index + brace[0].length)];
  return (brace[1] ?? "").split(",").map((part) => before + part + after);
}

/** Greedy with one way back, to the last `**`: an earlier one can never do better. */
function matchSegments(path: readonly string[], glob: readonly string[]): boolean {
  const pattern = /[*?]/.test(glob.at(-1) ?? "") ? glob : [...glob, "**"];
  return matchSequence(path, pattern, { any: "**", equal: matchSegment });
}

function matchSegment(name: string, glob: string): boolean {
  return matchSequence([...name], [...glob], { any: "*", equal: (letter, sign) => sign === "?" || sign === letter });
}

interface Signs {
  /** The sign that stands for any stretch, even an empty one. */
  readonly any: string;
  readonly equal: (part: string, sign: string) => boolean;
}

function matchSequence(parts: readonly string[], glob: readonly string[], { any, equal }: Signs): boolean {
  let at = 0;
  let sign = 0;
  let back: { readonly at: number; readonly sign: number } | undefined;
  while (at < parts.length) {
    const here = glob[sign];
    if (here === any) back = { at, sign: sign++ };
    else if (here !== undefined && equal(parts[at] ?? "", here)) [at, sign] = [at + 1, sign + 1];
    else if (back) {
      back = { at: back.at + 1, sign: back.sign };
      [at, sign] = [back.at, back.sign + 1];
    } else return false;
  }
  return glob.slice(sign).every((rest) => rest === any);
}
