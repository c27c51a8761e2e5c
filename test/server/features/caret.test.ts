/** Holding back what is new under the writer's hands; the clock is set by hand. */
import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../../../claims-db/model";
import { followCaret, patience } from "../../../server/features/caret";
import { findingOf } from "../samples";

describe("The caret", () => {
  it("holds back a new finding where somebody writes, until they stopped for a while", () => {
    const desk = open("Hamas released 3");
    desk.type(" hostages", "2 hostages", 16);
    assert.deepEqual(desk.shown("32"), []);
    desk.wait(patience);
    assert.deepEqual(desk.shown("32"), ["32"]);
  });

  it("says how long to wait", () => {
    const desk = open("They freed 3");
    desk.type("", "2", 12);
    assert.equal(desk.settle("32").wait, patience);
    desk.wait(1000);
    assert.equal(desk.settle("32").wait, patience - 1000);
  });

  it("keeps holding while the same sentence is written on", () => {
    const desk = open("");
    desk.type("", "They freed 32", 0);
    desk.wait(patience - 1);
    desk.type("", " hostages", 13);
    desk.wait(patience - 1);
    assert.deepEqual(desk.shown("32"), []);
    desk.wait(1);
    assert.deepEqual(desk.shown("32"), ["32"]);
  });

  it("lets go when the writer has moved on to the next sentence", () => {
    const desk = open("");
    desk.type("", "They freed 32. ", 0);
    desk.wait(1000);
    desk.type("", "Then", 15);
    desk.wait(patience - 1000);
    assert.deepEqual(desk.shown("32"), ["32"]);
  });

  it("never takes away what is shown already", () => {
    const desk = open("They freed 32 hostages.");
    assert.deepEqual(desk.shown("32"), ["32"]);
    desk.type("", ",", 13);
    assert.deepEqual(desk.shown("32"), ["32"]);
  });

  it("leaves findings elsewhere alone, in the same sentence too", () => {
    const desk = open("They freed 32 hostages in Marc.");
    desk.type("", "h", 30);
    assert.deepEqual(desk.shown("32"), ["32"]);
  });

  it("knows where the words are after text is written above them", () => {
    const desk = open("They freed 3");
    desk.type("", "2", 12);
    desk.type("", "Above.\n", 0);
    assert.deepEqual(desk.shown("32"), []);
  });

  it("forgets a draft that is closed, and takes a text that is sent whole for nobody's typing", () => {
    const desk = open("They freed 3");
    desk.type("", "2", 12);
    desk.replace("They freed 32");
    assert.deepEqual(desk.shown("32"), ["32"]);
    desk.type("", "!", 13);
    desk.close();
    assert.deepEqual(desk.shown("32"), ["32"]);
  });

  function open(text: string) {
    let now = 0;
    let version = 1;
    const caret = followCaret(() => now);
    const document = TextDocument.create("file:///draft.md", "markdown", version, text);
    const settle = (words: string) => {
      const start = document.getText().indexOf(words);
      const finding: Finding = findingOf({}, { text: words, span: { start, end: start + words.length } });
      return caret.settle(document, [finding]);
    };
    return {
      type: (old: string, words: string, at: number) => {
        const range = { start: document.positionAt(at), end: document.positionAt(at + old.length) };
        caret.update(document, [{ range, text: words }], ++version);
      },
      replace: (words: string) => caret.update(document, [{ text: words }], ++version),
      wait: (milliseconds: number) => (now += milliseconds),
      settle,
      shown: (words: string) => settle(words).shown.map(({ claim }) => claim.text),
      close: () => caret.forget(document.uri),
    };
  }
});
