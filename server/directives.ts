/** Directives in a draft: `<!-- corroborate-disable-next-line figure -->` and its kin, read from comments of its language. */
import { kinds, type Kind, type Span } from "../claims-db/index";
import { commentsOf } from "./comments";

/** What the directives of a text switch off, and what is wrong with them. */
export interface Directives {
  /** True where the whole draft is not to be checked. */
  readonly off: boolean;
  /** True where a claim of this kind that begins at this offset is not to be checked. */
  covers(kind: Kind, offset: number): boolean;
  readonly problems: readonly DirectiveProblem[];
}

/** A word of a directive that nobody knows: a kind, or the directive itself. */
export interface DirectiveProblem extends Span {
  readonly word: string;
  readonly what: "kind" | "directive";
}

/** The directives by name, each with what it covers; the order in which completion offers them. */
export const directiveNames = [
  "corroborate-disable-next-line",
  "corroborate-disable-line",
  "corroborate-disable",
  "corroborate-enable",
  "corroborate-disable-file",
] as const;
/** One of {@link directiveNames}. */
export type DirectiveName = (typeof directiveNames)[number];

/** Reads the directives of a text: `readDirectives("<!-- corroborate-disable-file -->", "markdown").off` is true. */
export function readDirectives(text: string, language: string): Directives {
  if (!text.includes("corroborate")) return none;
  const found = commentsOf(text, language).flatMap(directiveIn);
  const stretches = stretchesOf(found, text);
  const isAll = stretches.filter(({ start, end }) => start === 0 && end === Infinity);
  return {
    off: isSwitchedOff(text) || kinds.every((kind) => isAll.some((stretch) => stretch.kinds.includes(kind))),
    covers: (kind, offset) =>
      stretches.some(({ start, end, kinds: own }) => start <= offset && offset < end && own.includes(kind)),
    problems: found.flatMap(({ problems }) => problems),
  };
}

const none: Directives = { off: false, covers: () => false, problems: [] };

interface Directive extends Span {
  readonly name: DirectiveName | undefined;
  readonly kinds: readonly Kind[];
  readonly problems: readonly DirectiveProblem[];
}

/** What stands in a comment, where it is a directive: its name, kinds, and after " -- " a reason for people. */
function directiveIn({ start, end, text }: Span & { readonly text: string }): readonly Directive[] {
  const words = [...(text.split(/\s--(?:\s|$)/, 1)[0] ?? "").matchAll(/[^\s,]+/g)];
  const [first, ...rest] = words.map((word) => ({
    word: word[0],
    start: start + word.index,
    end: start + word.index + word[0].length,
  }));
  if (!first?.word.startsWith("corroborate-")) return [];
  const name = directiveNames.find((known) => known === first.word.toLowerCase());
  if (name === undefined) return [{ name, start, end, kinds: [], problems: [{ ...first, what: "directive" }] }];
  const own = kinds.filter((kind) => rest.some(({ word }) => word.toLowerCase() === kind));
  const problems = rest.filter(({ word }) => !kinds.some((kind) => kind === word.toLowerCase()));
  return [
    {
      name,
      start,
      end,
      kinds: rest.length === 0 ? kinds : own,
      problems: problems.map((problem) => ({ ...problem, what: "kind" as const })),
    },
  ];
}

interface Stretch extends Span {
  readonly kinds: readonly Kind[];
}

function stretchesOf(directives: readonly Directive[], text: string): readonly Stretch[] {
  return directives.flatMap((directive, index) => {
    if (directive.name === undefined) return [];
    return reach[directive.name](directive, { text, later: directives.slice(index + 1) });
  });
}

interface Surroundings {
  readonly text: string;
  readonly later: readonly Directive[];
}

const reach: Readonly<Record<DirectiveName, (directive: Directive, around: Surroundings) => readonly Stretch[]>> = {
  "corroborate-disable-next-line": (directive, { text }) => [
    { ...nextLine(text, directive.end), kinds: directive.kinds },
  ],
  "corroborate-disable-line": (directive, { text }) => [
    { start: text.lastIndexOf("\n", directive.start) + 1, end: lineEnd(text, directive.end), kinds: directive.kinds },
  ],
  "corroborate-disable": (directive, { later }) =>
    directive.kinds.map((kind) => {
      const end = later.find(({ name, kinds: own }) => name === "corroborate-enable" && own.includes(kind));
      return { start: directive.start, end: end?.start ?? lastOffset, kinds: [kind] };
    }),
  "corroborate-enable": () => [],
  "corroborate-disable-file": (directive) => [{ start: 0, end: Infinity, kinds: directive.kinds }],
};

/** The next line that says something: a comment of its own is often followed by an empty line. */
function nextLine(text: string, from: number): Span {
  let start = lineEnd(text, from);
  while (start < text.length && text.slice(start, lineEnd(text, start)).trim() === "") start = lineEnd(text, start);
  return { start, end: lineEnd(text, start) };
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at + 1;
}

const lastOffset = Number.MAX_SAFE_INTEGER;

/** The front matter says `corroborate: off`. */
function isSwitchedOff(text: string): boolean {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length;
  const close = open === undefined ? -1 : text.indexOf("\n---", open - 1);
  return close >= 0 && /^corroborate:[ \t]*["']?(?:off|false|no)["']?[ \t]*\r?$/m.test(text.slice(open, close));
}
