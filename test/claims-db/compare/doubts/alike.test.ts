/** Checks that sentences alike in all but the value are judged, whatever reason there might be for another value. */
import { checkRefuted } from "../../../support/refuted";

const lock = "The lock on the Arven canal was closed for three months. About 12 ships a day use the lock.";

describe("Sentences that differ in nothing but a value", () => {
  it("are judged however far the values lie apart", () => {
    checkRefuted("The lock on the Arven canal was closed for [three hours].", lock);
    checkRefuted("About [1,300] ships a day use the lock.", lock);
    checkRefuted("The lock on the Arven canal was closed for three months.", lock);
  });

  it("tell of one stretch of time or of one number of things where both are told", () => {
    const novel = "The publisher said that the novel sold 34,000 copies in its first four weeks. It is set in Oslo.";
    checkRefuted("The novel sold [54,000] copies within a month, the publisher said.", novel);
    checkRefuted("The novel sold 54,000 copies within a year, the publisher said.", novel);
    const shops = "The two shops in Malvern Road employ 460 people. They will close on June 30.";
    checkRefuted("The two shops in Malvern Road employ [640] people together.", shops);
  });
});

describe("A total", () => {
  const floods = "The floods damaged 230 houses in Kelton and killed four people. Rain fell for nine hours.";
  it("of houses is no more than the houses", () =>
    checkRefuted("The floods damaged a total of [280] houses and killed four people.", floods));
  it("of the whole country is more than that of a town", () =>
    checkRefuted("The floods damaged 280 houses nationwide.", floods));
});

describe("What is paid for each of many", () => {
  const court = [
    "The court fined the landlord 350 euros and told him to repay the rent.",
    "The tenants had paid 250 euros per night during the fair.",
  ].join(" ");
  it("excuses nothing that is said of something else", () =>
    checkRefuted("The court fined the landlord [250 euros].", court));
});

describe("A number of people who did something", () => {
  const petition = [
    "A petition was signed by 3,200 people.",
    "The council, which had heard 140 people in June, set aside 54,000 euros for a study.",
  ].join(" ");
  it("is no moment of a count", () =>
    checkRefuted("After 3,200 people signed a petition, the council set aside [45,000 euros] for a study.", petition));
});
