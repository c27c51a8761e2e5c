/** Where somebody is from, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const court =
  "Dean Horrick, 41, of Ketley Road, Telford, attacked a baker. His cousin, Craig Astle, 38, from Wolverhampton, was cleared.";
const senate =
  "Walt Orme, Republican of Nebraska, and Antonio Sarte, a Texas Democrat, spoke. Orme has a farm in Wyoming.";

describe("Where somebody is from", () => {
  it("is wrong where it is another person's home, or a place as large as the source's", () => {
    check("Dean Horrick, 41, from [Wolverhampton], was jailed for life.", court);
    check("Craig Astle, of [Birmingham], was cleared.", court);
    check("Republican Walt Orme of [Idaho] spoke.", senate);
    check("Antonio Sarte of [Arizona] spoke.", senate);
  });
  it("is left alone where it is the source's, or may lie in it or around it", () => {
    check("Dean Horrick, 41, from Telford, was jailed for life.", court);
    check("Dean Horrick, 41, from Shropshire, was jailed for life.", court);
    check("Antonio Sarte of Texas spoke.", senate);
  });
  it("is left alone where the source tells of the person and the place, or nothing of a home", () => {
    check("Walt Orme of Wyoming spoke.", senate);
    check("Pavel Renk, of Wolverhampton, sells boats.", court);
  });
  it("is that of each where one sentence tells of two", () => {
    const climb = "Vesna Rusk, 36, of Nova Gora, and Jan Wolters, 41, of Apelholt, were last seen on the ridge.";
    check("Jan Wolters, 41, was from [Nova Gora].", climb, "Apelholt");
    check("Jan Wolters, 41, was from Apelholt.", climb);
  });
  it("is not told by how large a part of the world they are compared with", () => {
    const nun =
      "The nun Gemma Borel, 73, of Udine, was held longer than any other European. Lisa Holm spoke in Copenhagen.";
    check("The nun Gemma Borel is from [Copenhagen].", nun, "Udine");
    check("The nun Gemma Borel is from Udine.", nun);
  });
  it("may be told by a verb, and be a town of which nothing else is known", () => {
    const film = "The prize went to 24-year-old Ada Brusk of Tranemo. A film about Eksjö, by Jan Kroll, came second.";
    check("Brusk, 24, hails from [Eksjö].", film, "Tranemo");
    check("Ada Brusk comes from [Eksjö].", film, "Tranemo");
    check("Ada Brusk comes from Tranemo.", film);
    check("The second film comes from Eksjö.", film);
    check("Ada Brusk comes from Sweden.", film);
  });
});
