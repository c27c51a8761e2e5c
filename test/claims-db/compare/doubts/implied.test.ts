/** Figures that say in another way what the source says, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A figure that follows from the source's", () => {
  it("is the sum of a part that both tell and of the rest", () => {
    const flights = "Of the flights planned, 388 were cancelled and 132 were flown by managers.";
    check("Of 520 flights planned, 388 were cancelled.", flights);
    check("Of the flights planned, [338] were cancelled and 132 were flown by managers.", flights, "388");
  });

  it("counts the others where the source counts all", () => {
    check(
      "In 2019 Aino Kask began with eight colleagues in a sauna.",
      "Aino Kask: We began with 9 people in a sauna in 2019.",
    );
    check(
      "In 2019 Aino Kask began with [eight people] in a sauna.".replace("[eight people]", "[eight] people"),
      "In 2019 Aino Kask began with 9 people in a sauna.",
      "9",
    );
  });

  it("is not yet reached where the source has less", () => {
    check(
      "Lamb was dropped at slip by Owen Marsh before he had reached twenty.",
      "Lamb was dropped at slip by Owen Marsh on 19.",
    );
  });

  it("is the whole of which the source tells the greater part", () => {
    const mill = "The firm takes in money for a mill at Tarn (11 million crowns) and for loans (4 million).";
    check("The firm takes in 18 million crowns, most of which goes into a mill at Tarn.", mill);
  });

  it("is that of some who were named before", () => {
    check("Three families are coming. Among them they have seven children.", "Children under 15 in the parish: 19.");
  });
});
