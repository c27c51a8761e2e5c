/** Tests how the articles' stances become a verdict, through the whole engine in memory. */
import assert from "node:assert/strict";
import { checkDraft } from "../../../claims-db/index";
import { fill } from "../../support/cases";
import { unmark } from "../../support/marks";

const doha = "The talks between the US and Hamas took place in Doha in recent weeks, officials said.";

describe("A verdict", () => {
  it("tells a wrong place once, as a place and not as a name as well", () => {
    check("The talks between the US and Hamas took place in [Cairo] in recent weeks, officials said.", doha, [
      "place refuted",
    ]);
    check("The talks between the US and Hamas took place in Qatar in recent weeks, officials said.", doha, []);
  });

  it("leaves a place alone that the passage names too", () => {
    const source =
      "Activists in London poured paint on the road outside the embassy a year after the invasion of Ukraine.";
    check(
      "On the eve of a year of war in Ukraine, activists poured paint on the road outside the embassy.",
      source,
      [],
    );
    check(
      "Activists in [Lisbon] poured paint on the road outside the embassy a year after the invasion of Ukraine.",
      source,
      ["place refuted"],
    );
  });

  it("is a conflict where one article has the draft's value and another a different one", () => {
    const sources = `${doha} || ${doha.replace("Doha", "Cairo")}`;
    check("The talks between the US and Hamas took place in [Doha] in recent weeks, officials said.", sources, [
      "conflicting",
    ]);
  });

  it("is none between the weekdays of a story of several days", () => {
    const sources =
      "The four climbers came down to base camp on Thursday. || Four climbers are a day overdue, their agency said on Sunday.";
    check("The four climbers came down to base camp on Thursday.", sources, []);
  });

  it("is none where the draft says that it tells of what was thought at first", () => {
    const sources = "Turnout in the Orlan vote was 44 per cent. || Turnout in the Orlan vote was 46 per cent.";
    check("Turnout in the Orlan vote was [44 per cent].", sources, ["conflicting"]);
    check("Turnout in the Orlan vote was first put at 44 per cent.", sources, []);
  });

  it("is none where the other article's value stands in a sentence far less like it", () => {
    const sources =
      "You grew up in Lyon, not in the desert. || Diop shot the film over 74 days in Mauritania with a crew of 22.";
    check("Diop, who shot the film, grew up in Lyon.", sources, []);
  });

  it("holds one forecast against another, and not a forecast against what happened", () => {
    const source = "The Greens will win between 30 and 31 seats in the Riverton council.";
    check("The Greens could win more than [35] seats in the Riverton council.", source, ["figure refuted"]);
    check("The Greens could win more than 30 seats in the Riverton council.", source, []);
  });

  it("needs no source to see that a weekday does not fit its date", () => {
    check("The talks began on [Thursday, March 5, 2025].", doha, ["date refuted"]);
    check("The talks began on Wednesday, March 5, 2025.", doha, []);
  });

  it("hears a plain opposite and a lone denial, and leaves the same words alone", () => {
    const source = "The council approved the plan on Monday.";
    check("The council [rejected] the plan on Monday.", source, ["refuted"]);
    check("The council [did not] approve the plan on Monday.", source, ["refuted"]);
    check("The council approved the plan on Monday.", source, []);
  });

  it("hears a word that excludes the source's between the same words, though the sentences differ elsewhere", () => {
    const source = "Cheered on by her whole village, Ines Varga won the silver medal at the regatta and wept for joy.";
    check("Ines Varga won the [gold] medal at the regatta, to her own surprise.", source, ["refuted"]);
    check("Ines Varga won the silver medal at the regatta, to her own surprise.", source, []);
    check("The junior team won the gold medal in spring, long before the regatta.", source, []);
  });

  it("hears a plain opposite where half of the words around it are others, but not of another day", () => {
    const source =
      "After a slow winter the brewery expects to improve margins, its owner Ola Ness told the Lund Courier.";
    check("The brewery expects to [worsen] margins by summer, Ness said.", source, ["refuted"]);
    check("The brewery expects to improve margins by summer, Ness said.", source, []);
    check("Voting opens at 7am on Sunday.", "Voting closes at 9pm on Sunday.", []);
  });

  it("hears a word that excludes the source's between the very same words of a sentence that sums up several", () => {
    const source =
      "The harbour board bought two tugs last spring. In its report of Tuesday the board lists a plan for small, " +
      "electric ferries between the islands. Fares will not change.";
    const draft =
      "Two tugs later, the harbour board, whose fares stay put, works on a plan for SIZE, electric ferries.";
    check(draft.replace("SIZE", "[large]"), source, ["refuted"]);
    check(draft.replace("SIZE", "small"), source, []);
    check("Two tugs later, the harbour board rents large cranes to lift its electric ferries.", source, []);
  });

  it("leaves a denial alone that the article makes in another sentence", () => {
    const source = "The council will repair the harbour road this summer.";
    check("The council will [not] repair the harbour road this summer.", source, ["refuted"]);
    const both = `${source} Later the mayor said that the council would not repair the road.`;
    check("The council will not repair the harbour road this summer.", both, []);
  });

  it("takes what another noun tells for another event", () => {
    const source = "The mayor of the old town opposes the plan to close the harbour road.";
    check("The deputy mayor of the old town supports the plan to close the harbour road.", source, []);
    check("The mayor of the old town [supports] the plan to close the harbour road.", source, ["refuted"]);
  });

  it("takes no denial for one of what somebody said", () => {
    const source = "Of 24 posts in the ward 11 are empty, Helen Okafor said.";
    check("Helen Okafor said that the ward could no longer be staffed.", source, []);
    const staffed = "Helen Okafor said that the ward could be staffed in winter.";
    check("Helen Okafor said that the ward could [not] be staffed in winter.", staffed, ["refuted"]);
  });

  it("does not hold a day against another day that the draft's sentence has, too", () => {
    const other = "Two clerks of the mill had resigned since the vote on March 11.";
    check("The mill closes on November 1 after the vote on March 11.", other, []);
    const same = "The mill closes on November 8 after the vote on March 11.";
    check("The mill closes on [November 1] after the vote on March 11.", same, ["date refuted"]);
  });

  it("takes no other day for a rival where the draft's own has another total", () => {
    const source =
      "As of June 22, Norland had 646 dry wells, and 71 farms were closed. The schools closed on June 9, when the wells of Norland ran dry.";
    check("After June 22, Norland had more than 700 dry wells, and over 77 farms were closed.", source, []);
    check("As of June [25], Norland had 646 dry wells, and 71 farms were closed.", source, ["date refuted"]);
  });

  it("holds no part of a total against the total that the draft's sentence has, too", () => {
    const source = "Maja Lind scored 12 goals in the final, nine of them after the break.";
    check("Maja Lind scored a dozen goals in the final, three before the break and nine after it.", source, []);
    check("Maja Lind scored [14] goals in the final, nine of them after the break.", source, ["figure refuted"]);
  });

  it("finds digits that no source has, and takes a rounder figure for no other one", () => {
    const round = "After the flood the town spent a grant of $380,000 on clearing the ditches.";
    check("After the flood the town spent a grant of [$384,000] on clearing the ditches.", round, ["figure refuted"]);
    const exact = "After the flood the town spent a grant of $384,000 on clearing the ditches along the road.";
    check("After the flood the town spent a grant of $384,000 on clearing the ditches.", `${round} || ${exact}`, []);
  });

  it("finds another bound in the same words, and lets a rounder one pass", () => {
    const source = "The war in Karuma killed at least 38,400 people, according to the United Nations.";
    check("The war in Karuma killed at least [33,400] people, according to the UN.", source, ["figure refuted"]);
    check("The war in Karuma killed at least 38,000 people, according to the UN.", source, []);
  });

  it("hears no far figure against an article that has the very one", () => {
    const sources =
      "Tarn Valley has 1,240 inhabitants. || Evacuation orders cover 6,800 people in Orrel, Tarn Valley and the eastern part of Dunby.";
    check("In Tarn Valley, a town of 1,240 people, everyone was gone by noon.", sources, []);
  });

  it("hears a word that excludes the other of the same thing only", () => {
    const source = "Highway 9 remains open in both directions. State Road 41 is closed between Orrel and the pass.";
    check("Highway 9 remained [closed] in both directions, but State Road 41 was shut near Orrel.", source, [""]);
    check("Highway 9 remained open in both directions, but State Road 41 was closed near Orrel.", source, []);
  });

  it("finds up where the source has down from the same value", () => {
    const source = "Prices rose 4.1 percent in the year to May, down from 4.6 percent in April.";
    check("Prices rose 4.1 percent in the year to May, [up] from 4.6 percent in April.", source, ["refuted"]);
    check("Prices rose 4.1 percent in the year to May, down from 4.6 percent in April.", source, []);
  });

  it("finds another minute of the same event, and lets those be that the article tells of", () => {
    const source = "Defender Marcus Hale was sent off in the 61st minute. Oyelaran scored in the 88th minute.";
    check("Defender Marcus Hale was sent off in the [21st] minute.", source, ["refuted"]);
    check("Oyelaran, for whom Marcus Hale made room, scored in the 88th minute.", source, []);
  });

  it("lets the newer article decide between two that weigh the same", () => {
    const standingOf = (sources: readonly string[]): string | undefined =>
      checkDraft(fill(sources), { path: "draft.md", text: "The petition has 15,000 signatures." }).findings.find(
        ({ claim }) => claim.kind === "figure",
      )?.standing;
    const [many, few] = ["The petition has 15,000 signatures.", "The petition has 14,000 signatures."];
    assert.equal(standingOf([`@2025-10-03 ${many}`, `@2025-09-12 ${few}`]), "majority");
    assert.equal(standingOf([`@2025-09-12 ${many}`, `@2025-10-03 ${few}`]), "minority");
    assert.equal(standingOf([many, few]), "tie");
  });
});

/** The flagged findings overlap the marks, one each; an expectation without a kind leaves it open. */
function check(marked: string, sources: string, expected: readonly string[]): void {
  const { text, spans } = unmark(marked);
  const { findings } = checkDraft(fill(sources.split(" || ")), { path: "draft.md", text });
  const flagged = findings.filter(({ verdict }) => verdict === "refuted" || verdict === "conflicting");
  const got = flagged.map(({ claim, verdict }) => `${claim.kind} ${verdict}`);
  assert.equal(got.length, expected.length, got.join(", "));
  for (const [i, finding] of flagged.entries()) {
    assert.ok(got[i]?.endsWith(expected[i] ?? ""), got.join(", "));
    assert.ok(
      spans.some(({ start, end }) => finding.span.start < end && start < finding.span.end),
      text,
    );
  }
}
