/** Who does what the draft tells of another in its own words, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const match =
  "Striker Ada Brusk put Lund ahead in the 12th minute with a low shot, her 19th goal of the season. " +
  "Carla Wendt, who had missed two chances, limped off before the break. The referee apologised to her.";

const vote =
  "Farm minister Petra Linde abstained and was expected to resign. His deputy, Nadia Oster, said the party would collect " +
  "200,000 signatures for a referendum. Transport minister Radek Thorne drafted the bill. Inspector Paul Hensley of Lund Police, " +
  "who led the inquiry, praised the villagers.";

const firms =
  "Halberg offered $38 a share in September. Norvane and Halberg are rivals of old. Norvane will move its staff to Lund. " +
  "The Foxes have a new goalkeeper.";

describe("The rest of a sentence", () => {
  it("is told of the subject of the sentence that has its values", () => {
    check("[Carla Wendt] fired Lund in front in the 12th minute, her 19th goal of the season.", match, "Ada Brusk");
    check("Ada Brusk fired Lund in front in the 12th minute, her 19th goal of the season.", match);
    check("[Radek Thorne] said the party will gather 200,000 signatures for a referendum.", vote, "Nadia Oster");
    check("Nadia Oster said the party will gather 200,000 signatures for a referendum.", vote);
  });
  it("is told of the one with the same verb, or with most of its words", () => {
    check("[Radek Thorne] abstained and may step down.", vote, "Petra Linde");
    check("Petra Linde abstained and may step down.", vote);
    check("The inquiry was led by [Radek Thorne], who thanked the villagers.", vote, "Paul Hensley");
    check("The inquiry was led by Paul Hensley, who thanked the villagers.", vote);
  });
  it("may be told of the draft's own one under a pronoun, a nickname or beside whoever says it", () => {
    const late =
      "Tom Lund started on the bench. When he put Malmö ahead with the 19th goal of the season, Max Berg applauded.";
    check("Tom Lund scored the 19th goal of the season.", late);
    check("The Foxes bid $38 a share in September.", firms);
    check("[Norvane] had offered $38 a share in September.", firms, "Halberg");
    check("Radek Thorne said that the minister abstained and may resign.", vote);
  });
});
