/** reStructuredText to prose: marks are blanked, words stay where they were. */
import assert from "node:assert/strict";
import { blankRestructured } from "../../../claims-db/read/restructured";
import { proseCheck } from "../../support/prose";

const check = proseCheck((text) => blankRestructured(text));

describe("blankRestructured", () => {
  it("blanks marks where they stand", () => {
    assert.equal(blankRestructured("Talks\n=====\n\n* **33** men"), "Talks\n     \n\n    33   men");
    check(
      "*Hamas*. ``code 9`` `it <https://a.b/9>`_, `a page`_, page_, :sub:`two` [1]_ https://a.b/8",
      "Hamas. it, a page, page, two",
    );
  });

  it("leaves stars, pipes and underscores that are no marks", () => {
    check("3 * 4 * 5 and a_b and 2 | 3", "3 * 4 * 5 and a_b and 2 | 3");
    check("They met: twice.", "They met: twice.");
  });

  it("blanks the fields of the head", () => {
    check("=====\nTalks\n=====\n\n:author: Lena Marsh\n:date: 2025-03-06\n\nThey met.", "Talks", "They met.");
    check("They met.\n\n:Held: 59 men", "They met.", "59 men");
  });

  it("blanks code, literal blocks, comments and targets", () => {
    check(
      "Thus::\n\n  free(99)\n\n  free(98)\n\nOne.\n\n.. code:: js\n\n   97\n\n.. comment 96\n   95\n\n.. _x: https://a.b/94\n\nTwo.",
      "Thus:",
      "One.",
      "Two.",
    );
  });

  it("keeps notes, captions and footnotes", () => {
    check(".. note:: They left.\n\n   All of them.\n\n.. [1] In Doha.", "They left.", "All of them.", "In Doha.");
    check(".. figure:: photo-12.png\n   :width: 300px\n\n   Edan Alexander", "Edan Alexander");
  });

  it("joins the lines of a paragraph and parts list items, verses and rows", () => {
    check(
      "They\nmet.\n\n* one\n  goes on\n* two\n\n| three\n| four",
      "They met.",
      "one goes on",
      "two",
      "three",
      "four",
    );
    check("+------+----+\n| Held | 59 |\n+------+----+\n\n====  ==\nFreed 33\n====  ==", "Held 59", "Freed 33");
  });
});
