/** Where sources disagree with each other, from reading to naming the thing. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { findDisagreements, openClaims, readArticle, saveArticle, type ClaimsDatabase } from "../../claims-db/index";

const sample = resolve(__dirname, "../../../test/fixtures/sample/sources");

describe("disagreements between sources", () => {
  it("finds in the sample how many prisoners were freed, who is president, and how a hostage is spelled", async () => {
    const database = openClaims(":memory:");
    for (const name of readdirSync(sample)) save(database, name, readFileSync(join(sample, name)));
    const found = (await findDisagreements(database)) ?? [];
    database.close();
    assert.deepEqual(found.map(wordsOf).sort(), [
      "figure Palestinian prisoners: about 1,900 ×1, over 2,000 ×1, about 1,800 ×1",
      "name Edan Alexander: Edan Alexander ×2, Aidan Alexander ×1",
      "title President: President Donald Trump ×4, President Biden ×1",
    ]);
  });

  it("says nothing of articles that agree", () =>
    silent(
      "The blast in the Marlow mine killed 14 miners on Tuesday, the ministry of labour said.",
      "Fourteen miners died when a blast tore through the Marlow mine on Tuesday.",
    ));
  it("says nothing of figures that round to each other", () =>
    silent(
      "Guards let 1,912 prisoners walk out of Marlow jail.",
      "Guards let about 1,900 prisoners walk out of Marlow jail.",
    ));
  it("says nothing of counts of different things", () =>
    silent("The blast in Marlow killed 14 miners.", "The blast in Marlow damaged 17 houses."));
  it("says nothing of two stories that share some words", () =>
    silent(
      "Nina Kowalski was sentenced to 20 years in prison on Friday. The judge called Kowalski's crime cruel.",
      "Omar Haddad was sentenced to 12 years in prison on Monday. The judge called Haddad's crime cruel.",
    ));
  it("says nothing of one article that corrects itself", () =>
    silent("The blast in Marlow killed 14 miners. Later the ministry said the blast killed 17 miners."));
  it("says nothing where there are no sources", () => silent());

  it("stops where it is told to", async () => {
    const database = openClaims(":memory:");
    save(database, "a.md", bytesOf("The blast in Marlow killed 14 miners."));
    assert.equal(await findDisagreements(database, AbortSignal.abort()), undefined);
    database.close();
  });
});

type Found = NonNullable<Awaited<ReturnType<typeof findDisagreements>>>[number];

function wordsOf({ kind, thing, sides }: Found): string {
  return `${kind} ${thing}: ${sides.map(({ value, sources }) => `${value} ×${sources}`).join(", ")}`;
}

async function silent(...articles: readonly string[]): Promise<void> {
  const database = openClaims(":memory:");
  articles.forEach((text, i) => save(database, `${i}.md`, bytesOf(`# Report ${i}\n\n${text}\n`)));
  const found = await findDisagreements(database);
  database.close();
  assert.deepEqual(found?.map(wordsOf), []);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function save(database: ClaimsDatabase, name: string, bytes: Uint8Array): void {
  const article = readArticle(`sources/${name}`, bytes);
  if ("prose" in article) saveArticle(database, article);
}
