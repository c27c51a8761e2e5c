/** Checks figures that a draft reckons from those of one sentence. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A figure reckoned from two of one sentence", () => {
  const trade = "Norra sold goods for 214 million crowns to Tovaria in 2018 and bought goods for 87 million crowns.";
  it("is what they come to", () => {
    check("Norra sold 127 million crowns more of goods to Tovaria than it bought.", trade);
    check("In 2018 the goods came to 301 million crowns.", trade);
    check("In Orl 41 villages have water again, and 22 are dry.", "In Orl 41 of 63 villages have water, up from 12.");
  });
  it("is another where the source tells a distance, and the draft no other time", () => {
    const people = "Orl has 3,905 inhabitants, 480 fewer than before the flood.";
    check("Orl has [4,385] inhabitants.", people);
    check("In 1983 Orl had 4,385 inhabitants.", people);
  });
  it("is another where they do not", () => {
    check("In 2018 Norra sold goods for [241 million] crowns to Tovaria.", trade);
  });
});

describe("A figure that is a share of another", () => {
  const grant = "Each family in Orl that comes back gets a grant of 2,500 crowns, half of it once the roof is on.";
  it("is what the share comes to", () => {
    check("A family in Orl gets 1,250 crowns once the roof is on.", grant);
    check("Sales had been about £3.2 million in 2019.", "Last year sales were £6.4 million, twice those of 2019.");
  });
  it("is another where it comes to something else", () => {
    check("Each family in Orl that comes back gets a grant of [2,800] crowns.", grant);
  });
});

describe("A price there and back", () => {
  const fare = "The bus to Sorvika takes 40 minutes. Adults pay 142 kroner.";
  it("is twice the price of the way", () => {
    check("Adults pay 284 kroner there and back on the bus to Sorvika.", fare);
  });
  it("is another where nothing says so", () => {
    check("Adults pay [284 kroner] on the bus to Sorvika.", fare);
  });
});
