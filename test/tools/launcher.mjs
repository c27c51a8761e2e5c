#!/usr/bin/env node
/** Takes the arguments of the VS Code binary, runs them in its server build and ends with the exit code of the tests. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPage, startServer } from "./serve.mjs";
import { fetchServer } from "./vscode.mjs";

if (process.argv.includes("--install-extension")) {
  process.exit(
    spawnSync(process.execPath, [fetchServer(), ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1,
  );
}

const workspace = process.argv.slice(2).find((argument) => !argument.startsWith("-")) ?? process.cwd();
const data = mkdtempSync(join(tmpdir(), "corroborate-vscode-"));
const server = await startServer({ data, extensions: option("extensions-dir"), args: ["--enable-smoke-test-driver"] });
const { page, close } = await openPage({ width: 1280, height: 800 });

try {
  process.exitCode = await runTests();
} finally {
  await close();
  server.stop();
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
}
process.exit();

/** Opens the workspace with the extension under test; the page calls back with the exit code. */
function runTests() {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => resolve(late()), 240_000);
    const exit = (code) => {
      clearTimeout(deadline);
      resolve(code);
    };
    page
      .exposeFunction("codeAutomationLog", (type, args) => console[type === "error" ? "error" : "log"](...args))
      .then(() => page.exposeFunction("codeAutomationExit", exit))
      .then(() => page.goto(address()))
      .catch((error) => exit(late(error)));
  });
}

function late(error) {
  console.error(error ? `VS Code did not open: ${error.message}` : "The tests did not end within four minutes.");
  return 1;
}

function address() {
  const remote = (path) => `vscode-remote://127.0.0.1:${server.port}${path}`;
  const payload = [
    ["extensionDevelopmentPath", remote(option("extensionDevelopmentPath"))],
    ["extensionTestsPath", remote(option("extensionTestsPath"))],
  ];
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${server.port}/?${query}`;
}

/** The value of `--name=value`. */
function option(name) {
  const prefix = `--${name}=`;
  return process.argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
}
