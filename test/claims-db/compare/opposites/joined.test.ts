/** Verbs behind "and", and phrases that are not what they look like. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A verb behind an and", () => {
  const court =
    "The baker of Orlan was tried for negligence and acquitted. The miller of Orlan was fined and went home.";
  it("is told of the subject before", () => {
    check("The baker of Orlan was [convicted] of negligence.", court, "acquitted");
    check("The baker of Orlan was acquitted of negligence.", court);
  });
  it("is not done to one who does it", () => {
    check("The miller of Orlan came home after the fine.", court);
  });
  it("is told of all who stand before it", () => {
    const ship = "The captain of the Orla and seven others have been forbidden to leave the ship.";
    check("The captain of the Orla has been [allowed] to leave the ship.", ship, "been forbidden");
    check("The captain of the Orla has been forbidden to leave the ship.", ship);
  });
});

describe("A phrase", () => {
  it("ends before the words that say when", () => {
    const house = "The House of Loreth passed a similar bill last year.";
    check("The House of Loreth [rejected] a similar bill last year.", house, "passed");
    check("The House of Loreth passed a similar bill last year.", house);
  });
  it("does not begin with the words that say when", () => {
    const dog = "Last week the watchdog of Loreth upheld his complaint.";
    check("The watchdog of Loreth [rejected] his complaint.", dog, "upheld");
    check("The watchdog of Loreth has upheld his complaint.", dog);
  });
  it("holds the participle that describes its noun", () => {
    const deal = "Orlan Foods said on Monday it had agreed to sell its frozen pizza business to Lund for €212 million.";
    check("Orlan Foods is [buying] a frozen pizza business for €212 million.", deal, "sell");
    check("Orlan Foods is selling its frozen pizza business for €212 million.", deal);
  });
});

describe("The we of a company's own text", () => {
  const call = "Orlan Foods call. In September we sold the small mill in Varn for $23 million to the Barlow family.";
  it("is the company", () => {
    check("In September the company [bought] a small mill in Varn for $23 million.", call, "sold");
    check("In September the company sold a small mill in Varn for $23 million.", call);
  });
  it("is not he who is quoted", () => {
    check("The union has accepted the offer in Varn.", 'Orlan Foods said: "We rejected the offer in Varn."');
  });
});

describe("What is done to somebody by another", () => {
  const bench = "Orla Brand, 36, was commended by the bench for her patience.";
  it("is contrary in the passive, too", () => {
    check("Orla Brand was [criticised] by the bench.", bench, "commended");
    check("Orla Brand was praised by the bench.", bench);
    check("Orla Brand was criticised by the chairman.", bench);
  });
});
