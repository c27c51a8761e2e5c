/** How contradictions between single claims become disagreements about things. */
import assert from "node:assert/strict";
import { groupDisputes, type Told, type Vote } from "../../../claims-db/compare/disputes";
import type { Claim, Value } from "../../../claims-db/model";
import { readWords } from "../../../claims-db/extract/words";

describe("gathering contradictions", () => {
  const [one, two, three] = [count(1, "1,900"), count(2, "2,000"), count(3, "1,800")];

  it("takes a figure that is contradicted from both sides", () =>
    check([against(one, two), against(two, one)], ["figure prisoners: 1,900 ×1, 2,000 ×1"]));
  it("leaves a figure that is contradicted from one side only", () => check([against(one, two)], []));
  it("joins contradictions of one claim into one thing", () =>
    check(
      [against(one, two), against(two, one), against(two, three), against(three, two)],
      ["figure prisoners: 1,900 ×1, 2,000 ×1, 1,800 ×1"],
    ));
  it("keeps things apart that have no claim in common", () => {
    const [four, five] = [count(4, "7"), count(5, "9")];
    check(
      [against(one, two), against(two, one), against(four, five), against(five, four)],
      ["figure prisoners: 1,900 ×1, 2,000 ×1", "figure prisoners: 7 ×1, 9 ×1"],
    );
  });
  it("counts who says just the same on the same side", () =>
    check(
      [against(one, two), against(two, one), agreeing(two, count(6, "2,000"))],
      ["figure prisoners: 2,000 ×2, 1,900 ×1"],
    ));
  it("does not count who only can be reconciled", () =>
    check([against(one, two), against(two, one), agreeing(one, three)], ["figure prisoners: 1,900 ×1, 2,000 ×1"]));
  it("counts copies of one text once", () =>
    check(
      [against(one, two), against(two, one), agreeing(two, count(2, "2,000", 7))],
      ["figure prisoners: 1,900 ×1, 2,000 ×1"],
    ));
  it("takes a spelling that is contradicted from one side", () =>
    check([against(name(1, "Edan"), name(2, "Aidan"))], ["name Edan: Edan ×1, Aidan ×1"]));
  it("takes a name wherever it stands as the same", () =>
    check(
      [against(name(1, "Edan"), name(2, "Aidan")), against(name(3, "Edan"), name(2, "Aidan"))],
      ["name Edan: Edan ×2, Aidan ×1"],
    ));
  it("calls an office that two hold by its name", () =>
    check([against(holder(1, "Ana Ruiz"), holder(2, "Eva Kern"))], ["title Mayor: Ana Ruiz ×1, Eva Kern ×1"]));
  it("says nothing where all agree", () => check([agreeing(one, two)], []));
});

function check(votes: readonly Vote[], expected: readonly string[]): void {
  const found = groupDisputes(votes).map(
    ({ kind, thing, sides }) =>
      `${kind} ${thing}: ${sides.map(({ value, sources }) => `${value} ×${sources}`).join(", ")}`,
  );
  assert.deepEqual(found, expected);
}

function against(from: Told, to: Told): Vote {
  return { from, to, stance: "disagrees", labels: [from.claim.text, to.claim.text] };
}

function agreeing(from: Told, to: Told): Vote {
  return { ...against(from, to), stance: "agrees" };
}

function count(family: number, text: string, article = family): Told {
  const amount = Number(text.replace(",", ""));
  const interval = { low: amount, high: amount };
  const value = {
    kind: "figure",
    measure: "count",
    amount,
    interval,
    step: 1,
    counted: ["prisoner"],
    modifiers: [],
  } as const;
  return told({ family, article }, value, [text, "prisoners left"]);
}

function name(family: number, text: string): Told {
  return told({ family, article: family }, { kind: "name", type: "person", text, full: text }, [text, "left"]);
}

function holder(family: number, text: string): Told {
  const value = { kind: "title", role: "mayor", holder: text, status: "current", aspect: "holder" } as const;
  return told({ family, article: family }, value, [text, "left"]);
}

function told(
  by: { readonly family: number; readonly article: number },
  value: Value,
  words: readonly [string, string],
): Told {
  const [text] = words;
  const span = { start: 0, end: text.length };
  const claim: Claim = { kind: value.kind, span, text, value, sentence: 0, modality: "stated", quoted: false };
  const read = readWords(words.join(" "));
  const sentence = { ...read, span: { start: 0, end: read.text.length }, paragraph: 0, heading: false, topics: [] };
  const source = { ...by, path: `sources/${by.article}.md`, title: "", primary: false };
  return { claim, passage: { id: by.article, source, sentence, claims: [claim] } };
}
