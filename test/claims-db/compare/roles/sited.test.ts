/** Where the source has what the draft has elsewhere, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const source =
  "The concert raised 90,000 euros for a hospice in Vetlanda. The singer grew up in Tranemo and bought her first guitar there. " +
  "The loudspeakers came from a Danish supplier.";

describe("What the source has in one place", () => {
  it("is not in another place, whatever verb tells of it", () => {
    check("A hospice in [Tranemo] will get 90,000 euros from the concert.", source, "Vetlanda");
    check("A hospice in Vetlanda will get 90,000 euros from the concert.", source);
  });
  it("goes by another word, or a people's", () => {
    const mill = "The loudspeakers for the concert were made at a factory near Vetlanda. The singer lives in Tranemo.";
    check("The plant which made the loudspeakers is near [Tranemo].", mill, "Vetlanda");
    check("The plant which made the loudspeakers is near Vetlanda.", mill);
    check("The loudspeakers came from a supplier in [Norway].", source, "Danish");
    check("The loudspeakers came from a supplier in Denmark.", source);
  });
  it("is known by the first noun of a sentence, over what is told of it, and by what stands before its helpers", () => {
    const jam =
      "She stirs apricots from the Lindal with a wooden paddle. There was a party for hospital staff in Vetlanda.";
    check("The apricots that she stirs come from the [Morland].", jam, "Lindal");
    check("The apricots that she stirs come from the Lindal.", jam);
    check("The driver had been at a party in [Tranemo].", jam, "Vetlanda");
    check("The driver had been at a party in Vetlanda.", jam);
  });
  it("is of another kind in the draft's place", () => {
    const stores =
      "Costs fell thanks to our new distribution center in Vetlanda, which serves 214 stores. Two shopping centers in Tranemo are late.";
    check("The new distribution center in [Tranemo] serves 214 stores.", stores, "Vetlanda");
    check("The new distribution center in Vetlanda serves 214 stores.", stores);
  });
  it("may lie in the other place", () => {
    check("A hospice in Sweden will get 90,000 euros from the concert.", source);
    const town = "The concert raised 90,000 euros for a hospice in Vetlanda. The singer lives in Småland.";
    check("A hospice in Vetlanda, Småland, will get 90,000 euros from the concert.", town);
  });
  it("is another one where the draft says so, has a day that the source has not, or one of many", () => {
    check("Another hospice in Tranemo will get money from the concert.", source);
    check("In 1987 the singer gave a hospice in Tranemo the money of a concert.", source);
    const offices = "The choir agency has offices in Vetlanda, Nässjö and Eksjö.";
    check("The choir agency has an office in Tranemo.", offices);
  });
  it("is left alone where the source has such a thing in the draft's place, too", () => {
    const both = `${source} There is a hospice at Tranemo, but it has money enough.`;
    check("A hospice in Tranemo will get 90,000 euros from the concert.", both);
  });
  it("is one of several in a sentence, each with a place of its own", () => {
    const loot = "The court seized 6.9 million crowns, along with a yacht in Tranemo, a flat in Eksjö and 14 cars.";
    check("The court seized a yacht in [Eksjö].", loot, "Tranemo");
    check("The court seized a flat in Eksjö.", loot);
  });
  it("is known again by its only mention where the draft's place is something else's", () => {
    const plane =
      "The pilot, a notary from Nervé, had taken off at noon. A seal was fitted the wrong way round at a workshop in Angel.";
    check("The faulty work had been done at a workshop in [Nervé].", plane, "Angel");
    check("The faulty work had been done at a workshop in Angel.", plane);
    check("The faulty work had been done at a workshop in Nervé.", `${plane} Two workshops are left in Solby.`);
  });
  it("is told by whose the firm is", () => {
    const toys =
      "Kest agreed to buy Pika, a Slovenian maker of toys, its first purchase since Britain's Humbel in 2016.";
    check("It is the first purchase since that of Humbel, a British maker, in 2016.", toys);
  });
  it("may be where it takes place", () => {
    const clock = "The clock is the star of an auction in Whitby. The money pays for a workshop in Tranemo.";
    check("The auction of the clock will take place in [Tranemo].", clock, "Whitby");
    check("The auction of the clock will take place in Whitby.", clock);
  });
  it("may bear a name like a person's", () => {
    const arch = "VETLANDA - The arch fell eight minutes after a school class from Bo'rel Shiva had left.";
    check("The class was from [Vetlanda].", arch, "Bo'rel Shiva");
    check("The class was from Bo'rel Shiva.", arch);
  });
});

describe("A station of a life", () => {
  const life = "Karla Weyde came from Tranemo to Vetlanda as a child. She was murdered in Eksjö in October 1952.";
  it("was in one place only, in whatever words", () => {
    check("Karla Weyde lost her life in [Tranemo] in the autumn of 1952.", life, "Eksjö");
    check("Karla Weyde lost her life in Eksjö in the autumn of 1952.", life);
  });
  it("is somebody else's where the source names others only", () => {
    check("Her husband, Jan Weyde-Kroll, died in Tranemo.", "Otto Brandt was murdered in Eksjö in October 1952.");
  });
});
