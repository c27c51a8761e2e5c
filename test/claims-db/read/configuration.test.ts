/** corroborate.json: what it may say, and what is said about mistakes in it. */
import assert from "node:assert/strict";
import { defaults, readConfiguration, type Configuration } from "../../../claims-db/read/configuration";

function check(text: string | undefined, said: Partial<Configuration>, ...reasons: readonly (string | RegExp)[]): void {
  const { configuration, problems } = readConfiguration(text);
  assert.deepEqual(configuration, { ...defaults, ...said });
  assert.equal(problems.length, reasons.length, JSON.stringify(problems));
  reasons.forEach((reason, i) => assert.match(problems[i]?.reason ?? "", new RegExp(reason)));
  assert.ok(problems.every(({ path }) => path === "corroborate.json"));
}

describe("readConfiguration", () => {
  it("gives the defaults where nothing is written", () => {
    check(undefined, {});
    check("", {});
    check("{}", {});
  });

  it("reads every setting", () => {
    check(
      `{ "$schema": "x", "sources": ["wire/**"], "drafts": "*.md", "primary": ["wire/a.md"],
         "aliases": { "United States": ["US", "Washington"] }, "checks": { "place": false },
         "severity": { "refuted": "error", "conflicting": { "name": "hint" } } }`,
      {
        sources: ["wire/**"],
        drafts: ["*.md"],
        primary: ["wire/a.md"],
        aliases: { "United States": ["US", "Washington"] },
        checks: { place: false },
        severity: {
          refuted: { figure: "error", date: "error", name: "error", title: "error", place: "error", quote: "error" },
          conflicting: { name: "hint" },
        },
      },
    );
  });

  it("bears tabs, comment lines, a byte order mark and a comma too many", () => {
    check('\ufeff{\n\t// what we trust\n\t"sources": [\n\t\t"a/**",\n\t],\n}\n', { sources: ["a/**"] });
  });

  it("names the line of broken JSON", () => {
    check('{\n  "sources": ["a/**"]\n  "drafts": ["b"]\n}', {}, "^Line 3: This is not valid JSON");
    check("[1]", {}, "^Line 1: This has to be one object");
    check("sources", {}, "^Line 1: This has to be one object");
  });

  it("proposes a setting for an unknown one and keeps the rest", () => {
    check(
      '{\n  "drafts": ["a.md"],\n  "sorces": ["a/**"]\n}',
      { drafts: ["a.md"] },
      'Line 3: "sorces" .* Did you mean "sources"',
    );
    check('{ "colour": 1 }', {}, '"colour" .* There are .*"sources"');
    check('{ "checks": {\n "figures": true } }', {}, 'Line 2: "figures" .* Did you mean "figure"');
    check('{ "severity": { "refuted": {\n "names": "off" } } }', { severity: { refuted: {} } }, 'Line 2: "names"');
  });

  it("says what a setting has to be", () => {
    check('{ "sources": 5 }', {}, '"sources" has to be a list of texts');
    check('{ "sources": ["a", 5] }', { sources: ["a"] }, '"sources" has to be a list of texts');
    check('{ "checks": { "date": "no" } }', {}, '"date" has to be true or false');
    check('{ "checks": ["date"] }', {}, '"checks" has to be an object');
    check('{ "severity": { "refuted": "loud" } }', {}, '"refuted" has to be one of "error", "warning"');
    check('{ "aliases": { "US": 1 } }', {}, '"US" has to be a list of texts');
    check('{ "sources": null }', {}, '"sources" has to be a list of texts');
  });

  it("leaves out globs that leave the folder", () => {
    check(
      '{ "sources": ["../wire/**", "a/**"] }',
      { sources: ["a/**"] },
      '"../wire/\\*\\*" leaves the workspace folder',
    );
  });

  it("is not taken in by names of JavaScript", () => {
    check(
      '{ "__proto__": { "sources": ["x"] }, "aliases": { "constructor": ["a"] } }',
      { aliases: { constructor: ["a"] } } as never,
      "__proto__",
    );
  });
});
