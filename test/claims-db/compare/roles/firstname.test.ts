/** One surname under two first names, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const source =
  "The ferry's captain, Jonas Breckin, was praised for turning back. Breckin said that the harbour lights had failed.";

describe("A first name that no source has", () => {
  it("is wrong where the source has the surname's only bearer under another", () => {
    check("[Colin Breckin] was praised for turning the ferry back.", source, "Jonas Breckin");
    check("[Colin Breckin] said the lights in the harbour had failed.", source, "Breckin");
    check("Jonas Breckin said the lights in the harbour had failed.", source);
  });
  it("is wrong where the source has it of somebody else only", () => {
    const more = source + " The mayor, Colin Hartung, wept.";
    check("[Colin Breckin] said the lights in the harbour had failed.", more, "Breckin");
    check(
      "Colin Breckin said the lights in the harbour had failed.",
      more + " Colin Breckin, his son, kept the lights.",
    );
  });
  it("is wrong in words of the draft's own where another person has it, and no source tells the rest", () => {
    const more = source + " The mayor, Colin Hartung, wept.";
    check("What went wrong was told by [Colin Breckin].", more, "Breckin");
    check("What went wrong was told by Jonas Breckin.", more);
  });
  it("is left alone where it is a relative's, stands elsewhere in the source, or the sentence tells something else", () => {
    check("The captain's brother Colin Breckin said the lights in the harbour had failed.", source);
    check("Colin Breckin said the lights in the harbour had failed.", source + " Colin, a passenger, wept.");
    check("Colin Breckin said the lights in the harbour had failed, as Jonas Breckin knew.", source);
    check("Colin Breckin painted birds in Lisbon for sixty years.", source);
  });
  it("is left alone where it is short for the other", () => {
    check("Will Breckin said the lights in the harbour had failed.", source.replace("Jonas", "William"));
  });
  it("is left alone where the draft calls its bearer what no sentence with the surname says", () => {
    check("Colin Breckin, a farmer, was praised for turning back.", source);
  });
});
