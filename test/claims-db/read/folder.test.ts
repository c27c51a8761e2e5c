/** The folder of a workspace: which files are sources, and what is said of those that cannot be read. */
import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { largest, listSources, readBytes } from "../../../claims-db/read/folder";

describe("listSources", () => {
  let root = "";

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "corroborate-"));
  });

  afterEach(() => rm(root, { recursive: true }));

  async function write(path: string, text = "Text."): Promise<void> {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }

  async function check(globs: readonly string[] | undefined, expected: readonly string[]): Promise<void> {
    const { files, problems } = await listSources(root, globs);
    assert.deepEqual([files.map(({ path }) => path), problems], [expected, []]);
  }

  it("lists readable files by path, with size and time", async () => {
    for (const path of ["sources/b.md", "sources/a/c.TXT", "sources/d.markdown", "draft.md"]) await write(path);
    await check(undefined, ["sources/a/c.TXT", "sources/b.md", "sources/d.markdown"]);
    const file = (await listSources(root)).files[0];
    assert.ok(file && file.size === 5 && file.modified > 0);
  });

  it("leaves out other formats, dot-folders and node_modules", async () => {
    for (const path of ["a.pdf", "a.json", ".git/a.md", "node_modules/a.md", "x/.b/a.md", ".a.md"])
      await write(`sources/${path}`);
    await check(undefined, []);
  });

  it("leaves out what a browser saves beside a page, but no other folder of such a name", async () => {
    for (const path of ["Talks.html", "Talks_files/frame.html", "court_files/a.md"]) await write(`sources/${path}`);
    await check(undefined, ["sources/Talks.html", "sources/court_files/a.md"]);
  });

  it("follows several globs, lists a file once, and takes files out", async () => {
    for (const path of ["wire/a.md", "wire/old/b.md", "notes/c.txt", "d.md"]) await write(path);
    await check(["wire/**", "**/*.md", "!wire/old/**"], ["d.md", "wire/a.md"]);
    await check(["notes/c.txt"], ["notes/c.txt"]);
  });

  it("enters a linked folder once and survives a circle", async () => {
    await write("sources/a/b.md");
    await symlink(join(root, "sources"), join(root, "sources/circle"));
    await symlink(join(root, "sources/a"), join(root, "sources/again"));
    await symlink(join(root, "nowhere"), join(root, "sources/broken"));
    await write("elsewhere/c.md");
    await symlink(join(root, "elsewhere"), join(root, "sources/linked"));
    await check(undefined, ["sources/a/b.md", "sources/linked/c.md"]);
  });

  it("has no files where there is no folder, and never leaves the workspace", async () => {
    await check(undefined, []);
    await check(["../**", "/etc/**"], []);
    await check([], []);
  });

  it("names a file that is too large and lists the others", async () => {
    for (const path of ["sources/a.md", "sources/b.md"]) await write(path);
    await truncate(join(root, "sources/a.md"), largest + 1);
    const { files, problems } = await listSources(root);
    assert.deepEqual(
      files.map(({ path }) => path),
      ["sources/b.md"],
    );
    assert.deepEqual(
      problems.map(({ path }) => path),
      ["sources/a.md"],
    );
    assert.match(problems[0]?.reason ?? "", /21 MB; sources of up to 20 MB/);
  });

  it("reads bytes, or says why it cannot", async () => {
    await write("sources/a.md");
    assert.equal(Buffer.from((await readBytes(root, "sources/a.md")) as Uint8Array).toString(), "Text.");
    assert.deepEqual(await readBytes(root, "sources/b.md"), {
      path: "sources/b.md",
      reason: "The file is not there any more.",
    });
    assert.deepEqual(await readBytes(root, "sources"), { path: "sources", reason: "This is a folder, not a file." });
  });
});
