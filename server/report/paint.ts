/** Colours of the terminal, and the same without. */
import type { Span } from "../../claims-db/index";

/** How parts of a report are set off. */
export interface Paint {
  strong(text: string): string;
  faint(text: string): string;
  warning(text: string): string;
  good(text: string): string;
  /** Sets off a stretch of a text that is still to be wrapped; {@link Paint.finish} the lines afterwards. */
  mark(text: string, span: Span): string;
  finish(lines: readonly string[]): readonly string[];
}

// Two characters that no printable text has, one column each, so that wrapping need not know about colours.
const [open, close] = ["\u0001", "\u0002"];

/** With colours. */
export const paint: Paint = {
  ...styles((codes, text) => (text === "" ? "" : `\u001b[${codes}m${text}\u001b[0m`)),
  finish: (lines) => carried(lines).map((line) => line.replaceAll(open, "\u001b[1;4m").replaceAll(close, "\u001b[0m")),
};

/** Without colours: a marked stretch stands in brackets. */
export const plain: Paint = {
  ...styles((_, text) => text),
  finish: (lines) => lines.map((line) => line.replaceAll(open, "[").replaceAll(close, "]")),
};

function styles(style: (codes: string, text: string) => string): Omit<Paint, "finish"> {
  return {
    strong: (text) => style("1", text),
    faint: (text) => style("2", text),
    warning: (text) => style("33", text),
    good: (text) => style("32", text),
    mark: (text, { start, end }) => `${text.slice(0, start)}${open}${text.slice(start, end)}${close}${text.slice(end)}`,
  };
}

/** A mark that runs over a line's end is closed there and opened anew, so that no margin is underlined. */
function carried(lines: readonly string[]): readonly string[] {
  let isOpen = false;
  return lines.map((line) => {
    const begun = isOpen ? open + line : line;
    isOpen = begun.lastIndexOf(open) > begun.lastIndexOf(close);
    return isOpen ? begun + close : begun;
  });
}
