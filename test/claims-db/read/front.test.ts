/** Front matter: where it ends and what it says. */
import assert from "node:assert/strict";
import { findFront, readFront } from "../../../claims-db/read/front";

function check(text: string, expected: Readonly<Record<string, unknown>>): void {
  const { primary, ...rest } = readFront(text);
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  assert.deepEqual(primary ? { ...said, primary } : said, expected);
}

describe("readFront", () => {
  it("reads title, publisher, byline, day and rank", () => {
    check(
      "---\ntitle: 'Talks: day two'\npublisher: Harbor Wire\nauthor: Lena Marsh\ndate: 2025-03-06\nprimary: true\n---\n",
      {
        title: "Talks: day two",
        publisher: "Harbor Wire",
        byline: "Lena Marsh",
        published: "2025-03-06",
        primary: true,
      },
    );
  });

  it("knows the other names of the fields, Windows line ends and lists of authors", () => {
    check("---\r\nHeadline: T\r\nsite: A\r\nauthors: [B, C]\r\npublished: March 6, 2025\r\n---\r\nText", {
      title: "T",
      publisher: "A",
      byline: "B, C",
      published: "2025-03-06",
    });
  });

  it("takes no author's By for a name and no object for a text", () => {
    check("---\nbyline: By Lena Marsh\nsource:\n  name: A\nprimary: false\n---\n", { byline: "Lena Marsh" });
  });

  it("says nothing for broken YAML and for texts without front matter", () => {
    check("---\ntitle: [a\n  b: {\n---\n", {});
    check("title: T\n", {});
    check("", {});
  });
});

describe("findFront", () => {
  it("ends with the closing line", () => {
    assert.deepEqual(findFront("---\ntitle: Talks\n---\nHamas"), { start: 0, end: 20 });
    assert.deepEqual(findFront("---\n---\nHamas"), { start: 0, end: 7 });
  });

  it("is not a thematic break, and not a block that stays open", () => {
    assert.equal(findFront("---\nHamas spoke.\n---\n"), undefined);
    assert.equal(findFront("---\ntitle: Talks\n"), undefined);
    assert.equal(findFront("Text\n---\ntitle: T\n---\n"), undefined);
  });
});
