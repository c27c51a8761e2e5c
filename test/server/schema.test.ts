/** The schema of corroborate.json and the manifest say what the code reads. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { kinds, readConfiguration } from "../../claims-db/index";
import { defaults } from "../../server/settings";

interface Property {
  readonly default?: unknown;
  readonly scope?: string;
  readonly properties?: Readonly<Record<string, Property>>;
}

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Property>> } };
}

const root = join(__dirname, "../../..");
const schema = read<Property>("server/corroborate.schema.json").properties ?? {};
const settings = read<Manifest>("package.json").contributes.configuration.properties;
const { configuration } = readConfiguration(undefined);

describe("the schema of corroborate.json", () => {
  it("has every field that is read, and no other", () =>
    assert.deepEqual(
      Object.keys(schema)
        .filter((key) => key !== "$schema")
        .sort(),
      Object.keys(configuration).sort(),
    ));
  it("has every kind of claim as a check", () =>
    assert.deepEqual(Object.keys(schema["checks"]?.properties ?? {}), [...kinds]));
  it("has the defaults of the code", () => {
    assert.deepEqual(schema["sources"]?.default, configuration.sources);
    assert.deepEqual(schema["drafts"]?.default, configuration.drafts);
  });
});

describe("the settings of the manifest", () => {
  const value = (name: string): unknown => settings[`corroborate.${name}`]?.default;

  it("are fewer than twenty", () => assert.ok(Object.keys(settings).length < 20));
  it("have the defaults of the code", () => {
    assert.equal(value("enable"), defaults.enable);
    assert.equal(value("maximumFindings"), defaults.maximum);
    for (const kind of kinds) assert.equal(value(`checks.${kind}`), defaults.kinds[kind]);
    for (const verdict of ["refuted", "conflicting", "insufficient"] as const) {
      assert.equal(value(`severity.${verdict}`), defaults.severity[verdict].figure);
    }
  });
  it("can be set for each folder, but for the trace", () =>
    assert.deepEqual(
      Object.keys(settings).filter((name) => settings[name]?.scope !== "resource"),
      ["corroborate.trace.server"],
    ));
});

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), "utf8")) as T;
}
