/** The language server as its clients meet it: quick fixes. */
import assert from "node:assert/strict";
import type { CodeAction } from "vscode-languageserver/node";
import { actions, apply, changeOf, fixing, openReady } from "../support/fixes";
import { able, eventually } from "../support/lsp";
import { draft, useStory } from "../support/story";

describe("the language server", () => {
  const story = useStory();
  const open = (text: string, files = {}, capabilities = fixing) => openReady(story(), text, { files, capabilities });

  describe("quick fixes", () => {
    it("replace the figure by the one that all sources agree on, preferred, for this version only", async () => {
      const { client, uri } = await open(draft);
      const [first, ...others] = await actions(client, { uri, text: draft, at: "32" });
      assert.equal(first?.title, "Change to “33”");
      assert.equal(first?.isPreferred, true);
      assert.equal(
        others.some(({ isPreferred }) => isPreferred),
        false,
      );
      assert.equal(apply(draft, first), draft.replace("32", "33"));
      assert.deepEqual(changeOf(first)?.textDocument, { uri, version: 1 });
      assert.equal(first?.diagnostics?.[0]?.code, "figure");
    });

    it("offer each value with its sources where they disagree, none of them preferred", async () => {
      const { client, uri } = await open(draft, { "sources/city.md": "Hamas released 35 hostages in January.\n" });
      const all = await actions(client, { uri, text: draft, at: "32" });
      const changes = all.filter(({ title }) => title.startsWith("Change"));
      assert.deepEqual(changes.map(({ edit }) => apply(draft, { edit }).includes("35")).sort(), [false, true]);
      assert.ok(changes.every(({ title, isPreferred }) => title.includes("(") && !isPreferred));
    });

    it("keep the writer's style", async () => {
      const text = "The truce lasted eight weeks.\n";
      const { client, uri } = await open(text, { "sources/truce.md": "The truce lasted 6 weeks, officials said.\n" });
      const [first] = await actions(client, { uri, text, at: "eight" });
      assert.equal(apply(text, first), "The truce lasted six weeks.\n");
    });

    it("make the draft consistent, short forms included, in one edit that is made when it is chosen", async () => {
      const text = "Steve Witkov met envoys in Doha.\n\nWitkov's plan, said Steve Witkov, is simple.\n";
      const source = "# Talks\n\nSteve Witkoff met envoys in Doha. Steve Witkoff has a plan.\n";
      const { client, uri } = await open(text, { "sources/talks.md": source });
      const all = await actions(client, { uri, text, at: "Steve" });
      const whole = all.find(({ title }) => title.startsWith("Change all"));
      assert.equal(whole?.title, "Change all 3 in this draft to “Steve Witkoff”");
      assert.equal(whole?.edit, undefined);
      const resolved = await client.connection.sendRequest<CodeAction>("codeAction/resolve", whole);
      assert.equal(apply(text, resolved), text.replaceAll("Witkov", "Witkoff"));
    });

    it("refuse to resolve once the draft has changed", async () => {
      const text = "Steve Witkov met envoys in Doha.\n\nSteve Witkov left.\n";
      const { client, uri } = await open(text, { "sources/talks.md": "Steve Witkoff met envoys in Doha.\n" });
      const whole = (await actions(client, { uri, text, at: "Steve" })).find(({ data }) => data !== undefined);
      assert.ok(whole);
      await client.edit(uri, "left", "went");
      const resolved = await client.connection.sendRequest<CodeAction>("codeAction/resolve", whole);
      assert.equal(resolved.edit, undefined);
    });

    it("attribute a disputed figure to the source that gives it, before the full stop", async () => {
      const city = "---\npublisher: City Paper\n---\n\nHamas released 32 hostages in January.\n";
      const { client, uri } = await open(draft, { "sources/city.md": city });
      const all = await actions(client, { uri, text: draft, at: "32" });
      const action = all.find(({ title }) => title === "Add “according to City Paper”");
      const resolved = await client.connection.sendRequest<CodeAction>("codeAction/resolve", action);
      assert.equal(apply(draft, resolved), draft.replace("January.", "January, according to City Paper."));
    });

    it("are computed at once for a client that cannot resolve, without versions for one that knows none", async () => {
      const text = "Steve Witkov met envoys in Doha.\n\nSteve Witkov left.\n";
      const files = { "sources/talks.md": "Steve Witkoff met envoys in Doha.\n" };
      const { client, uri } = await open(text, files, able);
      const all = await actions(client, { uri, text, at: "Steve" });
      const edits = all.filter(({ edit }) => edit !== undefined).map(({ edit }) => edit);
      assert.ok(edits.length >= 2);
      assert.ok(edits.every((edit) => edit?.changes?.[uri] !== undefined && edit.documentChanges === undefined));
    });

    it("are quick fixes only, and nothing is offered for saving or beside the claims", async () => {
      const { client, uri } = await open(draft);
      const all = await actions(client, { uri, text: draft, at: "32" });
      assert.ok(all.every(({ kind }) => kind === "quickfix"));
      assert.deepEqual(await actions(client, { uri, text: draft, at: "32", only: ["source.fixAll"] }), []);
      assert.deepEqual(await actions(client, { uri, text: draft, at: "Intro" }), []);
      const mended = draft.replace("32", "33");
      const other = await open(mended);
      assert.deepEqual(await actions(other.client, { uri: other.uri, text: mended, at: "33" }), []);
    });

    it("are applied by the server for a link on the evidence card", async () => {
      const { client, uri } = await open(draft);
      const applied: CodeAction["edit"][] = [];
      client.connection.onRequest("workspace/applyEdit", ({ edit }: { edit: CodeAction["edit"] }) => {
        applied.push(edit);
        return { applied: true };
      });
      assert.equal(await client.connection.sendRequest("corroborate/use", { uri, id: "figure:32" }), true);
      assert.equal(apply(draft, { edit: applied[0] }), draft.replace("32", "33"));
      assert.equal(await client.connection.sendRequest("corroborate/use", { uri, id: "figure:77" }), false);
    });

    it("insert directives that silence the finding", async () => {
      const { client, uri } = await open(draft);
      const all = await actions(client, { uri, text: draft, at: "32" });
      const line = all.find(({ title }) => title === "Do not check figures in this line");
      const file = all.find(({ title }) => title === "Do not check figures in this file");
      const next = "<!-- corroborate-disable-next-line figure -->\n";
      assert.equal(apply(draft, line), draft.replace("Hamas", `${next}Hamas`));
      assert.equal(apply(draft, file), `<!-- corroborate-disable-file figure -->\n\n${draft}`);
      for (const action of [line, file]) {
        const silenced = await open(apply(draft, action));
        await eventually(() => silenced.client.statuses.some(({ state }) => state === "ready"));
        assert.deepEqual(await silenced.client.until(silenced.uri, () => true), []);
      }
    });
  });
});
