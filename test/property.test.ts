/** Tests what holds for every text, however odd: nothing throws, spans lie inside the text, work grows with length. */
import assert from "node:assert/strict";
import { assert as always, array, constantFrom, oneof, property, string, type Arbitrary } from "fast-check";
import { checkDraft, extractText, newCache, openClaims, readArticle, readProse, saveArticle } from "../claims-db/index";
import type { Extraction, Span } from "../claims-db/model";
import { spanInText } from "../claims-db/read/prose";
import { fill } from "./support/cases";

const scraps = [
  ..."President Biden said Dr. Ana-Maria O’Neill, 44-year-old, won 3-1 in Doha on Wednesday March 5 2025 .".split(" "),
  ..."“ ” \" ' ‘ ’ « » ( ) [ ] { } < > * ** _ # - — … , ; : ! ? . \\ | ` ~~~ ``` --- === & &amp; <b> </b> <!-- --> ![](".split(
    " ",
  ),
  ..."$5.1bn £3 % 25% half two dozen million 1,234,567 1e999 -0 ∞ ½ ٣٤ 一万 6.65/10 24–30 3° 12/31/99 25:61 1st 0x1F".split(
    " ",
  ),
  ..."🙂 👩‍👩‍👧 🇶🇦 e\u0301 \u202e שלום مرحبا 你好世界 Übermaß СССР \u0000 \u0007 \ufeff \ud800 \udc00 \u2028 \u00ad".split(
    " ",
  ),
  ..."not never no former acting about over at least the of in and who said that will".split(" "),
  "\n",
  "\r\n",
  "\n\n",
  "\t",
  "",
];
const scrap = oneof(
  { weight: 6, arbitrary: constantFrom(...scraps) },
  { weight: 1, arbitrary: string({ maxLength: 6, unit: "binary" }) },
);
const texts: Arbitrary<string> = array(scrap, { maxLength: 60 }).chain((list) =>
  constantFrom(" ", "", "\n").map((between) => list.join(between)),
);
const paths = constantFrom("draft.md", "draft.txt", "page.html", "draft");
const clocks = constantFrom(undefined, "2025-03-06", "2024-02-29T23:59:59Z", "yesterday", "");
const few = { numRuns: 120 };

const database = fill([
  "President Trump met Dr. Ana-Maria O’Neill, 44, in Doha on Wednesday. “We will never give up,” she said.",
  "@2025-03-06 About 1,234,567 people and two dozen envoys won $5.1bn, 25% more than in 1999.",
]);

describe("Any text", () => {
  it("becomes prose of the same length, where each character is blank or stands where its span in the text says", () => {
    always(
      property(texts, paths, (text, path) => {
        const plain = text.replaceAll("&", "+");
        const read = readProse(plain, path);
        assert.equal(read.prose.length, plain.length);
        read.prose.split("").forEach((character, i) => {
          const { start } = spanInText(read, { start: i, end: i + 1 });
          assert.ok(character === plain[start] || /[ \n]/.test(character), plain);
        });
      }),
      few,
    );
  });

  it("becomes sentences and claims that lie inside it", () => {
    always(
      property(texts, clocks, (text, clock) => checkPlaces(text, extractText({ text, prose: text }, clock))),
      few,
    );
  });

  it("becomes an article or a reason why not", () => {
    always(
      property(texts, paths, (text, path) => {
        const article = readArticle(path, Buffer.from(text));
        if ("reason" in article) return assert.ok(article.reason.endsWith("."));
        assert.equal(article.prose.prose.length, article.prose.text.length);
      }),
      few,
    );
  });

  it("is checked against any other", () => {
    always(
      property(texts, texts, (source, text) => {
        const claims = openClaims(":memory:");
        const article = readArticle("source.md", Buffer.from(`Words. ${source}`));
        if (!("reason" in article)) saveArticle(claims, article);
        checkFindings(text, checkDraft(claims, { path: "draft.md", text }).findings);
        claims.close();
      }),
      { numRuns: 40 },
    );
  });

  it("never contradicts itself", () => {
    always(
      property(texts, (text) => {
        const claims = openClaims(":memory:");
        const article = readArticle("source.md", Buffer.from(text));
        if (!("reason" in article)) saveArticle(claims, article);
        const { findings } = checkDraft(claims, { path: "draft.md", text });
        claims.close();
        assert.deepEqual(
          findings.filter(({ verdict }) => verdict === "refuted").map(({ claim }) => claim.text),
          [],
        );
      }),
      { numRuns: 40 },
    );
  });

  it("is judged the same with a warm cache as with a cold one", () => {
    always(
      property(texts, texts, (before, text) => {
        const cache = newCache();
        checkDraft(database, { path: "draft.md", text: before }, cache);
        const draft = { path: "draft.md", text };
        assert.deepEqual(checkDraft(database, draft, cache).findings, checkDraft(database, draft).findings);
      }),
      { numRuns: 40 },
    );
  });
});

describe("A very long line", () => {
  const sentence = "The Orlan dam holds 83 million litres of water, said Paula Meier on March 5, 2025. ";
  /** What is repeated, and to what length. */
  const lines: Readonly<Record<string, readonly [string, number]>> = {
    sentences: [sentence, 100_000],
    digits: ["1", 200_000],
    "digits with commas": ["1,", 200_000],
    "angle brackets": ["<!--<b ", 200_000],
    spaces: [" ", 200_000],
    "blank lines": ["\n", 200_000],
    "emoji and Arabic": ["🙂مرحبا ", 50_000],
    "capitalised words": ["Abc ", 50_000],
    "square brackets": ["](", 50_000],
    "claims without a full stop": ["President Biden met 33 envoys in Doha and ", 25_000],
    "one word": ["a", 50_000],
    "open quotation marks": ['“a "b ', 50_000],
    "pull quotes": ["“a” – ", 50_000],
    "verbs of saying": ["said ", 50_000],
    roles: ["president of ", 50_000],
    stars: ["*a_`", 10_000],
  };
  for (const [name, [part, length]] of Object.entries(lines))
    it(`is read and checked: ${name}`, () => {
      const text = part.repeat(Math.ceil(length / part.length));
      checkPlaces(text, extractText(readProse(text, "draft.md")));
      checkFindings(text, checkDraft(database, { path: "draft.md", text }).findings);
    });

  it("gives claims in proportion to its length", () => {
    const count = (times: number): number => extractText(readProse(sentence.repeat(times), "draft.md")).claims.length;
    const one = count(50);
    assert.ok(one >= 100);
    assert.equal(count(400), 8 * one);
  });

  it("has each of its different sentences read once", () => {
    const draft = { path: "draft.md", text: sentence.repeat(100) };
    assert.equal(checkDraft(database, draft).extracted, 1);
  });
});

function checkPlaces(text: string, { sentences, claims }: Extraction): void {
  let at = 0;
  for (const { span } of sentences) {
    assert.ok(at <= span.start && span.start < span.end && span.end <= text.length);
    at = span.end;
  }
  for (const claim of claims) {
    const { span } = sentences[claim.sentence] ?? { span: { start: 0, end: 0 } };
    assert.ok(span.start <= claim.span.start && claim.span.start < claim.span.end);
    assert.equal(claim.text.length, claim.span.end - claim.span.start);
    assert.ok(claim.span.end <= text.length);
  }
}

function checkFindings(text: string, findings: readonly { readonly id: string; readonly span: Span }[]): void {
  assert.equal(new Set(findings.map(({ id }) => id)).size, findings.length);
  for (const { span } of findings) assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
}
