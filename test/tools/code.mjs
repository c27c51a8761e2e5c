/** `npm run code`: opens a copy of the sample in a real VS Code with the extension, on the desktop or in the browser. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "./serve.mjs";
import { cache, copySample, fetchServer, root } from "./vscode.mjs";

const home = mkdtempSync(join(tmpdir(), "corroborate-code-"));
const workspace = join(home, "sample");
copySample(workspace);

if (hasCode()) openDesktop();
else await openBrowser();

function hasCode() {
  return spawnSync("code", ["--version"], { shell: true, stdio: "ignore" }).status === 0;
}

/** The bundles must be there, since the desktop loads the extension from this folder. */
function openDesktop() {
  run("test/tools/build.mjs");
  spawnSync("code", ["--new-window", `--extensionDevelopmentPath="${root}"`, `"${workspace}"`], {
    shell: true,
    stdio: "inherit",
  });
  console.log(`The sample is open in VS Code, as a copy in ${workspace}`);
}

/** Installs the VSIX into the server build and waits until Ctrl-C ends both. */
async function openBrowser() {
  run("test/tools/package.mjs");
  const data = join(cache, "code");
  const extensions = join(home, "extensions");
  mkdirSync(data, { recursive: true });
  const vsix = join(root, "corroborate.vsix");
  spawnSync(process.execPath, [
    fetchServer(),
    "--install-extension",
    vsix,
    "--extensions-dir",
    extensions,
    "--server-data-dir",
    data,
  ]);
  const server = await startServer({ data, extensions, settings: {}, port: Number(process.env.PORT ?? 0) });
  console.log(
    `\nThe sample is open in VS Code at http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(workspace)}`,
  );
  console.log("Open draft.md there. Ctrl-C ends it.");
  process.on("SIGINT", () => {
    server.stop();
    process.exit(0);
  });
}

function run(script) {
  const { status } = spawnSync(process.execPath, [join(root, script)], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
