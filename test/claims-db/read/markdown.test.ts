/** Markdown to prose: what is blanked, what stays, and that nothing ever moves. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { blankMarkdown } from "../../../claims-db/read/markdown";

/** `prose` is the expected text; runs of spaces count as one, and blanks at line ends do not count. */
function check(text: string, prose: string): void {
  const blanked = blankMarkdown(text);
  assert.equal(blanked.length, text.length);
  assert.equal(tidy(blanked), prose);
}

function tidy(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/gm, "").trim();
}

describe("blankMarkdown", () => {
  it("blanks marks where they stand", () => {
    assert.equal(blankMarkdown("- **33** [hostages](a.md)"), "    33    hostages       ");
  });

  it("blanks fenced, indented and inline code", () => {
    check("Talks.\n\n```js\nfree(99)\n```\n\n    free(98)\n\nRun `free(97)` now.", "Talks.\n\n\n\n\n\n\n\nRun now.");
  });

  it("keeps link text and blanks targets, titles, labels and definitions", () => {
    check(
      'See [the report](https://a.b/2024 "from 1999") and [more][1].\n\n[1]: https://a.b/77',
      "See the report and more.",
    );
    check("At https://a.b/2024/33 and <https://a.b/44>.", "At and .");
    check("![Aidan Alexander](photo-12.png)", "Aidan Alexander");
  });

  it("keeps brackets that are the writer's own", () => {
    check('"They [the Israelis] left [sic]," he said.', '"They [the Israelis] left [sic]," he said.');
  });

  it("blanks the brackets of labels, wiki links and footnotes", () => {
    check("The [Accords] of 2020.\n\n[accords]: https://a.b", "The Accords of 2020.");
    check("Met [[people/boehler|Adam Boehler]] in [[Doha]].", "Met Adam Boehler in Doha .");
    check("Six weeks.[^1]\n\n[^1]: From a briefing.", "Six weeks.\n\nFrom a briefing.");
  });

  it("blanks tags and comments and keeps the text between tags", () => {
    check("He <b>freed</b> 33<!-- or 32 --> people.", "He freed 33 people.");
    check("<div>\n33&nbsp;hostages\n<!-- 32 --></div>", "33 hostages");
    check("<script>\nvar a = 32;\n</script>\n\nDone.", "Done.");
    check("<!-- 32\n\nand 31 -->\n\nDone.", "Done.");
  });

  it("blanks front matter, but not a thematic break on top", () => {
    check("---\ntitle: Talks\ndate: 2025-03-06\n---\n# Talks\n", "Talks");
    check("---\n\nHamas spoke.\n\n---\n", "Hamas spoke.");
    check("---\ntitle: never closed\n\nHamas spoke.", "title: never closed\n\nHamas spoke.");
  });

  it("blanks heading, quote, list, task and emphasis marks", () => {
    check(
      "# Talks #\n\nTruce\n=====\n\n> said *he*\n\n1. one\n2. two\n\n- [x] three",
      "Talks\n\nTruce\n\nsaid he\n\none\ntwo\n\nthree",
    );
  });

  it("leaves hyphens, stars and hashes that are no marks", () => {
    check("Item No. #5 cost 3 * 4 - 2 in a six-week_phase.", "Item No. #5 cost 3 * 4 - 2 in a six-week_phase.");
  });

  it("keeps table cells apart and rows on their lines", () => {
    check("| Who | Held |\n|-----|-----:|\n| Hamas | 59 |\n| Israel | 1,900 |", "Who Held\n\nHamas 59\nIsrael 1,900");
  });

  it("blanks struck-out words", () => {
    check("Hamas freed ~~32~~ 33.", "Hamas freed 33.");
  });

  it("puts the character of an entity in its place and leaves unknown names", () => {
    assert.equal(blankMarkdown("A &amp; B&nbsp;5 &#8217; &what;"), "A &     B      5 ’       &what;");
    check("He paid \\$5.", "He paid $5.");
  });

  it("closes a word or a sentence up over the marks inside it, so that both are read whole", () => {
    check("Jos&eacute;s 33&ndash;35, AT&amp;T", "Josés 33–35, AT&T");
    assert.equal(blankMarkdown("**Hamas**. [It](a)’s *said*"), "  Hamas.    It’s      said ");
  });

  it("leaves words apart that only a mark parts", () => {
    assert.equal(blankMarkdown("**Talks**Truce one<br>two"), "  Talks  Truce one    two");
  });

  it("reads lines that are far too long as plain letters, in linear time", () => {
    const spaces = `**a**${" ".repeat(60_000)}`;
    assert.equal(blankMarkdown(spaces), spaces);
    assert.equal(blankMarkdown(`${"[a](https:".repeat(9000)}\n\n**b**`).slice(-7), "\n\n  b  ");
  });

  it("makes a soft line break a space and keeps every other line break", () => {
    assert.equal(blankMarkdown("Hamas freed\n33 hostages.\n\nThen"), "Hamas freed 33 hostages.\n\nThen");
    assert.equal(blankMarkdown("One  \ntwo\\\nthree"), "One  \ntwo \nthree");
    assert.equal(blankMarkdown("> Hamas freed\n> 33."), "  Hamas freed   33.");
    assert.equal(blankMarkdown("- Hamas freed\n  33\n- and"), "  Hamas freed   33\n  and");
  });

  it("reads Windows line ends as the same text", () => {
    const text =
      "---\ntitle: T\n---\n# Talks\n\nHamas freed\n**33**.\n\n| a | b |\n|---|---|\n| c | d |\n\n```\n99\n```\n";
    const windows = blankMarkdown(text.replaceAll("\n", "\r\n"));
    assert.equal(windows.length, text.replaceAll("\n", "\r\n").length);
    assert.equal(tidy(windows), tidy(blankMarkdown(text)));
    assert.equal(blankMarkdown("One\r\n\r\nTwo\r\n"), "One \n \nTwo \n");
    assert.equal(blankMarkdown("One\r\rTwo"), "One\n\nTwo");
  });

  it("keeps the length of any text and adds no character to it", () => {
    const piece = fc.constantFrom(
      "a",
      "33 ",
      "\n",
      "\r\n",
      "\r",
      "\n\n",
      "> ",
      "- ",
      "# ",
      "|",
      "|-|\n",
      "[",
      "](",
      ")",
      "`",
      "```\n",
      "*",
      "<b>",
      "<!--",
      "-->",
      "&amp;",
      "---\n",
      "\\",
      "~~",
      "😀",
      "\ud800",
      "[^1]",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const prose = blankMarkdown(text);
        assert.equal(prose.length, text.length);
        const known = new Set([...text, " ", "\n", "&"]);
        assert.deepEqual(
          [...prose].filter((letter) => !known.has(letter) || letter === "\r"),
          [],
        );
      }),
      { numRuns: 300 },
    );
  });
});
