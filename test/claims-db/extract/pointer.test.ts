/** Tests that what only points to another text makes no claims. */
import assert from "node:assert/strict";
import { extractText, readProse } from "../../../claims-db/index";

/** The words of all claims in a text. */
function check(text: string, expected: readonly string[]): void {
  const { claims } = extractText(readProse(text, "a.txt"));
  assert.deepEqual(
    claims.map((claim) => claim.text),
    expected,
  );
}

describe("A sentence that points to another text", () => {
  it("claims nothing", () => {
    check('Sales fell by 4%. (Also see "Velden Sales Cross $10bn" - Norland Herald, 2 Feb, 2023.)', ["4%"]);
    check("Sales fell by 4%. See also Velden Foods, page 12.", ["4%"]);
    check("Sales fell by 4%. Related: Velden Foods grew by 9% in 2023", ["4%"]);
  });

  it("is told from one that only begins like it", () => {
    check("Related costs rose by 9%.", ["9%"]);
    check("Read more than 40 pages a day.", ["40"]);
  });
});
