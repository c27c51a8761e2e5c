/** HTML to prose: the text of the article without the page around it. */
import assert from "node:assert/strict";
import { blankHtml } from "../../../claims-db/read/html";
import { proseCheck } from "../../support/prose";

const body = "<p>The envoys met in Doha for the third time this month and agreed on next to nothing.</p>";
const said = "The envoys met in Doha for the third time this month and agreed on next to nothing.";

const check = proseCheck((text) => blankHtml(text));

describe("blankHtml", () => {
  it("blanks tags where they stand, and ends a paragraph at each block", () => {
    assert.equal(blankHtml("<p>33 <b>men</b></p>"), "\n  33    men    \n   ");
    check("<h2>Talks</h2>They met<br>twice.<ul><li>one<li>two</ul>", "Talks", "They met", "twice.", "one", "two");
    check("<table><tr><td>Held<td>59<tr><td>Freed</td><td>33</td></tr></table>", "Held 59", "Freed 33");
  });

  it("makes line breaks of the file spaces, but for blank lines of <pre>", () => {
    check("<p>They\nmet\r\nin Doha.\n<p>Then", "They met in Doha.", "Then");
    check("<h1>Talks<br>stall</h1>", "Talks stall");
    check("<pre>They\nmet.\n\nThen they left.</pre>", "They met.", "Then they left.");
  });

  it("decodes entities in place and reads their words whole", () => {
    check(
      "<p>Jos&eacute; Mart&iacute;nez&rsquo;s &ldquo;33&ndash;35&rdquo; men&nbsp;&what;",
      "José Martínez’s “33–35” men &what;",
    );
    assert.equal(blankHtml("&ldquo;We&rdquo;"), "      “We”      ");
  });

  it("closes sentences and words up over tags, and leaves words apart that stood apart", () => {
    check(
      "<p><a href=x>Hamas</a>’s men, <i>he</i>. <span>T</span>he <b>Talks</b><b>Truce</b>",
      "Hamas’s men, he. The Talks Truce",
    );
  });

  it("blanks scripts, styles, comments, code and struck-out words", () => {
    check(
      "<script>if (a<b) x('<p>99')</script><style>p{}</style><!-- <p>98 -->He <code>97</code> freed <s>32</s> 33",
      "He freed 33",
    );
  });

  it("drops notes and keeps raised ends and units", () => {
    check(
      "<p>Doha<sup><a href=#1>1</a></sup> and Cairo.<sup>2</sup> March 6<sup>th</sup>, 12 km<sup>2</sup>",
      "Doha and Cairo. March 6th, 12 km²",
    );
  });

  it("drops menus, asides, forms, footers and what their class names so", () => {
    const around = [
      "<nav><a>World</a></nav>",
      "<aside>Elsewhere</aside>",
      "<form><label>Name</label></form>",
      "<footer>Harbor Wire</footer>",
      "<header><a>Harbor Wire</a></header>",
      "<div role=navigation>World</div>",
      '<div class="related-stories">33 other stories</div>',
      '<section id="newsletter">Sign here</section>',
      "<div hidden>Ghost</div>",
      '<div style="display: none">Ghost</div>',
    ];
    for (const part of around) check(`${body}${part}<p>They left.</p>`, said, "They left.");
  });

  it("keeps parts whose names only look so, and wrappers that hold the text", () => {
    check(`${body}<div class="shareholders">Shares</div>`, said, "Shares");
    check(`${body}<div class="adopted">Adopted</div><div data-hidden="x">Seen</div>`, said, "Adopted", "Seen");
    check(`<form><div class="has sidebar">${body}</div></form>`, said);
    check(`<aside>${body}</aside>`, said);
    check(`<article><header><p>In brief</p></header>${body}</article>`, "In brief", said);
  });

  it("keeps only the article that holds most of the text, and the headline above it", () => {
    check(`<h1>Talks</h1><div>Junk</div><article>${body}</article><article><p>Other</p></article>`, "Talks", said);
    check(`<main><p>In</p><article><p>Short</p></article>${body}</main><p>Out</p>`, "In", "Short", said);
    check(
      "<article><p>First post of two</p></article><article><p>Second of the two</p></article>",
      "First post of two",
      "Second of the two",
    );
  });

  it("keeps the title where there is no headline", () => {
    check(`<head><title>Talks &amp; truce</title></head>${body}`, "Talks & truce", said);
    check(`<head><title>Talks - Wire</title></head><header><h1>Talks</h1></header>${body}`, "Talks", said);
  });

  it("takes no sign of smaller for a tag", () => {
    check("3 < 5 and <5 men", "3 < 5 and <5 men");
    check('<p title="a > b">Talks', "Talks");
  });

  it("bears what is not closed and what was never opened", () => {
    check("</div><p>Talks</b> <aside>stall", "Talks");
    check(`<div><aside>Menu</div>${body}`, said);
    check("<p>Talks <!-- never closed", "Talks");
    check("<p>Talks <a href='never closed", "Talks <a href='never closed");
  });

  it("reads deep and broken nests in linear time", () => {
    for (const part of ["<div class=ad>", "<s>", "<p>", '<a x="', "<script>", "<header>", "<sup>1", "<"])
      assert.equal(blankHtml(part.repeat(20_000)).length, part.length * 20_000);
  });
});
