/** `npm run code`: opens a copy of the sample in a real VS Code with the extension, on the desktop or in the browser. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "./serve.mjs";
import { cache, copySample, fetchServer, root } from "./vscode.mjs";

const home = mkdtempSync(join(tmpdir(), "corroborate-code-"));
const workspace = join(home, "sample");
const draft = join(workspace, "draft.md");
copySample(workspace);

if (hasCode()) openDesktop();
else await openBrowser();

function hasCode() {
  return shell("code --version", "ignore") === 0;
}

/** The desktop loads the extension from this folder, so the bundles must be there. */
function openDesktop() {
  run("test/tools/build.mjs");
  const status = shell(`code --new-window --extensionDevelopmentPath="${root}" "${workspace}" "${draft}"`, "inherit");
  if (status !== 0) process.exit(status ?? 1);
  console.log(`The sample is open in VS Code, as a copy in ${workspace}`);
}

/** Installs the VSIX into the server build and waits until Ctrl-C ends it. */
async function openBrowser() {
  run("test/tools/package.mjs");
  const data = join(cache, "code");
  const extensions = join(home, "extensions");
  const folders = ["--extensions-dir", extensions, "--server-data-dir", data];
  spawnSync(process.execPath, [fetchServer(), "--install-extension", join(root, "corroborate.vsix"), ...folders]);
  const server = await startServer({ data, extensions, settings: {}, port: Number(process.env.PORT ?? 0) });
  console.log(`\nThe sample is open in VS Code. Visit this address; Ctrl-C ends it:\n${addressOf(server.port)}`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => end(server));
}

function addressOf(port) {
  const payload = JSON.stringify([["openFile", `vscode-remote://127.0.0.1:${port}${draft}`]]);
  return `http://127.0.0.1:${port}/?${new URLSearchParams({ folder: workspace, payload })}`;
}

function end(server) {
  server.stop();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
}

function run(script) {
  const { status } = spawnSync(process.execPath, [join(root, script)], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** `code` is a script on Windows, so it is a shell that finds it. */
function shell(command, stdio) {
  return spawnSync(command, { shell: true, stdio }).status;
}
