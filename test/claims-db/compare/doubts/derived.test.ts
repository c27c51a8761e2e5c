/** Checks figures that follow from others which the article tells. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A figure from which the source tells the distance", () => {
  const medals = "Tovaria's 84 medals are nine more than four years ago at Arven. The games ended on Sunday.";
  it("is told", () => {
    check("At Arven Tovaria won 75 medals.", medals);
    const ferry = "The ferry crossed in nine minutes, a quarter less than the old steamer. It carries 80 cars.";
    check("The old steamer crossed in twelve minutes.", ferry);
  });
  it("must be the one that follows", () => {
    check("Tovaria's [79] medals are nine more than four years ago at Arven.", medals);
  });
});

describe("A rest or a sum of what the source tells", () => {
  it("is told", () => {
    const basin = "The basin of the Orl covers 2,260 square kilometres, of which 1,480 lie in Norland.";
    check("The Tovarian part of the basin measures 780 square kilometres.", basin);
    const crops = "Arven leads with 3.6 million tonnes of wheat, ahead of Kelton with 3.1 million and Loreth with 2.8.";
    check("Arven and Kelton together brought in 6.7 million tonnes of wheat.", crops);
  });
  it("is not told where the sum is another", () => {
    const basin = "The basin of the Orl covers 2,260 square kilometres, of which 1,480 lie in Norland.";
    check("The basin of the Orl covers [2,620 square kilometres].", basin);
  });
});
