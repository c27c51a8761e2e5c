/** Words that exclude the source's are found where all else is told, or the same words stand around them. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A word that excludes the source's", () => {
  const storm =
    "Storm Ida passed over the north of Falk on 9 May between two and six as a storm of the fourth class, with hail.";
  const court = "The judge found Ada Roe an honest and, as to the ferry, careful witness, but fined her club.";
  const pool = "The pools in Lund and Falk will close on Sundays.";
  it("is found between the same words, however much else is told", () => {
    check("Storm Ida passed over the [south] of Falk in the early morning.", storm);
    check("Storm Ida passed over the north of Falk in the early morning.", storm);
  });
  it("is found where all else of the draft is told", () => {
    check("The judge found Ada Roe a [dishonest] witness.", court);
    check("The judge found Ada Roe an honest witness.", court);
    check("The judge called the claim of the club dishonest.", court);
  });
  it("is found of the day of the week", () => {
    check("The pools in Lund and Falk will close on [Saturdays].", pool);
    check("The pools in Lund and Falk will close on Sundays.", pool);
    check("The pools in Tarn will open on Mondays.", pool);
  });
});

describe("A denial among several articles", () => {
  const others = "The treaty was read in Kell by Ida Lund. || Ida Lund spoke of the treaty in Kell.";
  it("is found where all else is the same", () =>
    check(
      "Ida Lund did [not] sign the treaty in Kell on Monday.",
      `Ida Lund signed the treaty in Kell on Monday. || ${others}`,
    ));

  it("needs more than beside one article", () => {
    const scarce = "Without food and fuel, prices would have risen by 2 per cent in Kell.";
    check(scarce, `Prices rose by 2 per cent in Kell with food and fuel. || ${others}`);
  });
});

describe("A word among several articles", () => {
  const bank = "The bank stands on the northern shore of Lake Ren, where Ida Lund keeps her boats in winter.";
  const others = "Ida Lund keeps boats at Lake Ren. || In winter the lake is frozen, Ida Lund said.";
  it("is found where none of them has it", () =>
    check("Her boats lie on the [southern] shore of Lake Ren.", `${bank} || ${others}`));
  it("needs more where one of them has it, of another thing", () => {
    const road = "The road follows the southern bank of the Ren.";
    check("Her boats lie on the southern shore of Lake Ren.", `${bank} || ${others} ${road}`);
  });
});
