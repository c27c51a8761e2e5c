/** The name with which an article begins, and another much like it, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const call = "Brackwater Mills & Bakeries, third quarter\n\nRevenue rose 4.2% to $318 million, and we opened 14 shops.";

describe("The name with which an article begins", () => {
  it("is told where the draft has it with another word", () => {
    check("[Brickwater Mills] lifted its revenue by 4.2% to $318 million.", call, "Brackwater Mills & Bakeries");
    check("[Brackwater Quarries] lifted its revenue by 4.2% to $318 million.", call, "Brackwater Mills & Bakeries");
    check("Brackwater Mills lifted its revenue by 4.2% to $318 million.", call);
  });
  it("is not told where the sources have the other word, or no value of the sentence is theirs", () => {
    check("Brickwater Mills lifted its revenue by 4.2% to $318 million.", `${call} Brickwater is a rival.`);
    check("Brickwater Mills will open a museum of bread.", call);
    const page = "Homepage\n\nTamworth, New South Wales. She died there, aged 65.";
    check("She died aged 65 in Upper South Wales.", page);
  });
});
