/** Contraries that no verb tells: order, number, what lasts, what came first, and who came along. */
import { checkRefuted as check } from "../../../support/refuted";

describe("Two names in an order", () => {
  const poll = "A poll on Sunday put the Greens ahead of the Liberals, by 24% to 22%.";
  const match = "Lunde lost to Marvik 3-1 at home on Saturday.";
  it("are found the other way round", () => {
    check("The Liberals are [ahead of] the Greens in a poll on Sunday.", poll, "ahead of");
    check("The Greens are [behind] the Liberals in a poll on Sunday.", poll);
  });
  it("are left alone in the same order, and in another match", () => {
    check("The Liberals are behind the Greens in a poll on Sunday.", poll);
    check("Marvik beat Lunde 3-1 on Saturday.", match);
    check("Lunde beat Marvik in 2019.", match);
  });
});

describe("How many did it", () => {
  const ferry = "The ferry Aster ran aground near Holm. Some of the passengers were flown to safety.";
  it("is found where some are left out", () => {
    check("[All] of the passengers were flown to safety.", ferry, "Some");
    check("[None] of the passengers were flown to safety.", ferry, "Some");
  });
  it("is left alone where it may be the same", () => {
    check("Some passengers were flown to safety.", ferry);
    check("Not all of the passengers were flown to safety.", ferry);
    check("All of the crew were flown to safety.", ferry);
  });
});

describe("What still is", () => {
  const club = "Ivo Sand is still captain of the club, though he did not train last week.";
  it("is found where it no longer is", () => {
    check("Ivo Sand is no [longer] captain of the club.", "Ivo Sand is still captain of the club. He is 31.", "still");
    check("Ivo Sand is still captain of the club.", club);
    check("Ivo Sand is no longer coach of the club.", club);
  });
});

describe("What came first", () => {
  const visit = "After she toured the harbour, the queen opened the museum.";
  it("is found the other way round", () => {
    check("The queen opened the museum [before] she toured the harbour.", visit, "After");
    check("The queen toured the harbour before she opened the museum.", visit);
  });
});

describe("Who came along", () => {
  const trip = "Envoy Lea Holt came to Tarn on Monday. She travelled with her interpreter.";
  it("is found with and without", () => {
    check("Lea Holt travelled to Tarn [without] her interpreter.", trip, "with");
    check("Lea Holt travelled to Tarn with her interpreter.", trip);
    check("Lea Holt travelled to Tarn without bodyguards.", trip);
  });
});

describe("A word that excludes another's", () => {
  it("is left alone where each is told of its own name, or of what did not come about", () => {
    check("Marvik won the cup final against Lunde.", "Lunde lost the cup final to Marvik.");
    check(
      "If most members had voted for it, the club would be bigger now.",
      "Few members voted for it. The club is small.",
    );
  });
});
