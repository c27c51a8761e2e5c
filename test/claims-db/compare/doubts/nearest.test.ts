/** Two values of one sentence and whose they are, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A value that the sentence has beside another", () => {
  it("is right where it is told of the same one", () => {
    const cup = "Karsten, 27, leads the World Cup with 812 points; Rizzo, who missed two races, has 744.";
    check("Marta Rizzo is second in the World Cup with 744 points.", cup);
    check("Marta Rizzo is second in the World Cup with [774] points.", cup);
    const counts = "Dale Orme was found guilty on nine counts and his brother Wes Orme on four.";
    check("Wes Orme was found guilty on four counts and Dale Orme on nine.", counts);
  });
});
