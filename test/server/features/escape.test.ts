/** Text from sources can neither format, nor link, nor run. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { bold, emphasise, escapeMarkdown, link } from "../../../server/features/escape";

function check(text: string, expected: string): void {
  assert.equal(escapeMarkdown(text), expected);
}

describe("escaping Markdown", () => {
  it("leaves plain words and figures as they are", () =>
    check("Hamas released 1,500 prisoners (24-30%), he said.", "Hamas released 1,500 prisoners (24-30%), he said."));

  it("keeps a pipe inside its table cell", () => check("a | b", "a \\| b"));
  it("keeps backticks, stars, underscores and tildes", () =>
    check("`x` *y* _z_ ~w~", "\\`x\\` \\*y\\* \\_z\\_ \\~w\\~"));
  it("breaks links, images and command links", () => check("![x](command:evil)", "!\\[x\\](command:evil)"));
  it("breaks a link that is escaped already", () => check("\\[x](y)", "\\\\\\[x\\](y)"));
  it("breaks HTML", () => check("<img src=x onerror=run()>", "&lt;img src=x onerror=run()&gt;"));
  it("breaks entities", () => check("&lt;b&gt;", "&amp;lt;b&amp;gt;"));
  it("breaks icons and formulas", () => check("$(alert) $5", "\\$(alert) \\$5"));
  it("breaks bare addresses", () =>
    check(
      "see https://x.example, www.x.example or a@x.example",
      "see https\\://x.example, www\\.x.example or a\\@x.example",
    ));
  it("keeps a list mark or heading at the start of a line", () => {
    check("- 33 hostages", "\\- 33 hostages");
    check("33. The hostages", "33\\. The hostages");
    check("# Title", "\\# Title");
  });
  it("puts everything on one line", () => check(" a\r\n\r\n  b\tc ", "a b c"));
  it("takes out marks that reorder or hide text", () => check("33\u202e\u200b44", "3344"));

  it("leaves no mark standing in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const bare = escapeMarkdown(text)
          .replace(/\\./gsu, "")
          .replace(/&(amp|lt|gt);/g, "");
        assert.doesNotMatch(bare, /[\\`*_[\]|~$@<>&\n\r]/);
      }),
    );
  });
});

describe("links", () => {
  it("lead to files only", () => {
    assert.equal(link("a]b", "file:///story/a.md#L3"), "[a\\]b](file:///story/a.md#L3)");
    assert.equal(link("a", "command:evil"), "a");
    assert.equal(link("a", "https://x.example"), "a");
  });
  it("keep brackets and spaces of a file name inside the address", () =>
    assert.equal(link("a", "file:///a (1).md"), "[a](file:///a%20%281%29.md)"));
  it("show a dot where the label is empty", () => assert.equal(link(" ", "file:///a"), "[·](file:///a)"));
});

describe("emphasis", () => {
  it("puts the value of a sentence in bold", () =>
    assert.equal(emphasise("Hamas released 33 hostages.", 15, 26), "Hamas released **33 hostages**."));
  it("shows the sentence alone where the value is not in it", () =>
    assert.equal(emphasise("A *b*", 3, 99), "A \\*b\\*"));
  it("shows nothing for an empty value", () => assert.equal(bold(" "), ""));
});
