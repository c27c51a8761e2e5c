/** Another thing of the same sort in the same place of a sentence. */
import { checkRefuted as check } from "../../../support/refuted";

const find =
  "Ottoline Brask was digging up her leeks in Varnholt when she hit the box. The retired shoemaker swerved for a hedgehog " +
  "on the way to the museum. The case was paid for by a miners' union, and she keeps the box behind her piano.";

describe("A thing of the same sort", () => {
  it("is another one where it is done to, or led to, like the source's", () => {
    check("Brask hit the box while digging up [carrots] in Varnholt.", find, "leeks");
    check("On the way to the museum she swerved for a [fox].", find, "hedgehog");
  });
  it("is another one where the same word describes it, or it owns the same thing", () => {
    check("A retired [butcher] swerved for an animal on the way to the museum.", find, "shoemaker");
    check("The case was paid for by a [bakers]' union.", find, "miners");
  });
  it("is left alone where it may be the same, or stands in another place", () => {
    check("Brask hit the box while digging up onions and leeks in Varnholt.", find);
    check("Brask hit the box while digging up vegetables in Varnholt.", find);
    check("A fox was seen near the museum by those who dug up leeks in Varnholt.", find);
    check("The case was paid for by a union, and a baker came from Varnholt.", find);
  });
  it("is left alone where the source denies its own", () => {
    const denied = "It was not a hedgehog for which she swerved on the way to the museum in Varnholt.";
    check("On the way to the museum in Varnholt she swerved for a fox.", denied);
  });
});
