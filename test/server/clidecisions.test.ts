/** The terminal command honours what people decided and the directives of a draft. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { checkDraft, indexSources, openClaims } from "../../claims-db/index";
import { decide, type Action } from "../../server/decisions";
import { withDecision } from "../../server/decisions/text";
import type { JsonReport } from "../../server/report/json";
import { source, useTerminal, wrong } from "../support/terminal";

const { folder, run, write } = useTerminal();
const file = ".corroborate/decisions.json";

describe("corroborate check, after a decision", () => {
  it("does not count what somebody keeps, and says in the report who and why", async () => {
    write({ "draft.md": wrong, "sources/a.md": source });
    write({ [file]: await decisionOn("keep") });
    assert.equal((await run("check draft.md")).status, 0);
    const { findings } = JSON.parse((await run("check draft.md --format json")).stdout) as JsonReport;
    const [{ decision } = { decision: null }] = findings.filter(({ verdict }) => verdict === "refuted");
    assert.deepEqual(decision, { action: "keep", reason: "rounded on purpose", by: "Ana Ruiz" });
  });

  it("counts it again once a source says something else", async () => {
    write({ "draft.md": wrong, "sources/a.md": source });
    write({ [file]: await decisionOn("keep") });
    write({ "sources/a.md": source.replace("33", "35") });
    assert.equal((await run("check draft.md")).status, 1);
  });

  it("does not count what a directive switches off", async () => {
    write({ "draft.md": `<!-- corroborate-disable-next-line -->\n${wrong}`, "sources/a.md": source });
    assert.equal((await run("check draft.md")).status, 0);
    write({ "draft.md": `<!-- corroborate-disable-next-line quote -->\n${wrong}` });
    assert.equal((await run("check draft.md")).status, 1);
  });

  it("says what is wrong with a file of decisions that cannot be read, and counts everything", async () => {
    write({ "draft.md": wrong, "sources/a.md": source, [file]: "{ nonsense" });
    const { status, stderr } = await run("check draft.md");
    assert.equal(status, 1);
    assert.match(stderr, /decisions\.json is not valid JSON/);
  });
});

async function decisionOn(action: Action): Promise<string> {
  const database = openClaims(join(folder(), "other.db"));
  await indexSources(database, folder());
  const { findings } = checkDraft(database, { path: "draft.md", text: wrong });
  database.close();
  const [finding] = findings.filter(({ verdict }) => verdict === "refuted");
  assert.ok(finding, "the draft has a conflict");
  const made = { action, reason: "rounded on purpose", by: "Ana Ruiz" };
  return withDecision(undefined, decide({ finding, text: wrong }, made));
}
