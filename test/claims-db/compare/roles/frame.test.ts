/** The blank that a name leaves: the same words around it bind, other words do not. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { align } from "../../../../claims-db/compare/align";
import { fit, frameOf, type Frame } from "../../../../claims-db/compare/roles/frame";
import { readStatement, type Statement } from "../../../../claims-db/compare/statement";
import { extractText, readProse } from "../../../../claims-db/index";
import type { Claim } from "../../../../claims-db/model";

describe("A frame", () => {
  it("is full where two sentences differ in the name alone", () => {
    const frame = frameBetween("Lundvik beat Malmar in the final.", "Solnavik beat Malmar in the final.");
    assert.equal(frame.coverage, 1);
    assert.equal(frame.right, 3);
    assert.deepEqual([frame.left, frame.role, frame.verb], [1, 1, 1]);
  });
  it("is poor where the rest of the sentence tells of something else", () => {
    const frame = frameBetween("Lundvik beat Malmar in the final.", "The team flew home from Solnavik by train.");
    assert.equal(frame.coverage, 0);
    assert.deepEqual([frame.left, frame.right, frame.verb], [0, 0, 0]);
  });
  it("fits better in the same place than in another place of the same sentence", () => {
    const source = "Solnavik beat Malmar in the final.";
    const [winner, loser] = [0, 1].map((nth) => fit(frameBetween("Lundvik beat Malmar in the final.", source, nth)));
    assert.ok((winner ?? 0) > (loser ?? 0));
  });
});

/** The frame of the draft's first name and the source's name at that place. */
function frameBetween(draft: string, source: string, nth = 0): Frame {
  const [one, other] = [statementOf(draft), statementOf(source)];
  return frameOf(
    align(one, other, () => 1),
    [nameOf(one, 0), nameOf(other, nth)],
  );
}

function statementOf(text: string): Statement {
  const { sentences, claims } = extractText(readProse(text, "draft.txt"));
  const [sentence] = sentences;
  assert.ok(sentence);
  return readStatement(sentence, claims);
}

function nameOf({ claims }: Statement, nth: number): Claim {
  const name = claims.filter(({ kind }) => kind === "name")[nth];
  assert.ok(name);
  return name;
}
