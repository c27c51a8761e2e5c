/** Of several figures a wrong one is held against the one of its size. */
import assert from "node:assert/strict";
import { likelierOf } from "../../../../claims-db/compare/roles/likelier";
import { figurePair } from "../../../support/pairs";

function check(draft: string, source: string, expected: string): void {
  const { claim, pairs } = figurePair(draft, source);
  const rivals = pairs.filter(({ comparison }) => comparison.outcome === "disagrees");
  assert.equal(likelierOf(claim, rivals)?.candidate.claim.text, expected, draft);
}

const film = "It is 97 minutes long and was filmed with one camera over 14 months.";

describe("The likelier rival", () => {
  it("is the one of the draft's size, where the best bound one is worlds apart", () =>
    check("It was filmed over 20 months.", film, "14 months"));

  it("is the best bound one where that is of its size, or no other is", () => {
    check("It was 79 minutes long.", film, "97 minutes");
    check("It was filmed over 20 months.", "It is 97 minutes long and was filmed with one camera.", "97 minutes");
  });

  it("is the best bound one where the draft says how far they are apart", () =>
    check("It took 20 months, ten times as long as it lasts.", film, "97 minutes"));
});
