/** Dates and figures of two clauses or two times, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A value of another clause", () => {
  it("is right where the article tells it of the same one", () => {
    const heads =
      "Lena Orbach was appointed head of the port in 2016 after Viktor Samm resigned. Samm had been appointed in 2009.";
    check("Viktor Samm was appointed head of the port in 2009.", heads);
    check("Lena Orbach was appointed head of the port in [2019].", heads, "2016");
  });
  it("is of then, where the source's is of now", () => {
    const village = "The village has 412 inhabitants, of whom 75 are children. Its school was built in 1921.";
    check("The school was built in 1921, when the village had 600 inhabitants.", village);
    check("The village has [421] inhabitants.", village);
  });
});
