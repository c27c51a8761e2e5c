/** Checks figures of things that the draft says are others than the source's. */
import { checkRefuted } from "../../../support/refuted";

const tour = "Ilse Varn's Lantern tour sold 490,000 tickets in 2016.";

describe("The figure of another thing", () => {
  it("is not held against the one that the source tells of", () => {
    checkRefuted("Ilse Varn's previous tour sold fewer than 300,000 tickets.", tour);
    checkRefuted("A rival of Ilse Varn sold fewer than 300,000 tickets.", tour);
  });

  it("is held against it where the source speaks of the same one", () => {
    checkRefuted(
      "Ilse Varn's previous tour sold fewer than [300,000] tickets.",
      "Ilse Varn's previous tour sold 490,000 tickets in 2016.",
    );
    checkRefuted("Ilse Varn's Lantern tour sold fewer than [300,000] tickets.", tour);
  });
});
