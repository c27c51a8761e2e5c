/** Finds the tags of HTML, however broken, in linear time. */
import type { Span } from "../model";

/** A tag or a comment where it stands; the text of scripts and styles belongs to their start tag. */
export interface Tag extends Span {
  readonly kind: "start" | "end" | "other";
  /** In lower case: "p"; empty for comments and declarations. */
  readonly name: string;
  /** As written: ` class="lead"`. */
  readonly attributes: string;
  /** Where its own ">" ends; before the end of the span for scripts and styles. */
  readonly inner: number;
}

/** `scanTags("<p>33</p>")` is a start tag and an end tag named "p"; a "<" before a blank or a digit is no tag. */
export function scanTags(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  const begin = /<(?:!--|[!?]|(\/?)([a-z][\w:-]{0,40}))/gi;
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    const start = found.index;
    const end = endOf(text, found);
    if (end === undefined) break;
    const name = (found[2] ?? "").toLowerCase();
    const kind = name === "" ? "other" : found[1] ? "end" : "start";
    const attributes = name === "" ? "" : text.slice(start + found[0].length, end - 1);
    const close = kind === "start" && wordless.has(name) ? rawEnd(text, name, end) : end;
    tags.push({ kind, name, attributes, start, inner: end, end: close });
    begin.lastIndex = close;
  }
  return tags;
}

/** The value of an attribute: `attributeOf(' class="lead"', "class")` is "lead"; "" for one without a value. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const found of attributes.matchAll(
    /([^\s"'=<>/]{1,80})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
  )) {
    if (found[1]?.toLowerCase() === name) return found[2] ?? found[3] ?? found[4] ?? "";
  }
  return undefined;
}

/** Elements inside a line, over whose tags a word closes up: `isInline("</b>")`; "<br>" and "<td>" part words. */
export function isInline(tag: string): boolean {
  return inline.has(
    /^<\/?([a-z]{1,9})(?![a-z0-9])/i.exec(tag)?.[1]?.toLowerCase() ?? (tag.startsWith("<!--") ? "a" : ""),
  );
}

const inline = new Set(
  "a abbr acronym b bdi bdo big cite del dfn em font i ins mark q s small span strike strong sub sup time tt u wbr".split(
    " ",
  ),
);

/** Elements whose text is not markup. */
const wordless = new Set(["script", "style", "textarea", "xmp", "iframe", "noembed", "noframes"]);

function endOf(text: string, found: RegExpExecArray): number | undefined {
  if (found[0] !== "<!--") return endOfTag(text, found.index + found[0].length);
  const end = text.indexOf("-->", found.index + 2);
  return end < 0 ? text.length : end + 3;
}

/** A ">" in the value of an attribute ends no tag. Undefined where no tag can end any more. */
function endOfTag(text: string, start: number): number | undefined {
  const sign = />|=\s{0,20}["']/g;
  sign.lastIndex = start;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === ">") return found.index + 1;
    const close = text.indexOf(found[0].slice(-1), sign.lastIndex);
    if (close >= 0) sign.lastIndex = close + 1;
  }
  return undefined;
}

/** Where the text of a script ends: before its end tag, or with the file. */
function rawEnd(text: string, name: string, start: number): number {
  const close = new RegExp(`</${name}(?![a-z])`, "gi");
  close.lastIndex = start;
  return close.exec(text)?.index ?? text.length;
}
