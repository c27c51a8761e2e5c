/** To whom a row of names and figures deals a figure, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A row of names and figures", () => {
  const brands = "Sales by brand: Ferndale was up 9%, the Quillon brand was down 8%, and Tarsia was down 21%.";
  it("deals a figure to one of them", () => {
    check("[Tarsia] was up 9% in the quarter.", brands, "Ferndale");
    check("[Quillon] grew 9%, while costs fell by a fifth.", brands, "Ferndale");
    check("Ferndale was up 9% in the quarter.", brands);
    check("Tarsia was down 21%, Quillon 8%.", brands);
  });
  it("deals it to the name behind it where it begins with a figure", () => {
    const dead = "Eight of the miners died in Velmora and five in Saltrow.";
    check("Eight of the miners died in [Saltrow].", dead, "Velmora");
    check("Five of the miners died in Saltrow.", dead);
  });
  it("deals none to a name that has no figure there", () => {
    check("Tarsia, of Ostrel, had 9% more customers.", `${brands} Ostrel is the seat of the firm.`);
  });
  it("deals a price to one of two offers, each in a sentence of its own", () => {
    const menus = "Heron (£66) has eight courses. Badger (£95), of ten courses, must be ordered a day ahead.";
    check("The [Heron] menu costs £95.", menus, "Badger");
    check("The Badger menu costs £95.", menus);
    check("The Heron menu costs £66.", menus);
    const player = "Harbour City bought him for £38 million in June. Tarn Rovers had paid £2 million for him.";
    check("He joined Harbour City in a £38 million deal in June.", player);
  });
});
