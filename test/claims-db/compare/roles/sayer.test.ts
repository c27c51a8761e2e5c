/** Who said it, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const source =
  "Tom Fennick, the engineer, said the old bridge would stay closed for three weeks. Ada Brusk, his deputy, was there. " +
  "Brusk said that ferries would run.";

describe("What somebody said in a text's own words", () => {
  it("is another's where the source has another say it", () => {
    check("[Ada Brusk] said that the old bridge would stay closed for three weeks.", source, "Tom Fennick");
    check("According to [Ada Brusk], the old bridge will stay closed for three weeks.", source, "Tom Fennick");
    check("The old bridge will stay closed for three weeks, [Ada Brusk] told reporters.", source, "Tom Fennick");
    check("According to Tom Fennick, the old bridge will stay closed for three weeks.", source);
  });
  it("is left alone where both may have said so, or where it is what both speak of", () => {
    const both = source + " Ada Brusk said that the bridge would stay closed for weeks.";
    check("Ada Brusk said that the old bridge would stay closed for three weeks.", both);
    check(
      "Ada Brusk said that the old bridge would stay closed for three weeks.",
      source + " The bridge will stay closed, she said.",
    );
    check("Ada Brusk said that ferries would run while the old bridge was closed.", source);
    check(
      "Ada Brusk had asked for more: $3.5 million.",
      "Tom Fennick says help will come if no more is asked. " + source,
    );
    check(
      "Norra says it bought the old mill in 1974 for 40 million crowns.",
      "The city's lawyer, Ada Brusk, said that Norra had bought the old mill in 1974 for 40 million crowns.",
    );
    check("Ada Brusk and Tom Fennick said that the old bridge would stay closed for three weeks.", source);
  });
  it("is left alone where it is told of what another said", () => {
    check(
      "Brusk told reporters she agreed with Fennick, who said that the old bridge would stay closed for three weeks.",
      source,
    );
  });
});
