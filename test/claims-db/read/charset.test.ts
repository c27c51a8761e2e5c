/** Bytes to text: every encoding that a source may come in. */
import assert from "node:assert/strict";
import { decode } from "../../../claims-db/read/charset";

function check(bytes: Uint8Array | readonly number[], text: string): void {
  assert.equal(decode(Uint8Array.from(bytes)), text);
}

describe("decode", () => {
  it("reads UTF-8 with and without a byte order mark", () => {
    check(Buffer.from("Ärzte – “frei”"), "Ärzte – “frei”");
    check([0xef, 0xbb, 0xbf, 0x48, 0x69], "Hi");
  });

  it("reads UTF-16 by its byte order mark", () => {
    check([0xff, 0xfe, 0x48, 0, 0x69, 0], "Hi");
    check([0xfe, 0xff, 0, 0x48, 0, 0x69], "Hi");
  });

  it("reads UTF-16 without a mark by its zero bytes", () => {
    check(Buffer.from("Hamas freed 33 – “all”", "utf16le"), "Hamas freed 33 – “all”");
    check(Buffer.from("Hamas freed 33", "utf16le").swap16(), "Hamas freed 33");
  });

  it("does not take a stray zero byte for UTF-16", () => {
    check(Buffer.from("Hamas freed\u0000 33 hostages"), "Hamas freed\u0000 33 hostages");
  });

  it("reads what is no UTF-8 as windows-1252, with its curly quotes and dashes", () => {
    check([0x93, 0x48, 0x69, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35], "“Hi” – €5");
    check([0x63, 0x61, 0x66, 0xe9], "café");
  });

  it("reads an empty file and a view into a larger buffer", () => {
    check([], "");
    assert.equal(decode(Uint8Array.from([0x41, 0xe9, 0x42]).subarray(1, 2)), "é");
  });
});
