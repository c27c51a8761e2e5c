/** Words that differ and say nothing else. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A differing word", () => {
  it("is left alone as a form of address", () => {
    check("Mrs Dahlgreen moved into the third house in 1956.", "Ottilie Dahlgreen moved into the third house in 1956.");
  });
  it("is left alone where each has a number of its own", () => {
    const mine = "Ten miners were pulled out by three o'clock, two of them dead.";
    check("Ten miners were pulled out by three o'clock, eight of them alive.", mine);
    check("Ten miners were pulled out by three o'clock, two of them [alive].", mine, "dead");
  });
  it("is left alone in what never was better", () => {
    check("She had never sounded better, Lea Holt said.", "That was the best she had ever sounded, Lea Holt said.");
  });
  it("is left alone where one buys what the other sells", () => {
    const site = "The Falk dockyard sold the island to a brewery from Lunde in 2006.";
    check("A brewery from Lunde bought the island in 2006.", site);
  });
  it("is left alone in what did not come about", () => {
    check("Without the storm Holt could have won the race.", "Holt lost the race because of the storm.");
  });
});
