/** Starts a real VS Code on a copy of the sample and runs the suite in it: `run.js development` or `run.js packed`. */
import { spawnSync } from "node:child_process";
import { cpSync, createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import {
  downloadAndUnzipVSCode,
  resolveCliPathFromVSCodeExecutablePath,
  runTests,
  SilentReporter,
} from "@vscode/test-electron";
import type { TestOptions } from "@vscode/test-electron/out/runTest";

const root = resolve(__dirname, "../../..");
const launcher = join(root, "test/tools/launcher.mjs");

/** Runs the suite in a home of its own, which is removed afterwards; the log of VS Code stays in out/results. */
async function main(mode: string): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "corroborate-"));
  const file = join(root, `out/results/${mode}.log`);
  mkdirSync(dirname(file), { recursive: true });
  const log = createWriteStream(file);
  const filter = (path: string): boolean => !path.endsWith(".corroborate");
  cpSync(join(root, "test/fixtures/sample"), join(home, "sample"), { recursive: true, filter });
  try {
    await runTests({ ...(await options(home, mode)), stdout: log, stderr: log });
  } catch (error) {
    console.error(`${String(error)}. What VS Code printed is in ${file}`);
    process.exitCode = 1;
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function options(home: string, mode: string): Promise<TestOptions> {
  const vscode = await executable();
  const extensions = join(home, "extensions");
  if (mode === "packed") install(vscode, home);
  return {
    vscodeExecutablePath: vscode,
    extensionDevelopmentPath: mode === "packed" ? emptyHost(home) : root,
    extensionTestsPath: join(__dirname, "suite.js"),
    extensionTestsEnv: { NODE_OPTIONS: undefined },
    launchArgs: [join(home, "sample"), `--extensions-dir=${extensions}`, `--user-data-dir=${join(home, "user")}`],
  };
}

/** A downloaded VS Code where it can be had and has a screen, else the launcher of its server build. */
async function executable(): Promise<string> {
  const screen = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.env.CORROBORATE_VSCODE === "server" || !screen) return launcher;
  try {
    const cachePath = join(root, ".vscode-test");
    return await downloadAndUnzipVSCode({
      version: "stable",
      cachePath,
      timeout: 10_000,
      reporter: new SilentReporter(),
    });
  } catch {
    console.log("VS Code cannot be downloaded here: its server build from npm is used.");
    return launcher;
  }
}

/** Installs the VSIX as a user would, into the extensions of this run only. */
function install(vscode: string, home: string): void {
  const cli = vscode === launcher ? launcher : resolveCliPathFromVSCodeExecutablePath(vscode);
  const folders = ["--extensions-dir", join(home, "extensions"), "--user-data-dir", join(home, "user")];
  const args = ["--install-extension", join(root, "corroborate.vsix"), ...folders];
  const shell = process.platform === "win32";
  const { status, stdout, stderr } = spawnSync(cli, args, { encoding: "utf8", shell });
  if (status !== 0) throw new Error(`The VSIX could not be installed:\n${stdout}${stderr}`);
}

/** VS Code runs tests only for an extension under development, so an installed one needs an empty one beside it. */
function emptyHost(home: string): string {
  const folder = join(home, "host");
  mkdirSync(folder);
  const manifest = { name: "host", publisher: "corroborate", version: "0.0.1", engines: { vscode: "^1.103.0" } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}

void main(process.argv[2] ?? "development");
