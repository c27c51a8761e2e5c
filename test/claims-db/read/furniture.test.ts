/** Page furniture: what is blanked, and the news sentences that only look like it. */
import assert from "node:assert/strict";
import { blankFurniture, isFurniture, isNavigation } from "../../../claims-db/read/furniture";

function check(lines: readonly string[], expected: boolean): void {
  assert.deepEqual(
    lines.filter((line) => isFurniture(line) !== expected),
    [],
  );
}

describe("isFurniture", () => {
  it("knows what a page says around its article", () => {
    check(
      [
        "Advertisement",
        "ADVERTISEMENT",
        "Read full news in source page",
        "Read more: Talks stall in Doha",
        "Related articles",
      ],
      true,
    );
    check(
      [
        "Follow us on X and Telegram",
        "Subscribe to our newsletter",
        "Sign up",
        "Sign up for our daily newsletter",
        "Call to Action",
      ],
      true,
    );
    check(
      ["1.2K shares", "34 comments", "Comments (12)", "Share", "Facebook Twitter WhatsApp Email", "4 min read"],
      true,
    );
    check(
      [
        "© 2025 Harbor Wire. All rights reserved.",
        "Copyright 2025 Harbor Wire",
        "This site uses cookies to improve your visit.",
        "Accept all cookies",
      ],
      true,
    );
    check(
      [
        "Photo: A. Stringer/Pool",
        "Reporting by Lena Marsh; Editing by Tomas Reyne",
        "Tags: Gaza, Doha",
        "Back to top",
        "Listen to this article",
      ],
      true,
    );
  });

  it("leaves news that begins with the same words", () => {
    check(
      [
        "Read the room, the envoy told them, and leave 33 places free.",
        "Follow-up talks on March 6 failed.",
        "Sign-up for the draft reached 1,200 in May.",
      ],
      false,
    );
    check(
      [
        "Copyright law was changed in 1998.",
        "Shares fell 3 percent on Monday.",
        "Comments by Trump angered 33 families.",
        "Share prices rose 5 percent.",
      ],
      false,
    );
    check(
      [
        "Subscribers to the paper number 12,000.",
        "Photo agencies lost 14 reporters in Gaza.",
        "Related talks in Cairo ended on March 1.",
        "Most read the deal as a defeat.",
      ],
      false,
    );
    check(["Hamas released 33 hostages.", "The Numbers", "", "Advertising revenue fell by 12 percent."], false);
  });
});

describe("isNavigation", () => {
  it("knows menus and breadcrumbs", () => {
    const menus = [
      "Breaking News Middle East Politics USA World",
      "Home > World > Middle East",
      "News | Sport | Opinion",
      "US & Canada Europe",
    ];
    assert.deepEqual(
      menus.filter((line) => !isNavigation(line)),
      [],
    );
  });

  it("leaves headlines", () => {
    const lines = [
      "World Leaders Meet in Europe",
      "Politics",
      "US Engages Hamas",
      "Business Travel Rises",
      "33 hostages",
    ];
    assert.deepEqual(lines.filter(isNavigation), []);
  });
});

describe("blankFurniture", () => {
  const blanked = (text: string): string => blankFurniture({ text, prose: text }).trimEnd();

  it("blanks the sentence that calls on the reader and keeps its neighbour", () => {
    assert.equal(blanked("The war goes on. For more, subscribe to our newsletter."), "The war goes on.");
    assert.equal(blanked("Tell us what you think in the comments below."), "");
  });

  it("leaves a call that somebody is quoted with", () => {
    const text = 'The page says: "Follow us on X." It has 40 readers.';
    assert.equal(blanked(text), text);
  });
});
