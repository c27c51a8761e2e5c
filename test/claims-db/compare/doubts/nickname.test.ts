/** A plural common word that is somebody's nickname, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const firms =
  "Halberg offered $38 a share in September. Norvane will move its staff to Lund. The Foxes have a new goalkeeper.";

describe("A nickname that the article has, too", () => {
  it("may be whoever the article has in its place", () => {
    check("The Foxes bid $38 a share in September.", firms);
  });
  it("is no other name", () => {
    check("[Norvane] had offered $38 a share in September.", firms, "Halberg");
  });
});
