/** Which documents are drafts to check, and why the others are not. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { matchesGlobs, readConfiguration } from "../../claims-db/index";
import { readDirectives } from "../directives";
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
  if (sources.has(document.uri)) return "source";
  if (/\.(report|annotated)\.[a-z]+$/.test(document.uri)) return "report";
  if (!isDraft(document.uri, sources)) return "draft";
  return readDirectives(document.getText(), document.languageId).off ? "directive" : undefined;
}

// Until corroborate.json names drafts, everything is one that a writer opens in a language of prose.
function isDraft(uri: string, sources: Sources): boolean {
  const { drafts } = sources.configuration;
  const path = sources.pathOf(uri);
  return path === undefined || String(drafts) === String(usual) || matchesGlobs(path, drafts);
}

const usual = readConfiguration(undefined).configuration.drafts;

/** No diffs, no settings, no output: only what a writer writes. */
const schemes = ["file", "untitled", "vscode-remote"];
