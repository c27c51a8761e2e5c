/** Directives: `[claim]` is what is looked at, and whether the directives of the text switch it off. */
import assert from "node:assert/strict";
import type { Kind } from "../../claims-db/model";
import { readDirectives } from "../../server/directives";

describe("Directives", () => {
  describe("switch off", () => {
    silenced("the next line", "<!-- corroborate-disable-next-line -->\n[27] live.");
    silenced("the next line behind an empty one", "<!-- corroborate-disable-next-line figure -->\n\n[27] live.");
    silenced("the line they stand in", "[27] live. <!-- corroborate-disable-line -->\nNext.");
    silenced("one kind among several", "[27] live. <!-- corroborate-disable-line name, figure -->");
    silenced(
      "a line with a reason for people",
      "[27] live. <!-- corroborate-disable-line figure -- the envoy said so -->",
    );
    silenced(
      "everything up to the enabling",
      "<!-- corroborate-disable -->\nA.\n\n[27] live.\n<!-- corroborate-enable -->",
    );
    silenced("everything to the end", "<!-- corroborate-disable figure -->\nA.\n\n[27] live.");
    silenced("the whole file, from anywhere in it", "[27] live.\n\n<!-- corroborate-disable-file figure -->");
    silenced("a line of LaTeX", "[27] live. % corroborate-disable-line figure", "latex");
    silenced("a line of AsciiDoc", "// corroborate-disable-next-line figure\n[27] live.", "asciidoc");
    silenced("a line of reStructuredText", ".. corroborate-disable-next-line figure\n\n[27] live.", "restructuredtext");
    silenced("a line of plain text", "<!-- corroborate-disable-next-line -->\r\n[27] live.", "plaintext");
  });

  describe("leave alone", () => {
    checked("the line after the next", "<!-- corroborate-disable-next-line -->\nA.\n[27] live.");
    checked("the line before", "[27] live.\n<!-- corroborate-disable-line -->");
    checked("another kind", "<!-- corroborate-disable-next-line name -->\n[27] live.");
    checked("what follows the enabling", "<!-- corroborate-disable -->\nA.\n<!-- corroborate-enable -->\n[27] live.");
    checked(
      "what follows the enabling of its kind",
      "<!-- corroborate-disable -->\n<!-- corroborate-enable figure -->\n[27].",
    );
    checked("everything where the only kind is unknown", "<!-- corroborate-disable-next-line figures -->\n[27] live.");
    checked("everything where only code shows a directive", "```\n<!-- corroborate-disable-file -->\n```\n[27] live.");
    checked("everything where a code span shows a directive", "`<!-- corroborate-disable-file -->` [27] live.");
    checked("an escaped per cent sign", "[27] \\% corroborate-disable-line", "latex");
    checked("other comments", "<!-- corroborate this --> [27] live. <!-- disable-line -->");
    checked("a comment that never ends", "<!-- corroborate-disable-line figure\n[27] live.");
  });

  describe("for a whole draft", () => {
    it("are the file directive without kinds and a word in the front matter", () => {
      assert.equal(readDirectives("A.\n<!-- corroborate-disable-file -->", "markdown").off, true);
      assert.equal(readDirectives("---\ntitle: A\ncorroborate: off\n---\n\nA.", "markdown").off, true);
    });

    it("are neither a file directive for one kind nor the words elsewhere", () => {
      assert.equal(readDirectives("<!-- corroborate-disable-file name -->", "markdown").off, false);
      assert.equal(readDirectives("<!-- corroborate-disable -->", "markdown").off, false);
      assert.equal(readDirectives("---\ncorroborate: on\n---\n", "markdown").off, false);
      assert.equal(readDirectives("corroborate: off\n\n---\n", "markdown").off, false);
    });
  });

  it("name the words that nobody knows, where they stand", () => {
    const text = "A. <!-- corroborate-disable-line figures name -->\n<!-- corroborate-disble -->";
    const { problems } = readDirectives(text, "markdown");
    assert.deepEqual(
      problems.map(({ what, word, start, end }) => [what, word, text.slice(start, end)]),
      [
        ["kind", "figures", "figures"],
        ["directive", "corroborate-disble", "corroborate-disble"],
      ],
    );
    assert.deepEqual(readDirectives("<!-- corroborate-disable-line figure -->", "markdown").problems, []);
  });

  function silenced(what: string, marked: string, language = "markdown"): void {
    it(what, () => check(marked, language, true));
  }

  function checked(what: string, marked: string, language = "markdown"): void {
    it(what, () => check(marked, language, false));
  }

  function check(marked: string, language: string, expected: boolean): void {
    const kind: Kind = "figure";
    const text = marked.replace(/[[\]]/g, "");
    assert.equal(readDirectives(text, language).covers(kind, marked.indexOf("[")), expected);
  }
});
