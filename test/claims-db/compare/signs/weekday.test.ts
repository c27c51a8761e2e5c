/** Another weekday for what the source tells in other words, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const source = "Okafor was left out of Solna's 4-1 defeat at Lund on Saturday despite talks about his contract.";

describe("Another weekday", () => {
  it("is wrong where the sentence's other values are the source's", () => {
    check("Lund beat Solna 4-1 in their league match on [Sunday].", source, "Saturday");
    check("Lund beat Solna 4-1 in their league match on Saturday.", source);
  });
  it("is wrong where the source has it for something else", () => {
    check(
      "Lund beat Solna 4-1 in their league match on [Sunday].",
      source + " Lund play Orebro on Sunday.",
      "Saturday",
    );
  });
  it("is left alone where the source tells of that day, too", () =>
    check(
      "Lund beat Solna 4-1 in their league match on Sunday.",
      source + " Okafor had watched the 4-1 at Lund on Sunday, he said.",
    ));
  it("is left alone where another value is another", () => {
    check("Okafor turned thirty on Sunday.", source);
  });
  it("is left alone in a clause of its own, where the source has it elsewhere", () => {
    const twice = "Lund beat Solna 4-1 on Saturday before 8,200 people. Lund play Orebro on Wednesday.";
    check("After Lund beat Solna 4-1 before 8,200 people, 8,500 are expected on Wednesday.", twice);
    check("Lund beat Solna 4-1 before 8,200 people on [Sunday].", twice, "Saturday");
  });
});
