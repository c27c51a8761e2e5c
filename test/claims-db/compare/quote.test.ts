/** Quoted words against a source, and speakers against speakers. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Quotation } from "../../../claims-db/model";
import { compareQuote, compareSpeakers } from "../../../claims-db/compare/quote";
import { mark, unmark } from "../../support/marks";

/** In the draft the expected focus is marked, in the source the expected place. */
function check(marked: string, source: string, expected: string): void {
  const draft = unmark(marked);
  const { text } = unmark(source);
  const { outcome, reason, focus, span } = compareQuote(quotation(draft.text), text);
  assert.equal(`${outcome} ${reason.code}`, expected);
  assert.equal(mark(draft.text, focus ? [focus] : []), marked);
  assert.equal(mark(text, span ? [span] : []), source);
}

function quotation(words: string, speaker?: string): Quotation {
  return { kind: "quote", aspect: "words", words, speaker };
}

function checkSpeakers(draft: string | undefined, source: string | undefined, expected: string): void {
  const words = "We will not mend the bridge before winter";
  const { outcome, reason } = compareSpeakers(
    quotation(words, draft),
    quotation(`${words}, whatever it costs`, source),
  );
  assert.equal(`${outcome} ${reason.code}`, expected);
}

const source = "“[I’m not going to mend the old bridge before winter],” she said.";

