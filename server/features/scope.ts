/** Which documents are drafts to check, and why the others are not. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Settings } from "../settings";
import type { Sources } from "../sources";
import type { OffBecause } from "../wording";

/** Why a document is not checked; `undefined` for a draft. */
export function reasonToSkip(
  document: TextDocument,
  sources: Sources | undefined,
  settings: Settings,
): OffBecause | undefined {
  if (!settings.enable) return "setting";
  if (!schemes.includes(document.uri.split(":", 1)[0] ?? "")) return "scheme";
  if (sources === undefined) return "folder";
  return sources.has(document.uri) ? "source" : undefined;
}

/** No diffs, no settings, no output: only what a writer writes. */
const schemes = ["file", "untitled", "vscode-remote"];
