/** Checks what a reader makes of a text: the same length, and these lines. */
import assert from "node:assert/strict";

/** A check for one reader: the lines of its prose that are not blank, with one space for several. */
export function proseCheck(blank: (text: string) => string): (text: string, ...lines: readonly string[]) => void {
  return (text, ...lines) => {
    const prose = blank(text);
    assert.equal(prose.length, text.length);
    assert.deepEqual(
      prose
        .split("\n")
        .map((line) => line.replace(/ +/g, " ").trim())
        .filter(Boolean),
      lines,
    );
  };
}
