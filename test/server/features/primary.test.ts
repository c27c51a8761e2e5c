/** Primary sources in corroborate.json: one more or one less, and the rest of the file as it was. */
import assert from "node:assert/strict";
import { answerPrimary } from "../../../server/features/primary";

describe("marking a source as primary", () => {
  const path = "sources/a.md";
  const add = (text: string): string | undefined => answerPrimary({ text, path, primary: true }).text;
  const remove = (text: string): string | undefined => answerPrimary({ text, path, primary: false }).text;

  it("makes the list in an empty file", () => assert.equal(add(""), '{\n  "primary": ["sources/a.md"]\n}\n'));
  it("makes the list in an empty object", () => assert.equal(add("{}\n"), '{\n  "primary": ["sources/a.md"]\n}\n'));
  it("makes the list before other settings and keeps comments and indentation", () =>
    assert.equal(
      add('{\n    // ours\n    "sources": ["s/**"]\n}\n'),
      '{\n    "primary": ["sources/a.md"],\n    // ours\n    "sources": ["s/**"]\n}\n',
    ));
  it("adds to a list on one line", () =>
    assert.equal(add('{ "primary": ["b.md"], "x": 1 }'), '{ "primary": ["b.md", "sources/a.md"], "x": 1 }'));
  it("adds to a list of one path a line", () =>
    assert.equal(
      add('{\n  "primary": [\n    "b.md"\n  ]\n}\n'),
      '{\n  "primary": [\n    "b.md",\n    "sources/a.md"\n  ]\n}\n',
    ));
  it("adds a source once", () => assert.equal(add('{"primary": ["sources/a.md"]}'), '{"primary": ["sources/a.md"]}'));
  it("reads a bracket in a name as part of it", () =>
    assert.equal(add('{"primary": ["b [1].md"]}'), '{"primary": ["b [1].md", "sources/a.md"]}'));
  it("takes a source out again", () =>
    assert.equal(remove('{"primary": ["b.md", "sources/a.md"]}'), '{"primary": ["b.md"]}'));
  it("leaves a pattern to the person who wrote it", () =>
    assert.equal(remove('{"primary": ["sources/**"]}'), undefined));
  it("leaves a broken file alone", () => {
    assert.equal(add('{"primary": ['), undefined);
    assert.equal(add("[]"), undefined);
    assert.equal(add('{"primary": "sources/b.md"}'), undefined);
  });
});
