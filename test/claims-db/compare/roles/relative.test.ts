/** Who is whose mother or daughter, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const source =
  "The swimmer Lotte Varga, 19, trains before dawn. Her mother, Ilka, drives a tram in Szeged. " +
  "The trainer Dorottya Bereny found her in a school gymnasium.";

describe("A relative beside a name", () => {
  it("is another's where the source gives the relative one name, and the draft's name to somebody else", () => {
    check("The swimmer's mother, [Dorottya], drives a tram.", source, "Ilka");
    check("According to [Dorottya], the young swimmer's mother, trams run late.", source, "Ilka");
    check("Ilka, the swimmer's mother, drives a tram.", source);
  });
  it("is another's where no source has the name and one tells the rest", () => {
    check("Varga's mother [Renate] drives a tram in Szeged.", source, "Ilka");
    check("Varga's mother Renate once painted birds on silk.", source);
  });
  it("may be of a family of which the source tells with the name", () => {
    check("The swimmer's mother, Dorottya, found her.", source + " Dorottya has a son and two daughters.");
    check("The swimmer's mother, Dorottya, found her.", source.replace("The trainer", "The girl’s other mother"));
  });
});
