/** Spans, severities and addresses as LSP wants them. */
import assert from "node:assert/strict";
import { DiagnosticSeverity } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../../claims-db/index";
import { addressOf, isOpenConflict, pathOf, rangeOf, severityOf } from "../../server/convert";
import { defaults, readSettings, underConfiguration } from "../../server/settings";
import { unmark } from "../support/marks";
import { makeFinding } from "../support/finding";

describe("ranges", () => {
  function check(marked: string, expected: string): void {
    const { text, spans } = unmark(marked);
    const [span = { start: 0, end: 0 }] = spans;
    const { start, end } = rangeOf(TextDocument.create("file:///a.md", "markdown", 1, text), span);
    assert.equal(`${start.line}:${start.character}-${end.line}:${end.character}`, expected);
  }

  it("count lines from zero", () => check("One.\n[Two].", "1:0-1:3"));
  it("count an emoji as two units", () => check("🙂 [33]", "0:3-0:5"));
  it("count a combining mark as a unit of its own", () => check("Cafe\u0301 [33]", "0:6-0:8"));
  it("count one line break for CRLF", () => check("One.\r\n[Two].\r\n", "1:0-1:3"));
  it("span lines", () => check("a [b\nc] d", "0:2-1:1"));
});

describe("severity", () => {
  function check(given: Partial<Finding>, expected: DiagnosticSeverity | undefined, settings = defaults): void {
    assert.equal(severityOf(makeFinding(given), settings), expected);
  }

  it("is a warning for a clear conflict", () =>
    check({ verdict: "refuted", confidence: 0.95 }, DiagnosticSeverity.Warning));
  it("is information for a doubtful one", () =>
    check({ verdict: "refuted", confidence: 0.6 }, DiagnosticSeverity.Information));
  it("is a warning for a draft that follows the fewer sources", () =>
    check({ verdict: "conflicting", standing: "minority" }, DiagnosticSeverity.Warning));
  it("is information for a draft that follows at least half of the sources", () => {
    check({ verdict: "conflicting", standing: "majority" }, DiagnosticSeverity.Information);
    check({ verdict: "conflicting", standing: "tie" }, DiagnosticSeverity.Information);
  });
  it("is silence for what is supported or in no source", () => {
    check({ verdict: "supported" }, undefined);
    check({ verdict: "insufficient" }, undefined);
  });
  it("follows the settings", () => {
    check({ verdict: "insufficient" }, DiagnosticSeverity.Hint, readSettings({ severity: { insufficient: "hint" } }));
    check({ verdict: "refuted" }, undefined, readSettings({ checks: { figure: false } }));
    check({ verdict: "refuted" }, undefined, readSettings({ severity: { refuted: "off" } }));
  });
  it("follows corroborate.json before the settings", () => {
    const configuration = {
      sources: [],
      drafts: [],
      primary: [],
      aliases: {},
      checks: {},
      severity: { refuted: { figure: "error" } },
    } as const;
    check(
      { verdict: "refuted" },
      DiagnosticSeverity.Error,
      underConfiguration(readSettings({ severity: { refuted: "hint" } }), configuration),
    );
  });
});

describe("conflicts", () => {
  it("wait for the writer unless the draft says what most sources say", () => {
    assert.ok(isOpenConflict(makeFinding({ verdict: "refuted" })));
    assert.ok(isOpenConflict(makeFinding({ verdict: "conflicting", standing: "tie" })));
    assert.ok(!isOpenConflict(makeFinding({ verdict: "conflicting", standing: "majority" })));
    assert.ok(!isOpenConflict(makeFinding({ verdict: "supported" })));
  });
});

describe("settings", () => {
  it("are the defaults for whatever is no setting", () => {
    for (const given of [undefined, null, 3, "x", [], { maximumFindings: "many", severity: "loud", checks: 1 }]) {
      assert.deepEqual(readSettings(given), defaults);
    }
  });
});

describe("addresses", () => {
  it("lead from a folder to a line of a file", () =>
    assert.equal(addressOf("/story", "sources/a b.md", 11), "file:///story/sources/a%20b.md#L12"));
  it("are paths for files and nothing for everything else", () => {
    assert.equal(pathOf("file:///story/a%20b.md"), "/story/a b.md");
    for (const uri of ["untitled:Untitled-1", "vscode-vfs://github/a/b", "file://other-host/a", "", "file:///%zz"]) {
      assert.equal(pathOf(uri), undefined);
    }
  });
});
