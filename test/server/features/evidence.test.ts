/** Going to the evidence from a draft: references, links on the names of sources, people and organisations, stored text. */
import assert from "node:assert/strict";
import type { DocumentLink, Location, SymbolInformation } from "vscode-languageserver/node";
import type { CheckResult, StoredResult } from "../../../server/protocol";
import { draft, useStory, wire } from "../../support/story";

describe("going to the evidence", () => {
  const story = useStory();

  async function opened(text = draft) {
    const { client, uri } = await story().openDraft(text);
    await client.until(uri, (items) => items.length > 0);
    return { client, uri };
  }

  it("a claim leads to every source sentence that speaks of it", async () => {
    const { client, uri } = await opened();
    const position = { line: 2, character: draft.split("\n")[2]?.indexOf("32") ?? 0 };
    const params = { textDocument: { uri }, position, context: { includeDeclaration: false } };
    const places = await client.connection.sendRequest<Location[]>("textDocument/references", params);
    const addresses = new Set(places.map((place) => place.uri));
    for (const path of ["sources/wire.md", "sources/city.md"]) assert.ok(addresses.has(story().folder.uri(path)), path);
    assert.equal(new Set(places.map((place) => JSON.stringify(place))).size, places.length);
  });

  it("words beside the claims lead nowhere", async () => {
    const { client, uri } = await opened();
    const params = { textDocument: { uri }, position: { line: 0, character: 2 }, context: {} };
    assert.deepEqual(await client.connection.sendRequest("textDocument/references", params), []);
  });

  it("the name of a publisher becomes a link to its article", async () => {
    const { client, uri } = await opened(`${draft}\nSo says City Paper; the CityPaper and City Papers are others.\n`);
    const links = await client.connection.sendRequest<DocumentLink[]>("textDocument/documentLink", {
      textDocument: { uri },
    });
    assert.deepEqual(
      links.map(({ target, tooltip, range }) => [target, tooltip, range.start]),
      [[story().folder.uri("sources/city.md"), "Open City Paper", { line: 4, character: 8 }]],
    );
  });

  it("a publisher with two articles is not linked", async () => {
    story().folder.write("sources/late.md", "---\npublisher: City Paper\n---\n\nOfficials met again in Doha.\n");
    const { client, uri } = await opened(`${draft}\nSo says City Paper.\n`);
    const params = { textDocument: { uri } };
    assert.deepEqual(await client.connection.sendRequest("textDocument/documentLink", params), []);
  });

  it("people and organisations of the sources are workspace symbols", async () => {
    const { client } = await opened();
    const find = (query: string) => client.connection.sendRequest<SymbolInformation[]>("workspace/symbol", { query });
    const [hamas] = await find("ham");
    assert.equal(hamas?.name, "Hamas");
    assert.equal(hamas?.containerName, "sources/city.md, 2 mentions");
    assert.deepEqual(await find("nobody"), []);
    assert.ok((await find("")).some(({ name }) => name === "Hamas"));
  });

  it("the text of a source is at hand as it was indexed, even when its file is gone", async () => {
    const { client } = await opened();
    story().folder.delete("sources/wire.md");
    const ask = (path: string) =>
      client.connection.sendRequest<StoredResult | null>("corroborate/stored", { folder: story().folder.uri(), path });
    assert.equal((await ask("sources/wire.md"))?.text, wire);
    assert.equal(await ask("sources/none.md"), null);
  });

  it("the whole check is at hand as data, with the sources called as the writer knows them", async () => {
    const { client, uri } = await opened();
    const checked = await client.connection.sendRequest<CheckResult>("corroborate/check", { uri });
    assert.equal(checked.folder, story().folder.uri());
    assert.equal(checked.report.version, 1);
    assert.equal(checked.report.summary.refuted, 1);
    assert.equal(checked.labels["sources/city.md"], "City Paper");
    const one = checked.report.findings.find(({ verdict }) => verdict === "refuted")?.evidence[0];
    assert.equal(one?.sentence.slice(one.at, one.at + one.value.length), one?.value);
  });

  it("kinds that are switched off are not in the check", async () => {
    story().folder.write("corroborate.json", '{ "checks": { "figure": false } }');
    const { client, uri } = await story().openDraft();
    await client.connection.sendRequest("corroborate/rebuild", { uri });
    const checked = await client.connection.sendRequest<CheckResult>("corroborate/check", { uri });
    assert.deepEqual(
      checked.report.findings.filter(({ kind }) => kind === "figure"),
      [],
    );
  });

  it("there is no check of a document that is not open", async () => {
    const started = await story().start();
    const uri = story().folder.uri("none.md");
    assert.equal(await started.connection.sendRequest("corroborate/check", { uri }), null);
  });
});
