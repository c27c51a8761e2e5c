/** Tests of the report and the annotated copy as pages. */
import assert from "node:assert/strict";
import { annotatedPage } from "../../../server/report/annotatedpage";
import { htmlReports } from "../../../server/report/html";
import { escapeHtml, markup } from "../../../server/report/hypertext";
import { piecesOf } from "../../../server/report/numbered";
import { disagreement, hostileReport, makeReport, text } from "./story";

const empty = new Set(["meta", "br", "!doctype"]);

/** Walks over the tags: each that is opened is closed in order, and none is foreign to our pages. */
function checkTags(page: string): void {
  const open: string[] = [];
  for (const [, slash, name = "", closed] of page.matchAll(/<(\/?)(!?[a-z][a-z0-9]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    assert.ok(known.has(name), `<${name}>`);
    if (empty.has(name) || closed) continue;
    if (slash) assert.equal(open.pop(), name);
    else open.push(name);
  }
  assert.deepEqual(open, []);
}

const known = new Set(
  (
    "!doctype html head meta title style body main section h1 h2 h3 p div span ol ul li a article header strong mark " +
    "blockquote table caption thead tbody tr th td footer sup br"
  ).split(" "),
);

for (const [name, pageOf] of [["The report", htmlReports] as const, ["The annotated copy", annotatedPage] as const]) {
  describe(`${name} as a page`, () => {
    it("is well formed, in one piece, without a script or anything to fetch", () => {
      const page = pageOf([makeReport(), makeReport()]);
      checkTags(page);
      assert.match(page, /^<!doctype html>\s*<html lang="en">/);
      assert.match(page, /default-src 'none'|default-src &#39;none&#39;/);
      assert.doesNotMatch(page, /<script|\bsrc=|<link|@import|url\(|\son\w+=/);
    });

    it("follows the reader's theme and fits on paper", () => {
      const page = pageOf([makeReport()]);
      assert.match(page, /prefers-color-scheme: dark/);
      assert.match(page, /@media print/);
    });

    it("shows what sources say as text, whatever it is", () => {
      const page = pageOf([hostileReport()]);
      checkTags(page);
      assert.doesNotMatch(page, /<img|href="(?!#)[^"]*:|\u202e/);
      assert.match(page, /&lt;img src=x onerror=&quot;run\(\)&quot;&gt;/);
    });

    it("gives every table a caption and heads, every link an aim, and no anchor twice", () => {
      const page = pageOf([makeReport(), makeReport()]);
      assert.equal(page.match(/<table/g)?.length, page.match(/<caption>[^<]*\S[^<]*<\/caption>/g)?.length);
      assert.ok((page.match(/<th scope="col">/g)?.length ?? 0) > 0);
      const ids = [...page.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
      const aims = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
      assert.ok(aims.length > 0 && aims.every((aim) => ids.includes(aim)));
    });
  });
}

describe("The report as a page", () => {
  it("begins with the coverage and has its headings in order", () => {
    const page = htmlReports([makeReport()]);
    assert.match(page, /<p class="coverage">1 of 4 claims supported<\/p>/);
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    assert.ok(levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1));
    assert.ok(page.indexOf("Conflicts") < page.indexOf("In no source"));
  });

  it("shows what the sources disagree about, with each value and who has it", () => {
    const page = htmlReports([makeReport({ disagreements: [disagreement] })]);
    checkTags(page);
    assert.match(
      page,
      /rowspan="2" class="claimed">Palestinian prisoners<[^]*1,900[^]*BB, 6 March 2025[^]*2,000[^]*CCC/,
    );
  });

  it("marks the words in the draft's line and in the source's sentence", () => {
    const page = htmlReports([makeReport()]);
    assert.match(page, /The group holds <mark>27<\/mark> captives\./);
    assert.match(page, /Officials say <mark>24<\/mark> in all\./);
  });
});

describe("The annotated copy as a page", () => {
  it("marks and numbers each claim, with its state as a sign and not by colour alone", () => {
    const page = annotatedPage([makeReport()]);
    assert.match(
      page,
      /<mark class="conflict"\s*><span>27<\/span><\/mark\s*><sup class="conflict"\s*><a href="#n1" title="Reuters says 24, not 27\.">1≠<\/a>/,
    );
    assert.match(page, /Paris &amp; Rome|Paris.*\n?.*&amp; Rome/);
  });
});

describe("Pieces of a draft", () => {
  it("are the draft again when joined, with each number at its place", () => {
    const { entries } = makeReport();
    const pieces = piecesOf(text, entries);
    assert.equal(pieces.map((piece) => piece.text).join(""), text);
    assert.deepEqual(
      pieces.flatMap(({ ending }) => ending.map(({ number }) => number)),
      [1, 2, 3, 4],
    );
  });

  it("hold all claims that overlap", () => {
    const [first, second] = makeReport().entries;
    assert.ok(first && second);
    const claim = { ...second.finding.claim, span: { start: 10, end: 18 } };
    const overlapping = { ...second, finding: { ...second.finding, claim } };
    const pieces = piecesOf(text, [first, overlapping]);
    assert.deepEqual(pieces.map((piece) => [piece.text, piece.within.length, piece.ending.length]).slice(0, 4), [
      ["The group ", 0, 0],
      ["holds ", 1, 0],
      ["27", 2, 2],
      [text.slice(18), 0, 0],
    ]);
  });
});

describe("A template of HTML", () => {
  it("escapes text and keeps what templates made", () => {
    assert.equal(
      markup`<b title="${'"'}">${"<"}${[markup`<i>${1}</i>`]}</b>`.html,
      '<b title="&quot;">&lt;<i>1</i></b>',
    );
    assert.equal(escapeHtml("a\u0000b\u202ec"), "a b c");
  });
});
