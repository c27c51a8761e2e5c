/** The highest office given to one whom the source calls by another, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const source =
  "Prime Minister Ilse Dorn arrived in the town on Monday. Critics called for the environment minister, Sofia Hartl, to resign.";

describe("An office of which the source has another holder", () => {
  it("is not held by one whom it calls by another office", () => {
    check("[Prime Minister Sofia Hartl] flew in on Monday.", source);
    check("Prime Minister Ilse Dorn flew in on Monday.", source);
  });
  it("may be held elsewhere by one whom it does not name, or have been held before", () => {
    check("Prime Minister Anton Velde sent his condolences.", source);
    check(
      "Prime Minister Sofia Hartl once opened the dam.",
      source.replace("environment minister", "former environment minister"),
    );
  });
  it("may be held with another", () => {
    const two = "Justice minister Ruth Obi, who also acts as defence minister, was absent.";
    check("Defence minister Ruth Obi was absent.", two);
    check("[Transport minister Ruth Obi] was absent.", two);
  });
});
