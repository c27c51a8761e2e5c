/** What the client can do, read once from its capabilities; the server asks for nothing else. */
import type { InitializeParams } from "vscode-languageserver/node";

/** Everything that the server does differently from client to client. */
export interface Abilities {
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Lets the server ask to hear of changed settings. */
  readonly registerConfiguration: boolean;
  /** Sends changes of workspace folders. */
  readonly folders: boolean;
  /** Asks for diagnostics by itself, and again when told so; every other client is pushed to. */
  readonly pull: boolean;
  /** Watches files on request. */
  readonly watch: boolean;
  /** Shows progress that the server starts. */
  readonly progress: boolean;
  /** Shows source lines beside a diagnostic. */
  readonly related: boolean;
  /** Shows a link on a diagnostic's code. */
  readonly codeLink: boolean;
  /** Takes definitions as links that say what was pointed at. */
  readonly links: boolean;
  /** Shows documents of the scheme `corroborate-source:`, the stored text of files that are no text. */
  readonly storedText: boolean;
  /** Runs our commands from links in hovers. */
  readonly commandLinks: boolean;
  /** Renders Markdown in hovers. */
  readonly markdown: boolean;
  /** Takes edits that name the version of the text they are for, so that a late one is refused. */
  readonly versionedEdits: boolean;
  /** Asks for the edit of a quick fix only once it is chosen. */
  readonly lateEdits: boolean;
  /** Takes placeholders in what completion inserts. */
  readonly snippets: boolean;
  /** Has commands of its own that ask the writer for a reason or a name. */
  readonly asks: boolean;
  /** Address of the page about the kinds of claim, where the client knows a better one than the server. */
  readonly help?: string;
}

/** `readAbilities({capabilities: {}})` is false in every field but `markdown`, which is what hovers are made of. */
export function readAbilities(params: Pick<InitializeParams, "capabilities" | "initializationOptions">): Abilities {
  const { capabilities, initializationOptions } = params;
  const has = (path: string): boolean => at(capabilities, path) === true;
  const publishing = "textDocument.publishDiagnostics";
  const pulling = "textDocument.diagnostic";
  const formats = capabilities.textDocument?.hover?.contentFormat;
  return {
    configuration: has("workspace.configuration"),
    registerConfiguration: has("workspace.didChangeConfiguration.dynamicRegistration"),
    folders: has("workspace.workspaceFolders"),
    pull: at(capabilities, pulling) !== undefined && has("workspace.diagnostics.refreshSupport"),
    watch: has("workspace.didChangeWatchedFiles.dynamicRegistration"),
    progress: has("window.workDoneProgress"),
    related: has(`${publishing}.relatedInformation`) || has(`${pulling}.relatedInformation`),
    codeLink: has(`${publishing}.codeDescriptionSupport`) || has(`${pulling}.codeDescriptionSupport`),
    links: has("textDocument.definition.linkSupport"),
    storedText: at(initializationOptions, "storedText") === true,
    commandLinks: at(initializationOptions, "commandLinks") === true,
    markdown: formats === undefined || formats.includes("markdown"),
    versionedEdits: has("workspace.workspaceEdit.documentChanges"),
    lateEdits: listed(at(capabilities, "textDocument.codeAction.resolveSupport.properties"), "edit"),
    snippets: has("textDocument.completion.completionItem.snippetSupport"),
    asks: at(initializationOptions, "asks") === true,
    help: textOf(at(initializationOptions, "help")),
  };
}

function listed(value: unknown, item: string): boolean {
  return Array.isArray(value) && value.includes(item);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** `at({a: {b: true}}, "a.b")` is true; whatever a client sends in its place, nothing throws. */
function at(value: unknown, path: string): unknown {
  return path.split(".").reduce((inner: unknown, key) => Object(inner)[key] as unknown, value);
}
