/** Who speaks in transcripts and interviews, and what is none. */
import assert from "node:assert/strict";
import { findSpeech } from "../../../claims-db/extract/speech";
import { mark, unmark } from "../../support/marks";
import { checkRefuted } from "../../support/refuted";

/** The sentences that are spoken are marked; all of them have this speaker. */
function check(marked: string, speaker?: string): void {
  const { text } = unmark(marked);
  const found = findSpeech(text);
  assert.equal(mark(text, found), marked);
  for (const { value } of found) assert.equal(value.kind === "quote" && value.speaker, speaker);
}

describe("findSpeech", () => {
  it("finds what somebody says behind a name and a colon", () => {
    check("COUNCILLOR ADA BRUSK: [It is paid for.] [We open in May.]", "Ada Brusk");
    check("Ada Brusk: [I was nine.] [“Go,” she said.] [So I went.]", "Ada Brusk");
    check("DR. OKONKWO: [I saw them.]", "Okonkwo");
    check("Ursula van der Meer: [My bus was late.]", "Ursula van der Meer");
  });
  it("finds none behind a thing, a place, a body or a role, and none where nobody speaks", () => {
    check("Target Price: We think 52 euros.");
    check("Chair: Thank you all.");
    check("LONDON: We left at nine.");
    check("Harbour Rescue Council: We left at nine.");
    check("Ada Brusk: member since 1907.");
    check("Ada Brusk said: We left at nine.");
  });
});

describe("A quotation from a transcript", () => {
  const hearing =
    "Hearing on the school\n\nDR. OKONKWO: We saw it. Nobody moves to a village without a school.\n\nYVON LEVESQUE: I came by bus.";
  it("is that of the one who speaks there", () => {
    checkRefuted('"Nobody moves to a village without a school," said Dr. Okonkwo.', hearing);
    checkRefuted('"Nobody moves to a village without a school," said [Yvon Levesque].', hearing);
  });
  it("is nobody's where the draft names no speaker, and what a draft's own interview says is no quotation", () => {
    checkRefuted('"Nobody moves to a village without a school," it was said.', hearing);
    checkRefuted("Dr. Okonkwo: We saw it, and nobody moves to a place without a school.", hearing);
  });
});
