/** Installs what is missing before a script runs: plain Node 20, because nothing is installed yet. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const modules = join(root, "node_modules");
const stamp = join(modules, ".corroborate-stamp");
const binary = join(modules, ".bin", process.platform === "win32" ? "node.cmd" : "node");

install();

/** Does nothing when the lock file is the one that was installed; otherwise lets npm bring node_modules up to it. */
function install() {
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const installed = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
  if (installed === wanted && existsSync(binary)) return;
  const fresh = !existsSync(join(modules, ".package-lock.json"));
  console.log(
    fresh ? "Installing the dependencies (once, about half a minute) …" : "Bringing the dependencies up to date …",
  );
  npm([fresh ? "ci" : "install", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (!answers(binary)) installNode();
  if (!answers(binary)) fail("Node 24 could not be installed into node_modules. Is the npm registry within reach?");
  writeFileSync(stamp, wanted);
}

/** Does what the package `node` does after its installation, for where npm is told to run no scripts. */
function installNode() {
  const home = join(modules, "node");
  run(process.execPath, [join(home, "installArchSpecificPackage.js")], home);
  npm(["rebuild", "node", "--ignore-scripts", "--loglevel=error"]);
}

/** True when the installed Node starts. */
function answers(file) {
  return existsSync(file) && spawnSync(file, ["--version"], { shell: process.platform === "win32" }).status === 0;
}

/** Runs the npm that called us, which on Windows is not an executable file of its own. */
function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js")) run(process.execPath, [cli, ...args], root);
  else run("npm", args, root);
}

function run(command, args, cwd) {
  const shell = process.platform === "win32" && command === "npm";
  const { status } = spawnSync(command, args, { cwd, shell, stdio: "inherit" });
  if (status !== 0) fail(`This did not work: ${command} ${args.join(" ")}`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
