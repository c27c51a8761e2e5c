/** The county or country in which a town lies, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const source =
  "The 72-year-old keeps a pair of wooden gulls outside his cottage in Brixcombe, Devon. They have lasted well.";

describe("Where a town lies", () => {
  it("is wrong where the source has the town in another county", () => {
    check("A man of Brixcombe in [Cornwall] keeps two wooden gulls outside his cottage.", source, "Devon");
    check("A man of Brixcombe, [Yorkshire], keeps two wooden gulls outside his cottage.", source, "Devon");
    check("A man of Brixcombe in Devon keeps two wooden gulls outside his cottage.", source);
  });
  it("is left alone where the county holds the other, another town is meant, or the source has both", () => {
    check("A man of Brixcombe in England keeps two wooden gulls outside his cottage.", source);
    check("A man of Tarrow in Cornwall keeps wooden gulls too.", source);
    check(
      "A man of Brixcombe in Cornwall keeps two wooden gulls outside his cottage.",
      `${source} Brixcombe was in Cornwall until 1844.`,
    );
  });
});
