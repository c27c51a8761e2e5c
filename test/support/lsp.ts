/** A language client for tests: talks to the server in process or to a child process, and remembers what it was told. */
import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type Logger,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type RegistrationParams,
} from "vscode-languageserver/node";
import { serve } from "../../server/server";
import { statusNotification, type Status } from "../../server/protocol";

/** What the client is able to do and where it works. */
export interface Setup {
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  /** Answers to `workspace/configuration`. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A connected client; each list grows as the server speaks. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly statuses: Status[];
  readonly published: PublishDiagnosticsParams[];
  readonly registrations: string[];
  readonly requested: string[];
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Replaces the first `old` of the text that the client has by `words`, as one incremental change. */
  edit(uri: string, old: string, words: string): Promise<void>;
  close(uri: string): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** Pulls until `holds`, as an editor does that is told to refresh. */
  until(uri: string, holds: (items: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
  shutdown(): Promise<void>;
}

/** The capabilities of VS Code, as far as the server looks at them. */
export const able: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    publishDiagnostics: { relatedInformation: true },
    definition: { linkSupport: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
  },
  window: { workDoneProgress: true },
};

/** Starts the server in this process and greets it. */
export async function connect(setup: Setup): Promise<Client> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const reader = new StreamMessageReader(up);
  const server = createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(down));
  serve(server);
  server.listen();
  return greet(down, up, setup);
}

/** Greets a server that reads from `output` and writes to `input`. */
export async function greet(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  setup: Setup,
): Promise<Client> {
  const connection = createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), quiet);
  const heard = listen(connection, setup);
  connection.listen();
  const { folders = [], capabilities = able } = setup;
  const workspaceFolders = folders.map((uri) => ({ uri, name: uri }));
  const params = { processId: null, rootUri: null, capabilities, workspaceFolders };
  const initialized = await connection.sendRequest<InitializeResult>("initialize", params);
  await connection.sendNotification("initialized", {});
  return { connection, initialized, ...heard, ...documentsOf(connection) };
}

function listen(
  connection: ProtocolConnection,
  setup: Setup,
): Pick<Client, "statuses" | "published" | "registrations" | "requested"> {
  const heard = {
    statuses: [] as Status[],
    published: [] as PublishDiagnosticsParams[],
    registrations: [] as string[],
    requested: [] as string[],
  };
  connection.onNotification(statusNotification, (status: Status) => void heard.statuses.push(status));
  connection.onNotification(
    "textDocument/publishDiagnostics",
    (params: PublishDiagnosticsParams) => void heard.published.push(params),
  );
  connection.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
    heard.registrations.push(...registrations.map(({ method }) => method));
    return null;
  });
  connection.onRequest("workspace/configuration", () => {
    heard.requested.push("workspace/configuration");
    return [setup.settings ?? null];
  });
  for (const method of ["workspace/diagnostic/refresh", "window/workDoneProgress/create"]) {
    connection.onRequest(method, () => {
      heard.requested.push(method);
      return null;
    });
  }
  return heard;
}

type Documents = Pick<Client, "open" | "edit" | "close" | "pull" | "until" | "shutdown">;

function documentsOf(connection: ProtocolConnection): Documents {
  const texts = new Map<string, { text: string; version: number }>();
  const pull: Client["pull"] = (uri, previousResultId) =>
    connection.sendRequest("textDocument/diagnostic", {
      textDocument: { uri },
      identifier: "corroborate",
      previousResultId,
    });
  return {
    pull,
    open: async (uri, text, languageId = "markdown") => {
      texts.set(uri, { text, version: 1 });
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    edit: async (uri, old, words) => {
      const { text, version } = texts.get(uri) ?? { text: "", version: 0 };
      const start = text.indexOf(old);
      const range = { start: positionIn(text, start), end: positionIn(text, start + old.length) };
      texts.set(uri, { text: text.slice(0, start) + words + text.slice(start + old.length), version: version + 1 });
      const textDocument = { uri, version: version + 1 };
      await connection.sendNotification("textDocument/didChange", {
        textDocument,
        contentChanges: [{ range, text: words }],
      });
    },
    close: (uri) => connection.sendNotification("textDocument/didClose", { textDocument: { uri } }),
    until: (uri, holds) => pullUntil(() => pull(uri), holds),
    shutdown: async () => {
      await connection.sendRequest("shutdown");
    },
  };
}

async function pullUntil(
  pull: () => Promise<DocumentDiagnosticReport>,
  holds: (items: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  for (let tries = 0; ; tries++) {
    const report = await pull();
    const items = report.kind === "full" ? report.items : [];
    if (holds(items) || tries === 100) return items;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until something holds, for at most five seconds, and says whether it does. */
export async function eventually(holds: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 250 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  return holds();
}

/** The position of an offset in a text, counted as LSP does; `positionIn("a\nbc", 3)` is line 1, character 1. */
export function positionIn(text: string, offset: number): { readonly line: number; readonly character: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

const quiet: Logger = { error: () => undefined, warn: () => undefined, info: () => undefined, log: () => undefined };
