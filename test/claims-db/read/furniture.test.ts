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

  it("knows boxes, banners, players and credits", () => {
    const box = [
      ...[
        "Watch: Envoys arrive in Doha",
        "WATCH | Envoys arrive",
        "Listen: The week in Gaza",
        "Related: Talks stall",
        "Read: Talks",
      ],
      ...[
        "Watch live",
        "More stories",
        "More from Harbor Wire",
        "What to read next",
        "Next article: Talks stall",
        "Share this",
      ],
      ...[
        "Enter your email address",
        "Email address",
        "By signing up, you agree to our terms.",
        "You can unsubscribe at any time.",
      ],
      ...[
        "Get the best of our reporting in your inbox every day.",
        "Already a subscriber? Log in",
        "You have 3 free articles left",
      ],
      ...[
        "We value your privacy",
        "Accept all",
        "Reject all",
        "We and our 850 partners store information on a device.",
        "Manage options",
      ],
      ...[
        "By using this site you agree to our terms.",
        "Be the first to comment",
        "Comments are closed.",
        "See all 34 comments",
      ],
      ...[
        "0:00 / 3:45",
        "Duration 1:23",
        "Listen (4 min)",
        "Image 3 of 12",
        "1 / 5",
        "3 hours ago",
        "Print this article",
      ],
      ...[
        "(Photo: Harbor Wire)",
        "Photograph: Lena Marsh/AP",
        "Image source, Getty Images",
        "AP Photo/Lena Marsh",
        "Lena Marsh/Reuters",
      ],
      ...["Getty Images", "Lena Marsh/AFP via Getty Images", "Have a tip? Write to Lena Marsh."],
    ];
    check(box, true);
  });

  it("leaves news about watching, sharing, mail, privacy and pictures", () => {
    const news = [
      ...[
        "Watchdog: 33 sites were closed.",
        "Watch sales fell 3 percent.",
        "Listen, he told them, 33 men are held.",
        "Read on Monday: 33.",
      ],
      ...[
        "More stories than 33 were told.",
        "More from the ministry came on March 6.",
        "Next: 33 men leave Gaza",
        "Shares this year fell.",
      ],
      ...[
        "Email addresses of 33 men leaked.",
        "By signing the deal, Israel freed 33 men.",
        "Unsubscribed users number 1,200.",
        "Get 33 men home, he said.",
      ],
      ...[
        "We value our 33 friends.",
        "Accept all 33 terms, Israel told Hamas.",
        "We and our 12 allies met.",
        "Reject all offers, Hamas said.",
      ],
      ...[
        "Comments are due on March 6.",
        "The vote was 12:30",
        "Image 3 of Gaza shows 59 tents.",
        "3 of 5 hostages",
        "Three hours ago, he left.",
      ],
      ...[
        "Photographs show 33 men.",
        "AP photographers lost 14 friends.",
        "Reuters reported on March 6 that 33 men were freed.",
      ],
      ...[
        "He told Reuters",
        "Have a tip of 5 dollars ready.",
        "The envoy spoke to AFP",
        "They were reached via AP",
        "Video: Hamas released 33 men on Monday.",
      ],
    ];
    check(news, false);
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

  it("blanks the credit of a caption and keeps the caption", () => {
    assert.equal(blanked("Edan Alexander in 2024. (Photo: Harbor Wire)"), "Edan Alexander in 2024.");
    assert.equal(blanked("Alexander in Doha (AP Photo/Lena Marsh)"), "Alexander in Doha");
    assert.equal(blanked("Image caption, Alexander in Doha").trim(), "Alexander in Doha");
    const text = "The pictures (photo agencies lost 14 men) and a video (33 seconds) came.";
    assert.equal(blanked(text), text);
  });

  it("leaves a call that somebody is quoted with", () => {
    const text = 'The page says: "Follow us on X." It has 40 readers.';
    assert.equal(blanked(text), text);
  });
});
