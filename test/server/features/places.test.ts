/** Addresses of sources: files where an editor can point at a line, stored text where it cannot. */
import assert from "node:assert/strict";
import { addressOfSource } from "../../../server/features/places";
import { Sources } from "../../../server/sources";

describe("the address of a source", () => {
  const sources = new Sources("file:///a%20story");
  const check = (path: string, stored: boolean, address: string): void =>
    assert.equal(addressOfSource(sources, path, stored), address);

  it("is its file where that is text", () => check("sources/a.md", true, "file:///a%20story/sources/a.md"));
  it("is its stored text where the file is none", () =>
    check("sources/a b.PDF", true, "corroborate-source:/sources/a%20b.PDF.txt?file%3A%2F%2F%2Fa%2520story"));
  it("is its file for a client that does not show stored text", () =>
    check("sources/a.pdf", false, "file:///a%20story/sources/a.pdf"));
});
