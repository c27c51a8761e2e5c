/** Both sides of a plane thing have one unit. */
import { checkReading as check } from "../../support/figures";

describe("The sides of a thing", () => {
  it("have the unit that is said once", () => {
    check("It is a scrap of [4] by [6 centimetres].", "length 4 centimetre; length 6 centimetre");
    check("It is a scrap, [four metres] by [six].", "length 4 metre; length 6 metre");
    check("The hall is [12] x [30 metres].", "length 12 metre; length 30 metre hall");
  });

  it("are none where the words between are others", () => {
    check("The [12] trees grew by [30 centimetres].", "count 12 tree; length 30 centimetre up tree");
    check("They laid [30 metres] of pipe by [six] in the evening.", "length 30 metre pipe; count 6 pipe");
  });
});
