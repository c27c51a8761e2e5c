/** The rules of the house, checked on every file: layers, captions, sizes, doc comments, nothing left undone. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import * as ts from "typescript";

const root = resolve(__dirname, "../..");
const parts = ["claims-db", "server", "client", "test"];
const left = ["node_modules", "fixtures", "out", "dist"];

/** The folders (or files without their ending) that each part may import, the most exact part first. */
const layers: readonly { readonly part: string; readonly may: readonly string[] }[] = [
  { part: "claims-db/read", may: ["claims-db/read", "claims-db/model", "claims-db/lexicon"] },
  { part: "claims-db/extract", may: ["claims-db/extract", "claims-db/model", "claims-db/lexicon"] },
  { part: "claims-db/store", may: ["claims-db/store", "claims-db/model", "claims-db/lexicon"] },
  ...["amounts", "dates", "names", "titles", "quotes"].map((values) => ({
    part: `claims-db/compare/${values}`,
    may: [`claims-db/compare/${values}`, "claims-db/model", "claims-db/lexicon"],
  })),
  { part: "claims-db/compare", may: ["claims-db/compare", "claims-db/model", "claims-db/lexicon"] },
  { part: "claims-db/lexicon", may: ["claims-db/lexicon", "claims-db/model"] },
  { part: "claims-db/model", may: [] },
  { part: "claims-db", may: ["claims-db"] },
  { part: "server/protocol", may: ["server/protocol", "claims-db/model", "claims-db/index"] },
  { part: "server", may: ["server", "claims-db/index", "claims-db/model", "package.json"] },
  { part: "client", may: ["client", "server/protocol"] },
];

/** Who alone may import a module of Node or of the editor; a name that ends in a dash stands for all that begin so. */
const reserved: readonly { readonly module: string; readonly part: string; readonly by: readonly string[] }[] = [
  { module: "node:sqlite", part: "", by: ["claims-db/store/database.ts", "test"] },
  { module: "node:fs", part: "claims-db", by: ["claims-db/read/folder.ts"] },
  { module: "node:fs/promises", part: "claims-db", by: ["claims-db/read/folder.ts"] },
  { module: "vscode", part: "", by: ["client", "test/vscode"] },
  { module: "vscode-", part: "claims-db", by: [] },
];

/** The glossary of the project is one file on purpose. */
const mayBeLong = ["claims-db/model.ts"];

interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

describe("The rules of the house", function () {
  const sources = parts.flatMap((part) => list(join(root, part))).map(read);
  const shipped = sources.filter(({ path }) => !path.startsWith("test/"));

  it("every import follows the layers of ARCHITECTURE", () => {
    assert.deepEqual(
      shipped.flatMap((source) =>
        imports(source)
          .filter((to) => crosses(source, to))
          .map(arrow(source)),
      ),
      [],
    );
  });

  it("the disk, the database driver and the editor have one door each", () => {
    assert.deepEqual(
      sources.flatMap((source) =>
        imports(source)
          .filter((to) => isReserved(source, to))
          .map(arrow(source)),
      ),
      [],
    );
  });

  it("every file begins with its caption", () => {
    assert.deepEqual(
      names(sources, ({ text }) => !/^(#!.*\n)?\/\*\* \S/.test(text)),
      [],
    );
  });

  it("no file is longer than 250 lines", () => {
    assert.deepEqual(
      names(sources, ({ path, text }) => text.split("\n").length > 251 && !mayBeLong.includes(path)),
      [],
    );
  });

  it("every export has a doc comment", () => {
    assert.deepEqual(shipped.flatMap(undocumented), []);
  });

  it("nothing is left for later", () => {
    const marks = new RegExp(["TO" + "DO", "FIX" + "ME", "XX" + "X"].map((mark) => `\\b${mark}\\b`).join("|"));
    assert.deepEqual(
      names(sources, ({ text }) => marks.test(text)),
      [],
    );
  });

  it("no test is skipped or run alone", () => {
    const skips = /\b(describe|it|context|specify)\.(skip|only)\b|\bx(it|describe)\(|this\.skip\(/;
    assert.deepEqual(
      names(sources, ({ path, text }) => path !== "test/tidy.test.ts" && skips.test(text)),
      [],
    );
  });

  it("every command and setting is in the README", () => {
    const readme = join(root, "README.md");
    const text = existsSync(readme) ? readFileSync(readme, "utf8") : manifestNames().join(" ");
    assert.deepEqual(
      manifestNames().filter((name) => !text.includes(name)),
      [],
    );
  });
});

function list(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return left.includes(entry.name) ? [] : list(path);
    return /\.(ts|mjs)$/.test(entry.name) ? [path] : [];
  });
}

function read(path: string): Source {
  const text = readFileSync(path, "utf8");
  const name = relative(root, path).replaceAll("\\", "/");
  return { path: name, text, tree: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true) };
}

function names(sources: readonly Source[], offends: (source: Source) => boolean): readonly string[] {
  return sources.filter(offends).map(({ path }) => path);
}

/** What a file imports: a path from the root for its own (`claims-db/model`), the bare name for a package. */
function imports({ path, tree }: Source): readonly string[] {
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const to = statement.moduleSpecifier;
    if (!to || !ts.isStringLiteral(to)) return [];
    return [to.text.startsWith(".") ? join(dirname(path), to.text).replaceAll("\\", "/") : to.text];
  });
}

function arrow({ path }: Source): (to: string) => string {
  return (to) => `${path} → ${to}`;
}

function crosses({ path }: Source, to: string): boolean {
  const layer = layers.find(({ part }) => within(path, part));
  const own = parts.some((part) => within(to, part));
  return (
    own && layer !== undefined && !layer.may.some((part) => within(to === "claims-db" ? "claims-db/index" : to, part))
  );
}

function isReserved({ path }: Source, to: string): boolean {
  return reserved.some(
    ({ module, part, by }) =>
      (module.endsWith("-") ? to.startsWith(module) : to === module) &&
      within(path, part) &&
      !by.some((allowed) => within(path, allowed)),
  );
}

/** `within("claims-db/read/html.ts", "claims-db/read")`; the empty part holds everything. */
function within(path: string, part: string): boolean {
  return part === "" || path === part || path.startsWith(`${part}/`) || path.replace(/\.ts$/, "") === part;
}

function undocumented({ path, tree }: Source): readonly string[] {
  return tree.statements.flatMap((statement) => {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword);
    const documented = ts.getJSDocCommentsAndTags(statement).length > 0;
    return exported && !documented ? [`${path}: ${statement.getText().split("\n")[0] ?? ""}`] : [];
  });
}

/** Settings by their full name, commands by the title that a writer sees. */
function manifestNames(): readonly string[] {
  const words = JSON.parse(readFileSync(join(root, "package.nls.json"), "utf8")) as Readonly<Record<string, string>>;
  const said = (text: string): string => text.replace(/^%(.*)%$/, (all, key: string) => words[key] ?? all);
  const { contributes = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  const configurations = [contributes.configuration ?? []].flat();
  const settings = configurations.flatMap(({ properties }) => Object.keys(properties ?? {}));
  return [...settings, ...(contributes.commands ?? []).map(({ title }) => said(title))];
}

interface Manifest {
  readonly contributes?: {
    readonly commands?: readonly { readonly title: string }[];
    readonly configuration?: Configuration | readonly Configuration[];
  };
}

interface Configuration {
  readonly properties?: Readonly<Record<string, unknown>>;
}
