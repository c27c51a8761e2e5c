/** The sample workspace: its five articles are read as a writer would read them. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticle } from "../../../claims-db/read/article";
import { readConfiguration } from "../../../claims-db/read/configuration";
import { listSources, readBytes } from "../../../claims-db/read/folder";
import { readProse } from "../../../claims-db/read/prose";

const root = join(__dirname, "../../../../test/fixtures/sample");

async function check(path: string, expected: string): Promise<void> {
  const bytes = await readBytes(root, path);
  assert.ok(!("reason" in bytes));
  const article = readArticle(path, bytes);
  assert.ok("prose" in article);
  assert.equal([article.title, article.publisher, article.byline ?? "-", article.published].join(" | "), expected);
}

describe("The sample workspace", () => {
  it("has five articles and a sound configuration", async () => {
    const { configuration, problems } = readConfiguration(readFileSync(join(root, "corroborate.json"), "utf8"));
    const listing = await listSources(root, configuration.sources);
    assert.deepEqual([problems, listing.problems, listing.files.length], [[], [], 5]);
  });

  it("yields title, publisher, byline and day of each", async () => {
    await check(
      "sources/capital-ledger.md",
      "Seventeen months after the attack, a back door opens | Capital Ledger | Tomas Reyne | 2025-03-06",
    );
    await check(
      "sources/harbor-wire.md",
      "White House confirms it is speaking to Hamas | Harbor Wire | Lena Marsh | 2025-03-06",
    );
    await check(
      "sources/levant-post.txt",
      "A taboo falls in Doha as American envoys meet Hamas | Levant Post | - | 2025-03-06T19:40:12Z",
    );
    await check(
      "sources/meridian-daily.txt",
      "Washington Opens a Channel to Hamas While the Truce Wobbles | Meridian Daily | - | 2025-03-06",
    );
    await check(
      "sources/northgate.txt",
      "Analysts see impatience behind the direct talks | Northgate.News | - | 2025-03-07",
    );
  });

  it("has a draft whose planted errors stand in its prose", () => {
    const text = readFileSync(join(root, "draft.md"), "utf8");
    const { expect } = JSON.parse(readFileSync(join(root, "draft.expected.json"), "utf8")) as {
      expect: { text: string; in?: string }[];
    };
    const { prose } = readProse(text, "draft.md");
    assert.deepEqual(
      expect.map((each) => each.in ?? each.text).filter((words) => !prose.includes(words)),
      [],
    );
    assert.ok(!prose.includes("99"));
  });
});
