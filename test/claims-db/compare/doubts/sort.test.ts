/** Checks names of two sorts, of which neither can be the other, and names that can. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A city", () => {
  const street =
    "The street in the Orlen district is the first of 21 green streets of the city of Barcelona, where 214 parking places went.";
  it("may hold the district that a source names", () => {
    check("A street in Barcelona is the first of 21 green streets and has lost 214 parking places.", street);
  });
  it("is another one where the source has a city", () => {
    const other = "The street in Valencia is the first of 21 green streets, where 214 parking places went.";
    check("The street in [Barcelona] is the first of 21 green streets, where 214 parking places went.", other);
  });
});

describe("A person", () => {
  it("is no town in which something is", () => {
    const clinic =
      "The case was taken up by the clinic of Boone Law School in Norra, where 46 students have worked on it. Its head is Miriam Feld.";
    check("Miriam Feld, whose clinic put 46 students to work on the case, thinks the fire was an accident.", clinic);
  });
});

describe("A town", () => {
  const hall = "Some 240 people squeezed into the Tarn Hall on Wednesday to hear the case against the merger.";
  it("may hold the house that a source names", () => {
    check("On Wednesday some 240 people came to Falmouth to hear the case against the merger.", hall);
  });
  it("is another one where the source has a town", () => {
    const town = "Some 240 people squeezed into Redruth on Wednesday to hear the case against the merger.";
    check("Some 240 people squeezed into [Falmouth] on Wednesday to hear the case against the merger.", town);
  });
});

describe("Who has a first and a last name", () => {
  const mast = "Ivo Gow farms sheep. The valley of the Tarn will be served from a mast on Mount Pye by Easter.";
  it("is no valley", () => {
    check("Ivo Gow keeps sheep. Gow will be served from a mast on Mount Pye by Easter.", mast);
  });
  it("is one person and not another", () => {
    check(
      "[Ivo Gow] will be served from a mast on Mount Pye by Easter.",
      "Ulla Brenn will be served from a mast on Mount Pye by Easter.",
    );
  });
});
