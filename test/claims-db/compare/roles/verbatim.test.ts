/** Who stands amid the draft's very words, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A name amid the words of another", () => {
  const radio =
    "The speech station Parlando rose to 3.2 million; Classic Bay lost 4 per cent to 2.1 million; the rest stood still.";
  it("is the other's, whatever the article tells of the draft's", () => {
    check("[Parlando] lost 4 per cent.", radio, "Classic Bay");
    check("Classic Bay lost 4 per cent.", radio);
    check("Parlando rose to 3.2 million a week.", radio);
  });
  it("is so of both where two are exchanged", () => {
    const guests = "Among the guests were the tenor Elio Brusk, who sang, and the rival Danny Fenn, who wept.";
    check("Among the guests were the tenor [Danny Fenn], who sang, and the rival [Elio Brusk], who wept.", guests);
    check("Among the guests were the rival Danny Fenn, who wept, and the tenor Elio Brusk, who sang.", guests);
  });
  it("may be either's where the source names both in one breath, or tells both the same", () => {
    check("Orlan and Tarn won the relay in Brenz.", "Tarn and Orlan won the relay in Brenz.");
    const final = "In Brenz the Northern League winner Orlan Rovers lost the final on penalties.";
    check("Orlan Rovers lost the final on penalties.", final);
    const twice = "Tarn refused the loan in May. Orlan, too, refused the loan.";
    check("Orlan refused the loan.", twice);
  });
  it("is left alone where the source says that both are one", () => {
    check(
      "Ida Brekke wins the Tour of the Isles.",
      "Ida Brekke became the first Luxembourger to win the Tour of the Isles on Sunday.",
    );
  });
  it("may be the other's ship, one of two whose father is told of, or whoever has a thing", () => {
    const dredger =
      "The dredging firm Ketelaar won the contract. Its dredger Albatros will move six million tonnes of sand by May.";
    check("Ketelaar will move six million tonnes of sand by May.", dredger);
    check(
      "The father of Ada and Ines rents a room above a bakery.",
      "Ada waved. Mr Brusk rents a room above a bakery.",
    );
    const stay = "Dear Ines, the Snow Bundle has four nights and four days of lifts.";
    check("Ines can have four nights and four days of lifts.", stay);
  });
});
