/** What was intended beside what came of it, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A figure of what is", () => {
  it("is not held against what is planned or was intended", () => {
    check(
      "The new line has cost $400 million so far.",
      "The new line, which will cost $900 million, will have 12 stations.",
    );
    check(
      "The hall cost 31 million euros.",
      "The hall was to cost 24 million euros, and cost 31 million. It opened in May.",
    );
  });
  it("is held against what is, and a plan against a plan", () => {
    check("The hall cost [13 million euros].", "The hall cost 31 million euros. It opened in May.", "31 million euros");
    check("The hall was to cost [42 million euros].", "The hall was to cost 24 million euros.", "24 million euros");
  });
});

describe("A figure of what is there already", () => {
  it("is held against one of which something is planned", () =>
    check(
      "Norby keeps a limit of [25mph] on most central streets.",
      "The 20mph limit on most central streets of Norby will become permanent in December.",
      "20mph",
    ));
  it("is not held against one that is planned itself", () =>
    check("The bridge has cost 400 million dollars so far.", "The bridge will cost 900 million dollars."));
});

describe("A name that the draft denies", () => {
  it("is not held against the one that is so", () => {
    check(
      "She teaches geography and is not even Welsh.",
      "Lowri Penrose, a Cornish geography teacher, lives in Bangor.",
    );
  });
  it("is held against it where the draft states it", () => {
    check(
      "Lowri Penrose, a [Welsh] geography teacher, lives in Bangor.",
      "Lowri Penrose, a Cornish geography teacher, lives in Bangor.",
    );
  });
});

describe("A day other than planned", () => {
  const plan = "The minister is to meet the chairman of Holm on Thursday.";
  it("is no slip where the draft says so", () =>
    check("The minister met the chairman of Holm on Wednesday, a day earlier than planned.", plan));
  it("is one where it does not", () => check("The minister is to meet the chairman of Holm on [Wednesday].", plan));
});

describe("A month up to which something will last", () => {
  const paid = "The dairy paid the farmers of Mara forty-eight shillings a litre until June.";
  it("is not held against what lasted", () => {
    check("The dairy will pay the farmers of Mara forty-eight shillings a litre until October.", paid);
  });
  it("is held against it where the draft tells of that", () => {
    check("The dairy paid the farmers of Mara forty-eight shillings a litre until [October].", paid);
  });
});

describe("Since when somebody has done something", () => {
  const wages = "Petrona Challapa enters in 1901 at 6 bolivianos a month; from 1907 she draws 9.";
  it("is told where the year stands beside the other", () => {
    check("Petrona Challapa had worked there since 1901 at 6 bolivianos a month.", wages);
  });
});
