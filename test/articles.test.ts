/** The articles to learn from are read as CONTRIBUTING says, and are sound as labels. */
import assert from "node:assert/strict";
import { readArticles, rowsOf } from "./support/articles";

const article = `# docks-01
Crane falls at Ostby docks

A crane fell on 14 men at noon.
===
Second paper

Fourteen were hurt.
---
+f Fourteen dockers were hit by a crane.
-c (figure) A crane fell on [41 men] at noon.

?c The docks opened in 1961.
`;

describe("Articles to learn from", () => {
  it("give a row for each draft, with the sources and the marked words", () => {
    const sources = [
      "Crane falls at Ostby docks\n\nA crane fell on 14 men at noon.",
      "Second paper\n\nFourteen were hurt.",
    ];
    const row = { set: "articles", sources, spans: [] };
    assert.deepEqual(rowsOf("docks", article), [
      {
        ...row,
        id: "docks/docks-01:10",
        draft: "Fourteen dockers were hit by a crane.",
        label: "consistent",
        slice: "right, free",
      },
      {
        ...row,
        id: "docks/docks-01:11",
        draft: "A crane fell on 41 men at noon.",
        label: "inconsistent",
        slice: "figure, close",
        spans: [[16, 22]],
      },
      {
        ...row,
        id: "docks/docks-01:13",
        draft: "The docks opened in 1961.",
        label: "insufficient",
        slice: "unsaid, close",
      },
    ]);
  });

  it("name the line that is not understood", () => {
    assert.throws(() => rowsOf("docks", article.replace("?c ", "")), /docks\.txt:13: a draft begins with \+c/);
  });

  it("name a wrong draft without marks and a right one with them", () => {
    assert.throws(() => rowsOf("docks", article.replace("[41 men]", "41 men")), /docks\.txt:11: wrong drafts/);
    assert.throws(() => rowsOf("docks", article.replace("Fourteen dockers", "[Ten] dockers")), /docks\.txt:10: wrong/);
  });

  it("name an article without its line ---", () => {
    assert.throws(() => rowsOf("docks", article.replace("---\n", "")), /docks-01 has no line ---/);
  });

  it("are many, of different titles, with two in five of the drafts or more to be silent at", () => {
    const rows = readArticles();
    const titles = new Set(rows.map(({ sources }) => sources[0]?.split("\n")[0]));
    assert.ok(titles.size >= 300, `${titles.size} articles`);
    const right = rows.filter(({ label }) => label !== "inconsistent");
    assert.ok(right.length >= rows.length * 0.4, `${right.length} of ${rows.length} drafts stay silent`);
  });
});
