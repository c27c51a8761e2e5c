/** Opposites that come to the same, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

describe("Opposites", () => {
  it("are the same where one of them is denied", () => {
    const source = "Doctors say the harpist Runa Lauge won't be able to use her left hand for ten weeks.";
    check("The harpist Runa Lauge will be unable to use her left hand for ten weeks.", source);
    check("The harpist Runa Lauge will [be able] to use her left hand for ten weeks.", source);
  });

  it("say nothing where the source has both", () => {
    const source = "Brandt & Lye are strong in patents, where the firm of Ottosen is weak.";
    check("Brandt & Lye are good in patents, where the firm of Ottosen is not.", source);
  });

  it("are the same where there is nothing to go with", () => {
    const source = "Jasko rode 100 laps of the track with no hands on Friday.";
    check("Jasko rode 100 laps of the track without hands on Friday.", source);
    check(
      "Jasko rode 100 laps of the track [without] a helmet on Friday.",
      "Jasko rode 100 laps of the track with a helmet on Friday.",
    );
  });

  it("are the same where the one lasts until the other happens", () => {
    check("The clinic will close in June.", "The clinic will stay open until June.");
    check("The clinic will [stay closed] until June.", "The clinic will stay open until June.");
  });

  it("are the same where the one does what is done to the other", () => {
    const source = "Her grandfather taught Mette Lorn the fiddle in the winter of 1988.";
    check("Mette Lorn learned the fiddle from her grandfather in the winter of 1988.", source);
  });
});

describe("Converse words", () => {
  it("are one where one of them is the thing that is lent", () => {
    const loan = "Ada Brusk opened a workshop in Braga with a loan of 900 crowns from her uncle.";
    check("Ada Brusk borrowed 900 crowns from her uncle for a workshop in Braga.", loan);
  });
  it("are one where each says whose kin the other is", () => {
    check(
      "Ivo Lund came from Tarn, where his father blew glass.",
      "Born in Tarn, the son of a glassblower, Ivo Lund sang.",
    );
  });
});

describe("A question", () => {
  it("states nothing that a word could contradict", () => {
    check(
      "And the last tram of all? It was brought home by Ada Brusk.",
      "The last car, driven by Ada Brusk, went to the depot.",
    );
  });
});
