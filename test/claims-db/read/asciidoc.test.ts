/** AsciiDoc to prose: marks are blanked, words stay where they were. */
import assert from "node:assert/strict";
import { blankAsciidoc } from "../../../claims-db/read/asciidoc";
import { proseCheck } from "../../support/prose";

const check = proseCheck((text) => blankAsciidoc(text));

describe("blankAsciidoc", () => {
  it("blanks marks where they stand", () => {
    assert.equal(blankAsciidoc("== Talks\n\n* *33* men"), "   Talks\n\n   33  men");
    check("*Hamas*. _He_ saw `code(9)` and **H**amas, #marked#, x^2^", "Hamas. He saw and Hamas, marked, x 2");
  });

  it("leaves stars, hashes and lines that are no marks", () => {
    check("3 * 4 * 5, No. #5 and a_b_c", "3 * 4 * 5, No. #5 and a_b_c");
    check("They met at 10:15: twice. Ratio 3::4", "They met at 10:15: twice. Ratio 3::4");
  });

  it("blanks the head and reads attributes as settings", () => {
    check("= Talks\nLena Marsh <l@a.b>\nv1.0, 2025-03-06\n:date: 2025-03-06\n\nThey met.", "Talks", "They met.");
    check("They met.\nLena Marsh\nsaid so.", "They met. Lena Marsh said so.");
  });

  it("blanks listings, literals, comments and macros", () => {
    check(
      "One.\n\n[source,js]\n----\nfree(99)\n----\n\n....\n98\n....\n\n// 97\n////\n96\n////\ninclude::95.adoc[]\nTwo.",
      "One.",
      "Two.",
    );
    check("image::photo-12.png[Edan Alexander, 300]\n\nSee {nbsp}kbd:[F5] now", "Edan Alexander", "See now");
  });

  it("keeps quotes, tables and text of links", () => {
    check("[quote, A]\n____\nWe met.\n____\n\n|===\n|Held |59\n|Freed |33\n|===", "We met.", "Held 59", "Freed 33");
    check(
      "See https://a.b/9[the page], link:a.html[it], <<x,this>>, <<y>> or https://a.b/8.",
      "See the page, it, this, or .",
    );
  });

  it("puts notes in parentheses and reads curly quotes", () => {
    check('They met.footnote:[In Doha.] "`We,`" it`\'s', "They met. (In Doha.) “We,” it’s");
  });

  it("joins the lines of a paragraph and parts list items and forced breaks", () => {
    check(
      "They\nmet.\n\n* one\ngoes on\n* two +\nthree\nTerm:: words",
      "They met.",
      "one goes on",
      "two",
      "three",
      "Term words",
    );
  });

  it("blanks only the mark of a block that is never closed", () => {
    check("One.\n----\nTwo.", "One.", "Two.");
  });
});
