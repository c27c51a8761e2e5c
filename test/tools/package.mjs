/** `npm run package`: one VSIX for every platform, corroborate.vsix, with nothing in it but what runs. */
import { spawnSync } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const options = [
  "--no-dependencies",
  "--allow-missing-repository",
  "--no-rewrite-relative-links",
  "--out",
  "corroborate.vsix",
];

rmSync(join(root, "corroborate.vsix"), { force: true });
run("test/tools/build.mjs", "--minify");
run("node_modules/@vscode/vsce/vsce", "package", ...options);
console.log(`corroborate.vsix: ${(statSync(join(root, "corroborate.vsix")).size / 1024 / 1024).toFixed(1)} MB`);

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
