/** Bundles what ships into dist/: client, report panel, server, command line, the engine of the last two, and the sample. */
import { chmodSync, existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { copySample } from "./vscode.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const minify = process.argv.includes("--minify");

/** Each bundle with its entry; `engine` stays apart so that the language model is shipped once. */
const bundles = [
  { name: "engine", entry: "claims-db/index.ts", plugins: [parsedTables()] },
  { name: "server", entry: "server/main.ts", plugins: [sharedEngine()] },
  { name: "cli", entry: "server/cli.ts", plugins: [sharedEngine()], banner: { js: "#!/usr/bin/env node" } },
  { name: "client", entry: "client/extension.ts", external: ["vscode"] },
  { name: "panel", entry: "client/panel/main.ts", platform: "browser", target: "es2022", format: "iife" },
];

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node22",
  format: "cjs",
  minify,
  keepNames: minify,
  sourcemap: minify ? false : "linked",
  legalComments: "none",
  logLevel: "warning",
};

rmSync(join(root, "dist"), { recursive: true, force: true });
await Promise.all(bundles.map(bundle));
copySample(join(root, "dist/sample"));
chmodSync(join(root, "dist/cli.js"), 0o755);
console.log(bundles.map(size).join(", "));

function bundle({ name, entry, ...own }) {
  return build({ ...shared, ...own, entryPoints: [entry], outfile: `dist/${name}.js` });
}

/** Leaves imports of the engine's public face as `require("./engine.js")`. */
function sharedEngine() {
  return {
    name: "shared-engine",
    setup(esbuild) {
      const filter = /\/claims-db(\/index)?$/;
      esbuild.onResolve({ filter }, () => ({ path: "./engine.js", external: true }));
    },
  };
}

/** Tables as text that is parsed at the start: as a program the same tables take twice the memory. */
function parsedTables() {
  return {
    name: "parsed-tables",
    setup(esbuild) {
      esbuild.onLoad({ filter: /\.json$/ }, ({ path }) => {
        const text = JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
        return { contents: `module.exports = JSON.parse(${JSON.stringify(text)})`, loader: "js" };
      });
    },
  };
}

function size({ name }) {
  const file = join(root, "dist", `${name}.js`);
  return existsSync(file) ? `${name} ${(statSync(file).size / 1024).toFixed(0)} kB` : `${name} missing`;
}
