/** Who takes an office and who leaves it, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

describe("Who takes an office", () => {
  const board =
    "Tamar Ekblad, who has run the Baltic branch since 2018, will succeed Jonas Pryor as managing director.";
  it("is no other than who succeeds", () => {
    check("[Jonas Pryor] will become managing director.", board, "Tamar Ekblad");
    check("[Tamar Ekblad] will step down as managing director.", board, "Jonas Pryor");
    check("Tamar Ekblad will become managing director.", board);
    check("Jonas Pryor steps down as managing director.", board);
    check("Jonas Pryor will be replaced as managing director by the head of the Baltic branch.", board);
  });
  it("is whom the outgoing one is followed by", () => {
    const shop =
      "Jonas Pryor is retiring in April. His successor is Tamar Ekblad. In Varna you will still see Ines Okoro.";
    check("[Ines Okoro] succeeds Jonas Pryor.", shop, "Tamar Ekblad");
    check("Tamar Ekblad succeeds Jonas Pryor.", shop);
    const last =
      "We thank Jonas Pryor, our finance chief, on his last call; Tamar Ekblad takes his seat on February 1.";
    check("[Jonas Pryor] takes the finance chief's seat on February 1.", last, "Tamar Ekblad");
  });
  it("may be who leaves another office", () => {
    const both =
      "Jonas Pryor steps down as managing director. Jonas Pryor will become chairman, and Tamar Ekblad will succeed him.";
    check("Jonas Pryor will become chairman.", both);
  });
});
