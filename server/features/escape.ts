/** Makes text from sources safe to show as Markdown: it is untrusted, so nothing of it may format, link or run. */

/** `escapeMarkdown("a | b [x](command:y)")` is "a \| b \[x\](command:y)"; always one line. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[&<>]/g, (mark) => entities[mark] ?? "")
    .replace(/[\\`*_[\]|~$@]/g, "\\$&")
    .replace(bareAddress, "$1\\$2")
    .replace(lineStart, "$&\\");
}

/** `bold("x*y")` is "**x\*y**"; empty text stays empty. */
export function bold(text: string): string {
  const inner = escapeMarkdown(text);
  return inner === "" ? "" : `**${inner}**`;
}

/** `link("Al Jazeera", "file:///a b.md#L3")`; an address that is no file of this machine becomes plain text. */
export function link(label: string, address: string): string {
  return address.startsWith("file:")
    ? `[${escapeMarkdown(label) || "·"}](${encodeAddress(address)})`
    : escapeMarkdown(label);
}

/** Quotes `text` with the part from `start` to `end` in bold: "Hamas released **33 hostages**." */
export function emphasise(text: string, start: number, end: number): string {
  if (start < 0 || end <= start || end > text.length) return escapeMarkdown(text);
  const [before, inner, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return join([escapeMarkdown(before), bold(inner), escapeMarkdown(after)], [before, inner, after]);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

// Renderers link "https://…" and "www.…" without any bracket; a backslash inside breaks that and is not shown.
const bareAddress = /(https?|ftp|www)([:.])/gi;

const lineStart = /^(?:\d{1,9}(?=[.)](?:\s|$))|(?=[-+#=]))/;

function oneLine(text: string): string {
  return text
    .replace(invisible, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

// Marks that reorder or hide text: a source must not show other words than it has.
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

function encodeAddress(address: string): string {
  return address.replace(/[()<>\s\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
}

// Escaping trims each part; the space between two parts is put back where the text had one.
function join(parts: readonly string[], originals: readonly string[]): string {
  return parts.reduce((joined, part, index) => {
    const gap = index > 0 && (/\s$/.test(originals[index - 1] ?? "") || /^\s/.test(originals[index] ?? ""));
    return joined + (gap && joined !== "" && part !== "" ? " " : "") + part;
  }, "");
}
