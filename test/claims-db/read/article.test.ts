/** Articles: headline, publisher, byline and date from front matter and from the messy heads of saved pages. */
import assert from "node:assert/strict";
import { readArticle } from "../../../claims-db/read/article";
import type { Article, Problem } from "../../../claims-db/model";

const body = "The envoys met in Doha for the third time this month and agreed on next to nothing, two people said.";
const more = "A fourth meeting is planned for the end of March, but nobody at the embassy wanted to confirm that.";

function read(text: string | Uint8Array, path = "sources/talks.txt"): Article | Problem {
  return readArticle(path, typeof text === "string" ? Buffer.from(text) : text);
}

/** What an article says of itself, and the lines of its prose that are not blank. */
interface Shown {
  readonly title: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly lines: readonly string[];
}

function check(lines: readonly string[], expected: Shown, path?: string): void {
  const article = read(lines.join("\n"), path);
  assert.ok("prose" in article);
  const { title, publisher, byline, published, prose } = article;
  assert.equal(prose.prose.length, prose.text.length);
  const shown = prose.prose.split("\n").map((line) => line.trim());
  const said = Object.entries({ title, publisher, byline, published }).filter(([, value]) => value !== undefined);
  assert.deepEqual({ ...Object.fromEntries(said), lines: shown.filter(Boolean) }, expected);
}

