/** A date of the source's sentence that is another thing's there, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const source = "The mill at Orlan was built in 1938 to saw timber for the town, which gave it up in 1972.";

describe("A date of the same sentence", () => {
  it("is wrong where the words around it belong to the other date", () => {
    check("The mill at Orlan was built in [1972] to saw timber.", source, "1938");
    check(
      "Buses to Tarn start again on [Monday].",
      "Buses to Tarn start again on Sunday, those to Velm on Monday.",
      "Sunday",
    );
  });
  it("is right where they are its own", () => {
    check("The mill at Orlan was built in 1938 to saw timber.", source);
    check("The town gave the mill up in 1972.", source);
    const revenue =
      "In the third quarter revenue of Tolvane was $418.6 million, after $402.5 million in the second quarter.";
    check("In the second quarter Tolvane had revenue of $402.5 million.", revenue);
    const polls = "Polls put Womack ahead by nine points in June, six in August and two in early October.";
    check("Womack was still ahead in the polls at the beginning of October.", polls);
  });
});
