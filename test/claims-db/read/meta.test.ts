/** Heads of HTML pages: headline, publisher, byline and day, the surest first. */
import assert from "node:assert/strict";
import { readMeta } from "../../../claims-db/read/meta";

function check(text: string, expected: Readonly<Record<string, unknown>>): void {
  const said = Object.entries(readMeta(text)).filter(([field, value]) => value !== undefined && field !== "primary");
  assert.deepEqual(Object.fromEntries(said), expected);
}

describe("readMeta", () => {
  it("reads meta elements, in any order of their attributes", () => {
    check(
      '<meta property="og:site_name" content="Harbor Wire"><meta content=\'2025-03-06T10:00:00Z\' property="article:published_time">' +
        '<meta name=author content="By Lena Marsh"><meta property="og:title" content="Talks &amp; truce">',
      { title: "Talks & truce", publisher: "Harbor Wire", byline: "Lena Marsh", published: "2025-03-06T10:00:00Z" },
    );
  });

  it("takes the headline, else the title without the name of the site", () => {
    check("<title>Talks - Wire</title><h1>Talks <b>stall</b></h1>", { title: "Talks stall" });
    check('<title>Talks | Wire</title><meta property="og:site_name" content="Wire">', {
      title: "Talks",
      publisher: "Wire",
    });
    check("<title>Talks | Wire</title>", { title: "Talks | Wire" });
  });

  it("reads what a page tells search engines", () => {
    const article = {
      headline: "Talks </p> stall",
      datePublished: "2025-03-06",
      author: [{ name: "Lena Marsh" }],
      publisher: { name: "Wire" },
    };
    const expected = { title: "Talks </p> stall", publisher: "Wire", byline: "Lena Marsh", published: "2025-03-06" };
    for (const thing of [article, [{ "@type": "WebSite" }, article], { "@graph": [{}, article] }])
      check(`<script type="application/ld+json">${JSON.stringify(thing)}</script>`, expected);
    check('<script type="application/ld+json">{"headline": </script>', {});
  });

  it("reads the first time, and before it the one that is marked as that of publication", () => {
    check("<time datetime=2025-03-06>Thursday</time><time datetime=2025-03-07>", { published: "2025-03-06" });
    check("<time datetime=2025-03-07></time><time pubdate datetime=2025-03-06>", { published: "2025-03-06" });
  });

  it("takes no address for an author and no other words for a day", () => {
    check('<meta property="article:author" content="https://a.b/lena"><meta name=date content="Thursday">', {});
    check("Talks stall.", {});
  });
});
