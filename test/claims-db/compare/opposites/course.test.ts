/** What became of forecasts and dividends. */
import { checkRefuted as check } from "../../../support/refuted";

const call =
  "Orlan Foods call. Sales fell by a tenth. We keep our outlook: organic growth of 4 to 6% for the full year. " +
  "The interim dividend is suspended.";

describe("A forecast or a dividend", () => {
  it("is not moved where the source keeps it, and not kept where it is gone", () => {
    check("The company [lowers] its outlook to organic growth of 4 to 6% for the year.", call, "keep");
    check("It has [raised] its interim dividend.", call, "suspended");
    check("Orlan Foods confirmed its outlook of organic growth for the year.", call);
  });
  it("is left alone where another one of its kind is meant", () => {
    check("The company has lowered its outlook for wages.", call);
    check("The company confirms its margin target.", "Orlan Foods call. We raise our target for exports to 40 tons.");
    const both =
      "Orlan Foods call. We keep our target of 3.3 million tonnes and raise that for profit to 1.15 billion.";
    check("The target for the year has been raised to 1.15 billion.", both);
  });
  it("is left alone where the source has it in figures", () => {
    const told = "Orlan Foods call. We keep our outlook: sales of 143 billion (previously 139 billion).";
    check("The company raises its outlook to sales of 143 billion.", told);
  });
});
