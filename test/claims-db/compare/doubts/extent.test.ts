/** Figures of more or of less than a source's, which differ rightly, and their twins that do not. */
import assert from "node:assert/strict";
import { refutedWords } from "../../../support/refuted";

function check(draft: string, source: string, expected: readonly string[] = []): void {
  assert.deepEqual(refutedWords(draft, source, ["figure"]), expected);
}

describe("A figure of a longer or a shorter time", () => {
  const song = "The video for Brass Lantern has collected over 34 million views within three weeks.";
  const album = "The album Grey Harbour has sold 310,000 copies in Norway.";

  it("differs rightly where less was reached in less time", () => {
    check("The video for Brass Lantern had less than 26 million views within a week.", song);
    check("The album Grey Harbour sold 58,000 copies in Norway in its first week.", album);
  });

  it("is judged where the time is the same, or more was reached in less of it", () => {
    check("The video for Brass Lantern had less than 26 million views within three weeks.", song, ["26 million"]);
    check("The video for Brass Lantern collected over 58 million views within a week.", song, ["58 million"]);
    check("The album Grey Harbour has sold 380,000 copies in Norway.", album, ["380,000"]);
  });
});

describe("A figure of several things together", () => {
  const series = "Salt Road was the second best-selling comic of 2019 with sales of over 3.1 million copies.";

  it("is larger than that of one of them", () =>
    check("Salt Road and the other comics of its author sold over 4.4 million copies combined in 2019.", series));

  it("is judged where nothing is added", () =>
    check("Salt Road sold over 4.4 million copies in 2019.", series, ["4.4 million"]));
});

describe("A figure of a whole land", () => {
  const outbreak = "# The 2019 measles outbreak in Tovaria\n\nThere are thought to be 140 cases in Upper Lindal.";

  it("is larger than that of one of its towns", () =>
    check("During the 2019 measles outbreak in Tovaria over 410 cases were registered.", outbreak));

  it("is judged where both are of that town", () =>
    check("There are thought to be 410 cases in Upper Lindal.", outbreak, ["410"]));
});

describe("A figure of one kind of things", () => {
  const film = "The film holds a rating of 58 percent on Filmboard, based on 93 reviews.";
  const cases = "Officials put the total of cases in Tovaria at an estimated 6,000 to 9,000 on 12 March.";

  it("is smaller than that of all of them", () => check("The film received 41 positive reviews on Filmboard.", film));

  it("is judged where it is of all of them", () =>
    check("The film holds a rating of 58 percent on Filmboard, based on 139 reviews.", film, ["139"]));

  it("is smaller where it is confirmed and the other only estimated", () =>
    check("Officials put the total of confirmed cases in Tovaria at 742 on 12 March.", cases));

  it("is judged where both are estimated, or the confirmed one is larger", () => {
    check("Officials put the total of cases in Tovaria at an estimated 742 on 12 March.", cases, ["742"]);
    check("Officials put the total of confirmed cases in Tovaria at 74,000 on 12 March.", cases, ["74,000"]);
  });
});
