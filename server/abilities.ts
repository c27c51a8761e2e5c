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
  /** Renders Markdown in hovers. */
  readonly markdown: boolean;
}

/** `readAbilities({capabilities: {}, …})` is false in every field but `markdown`, which is what hovers are made of. */
export function readAbilities({ capabilities }: Pick<InitializeParams, "capabilities">): Abilities {
  const { workspace, textDocument, window } = capabilities;
  const formats = textDocument?.hover?.contentFormat;
  return {
    configuration: workspace?.configuration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    pull: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    watch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: window?.workDoneProgress === true,
    related:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    codeLink:
      textDocument?.publishDiagnostics?.codeDescriptionSupport === true ||
      textDocument?.diagnostic?.codeDescriptionSupport === true,
    links: textDocument?.definition?.linkSupport === true,
    markdown: formats === undefined || formats.includes("markdown"),
  };
}