describe("readArticle", () => {
  it("believes front matter first", () => {
    check(
      [
        "---",
        "title: Front",
        "publisher: Harbor Wire",
        "date: 2025-03-06",
        "---",
        "# Talks stall",
        "",
        "By Lena Marsh",
        "",
        body,
      ],
      {
        title: "Front",
        publisher: "Harbor Wire",
        byline: "Lena Marsh",
        published: "2025-03-06",
        lines: ["Talks stall", body],
      },
      "a.md",
    );
  });

  it("takes the first heading of Markdown for the title", () => {
    check(
      ["Harbor desk", "", "# Talks *stall*", "", body],
      { title: "Talks  stall", lines: ["Harbor desk", "Talks  stall", body] },
      "a.md",
    );
  });

  it("reads a head with menu, repeated headline, source and date", () => {
    check(
      [
        "Breaking News Middle East Politics USA World",
        "",
        "Talks stall",
        "",
        "Talks stall",
        "Source: Harbor Wire",
        "  • PublishedMarch 6, 2025",
        "",
        body,
      ],
      {
        title: "Talks stall",
        publisher: "Harbor Wire",
        published: "2025-03-06",
        lines: ["Talks stall", body],
      },
    );
  });

  it("reads a head with domain and time stamp, and prefers the name before the first sentence", () => {
    check(["harborwire.example", "", "Talks stall", "", "2025-03-06T21:18:43+00:00", "", body], {
      title: "Talks stall",
      publisher: "harborwire.example",
      published: "2025-03-06T21:18:43Z",
      lines: ["Talks stall", body],
    });
    check(["harborwire.example", "", "Talks stall", "", `Harbor News/ ${body}`], {
      title: "Talks stall",
      publisher: "Harbor News",
      lines: ["Talks stall", body],
    });
  });

  it("reads the date of a reading tool and the publisher below the text", () => {
    check([" date 2025-03-06 + ↺ − 16 px", "", body, "", more, "", "Harbor.News"], {
      title: "talks",
      publisher: "Harbor.News",
      published: "2025-03-06",
      lines: [body, more],
    });
  });

  it("reads bylines, and prefers the first publication to the update", () => {
    check(
      [
        "Talks stall",
        "By Lena Marsh and Tomas Reyne",
        "Updated 9:30 AM EST, Fri March 7, 2025",
        "Published: March 6, 2025 at 10:15 GMT",
        "4 min read",
        body,
      ],
      {
        title: "Talks stall",
        byline: "Lena Marsh and Tomas Reyne",
        published: "2025-03-06",
        lines: ["Talks stall", body],
      },
    );
    check(["Talks stall", "Thursday, 6 March 2025 10:15 GMT", body], {
      title: "Talks stall",
      published: "2025-03-06",
      lines: ["Talks stall", body],
    });
  });

  it("reads a byline and a date on one line", () => {
    check(
      ["# Talks stall", "", "*By Lena Marsh, March 6, 2025*", "", "Published by Harbor Wire", "", body],
      {
        title: "Talks stall",
        publisher: "Harbor Wire",
        byline: "Lena Marsh",
        published: "2025-03-06",
        lines: ["Talks stall", body],
      },
      "a.md",
    );
    check(["Talks stall", "Mar 6, 2025 - World", body], {
      title: "Talks stall",
      published: "2025-03-06",
      lines: ["Talks stall", body],
    });
  });

  it("blanks the dateline of an agency and takes its name", () => {
    check(["Talks stall", `JERUSALEM, March 6 (Reuters) - ${body}`], {
      title: "Talks stall",
      publisher: "Reuters",
      lines: ["Talks stall", body],
    });
    check([`GAZA CITY (AP) — ${body}`], { title: "talks", publisher: "AP", lines: [body] });
    check([`(AFP) - ${body}`], { title: "talks", publisher: "AFP", lines: [body] });
    check([`CAIRO, March 6 — ${body}`], { title: "talks", lines: [body] });
  });

  it("blanks furniture of Markdown sources too", () => {
    check(
      ["# Talks", "", "Advertisement", "", body, "", "Follow us on X"],
      { title: "Talks", lines: ["Talks", body] },
      "a.md",
    );
  });

  it("reads a saved page: its head, and of its text the article alone", () => {
    check(
      [
        '<html><head><title>Talks stall | Wire</title><meta property="og:site_name" content="Harbor Wire">',
        '<meta property="article:published_time" content="2025-03-06T21:18:43Z"></head><body><nav>World Politics</nav>',
        '<main><article><h1>Talks stall</h1><p class="byline">By Lena Marsh</p><p>Advertisement</p>',
        `<p>${body.replace(" for the", "\nfor the")}</p><p>Share\nthis</p><p><a href="#">${more}</a></p></article></main>`,
        "<footer>© Harbor Wire</footer></body></html>",
      ],
      {
        title: "Talks stall",
        publisher: "Harbor Wire",
        byline: "Lena Marsh",
        published: "2025-03-06T21:18:43Z",
        lines: ["Talks stall", body, more],
      },
      "a.html",
    );
  });

  it("reads the heads of LaTeX, AsciiDoc and reStructuredText", () => {
    const shown = { title: "Talks stall", byline: "Lena Marsh", published: "2025-03-06", lines: ["Talks stall", body] };
    const head = ["\\title{Talks stall}", "\\author{Lena Marsh}", "\\date{March 6, 2025}"];
    check([...head, "\\begin{document}", body, "\\end{document}"], shown, "a.tex");
    check(["= Talks stall", "Lena Marsh", ":date: 2025-03-06", "", body], shown, "a.adoc");
    check(["Talks stall", "===========", "", ":author: Lena Marsh", ":date: 2025-03-06", "", body], shown, "a.rst");
  });

  it("leaves sentences and headlines that look like machine lines", () => {
    const lines = [
      "NASA – whose chief met envoys on March 6 in Doha – said that it had nothing to do with the talks in 2024.",
      "By Thursday, the talks had stalled in all of the 3 cities.",
      "Published works numbered 33 on March 6, 2025, and all of them dealt with Gaza and its people.",
    ];
    check(lines, { title: "talks", lines });
    check(["Gaza truce ends March 1, 2025", body], {
      title: "Gaza truce ends March 1, 2025",
      lines: ["Gaza truce ends March 1, 2025", body],
    });
    check([body, "They came from sites such as harbor.example", more, "Source: two officials in Doha", more], {
      title: "talks",
      lines: [body, "They came from sites such as harbor.example", more, "Source: two officials in Doha", more],
    });
  });

  it("names the file where the text has no headline", () => {
    check([body], { title: "talks.final", lines: [body] }, "x/talks.final.txt");
  });

  it("marks primary sources and hashes the bytes", () => {
    const article = read("---\nprimary: true\n---\nText.");
    assert.ok("prose" in article);
    assert.equal(article.primary, true);
    assert.match(article.hash, /^[0-9a-f]{64}$/);
    const same = read("---\nprimary: true\n---\nText.", "b.txt");
    assert.ok("prose" in same && same.hash === article.hash);
  });

  it("reads old encodings and Windows line ends", () => {
    const article = read(Uint8Array.from([0x93, 0x48, 0x69, 0x94, 0x0d, 0x0a, 0x79, 0x6f, 0x75]));
    assert.ok("prose" in article);
    assert.equal(article.prose.text, "“Hi”\r\nyou");
    assert.equal(article.prose.prose, "“Hi” \nyou");
  });

  it("says what is wrong with files that are no text", () => {
    const reason = (bytes: string | Uint8Array): string => {
      const problem = read(bytes);
      return "reason" in problem ? problem.reason : "";
    };
    assert.equal(reason(""), "The file is empty.");
    assert.equal(reason(" \n\ufeff"), "The file is empty.");
    assert.equal(reason("1 2 3"), "The file has no words.");
    assert.match(reason("%PDF-1.7 …"), /PDF, not text/);
    assert.match(reason(Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 256)), /not text/);
  });
});
