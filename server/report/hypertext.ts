/** Writes HTML that is escaped by construction: whatever is put into a template is text, unless a template made it. */
import { printable } from "./window";

/** A piece of HTML that a template made. */
export interface Html {
  readonly html: string;
}

/** What may be put into a template. */
export type Part = string | number | Html | readonly Html[];

/** ``markup`<b>${"a < b"}</b>` `` is `{ html: "<b>a &lt; b</b>" }`; attributes need quotation marks around them. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: texts.map((text, i) => text + written(parts[i] ?? "")).join("") };
}

/** Text of unknown origin as HTML text or as an attribute's value; what could reorder or hide words becomes a space. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? "");
}

/** A text with the words of a span marked: `marked("of 33 freed", { start: 3, end: 5 })` is "of <mark>33</mark> freed". */
export function marked(text: string, { start, end }: { readonly start: number; readonly end: number }): Html {
  if (end <= start) return markup`${text}`;
  return markup`${text.slice(0, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end)}`;
}

/** Pieces one after another. */
export function joined(pieces: readonly Html[]): Html {
  return { html: pieces.map((piece) => piece.html).join("") };
}

/** Nothing. */
export const none: Html = { html: "" };

function written(part: Part): string {
  if (typeof part === "object") return "html" in part ? part.html : joined(part).html;
  return escapeHtml(String(part));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
