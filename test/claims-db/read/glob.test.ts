/** Globs: which paths they mean. */
import assert from "node:assert/strict";
import { baseOf, leavesFolder, matchesGlobs } from "../../../claims-db/read/glob";

function check(
  globs: string | readonly string[],
  paths: { readonly yes: readonly string[]; readonly no: readonly string[] },
): void {
  const list = typeof globs === "string" ? [globs] : globs;
  assert.deepEqual(
    [...paths.yes, ...paths.no].filter((path) => matchesGlobs(path, list)),
    paths.yes,
  );
}

describe("matchesGlobs", () => {
  it("reads two stars as any folders, none included", () => {
    check("sources/**", { yes: ["sources/a.md", "sources/x/y/a.md"], no: ["source/a.md", "x/sources/a.md"] });
    check("**/*.md", { yes: ["a.md", "x/y/a.md"], no: ["a.txt", "a.md/x.txt"] });
    check("a/**/b/**/c.md", { yes: ["a/b/c.md", "a/x/b/y/b/c.md"], no: ["a/c.md", "b/a/c.md"] });
  });

  it("reads one star and a question mark within a name", () => {
    check("sources/*.md", { yes: ["sources/a.md", "sources/.md"], no: ["sources/x/a.md", "sources/a.mdx"] });
    check("sources/*", { yes: ["sources/a.md"], no: ["sources/x/a.md"] });
    check("day-?.txt", { yes: ["day-1.txt"], no: ["day-10.txt", "day-.txt"] });
    check("*a*b*.md", { yes: ["xaxbx.md", "ab.md"], no: ["ba.md"] });
  });

  it("reads braces as alternatives", () => {
    check("{sources,wire}/*.{md,txt}", { yes: ["sources/a.md", "wire/a.txt"], no: ["other/a.md", "wire/a.pdf"] });
  });

  it("reads a folder's name as all that is in it, with or without a slash", () => {
    check("sources", { yes: ["sources", "sources/a.md", "sources/x/a.md"], no: ["sources2/a.md"] });
    check("./sources/", { yes: ["sources/a.md"], no: ["a.md"] });
    check("sources\\wire", { yes: ["sources/wire/a.md"], no: ["sources/a.md"] });
  });

  it("takes out what a glob with an exclamation mark means", () => {
    check(["sources/**", "!sources/old/**"], { yes: ["sources/a.md"], no: ["sources/old/a.md"] });
  });

  it("takes dots and brackets literally", () => {
    check("a.b[1].md", { yes: ["a.b[1].md"], no: ["axb1.md"] });
  });

  it("means nothing where there is no glob", () => {
    check([], { yes: [], no: ["a.md"] });
    check("", { yes: [], no: ["a.md"] });
  });

  it("answers for globs that would make a regular expression despair", () => {
    check("*a".repeat(500) + "b", { yes: [], no: ["a".repeat(5000)] });
    check("{a,b}".repeat(40), { yes: [], no: ["x"] });
  });
});

describe("baseOf", () => {
  it("is the folder that holds all paths of a glob", () => {
    assert.deepEqual(["sources/**", "*.md", "a/b/*.md", "a/b.md", "{a,b}/c"].map(baseOf), [
      "sources",
      "",
      "a/b",
      "a/b.md",
      "",
    ]);
  });
});

describe("leavesFolder", () => {
  it("is true for ways out and false for names with dots", () => {
    assert.deepEqual(
      ["../a", "a/../../b", "/etc", "C:\\a", "~/a", "!../a"].filter((glob) => !leavesFolder(glob)),
      [],
    );
    assert.deepEqual(["a..b/c", "sources/**", "./a"].filter(leavesFolder), []);
  });
});
