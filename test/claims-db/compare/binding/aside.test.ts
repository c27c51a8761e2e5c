/** Tests which values that differ stand for something else, and which do not. */
import assert from "node:assert/strict";
import { isAside } from "../../../../claims-db/compare/binding/aside";
import { pairOf } from "../../../support/pairs";

/** The source values that are beside the point for the draft's value, in the order of the source. */
function check(draft: string, source: string, [value, expected]: readonly [string, string]): void {
  const { claim, pairs } = pairOf(draft, source, value);
  const found = pairs.filter((pair) => isAside(claim, pair, pairs)).map(({ candidate }) => candidate.claim);
  const ordered = [...found].sort((a, b) => a.span.start - b.span.start);
  assert.equal(ordered.map(({ text }) => text).join(" "), expected);
}

describe("A value that differs is beside the point", () => {
  const sunk = "The storm sank nine boats, the harbour said.";

  it("as a part of what the article tells as well", () => {
    const source = `${sunk} It sank six boats at the quay and then tore loose three more boats.`;
    check("The storm sank nine boats.", source, ["nine", "six"]);
  });

  it("but not where the article has no such total", () =>
    check("The storm sank nine boats.", "It sank six boats at the quay and then tore loose four more boats.", [
      "nine",
      "",
    ]));

  it("as the whole of a part that is the draft's", () =>
    check("Most farms, 31 in all, had a hedge.", "The farms were few: 31 of the 46 had a hedge.", ["31", "46"]));

  it("as the whole of a part that keeps the draft's bound", () =>
    check("Fewer than 40 farms had a hedge.", "Hedges stood on 31 out of the 46 farms.", ["40", "46"]));

  it("but not where the part breaks it", () =>
    check("Fewer than 30 farms had a hedge.", "Hedges stood on 31 out of the 46 farms.", ["30", ""]));

  it("but not where the draft has another part", () =>
    check("Most farms, 33 in all, had a hedge.", "The farms were few: 31 of the 46 had a hedge.", ["33", ""]));

  it("as the day on which something began, where the article has since when it is so", () => {
    const lifts = "The lifts have been out of use since 11 September. Work on the lifts starts on 5 June.";
    check("The lifts have been out of use since 11 September.", lifts, ["11 September", "5 June"]);
    check("The lifts have been out of use since 12 September.", lifts, ["12 September", ""]);
  });

  const cup = "Play starts on Monday, June 11, 2018, in Tartu. The cup goes on on June 12, 2018. It ends on July 3-5.";

  it("where the article tells both ends of a range", () =>
    check("The first games took place on June 11–12.", cup, ["June 11–12", "July 3-5"]));

  it("but not where it tells one of them", () =>
    check("The first games took place on June 12–13.", cup, ["June 12–13", ""]));

  it("where the draft has the day of the article", () =>
    check(
      "The Rovers appointed Keita on 4 July 2017.",
      "4 July 2017\n\nKeita replaces Holm, who left the Rovers on 29 June 2017.",
      ["4 July 2017", "29 June 2017"],
    ));

  it("but not where a sentence tells of that day", () =>
    check(
      "The Rovers appointed Keita on 4 July 2017.",
      "Fans cheered on 4 July 2017. Keita replaces Holm, who left the Rovers on 29 June 2017.",
      ["4 July 2017", ""],
    ));

  it("as the day of something that the draft does not speak of", () =>
    check("Oduya spoke to the radio on Wednesday.", "Oduya told the radio that Saturday's hosts were strong.", [
      "Wednesday",
      "Saturday",
    ]));

  it("but not where it does", () =>
    check("The hosts spoke on Wednesday.", "Saturday's hosts spoke.", ["Wednesday", ""]));

  it("as a time that is counted from another event", () =>
    check("Oduya scored a penalty after six minutes.", "Oduya scored the penalty only 30 seconds after the pause.", [
      "six minutes",
      "30 seconds",
    ]));

  it("but not where it tells how long", () =>
    check("Oduya sat out for six minutes.", "Oduya sat out for nine minutes after the pause.", ["six minutes", ""]));

  it("but not from the same one", () =>
    check("Oduya scored six minutes after the restart.", "Oduya scored 20 minutes after the restart.", [
      "six minutes",
      "",
    ]));

  it("as a time that is told backward", () =>
    check("Oduya scored after just six minutes.", "Oduya scored 45 minutes before the whistle for the last time.", [
      "six minutes",
      "45 minutes",
    ]));

  it("also before the match, but not before somebody came, which is after a wait", () => {
    const source = "Oduya was dug out after five hours.";
    check("It was three hours before the match that Oduya was dug out.", source, ["three hours", "five hours"]);
    for (const wait of ["was three hours before they dug", "took three hours before the last men had dug"]) {
      const draft = `It ${wait} him out.`;
      check(draft, source, ["three hours", ""]);
    }
  });

  it("as the figure of another", () =>
    check("The Gulls lack three points to overtake Brindle's 31.", "The Gulls have 29 points.", ["31", "29"]));

  it("but not of one that the passage names", () =>
    check("The Gulls have Brindle's 31.", "Brindle have 29 points.", ["31", ""]));

  it("as what kind of thing something is", () =>
    check(
      "The desks are guaranteed for ten years and the cabinets for five.",
      "You get a desk and a two-door cabinet.",
      ["five", "two"],
    ));

  it("but not where the draft counts the like", () =>
    check("You get a desk and a cabinet of five doors.", "You get a desk and a two-door cabinet.", ["five", ""]));
});
