/** Relations of words: what excludes each other and what is the same in other words. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { areContrary } from "../../../claims-db/lexicon/contraries";
import { areNegatives } from "../../../claims-db/lexicon/prefixes";
import { relationOf } from "../../../claims-db/lexicon/relations";

/** Each line holds two words; all pairs stand in the relation that `holds` asks for, or none does. */
function check(holds: (a: string, b: string) => boolean, pairs: string, expected: boolean): void {
  const wrong = pairs.split("\n").filter((line) => {
    const [a = "", b = ""] = line.trim().split(" ");
    return holds(a, b) !== expected || holds(b, a) !== expected;
  });
  assert.deepEqual(wrong, []);
}

describe("relations of words", () => {
  it("know contraries, which exclude each other without being opposites", () =>
    check(
      areContrary,
      "gold silver\ndaily monthly\nnet gross\nwedding funeral\nnorthbound southbound\nweekday weekends\ncivilian soldier\nplaintiff defendant\nsemifinal final\nbrother mother",
      true,
    ));
  it("do not take two words for the same thing for contraries", () =>
    check(
      areContrary,
      "annual yearly\nnorth northern\nfootball soccer\nlawyer attorney\ncar automobile\nwin victory\ngold daily\nnorth northwestern\nrifle gun\nsmartphone phone",
      false,
    ));
  it("know a word and its negative, and beginnings and endings that exclude each other", () =>
    check(
      areNegatives,
      "crewed uncrewed\ncrew uncrewed\npave unpaved\ninflow outflow\ncareful careless\nlegal illegal\nupgrade downgrade",
      true,
    ));
  it("leave words alone that only look like a word and its negative", () =>
    check(
      areNegatives,
      "valuable invaluable\nearth unearthed\nrest unrest\ncover discover\nformation information\nposition disposition\nported reported\nincome outcome\nstand understand\nlight delight",
      false,
    ));
  it("take words that do the same in a sentence for alike, so that none of them refutes another", () => {
    for (const [one, other] of [
      ["win", "earn"],
      ["industry", "sector"],
      ["remove", "eradicate"],
      ["probe", "inquiry"],
      ["buyer", "customer"],
    ] as const)
      assert.ok(["same", "kind"].includes(relationOf(one, other) ?? ""), `${one} ${other}`);
  });
  it("are told apart: an opposite goes before a contrary, and a contrary before a sibling", () => {
    assert.equal(relationOf("rise", "fall"), "opposite");
    assert.equal(relationOf("silver", "bronze"), "contrary");
    assert.equal(relationOf("captive", "prisoner"), "same");
    assert.equal(relationOf("vacant", "filled"), "opposite");
    assert.equal(relationOf("overturn", "uphold"), "opposite");
  });
});
