/** The whole drafts to judge by are read as CONTRIBUTING says, and are sound as labels. */
import assert from "node:assert/strict";
import { readStories, storiesOf } from "./support/wholedrafts";

const story = `# docks-01
Crane falls at Ostby docks

A crane fell on 14 men at noon.
===
Second paper

Fourteen were hurt.
---
## Noon

A crane fell on {41|14|figure c} men at {dusk|midday|date f}.
`;

describe("Whole drafts", () => {
  it("have their sources, a right text, a wrong one, and where the two differ", () => {
    const [read] = storiesOf(story);
    assert.ok(read);
    assert.deepEqual(read.sources, [
      "Crane falls at Ostby docks\n\nA crane fell on 14 men at noon.",
      "Second paper\n\nFourteen were hurt.",
    ]);
    assert.equal(read.right, "## Noon\n\nA crane fell on 14 men at midday.");
    assert.equal(read.wrong, "## Noon\n\nA crane fell on 41 men at dusk.");
    assert.deepEqual(
      read.mistakes.map(({ start, end, instead, kind, near }) => [
        read.wrong.slice(start, end),
        read.right.slice(...instead),
        kind,
        near,
      ]),
      [
        ["41", "14", "figure", "close"],
        ["dusk", "midday", "date", "free"],
      ],
    );
  });

  it("that are not understood are an error that names them", () => {
    assert.throws(() => storiesOf(story.replace("\n---\n", "\n")), /docks-01 has no line ---/);
    assert.throws(() => storiesOf(story.replace("|figure c", "|colour c")), /docks-01 .* not understood/);
  });

  it("of the project are many, each with two sources, its own name and seven mistakes or more", () => {
    const stories = readStories();
    assert.ok(stories.length >= 180);
    assert.equal(new Set(stories.map(({ id }) => id)).size, stories.length);
    for (const { id, sources, mistakes, right, wrong } of stories) {
      assert.ok(sources.length >= 2 && mistakes.length >= 7, id);
      for (const { start, end, instead } of mistakes)
        assert.notEqual(wrong.slice(start, end), right.slice(...instead), id);
    }
  });
});
