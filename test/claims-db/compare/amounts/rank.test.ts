/** Places against places, and ordinals that only tell one thing from another. */
import { checkPair as check } from "../../../support/figures";

describe("Places in a ranking", () => {
  it("are compared however they are written, and suggested in their own style only", () => {
    check("It is the third-largest chain | It ranks # 4 in the list | disagrees different-amount");
    check("the seventh highest-grossing film | the fifth highest-grossing film | disagrees different-amount → fifth");
    check("it finished in 21st place | it finished tenth | disagrees different-amount");
    check("she was the 17nd mayor | she was the 22nd mayor | disagrees different-amount → 22nd");
    check("number five among the inns | the guide ranks it fifth | agrees same-amount");
  });

  it("lie within a top or beyond it", () => {
    check("it was a top 60 in Wales | it peaked at number 56 | agrees within-bound");
    check("it was a top 60 in Wales | it peaked at number 65 | disagrees beyond-bound");
    check("it peaked at number 56 | it was a top 60 in Wales | incomparable narrower-range");
    check("it peaked at number 65 | it was a top 60 in Wales | disagrees beyond-bound");
  });

  it("are bounded by better and worse ones", () => {
    check("it was ranked above number five | it ranked fourth | agrees within-bound");
    check("it was ranked above number five | it ranked sixth | disagrees beyond-bound");
    check("it ranked below 10th | it ranked 12th | agrees within-bound");
    check("it ranked below 10th | it ranked ninth | disagrees beyond-bound");
  });

  it("are later minutes after one, and earlier ones before it", () => {
    check("she scored after the 57th minute | she scored in the 58th minute | agrees within-bound");
    check("she scored after the 57th minute | she scored in the 57th minute | disagrees beyond-bound");
    check("she scored before the 57th minute | she scored in the 12th minute | agrees within-bound");
  });

  it("are turned round by the other superlative, but not by another word of the same end", () => {
    check("the fifth-worst album of the year | the fifth-best album of the year | disagrees other-superlative");
    check("the third-largest port | the second-smallest port | incomparable other-one");
    check("the third-largest port | the third-biggest port | agrees same-amount");
  });

  it("are told by what rose or fell to them, and high ones of one thing", () => {
    check("she has risen to 85th | she has since risen to 58th | disagrees different-amount → 58th");
    check("passed at the 16th attempt | passed at the 14th attempt | disagrees different-amount → 14th");
    check("in the 108th minute | in the 118th minute | disagrees different-amount → 118th");
    check("in the 71st minute | in the 19th minute | incomparable other-one");
    check("passed at the third attempt | passed at the fourth attempt | incomparable other-one");
  });

  it("are none where an ordinal only names", () => {
    check("The second phase begins. | The first phase begins. | incomparable other-one");
    check("He reads the fourth book. | She ranks it fifth. | incomparable other-one");
  });
});
