/** What the writer wants, per folder: the client's section "corroborate", or the defaults where it has none. */
import type { Configuration, Kind, Verdict } from "../claims-db/index";
import type { Connection } from "vscode-languageserver/node";
import type { Abilities } from "./abilities";

/** How loud a finding is shown. */
export type Level = "error" | "warning" | "information" | "hint" | "off";

/** The verdicts that can show in an editor; what the sources support stays silent. */
export type Shown = Exclude<Verdict, "supported">;

/** The settings of one draft. */
export interface Settings {
  readonly enable: boolean;
  readonly kinds: Readonly<Record<Kind, boolean>>;
  /** A finding of which verdict and kind is how loud. */
  readonly severity: Readonly<Record<Shown, Readonly<Record<Kind, Level>>>>;
  /** At most so many findings are shown in one draft. */
  readonly maximum: number;
  /** A finding at the caret is held back until the writer moves on. */
  readonly holdBack: boolean;
}

/** Settings by address, read once and kept until they change. */
export interface SettingsStore {
  of(uri: string): Promise<Settings>;
  /** Forgets what a closed draft had. */
  forget(uri: string): void;
  /** Forgets everything; `pushed` is what a client without configuration requests sent along. */
  clear(pushed?: unknown): void;
}

/** What holds where nothing is set. */
export const defaults: Settings = {
  enable: true,
  kinds: forKinds(() => true),
  severity: {
    refuted: forKinds(() => "warning"),
    conflicting: forKinds(() => "warning"),
    insufficient: forKinds(() => "off"),
  },
  maximum: 100,
  holdBack: true,
};

/** Asks the client for settings where it can answer; `{of}` never rejects. */
export function settingsStore(connection: Connection, abilities: () => Abilities): SettingsStore {
  const known = new Map<string, Promise<Settings>>();
  let fallback = defaults;
  return {
    of: (uri) => {
      if (!abilities().configuration) return Promise.resolve(fallback);
      const asked = known.get(uri) ?? ask(connection, uri);
      known.set(uri, asked);
      return asked;
    },
    forget: (uri) => void known.delete(uri),
    clear: (pushed) => {
      known.clear();
      fallback = pushed === undefined ? fallback : readSettings(recordOf(pushed)["corroborate"] ?? pushed);
    },
  };
}

/** Reads settings from anything: `readSettings({maximum: "many"})` has the default of 100. */
export function readSettings(given: unknown): Settings {
  const all = recordOf(given);
  const checks = recordOf(all["checks"]);
  const severity = recordOf(all["severity"]);
  const byKind = recordOf(severity["kinds"]);
  const shown = (verdict: Shown): Readonly<Record<Kind, Level>> => {
    const level = (kind: Kind): Level => levelOf(severity[verdict]) ?? defaults.severity[verdict][kind];
    const own = (kind: Kind): Level | undefined => (level(kind) === "off" ? undefined : levelOf(byKind[kind]));
    return forKinds((kind) => levelOf(byKind[`${verdict}.${kind}`]) ?? own(kind) ?? level(kind));
  };
  return {
    enable: all["enable"] !== false,
    kinds: forKinds((kind) => checks[kind] !== false),
    severity: { refuted: shown("refuted"), conflicting: shown("conflicting"), insufficient: shown("insufficient") },
    maximum: positive(all["maximumFindings"]) ?? defaults.maximum,
    holdBack: all["holdBackWhileTyping"] !== false,
  };
}

/** The same settings with what corroborate.json says on top: the folder's word counts for everybody who works in it. */
export function underConfiguration(settings: Settings, { checks, severity }: Configuration): Settings {
  const shown = (verdict: Shown): Readonly<Record<Kind, Level>> =>
    forKinds((kind) => severity[verdict]?.[kind] ?? settings.severity[verdict][kind]);
  return {
    ...settings,
    kinds: forKinds((kind) => checks[kind] ?? settings.kinds[kind]),
    severity: { refuted: shown("refuted"), conflicting: shown("conflicting"), insufficient: shown("insufficient") },
  };
}

async function ask(connection: Connection, uri: string): Promise<Settings> {
  try {
    return readSettings(await connection.workspace.getConfiguration({ scopeUri: uri, section: "corroborate" }));
  } catch {
    return defaults;
  }
}

const levels: readonly Level[] = ["error", "warning", "information", "hint", "off"];

function levelOf(given: unknown): Level | undefined {
  return levels.find((level) => level === given);
}

function positive(given: unknown): number | undefined {
  return typeof given === "number" && given >= 1 ? Math.floor(given) : undefined;
}

function recordOf(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null ? { ...given } : {};
}

function forKinds<V>(value: (kind: Kind) => V): Readonly<Record<Kind, V>> {
  const [figure, date, name] = [value("figure"), value("date"), value("name")];
  return { figure, date, name, title: value("title"), place: value("place"), quote: value("quote") };
}
