/** Which part a name plays in its clause. */
import assert from "node:assert/strict";
import { areOneRole, areOpposed, roleOf, type Role } from "../../../../claims-db/compare/roles/role";
import { readStatement, type Statement } from "../../../../claims-db/compare/statement";
import { extractText } from "../../../../claims-db/index";

describe("The role of a name", () => {
  it("is the same in active and passive", () => {
    check("Marta Lindqvist bought the harbour mill.", "Marta Lindqvist", "doer bought");
    check("The harbour mill was bought by Marta Lindqvist.", "Marta Lindqvist", "doer bought");
    check("The board sacked Marta Lindqvist in June.", "Marta Lindqvist", "done sacked");
    check("Marta Lindqvist was sacked by the board in June.", "Marta Lindqvist", "done sacked");
  });
  it("is found over what stands beside the name", () => {
    check("Marta Lindqvist, 46, a former judge, founded the school.", "Marta Lindqvist", "doer founded");
    check("Marta Lindqvist, who founded the school, was there.", "Marta Lindqvist", "doer founded");
    check("Marta Lindqvist of the Harbour Trust founded the school.", "Marta Lindqvist", "doer founded");
    check("His deputy, Marta Lindqvist, founded the school.", "Marta Lindqvist", "doer founded");
    check("Marta Lindqvist (left) later founded the school.", "Marta Lindqvist", "doer founded");
  });
  it("is unknown for an owner, a list and a sentence without a verb", () => {
    check("Marta Lindqvist's lawyer founded the school.", "Marta Lindqvist", "none");
    check("Marta Lindqvist and Peter Vaz founded the school.", "Marta Lindqvist", "none");
    check("A portrait of Marta Lindqvist.", "Marta Lindqvist", "none");
  });
  it("is one in two sentences with one verb, and the opposite for who suffers it", () => {
    const [sold, bought, again] = [
      "Marta Lindqvist sued Peter Vaz over the mill.",
      "Peter Vaz sued Marta Lindqvist over the mill.",
      "Marta Lindqvist has sued Peter Vaz.",
    ].map((text) => played(text, "Marta Lindqvist"));
    assert.ok(sold && bought && again);
    assert.deepEqual([areOneRole(sold, again), areOneRole(sold, bought)], [true, false]);
    assert.deepEqual([areOpposed(sold, again), areOpposed(sold, bought)], [false, true]);
  });
  it("is never opposed where a verb goes both ways", () => {
    const [here, there] = ["Marta Lindqvist met Peter Vaz.", "Peter Vaz met Marta Lindqvist."].map((text) =>
      played(text, "Marta Lindqvist"),
    );
    assert.ok(here && there);
    assert.equal(areOpposed(here, there), false);
  });
});

/** "doer bought" for a name that does what the verb "bought" says. */
function check(text: string, name: string, expected: string): void {
  const found = played(text, name);
  const verb = found && found[0].sentence.words[found[1].verb]?.lower;
  assert.equal(found ? `${found[1].part} ${verb ?? ""}` : "none", expected, text);
}

function played(text: string, name: string): readonly [Statement, Role] | undefined {
  const { sentences, claims } = extractText({ text, prose: text });
  const [sentence, claim] = [sentences[0], claims.find((each) => each.kind === "name" && each.text === name)];
  assert.ok(sentence && claim, text);
  const statement = readStatement(sentence, claims);
  const role = roleOf(statement, claim);
  return role && [statement, role];
}
