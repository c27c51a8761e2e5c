/** The extension in a real VS Code, as a writer meets it. */
import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("Corroborate in VS Code", () => {
  it("is installed", () => {
    assert.ok(vscode.extensions.getExtension("corroborate.corroborate"));
  });
});
