/** Checks people whom one article calls by a nickname and another by their name. */
import { checkRefuted } from "../../support/refuted";

const drove = "Rodolfo Salvilla, a driver, brought 84,000 signatures to the governor.";

describe("Somebody's nickname", () => {
  it("is theirs where an article has it in quotation marks", () =>
    checkRefuted(
      "Dodong Salvilla brought the signatures to the governor.",
      `Rodolfo "Dodong" Salvilla brought 84,000 signatures to the governor. || ${drove}`,
    ));
  it("is theirs where an article says that they are known so", () =>
    checkRefuted(
      "Dodong Salvilla is a driver. He brought the signatures.",
      `Rodolfo Salvilla, 61, known as Dodong, is a driver. He brought the signatures. || ${drove}`,
    ));
  it("is somebody else's where nobody says so", () =>
    checkRefuted("[Dodong Salvilla] brought the signatures to the governor.", drove));
});