describe("compareQuote", () => {
  it("agrees with the same words in other marks, case and contractions", () => {
    check("I am not going to mend the old bridge before winter", source, "agrees same-words");
    check(
      "not going to mend the old bridge",
      "“I’m [not going to mend the old bridge] before winter,” she said.",
      "agrees same-words",
    );
    check(
      "realise our programme in the theatre now",
      '"[realize our program in the theater now]"',
      "agrees same-words",
    );
  });
  it("lets numbers and percentages be written another way", () => {
    const other = "“We lost [twenty-one jobs and 15 per cent of two million] pounds,” she said.";
    check("twenty-one jobs and 15% of 2 million", other, "agrees same-words");
    check("21 jobs and 15 percent of 2,000,000", other, "agrees same-words");
    check(
      "We lost [22] jobs and 15% of two million",
      other.replace(/[[\]]/g, "").replace("We", "[We").replace("million", "million]"),
      "disagrees changed-number",
    );
    check(
      "We have [two] or three jobs left",
      "“[We have twenty or three jobs left],” she said.",
      "disagrees changed-number",
    );
  });
  it("lets a quotation go on where the source's quotation marks end", () => {
    const piece = "Jane Roe called it “the worst bridge in our history”.";
    check("This is the worst bridge in our history", piece, "incomparable longer");
    check(
      "[Yesterday's] was the worst bridge in our history",
      "“[It was the worst bridge in our history],” she said.",
      "disagrees changed-words",
    );
  });
  it("flags one word of a short quotation beside its speaker, or where the source quotes as much", () => {
    const short = "“[Give us back our bridge],” Jane Roe said.";
    type Said = readonly [words: string, speaker?: string];
    const checkSaid = ([words, speaker]: Said, text: string, expected: string): void => {
      const { outcome, reason } = compareQuote(quotation(words, speaker), unmark(text).text);
      assert.equal(`${outcome} ${reason.code}`, expected);
    };
    checkSaid(["Give us back our money", "Jane Roe"], short, "disagrees changed-words");
    checkSaid(["Give us back our money"], short, "disagrees changed-words");
    checkSaid(["Give us back our money", "Ann Lee"], short, "incomparable not-found");
    checkSaid(
      ["Give us back our money"],
      "“Now give us back our bridge today,” Jane Roe said.",
      "incomparable not-found",
    );
    checkSaid(
      ["Give us back our money", "Jane Roe"],
      "They want to give us back our bridge, Jane Roe said.",
      "incomparable not-found",
    );
    checkSaid(["Keep them out now", "Jane Roe"], short, "incomparable not-found");
    const interview = "And the ferry? I took it twice, always with my sister. It smelt of tar.";
    checkSaid(["I took it twice, always with my brother"], interview, "disagrees changed-words");
    checkSaid(["She took it twice, always with her brother"], interview, "incomparable not-found");
  });
  it("flags what differs in a quotation that begins and ends as the source's own", () => {
    check("No bread, no [milk].", "Her motto was “[No bread, no school].”", "disagrees changed-words");
    check(
      "I stood on the bridge [counting boats]",
      "“They came at noon. [I stood on the bridge with my brother].”",
      "disagrees changed-words",
    );
    check(
      "We might have [missed] you",
      "“Last year,” he said, “[we might have needed you].”",
      "disagrees changed-words",
    );
  });
  it("leaves a quotation alone that only begins with small words as another does, or is a part of one", () => {
    check("We think that they are lost", "“We think that they need money.”", "incomparable not-found");
    check("No bread, no milk", "“No bread, no school for anybody in the whole village.”", "incomparable not-found");
    check("No bread, no milk", "They say no bread, no school.", "incomparable not-found");
    check("I stood there", "“I stood here.”", "incomparable not-found");
  });
  it("lets words be left out with dots and brackets", () => {
    check("I'm not going to mend ... before winter", source, "agrees same-words");
    const { text } = unmark(source);
    assert.equal(compareQuote(quotation("I'm not going to mend [it] before winter"), text).reason.code, "same-words");
  });
  it("lets small words and forms of a word change", () => {
    check("I'm not going to mend that old bridge before winter", source, "agrees near-words");
    check("I'm not going to mend old bridges before winter", source, "agrees near-words");
  });
  it("flags another content word", () => {
    check("I'm not going to [paint] the old bridge before winter", source, "disagrees changed-words");
  });
  it("flags a word that is missing without dots", () => {
    check("I'm not going to mend [the] bridge before winter", source, "disagrees changed-words");
  });
  it("flags a number, a name and a negation before other words", () => {
    check(
      "We paint and keep [12] boats in Oslo",
      "“[We mend and keep 11 boats in Oslo],” she said.",
      "disagrees changed-number",
    );
    check(
      "We mend and keep old boats in [Bergen]",
      "“[We mend and keep old boats in Oslo],” she said.",
      "disagrees changed-name",
    );
    check("[I'm] going to mend the old bridge before winter", source, "disagrees dropped-not");
    check(
      "We [will not] mend and keep old boats",
      "“[We will mend and keep old boats],” she said.",
      "disagrees dropped-not",
    );
  });
  it("suggests the source's wording of the whole", () => {
    const words = "we mend and sell old boats … in Bergen";
    const text = "“We mend and keep old boats, on most days, in Oslo,” she said.";
    assert.equal(compareQuote(quotation(words), text).suggestion, "we mend and keep old boats … in Oslo");
    assert.equal(compareQuote(quotation("we mend and sell old boats"), text).suggestion, "we mend and keep old boats");
  });
  it("leaves other words and short ones alone", () => {
    check(
      "The ferry will sail again in the first week of spring",
      source.replace(/[[\]]/g, ""),
      "incomparable not-found",
    );
    check("not going to paint", "“I’m not going to mend it.”", "incomparable not-found");
    check("mend bridges", "“We mend boats.”", "incomparable not-found");
  });
  it("leaves a source alone that tells it in its own words", () => {
    check(
      "we will mend the old bridge by winter",
      "The city will mend the old bridge before next winter.",
      "incomparable not-found",
    );
  });
  it("takes any text and stays inside it", () => {
    const piece = fc
      .array(fc.constantFrom("a", "bridge", "not", "12", "…", "[x]", "“", "”", ",", " ", "Oslo", "don't", ".", "mend"))
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(piece, piece, (words, text) => {
        const { focus, span } = compareQuote(quotation(words), text);
        if (span) assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
        if (focus) assert.ok(0 <= focus.start && focus.start <= focus.end && focus.end <= words.length);
      }),
    );
  });
});

describe("compareSpeakers", () => {
  it("agrees on one person under a short and a full name", () => {
    checkSpeakers("Holm", "Ida Holm", "agrees same-speaker");
  });
  it("flags another person with the same words", () => {
    checkSpeakers("Jo Poe", "Ida Holm", "disagrees other-speaker");
  });
  it("leaves no speaker, an organisation, a relative and a doubtful short name alone", () => {
    checkSpeakers(undefined, "Ida Holm", "incomparable no-speaker");
    checkSpeakers("Oslo City Council", "Ida Holm", "incomparable unclear-speaker");
    checkSpeakers("Institute for Bridge Care", "Ida Holm", "incomparable unclear-speaker");
    checkSpeakers("Eda Holm", "Ida Holm", "incomparable unclear-speaker");
    checkSpeakers("Poe", "Ida Holm", "incomparable unclear-speaker");
    checkSpeakers("Hassan Faqih", "Hasan Fakih", "incomparable unclear-speaker");
  });
  it("leaves other words alone", () => {
    const other = compareSpeakers(
      quotation("We like it here a lot", "Jo Poe"),
      quotation("The bridge fell down today", "Ida Holm"),
    );
    assert.equal(other.reason.code, "other-words");
  });
});
