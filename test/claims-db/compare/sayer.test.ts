/** Who said it, through the whole engine in memory. */
import assert from "node:assert/strict";
import { checkDraft } from "../../../claims-db/index";
import { fill } from "../../support/cases";
import { unmark } from "../../support/marks";

const source =
  "Tom Fennick, the engineer, said the old bridge would stay closed for three weeks. Ada Brusk, his deputy, was there. " +
  "Brusk said that ferries would run.";

describe("What somebody said in a text's own words", () => {
  it("is another's where the source has another say it", () => {
    check("[Ada Brusk] said that the old bridge would stay closed for three weeks.", source, "Tom Fennick");
    check("According to [Ada Brusk], the old bridge will stay closed for three weeks.", source, "Tom Fennick");
    check("The old bridge will stay closed for three weeks, [Ada Brusk] told reporters.", source, "Tom Fennick");
    check("According to Tom Fennick, the old bridge will stay closed for three weeks.", source);
  });
  it("is left alone where both may have said so, or where it is what both speak of", () => {
    const both = source + " Ada Brusk said that the bridge would stay closed for weeks.";
    check("Ada Brusk said that the old bridge would stay closed for three weeks.", both);
    check(
      "Ada Brusk said that the old bridge would stay closed for three weeks.",
      source + " The bridge will stay closed, she said.",
    );
    check("Ada Brusk said that ferries would run while the old bridge was closed.", source);
    check(
      "Ada Brusk had asked for more: $3.5 million.",
      "Tom Fennick says help will come if no more is asked. " + source,
    );
    check("Ada Brusk and Tom Fennick said that the old bridge would stay closed for three weeks.", source);
  });
});

/** Marks the names that are refuted; `other` is who stands in the source. */
function check(marked: string, source: string, other?: string): void {
  const { text, spans } = unmark(marked);
  const database = fill([source]);
  const { findings } = checkDraft(database, { path: "draft.md", text });
  database.close();
  const wrong = findings.filter(({ verdict }) => verdict === "refuted");
  assert.deepEqual(
    wrong.map(({ claim }) => claim.text),
    spans.map(({ start, end }) => text.slice(start, end)),
    marked,
  );
  if (other) assert.equal(wrong[0]?.evidence[0]?.value, other);
}
