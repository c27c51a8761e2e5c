/** Checks numbers that borrow their noun or their money from the number before them. */
import { checkRefuted } from "../../../support/refuted";

describe("A number that borrows its money", () => {
  const tunnel = "The tunnel was to cost 112 million euros but in the end cost 148 million. It was opened in May.";
  it("is told, so that the other number is none against it", () =>
    checkRefuted("The tunnel cost 148 million euros.", tunnel));
  it("does not excuse a third number", () => checkRefuted("The tunnel was to cost [121 million euros].", tunnel));
  it("is told in the next sentence too", () => {
    const sales = "The loss widened to 37 million euros. Sales fell 9 percent to 512 million.";
    checkRefuted("Sales fell 9 percent to 512 million euros.", sales);
    checkRefuted("Sales fell [12 percent] to 512 million euros.", sales);
  });
});
