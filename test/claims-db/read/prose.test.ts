/** Plain text and the choice of a reader: each line break of the prose ends a paragraph. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { endingOfLanguage, endings, readProse, spanInText } from "../../../claims-db/read/prose";

function check(text: string, prose: string, path = "a.txt"): void {
  const read = readProse(text, path);
  assert.equal(read.text, text);
  assert.equal(read.prose, prose);
}

const wrapped = [
  "The envoys met in Doha for the third time this month and",
  "agreed on next to nothing, two people who know of the talks",
  "said. A fourth meeting is planned for the end of the month.",
  "",
  "Nobody at the embassy wanted to be named, and the ministry",
  "did not answer any of the questions that were sent to it on",
  "Thursday morning.",
];

describe("readProse", () => {
  it("picks the reader by the ending, in any case", () => {
    check("# Talks", "  Talks", "a.md");
    check("# Talks", "  Talks", "A.MARKDOWN");
    check("# Talks", "# Talks", "a.txt");
    check("# Talks", "# Talks", "a");
    check("<p>Talks", "\n  Talks", "a.html");
    check("\\emph{Talks}", "      Talks ", "a.tex");
    check("== Talks", "   Talks", "a.adoc");
    check("``a`` Talks", "      Talks", "a.rst");
  });

  it("knows an ending for each language of an editor", () => {
    assert.ok(Object.values(endingOfLanguage).every((ending) => endings.includes(ending)));
    assert.deepEqual(
      ["markdown", "plaintext", "latex", "html", "asciidoc", "restructuredtext"].map((each) => endingOfLanguage[each]),
      [".md", ".txt", ".tex", ".html", ".adoc", ".rst"],
    );
  });

  it("leads back from closed words to the whole of them in the text", () => {
    const back = (text: string, words: string, path: string): string => {
      const prose = readProse(text, path);
      const start = prose.prose.indexOf(words);
      assert.ok(start >= 0, prose.prose);
      const span = spanInText(prose, { start, end: start + words.length });
      return text.slice(span.start, span.end);
    };
    assert.equal(back("<b>Mart&iacute;nez</b>, 5", "Martínez", "a.html"), "Mart&iacute;nez");
    assert.equal(back("of 33&ndash;35, he", "33–35", "a.html"), "33&ndash;35");
    assert.equal(back("Caf&eacute; Ros&eacute;s", "Rosés", "a.html"), "Ros&eacute;s");
    assert.equal(back("Caf&eacute; x", "Café", "a.html"), "Caf&eacute;");
    assert.equal(back("One\r\n\r\ntwo\r\nthr&eacute;e four", "thrée", "a.md"), "thr&eacute;e");
    assert.equal(back("Mart\\'{\\i}nez 1{,}900 men", "1,900", "a.tex"), "1{,}900");
    assert.equal(back("Mart\\'{\\i}nez 1{,}900 men", "Martínez", "a.tex"), "Mart\\'{\\i}nez");
    assert.equal(back("**Hamas**. Next", "Hamas", "a.md"), "Hamas");
    assert.equal(readProse("Hamas freed **33** men.", "a.md").shifts, undefined);
  });

  it("blanks carriage returns of plain text", () => {
    check("One\r\nTwo\rThree", "One \nTwo\nThree");
  });

  it("blanks bullets, rules and table pipes of plain text", () => {
    check("- Talks\n• Truce\n-\n---|---|\nHeld | 59 |", "  Talks\n  Truce\n \n        \nHeld   59  ");
  });

  it("leaves dashes inside a line and negative numbers at its start", () => {
    check("-5 degrees – no, -6", "-5 degrees – no, -6");
  });

  it("blanks pasted links and keeps the text of Markdown links", () => {
    check("See https://a.b/2024/33.", `See${" ".repeat("https://a.b/2024/33".length + 1)}.`);
    check("A [statement](https://a.b/7) came.", `A  statement${" ".repeat("](https://a.b/7)".length)} came.`);
    check("They [the Israelis] left (again).", "They [the Israelis] left (again).");
  });

  it("joins the lines of a hard-wrapped text and keeps its paragraphs", () => {
    const text = wrapped.join("\n");
    check(text, [wrapped.slice(0, 3).join(" "), "", wrapped.slice(4).join(" ")].join("\n"));
    check(
      text.replaceAll("\n", "\r\n"),
      [wrapped.slice(0, 3).join("  "), " ", wrapped.slice(4).join("  ")].join(" \n").replace(" \n  \n", " \n \n"),
    );
  });

  it("keeps a heading above a wrapped paragraph on its own line", () => {
    check(
      ["Talks stall", ...wrapped].join("\n"),
      ["Talks stall", wrapped.slice(0, 3).join(" "), "", wrapped.slice(4).join(" ")].join("\n"),
    );
  });

  it("does not join headlines, long paragraphs or one sentence a line", () => {
    const sentences = [
      "The envoys met in Doha for the third time within a month.",
      "They agreed on next to nothing, as two people said there.",
      "A fourth meeting is planned for the end of this month.",
      "Nobody at the embassy wanted to be named in the report.",
    ].join("\n");
    check(sentences, sentences);
    const long = [wrapped.join(" "), wrapped.join(" "), "Short one", wrapped.join(" ")].join("\n");
    check(long, long);
    check("Talks\nTruce\nWar\nPeace", "Talks\nTruce\nWar\nPeace");
  });

  it("keeps the length of any text, of any kind, and leaves no carriage return", () => {
    const piece = fc.constantFrom(
      ...[
        "Talks ",
        "33",
        "a",
        "É",
        "😀",
        "\ud800",
        " ",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "\t",
        "\u2028",
        "\ufeff",
        "\f",
        "\0",
      ],
      ...[
        "|",
        "-",
        "*",
        "_",
        "#",
        ">",
        "<",
        "&",
        "&amp;",
        "`",
        "``",
        "''",
        "~",
        ":",
        "::",
        "..",
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
      ],
      ...[
        "<p>",
        "</p>",
        "<a ",
        'x="',
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<h1>",
        "<main>",
        "</main>",
        "<br>",
        "<sup>1",
      ],
      ...[
        "\\",
        "\\emph{",
        "\\href{",
        "\\footnote{",
        "\\begin{verbatim}",
        "\\end{verbatim}",
        "\\'",
        "$",
        "%",
        "\\title{",
      ],
      ...[
        "\\begin{document}",
        "\\end{document}",
        "\\[",
        "\\(",
        "\\verb|",
        "----\n",
        "link:",
        "footnote:[",
        "image::",
        "<<a,",
      ],
      ...[
        ".. ",
        ".. note:: ",
        ".. code::\n",
        "   ",
        "=====\n",
        ":a: ",
        ":ref:`",
        "`_",
        "https://a.b/9",
        "---\n",
        "+",
        "^",
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(...endings), (pieces, ending) => {
        const text = pieces.join("");
        const read = readProse(text, `a${ending}`);
        const { prose } = read;
        assert.equal(prose.length, text.length);
        assert.ok(!prose.includes("\r"));
        for (const { index, 0: word } of prose.matchAll(/\S+/g)) {
          const { start, end } = spanInText(read, { start: index, end: index + word.length });
          assert.ok(start >= index && end - start >= 1 && end <= text.length, JSON.stringify([text, word, start, end]));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
