/** Sides that two texts take of one thing, in whatever words. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A side", () => {
  it("is not taken where the source takes the other", () => {
    check("The gardener [accepted] the money.", "Falk offered the gardener money, but the gardener turned it down.");
    check(
      "Tarn Rail has [extended] the contract with the caterer Nola.",
      "The contract of Tarn Rail with the caterer Nola was suspended on Monday.",
    );
    check(
      "Ida Brekke tore a muscle in her [right] thigh in Velm.",
      "Ida Brekke tore a muscle in her left thigh in Velm on Friday.",
    );
    check(
      "The inquiry found that the Orlan office [rightly] closed 31 files.",
      "The inquiry into the Orlan office found that it wrongly closed 31 files.",
    );
    check(
      "The villagers have a [public] bath by the quay in Orlan.",
      "By the quay in Orlan the villagers have a private bath.",
    );
  });
  it("is left alone where the source takes it, too, or denies the other", () => {
    check("The gardener refused the money.", "Falk offered the gardener money, but the gardener turned it down.");
    check("The baker accepted the money.", "Falk offered the gardener money, but the gardener turned it down.");
    check(
      "The gardener did not accept the money.",
      "Falk offered the gardener money, but the gardener turned it down.",
    );
    check("Chess has fewer players than golf in Orlan.", "In Orlan golf has more players than chess.");
    check("The mayor did not reject the plan.", "The mayor approved the plan for a bath in Orlan.");
  });
  it("is left alone of another thing, and where the source only supposes", () => {
    check("The council approved the tunnel.", "The council of Velm rejected the bridge.");
    check("Velm extended the contract with Nola.", "Velm fears that the contract with Nola may be suspended.");
    check("Olan Foods sold its mill to Tarn Grain.", "Tarn Grain bought the mill of Olan Foods.");
  });
});
