/** `npm start`: checks the sample draft in the terminal, then says how to see the same in VS Code. */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const colour = process.env.NO_COLOR ? [] : ["--color"];
const args = [join(root, "dist/cli.js"), "check", "draft.md", ...colour];

const { status } = spawnSync(process.execPath, args, {
  cwd: join(root, "test/fixtures/sample"),
  stdio: "inherit",
});

// One means that the draft has findings, which the sample is there to show.
if (status !== 0 && status !== 1) process.exit(status ?? 1);
console.log(
  "\nThis was the sample draft in test/fixtures/sample. To see it checked while you write, run: npm run code",
);
