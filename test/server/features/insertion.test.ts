/** Where a directive is inserted: the draft with "|" at the claim, and what becomes of it. */
import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readDirectives } from "../../../server/directives";
import { disableFile, disableLine } from "../../../server/features/insertion";

const next = "<!-- corroborate-disable-next-line figure -->";
const line = "<!-- corroborate-disable-line figure -->";
const file = "<!-- corroborate-disable-file figure -->";

describe("A directive for one line", () => {
  goes("above a paragraph", ["Intro.\n\n|27 live.\n", `Intro.\n\n${next}\n27 live.\n`]);
  goes("above the first line", ["|27 live.", `${next}\n27 live.`]);
  goes("behind a line in the middle of a paragraph", ["They say\n|27 live.\n", `They say\n27 live. ${line}\n`]);
  goes("behind a list item that follows another", ["- one\n- |27 live\n- two\n", `- one\n- 27 live ${line}\n- two\n`]);
  goes("behind a line of a quotation", ["> |27 live.\n", `> 27 live. ${line}\n`]);
  goes("with the line breaks of the draft", ["A.\r\n\r\n|27 live.\r\n", `A.\r\n\r\n${next}\r\n27 live.\r\n`]);
  goes("as LaTeX's comment", ["A\n|27 live.\n", "A\n27 live. % corroborate-disable-line figure\n"], "latex");
  goes(
    "apart in reStructuredText",
    ["A\n\n|27.\n", "A\n\n.. corroborate-disable-next-line figure\n\n27.\n"],
    "restructuredtext",
  );
  goes("nowhere into a table", ["| A |\n| - |\n| |27 |\n"]);
  goes("nowhere into a paragraph of AsciiDoc", ["They say\n|27 live.\n"], "asciidoc");
  goes("nowhere into plain text, where readers would see it", ["|27 live.\n"], "plaintext");

  function goes(where: string, [marked, after]: readonly [string, string?], language = "markdown"): void {
    it(`goes ${where}`, () => {
      const at = marked.lastIndexOf("|27");
      const document = documentOf(marked.slice(0, at) + marked.slice(at + 1), language);
      const edit = disableLine(document, at, "figure");
      const text = edit && put(document, edit);
      assert.equal(text, after);
      if (text !== undefined) assert.ok(readDirectives(text, language).covers("figure", text.indexOf("27")));
    });
  }
});

describe("A directive for a file", () => {
  goes("at its top", "Intro.\n", `${file}\n\nIntro.\n`);
  goes("below the front matter", "---\ntitle: A\n---\n\nIntro.\n", `---\ntitle: A\n---\n\n${file}\n\nIntro.\n`);
  goes("above a line that only looks like front matter", "A\n---\n", `${file}\n\nA\n---\n`);
  goes("behind a byte order mark", "\uFEFFIntro.\n", `\uFEFF${file}\n\nIntro.\n`);

  function goes(where: string, text: string, after: string): void {
    it(`goes ${where}`, () => {
      const document = documentOf(text, "markdown");
      const edit = disableFile(document, "figure");
      assert.equal(edit && put(document, edit), after);
    });
  }
});

function documentOf(text: string, language: string): TextDocument {
  return TextDocument.create("file:///draft", language, 1, text);
}

function put(document: TextDocument, { span, text }: { span: { start: number; end: number }; text: string }): string {
  return document.getText().slice(0, span.start) + text + document.getText().slice(span.end);
}
