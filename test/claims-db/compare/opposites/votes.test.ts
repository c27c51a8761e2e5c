/** Who is for a thing, and who against it. */
import { checkRefuted as check } from "../../../support/refuted";

describe("For and against", () => {
  const ban =
    "The council lifted the ban on Tuesday. Councillor Lea Holt, who voted against, left early. Ivo Sand was pleased.";
  it("is found where the thing stands around it", () => {
    check("Holt voted [for] lifting the ban.", ban, "against");
    check("The bishop [supports] the dam.", "Falk plans a dam. The bishop is against it.", "against");
  });
  it("is left alone on the same side, of another, and of another thing", () => {
    check("Holt voted against lifting the ban.", ban);
    check("Ivo Sand voted for lifting the ban.", ban);
    check("Holt voted for the tunnel.", ban);
    check("Holt did not vote for lifting the ban.", ban);
  });
});
