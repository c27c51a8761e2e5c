/** Checks figures that a draft puts together from one sentence, and figures that are plainly others. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A margin", () => {
  const final = "Orl won the final of the Norra Cup 34–29 on Sunday, with 11 goals by Tove Lind.";
  it("is what lies between the two sides of a score", () => {
    check("Orl won the final of the Norra Cup by five goals.", final);
    check("Orl won the final of the Norra Cup on Sunday by just five goals.", final);
  });
  it("is another where it is said of something else", () => {
    check("Tove Lind scored [five] goals in the final of the Norra Cup on Sunday.", final);
  });
});

describe("A count", () => {
  const arrest = "Police in Orl arrested two men and a woman over the theft on Monday.";
  it("holds the one that stands beside the others", () => {
    check("Police in Orl arrested three people over the theft on Monday.", arrest);
  });
  it("is another where it comes to something else", () => {
    check("Police in Orl arrested [four] men and a woman over the theft on Monday.", arrest);
  });
});

describe("A combined figure", () => {
  const plant = "The power plant at Orl has four turbines of 165 megawatts.";
  it("is so many times what each has", () => {
    check("The four turbines of the power plant at Orl have a combined power of 660 megawatts.", plant);
  });
  it("is another where the draft tells of each", () => {
    check("The power plant at Orl has four turbines of [660 megawatts].", plant);
  });
});

describe("A figure below a level", () => {
  const pay = "Women were paid 210 rupees a day. The minimum wage was 378 rupees.";
  it("is what is missing", () => {
    check("Women were paid below the minimum by 168 rupees a day.", pay);
  });
  it("is another where it is the level itself", () => {
    check("Women were paid [168 rupees a day].", pay);
  });
});

describe("All but some", () => {
  const plants = "There are 212 licensed plants in the state, 61 of them in this district.";
  it("says how many are left out", () => {
    check("All but 14 of the 212 licensed plants in the state are in this district.", plants);
  });
  it("is judged by how many there are where the draft says so", () => {
    check("There are 212 licensed plants in the state, [16] of them in this district.", plants);
  });
});

describe("What lasted up to the day of an article", () => {
  const school = "Rukia Ameir has taught at the Forodhani school for ten years.";
  it("may have lasted longer", () => {
    check("Rukia Ameir taught at the Forodhani school for twelve years.", school);
  });
  it("has not lasted less", () => {
    check("Rukia Ameir taught at the Forodhani school for [six years].", school);
  });
});
