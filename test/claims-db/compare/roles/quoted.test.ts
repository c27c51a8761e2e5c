/** Whose words are quoted, where the draft has another say the like, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const source =
  'Minister Ilka Sandor opened the harbour bridge on Friday. "She made us dig a deeper channel," said the chairman, ' +
  'Boris Tamm. "Nobody in Varna believed in it then." Sandor thanked the divers and the cooks.';

describe("What is said", () => {
  it("is another's where the source quotes that one, and the draft's speaker has nothing like it", () => {
    check("[Ilka Sandor] remarked that she had made them dig a deeper channel.", source, "Boris Tamm");
  });
  it("is the speaker's own where a sentence with the name has some of it, or the draft says something else", () => {
    check("Boris Tamm remarked that she had made them dig a deeper channel.", source);
    check("Ilka Sandor remarked that the channel was deeper.", source + " Sandor said the channel was deep enough.");
    check("Ilka Sandor remarked that the cooks were tired.", source);
    check(
      "Ilka Sandor hopes that nobody in Varna dug a deeper channel.",
      source.replace("Friday.", "Friday, full of hope."),
    );
  });
});
