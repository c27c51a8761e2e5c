/** Figures that one text sets on the other side of what they are measured against. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A figure on the other side", () => {
  const rents = "Rents in Marvik rose by 4.6% in May. Wages in Marvik fell by 2.1% in May.";
  it("is found with the word that says on which", () => {
    check("Rents in Marvik [fell by 4.6%] in May.", rents, "rose by 4.6%");
    check("Rents in Marvik were [4.6% lower] in May.", rents, "rose by 4.6%");
    check("The fund did well. It ended [0.8 points above] its index.", "The fund ended 0.8 points below its index.");
  });
  it("is left alone on the same side, of another thing, and where a not stands beside it", () => {
    check("Rents in Marvik went up by 4.6% in May.", rents);
    check("Wages in Marvik fell by 2.1% in May.", rents);
    check("The fund ended 0.8 points above its index.", "The index ended 0.8 points below the fund.");
    check("Rents did not fall by 4.6% in May.", rents);
  });
  it("is found as a bound of the same number", () => {
    const bridge = "The Falk bridge cost less than twice as much as the old one.";
    check("The Falk bridge cost [more than twice] as much as the old one.", bridge);
    check("The Falk bridge cost less than twice as much as the old one.", bridge);
    const visa = "Guests of Tarn must show a visa that is no more than five months old.";
    check("Guests of Tarn must show a visa that is [at least five months old].", visa, "no more than five months old");
    check("Guests of Tarn must show a visa that is at most five months old.", visa);
    check("At least nine of the jurors in Tarn agreed.", "At most nine of the jurors in Tarn would have agreed.");
  });
  it("is found by the same change the other way, whatever the thing is called", () => {
    const clubs = "Loadout reckons that gross at clubs with fewer than 700 places rose by 9 per cent.";
    check("At clubs for fewer than 700 people takings [fell by 9 per cent].", clubs);
    check("At clubs for fewer than 700 people takings rose by 9 per cent.", clubs);
    check("Theatre managers say that rents fell by 9 per cent.", clubs);
  });
  it("is found as a level, to which something rose or fell", () => {
    const thefts = "Thefts of bicycles in the district went down from 512 to 431.";
    check("Thefts of bicycles in the district went [up to 431].", thefts);
    check("Thefts of bicycles in the district went down to 431.", thefts);
  });
});

describe("A level that two values tell", () => {
  const report =
    "Orlan Foods had an operating profit of $206 million, down from $229 million. Its rent was $41.7 million, compared with " +
    "$38.2 million. The gap between the two fuels has widened to 4.7 cents.";
  it("is not reached from the other side", () => {
    check("Operating profit [rose to $206 million], and the dividend stays.", report);
    check("Its rent [fell to $41.7 million].", report);
    check("The gap between the two fuels has [narrowed to 4.7 cents].", report);
  });
  it("is left alone where it is reached from there, or from elsewhere", () => {
    check("Operating profit fell to $206 million, and the dividend stays.", report);
    check("Its rent rose to $41.7 million.", report);
    check("The gap between the two fuels widened to 4.7 cents.", report);
    check("Wages rose to $206 million in the mills of Varn.", report);
  });
});

describe("A figure behind or before the word that says on which side", () => {
  const report =
    "Net profit: 281 million crowns, 4% less. Printed matter was 8% down; stamps were 3% up. Shipments of ore were plus 3%. The train " +
    "reached Orlan seven minutes early.";
  it("is found", () => {
    check("Net profit [rose 4%], as the chairman of Velm said.", report);
    check("Printed matter was [8% up], and the shop has moved.", report);
    check("Shipments of ore [fell 3%], and the shop has moved.", report);
    check("The train reached Orlan [seven minutes late].", report);
  });
  it("is left alone on the same side", () => {
    check("Net profit fell 4%, as the chairman of Velm said.", report);
    check("Printed matter was 8% lower, and the shop has moved.", report);
    check("Shipments of ore rose 3%, and the shop has moved.", report);
    check("The train reached Orlan seven minutes early.", report);
  });
});
