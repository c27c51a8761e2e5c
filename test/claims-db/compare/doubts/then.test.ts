/** Ages at which somebody did something, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

describe("An age in the very place of another", () => {
  it("is wrong, though somebody else has it", () => {
    const source = "Old Pekka Salo turned 81 in April. His wife Ritva, 78, who is a potter, takes another view.";
    check("His wife Ritva, [81], is a potter and takes another view.", source, "78");
    check("His wife Ritva, 78, is a potter and takes another view.", source);
  });
});

describe("The age at which somebody did one thing", () => {
  it("is not that at which they did another", () => {
    const source = "Ritva Salo came to Turku at the age of six and trained as a nurse.";
    check("Ritva Salo became mayor of Turku at the age of thirty.", source);
  });

  it("is not how old they are now", () => {
    const source = "Ritva Salo, who moved to Turku at the age of six, took up the harp when she was nine.";
    check("The 26-year-old took up the harp aged nine.", source);
    check("The [26-year-old] plays the harp.", "The 36-year-old Ritva Salo plays the harp.");
  });

  it("is that at which they did the same", () => {
    const source = "Ritva Salo became mayor of Turku at the age of 31.";
    check("Ritva Salo became mayor of Turku at the age of [36].", source);
  });
});

describe("The age of a child", () => {
  const lost = "Sittie Amerol, 36, lost her husband and her son Yasser, 8.";
  it("is not its mother's", () =>
    check("Sittie Amerol, who lost her husband and her eight-year-old son, spoke.", lost));
  it("is another where the source has no such age", () =>
    check("Sittie Amerol, who lost her husband and her [nine-year-old] son, spoke.", lost));
});
