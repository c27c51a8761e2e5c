/** Who is described as the draft describes another, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const source =
  "A tourist, Graham Lisle, drowned in the basement of his hotel. His wife, Maureen, was rescued by a waiter, Tiago Morell. " +
  "Rui Bastos, 39, died in his car.";

describe("A description beside a name", () => {
  it("is another's where the source describes one person so and says the rest of that one too", () => {
    check("His wife was saved by [Rui Bastos], a waiter.", source, "Tiago Morell");
    check("His wife was saved by Tiago Morell, a waiter.", source);
  });
  it("is another's where that one comes from somewhere, and little but that is told", () => {
    const sale =
      "The sale has a barometer once owned by an author from Lund, Dr Ada Threlk. Tickets come from Philippa Dall.";
    check("The barometer of the sale belonged to [Philippa Dall], an author.", sale, "Ada Threlk");
    check("The barometer of the sale belonged to Ada Threlk, an author.", sale);
  });
  it("may be shared where the source tells something else of the other, or nothing of it", () => {
    check("Rui Bastos, a waiter, died in his car.", source);
    check("The flood killed Rui Bastos, a waiter of 39.", source);
  });
  it("is another's no more where it is over, or where the words in common are the description's", () => {
    const fire = "A waiter, Tom Lund, saw the car leave. Max Berg, who cooks there, called the police.";
    check("Max Berg, a former waiter, called the police after the car left.", fire);
    const prices =
      "The economist Ida Krall said that prices would rise. Rolf Anker, who teaches, expects them to fall.";
    check("The economist Rolf Anker expects prices to fall.", prices);
  });
});
