/** Style and layers as lint rules; the sizes are those of CONTRIBUTING, the layers those of ARCHITECTURE. */
import tseslint from "typescript-eslint";

const editor = ["vscode", "vscode-*"];
const stages = ["read", "extract", "store", "compare"];

/** For each part of the tree the imports that it must not have; of several that fit a file the last counts. */
const layers = [
  layer(["claims-db/**"], [...editor, "**/server/**", "**/client/**"], { disk: true, driver: true }),
  ...stages.map((stage) =>
    layer([`claims-db/${stage}/**`], [...editor, "**/server/**", "**/client/**", "**/index", ...othersOf(stage)], {
      disk: true,
      driver: true,
    }),
  ),
  layer(["claims-db/read/folder.ts"], [...editor, "**/server/**", "**/client/**", ...othersOf("read")], {
    driver: true,
  }),
  layer(["claims-db/store/database.ts"], [...editor, "**/server/**", "**/client/**", ...othersOf("store")], {
    disk: true,
  }),
  layer(["server/**"], ["vscode", "vscode-languageclient*", "**/client/**", "**/claims-db/*/**"], { driver: true }),
  layer(["client/**"], ["**/claims-db/**", "**/claims-db", "**/server/**", "!**/server/protocol"], { driver: true }),
];

export default tseslint.config(
  { ignores: ["out/", "dist/", ".vscode-test/", "node_modules/", "test/fixtures/", "**/*.js", "**/*.cjs"] },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.base],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-console": "off",
      "max-params": ["error", 3],
      "max-lines": ["error", 250],
      "max-lines-per-function": ["error", { max: 50, skipComments: true, skipBlankLines: true }],
      complexity: ["error", 15],
    },
  },
  // The glossary of the project is one file on purpose; without its comments it is short.
  {
    files: ["claims-db/model.ts"],
    rules: { "max-lines": ["error", { max: 250, skipComments: true, skipBlankLines: true }] },
  },
  { files: ["test/**/*.ts"], rules: { "max-lines-per-function": "off" } },
  ...layers,
  {
    files: ["**/*.mjs"],
    extends: [tseslint.configs.base],
    rules: { "max-params": ["error", 3], "max-lines": ["error", 250] },
  },
);

/** Forbids imports to the files of a part; `disk` and `driver` forbid Node's file system and SQLite as well. */
function layer(files, group, { disk = false, driver = false }) {
  const builtin = [...(disk ? ["node:fs", "node:fs/promises", "fs"] : []), ...(driver ? ["node:sqlite"] : [])];
  const patterns = [{ group: [...group, ...builtin], message: "The layers are drawn in ARCHITECTURE.md." }];
  return { files, rules: { "no-restricted-imports": ["error", { patterns }] } };
}

/** The folders that a stage must not import: all other stages. */
function othersOf(stage) {
  return stages.filter((other) => other !== stage).flatMap((other) => [`**/${other}/**`]);
}
