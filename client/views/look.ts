/** How lines of the side bar look and what a click on them does. */
import * as vscode from "vscode";
import type { ClaimState, MapClaim } from "../../server/protocol";

/** The icon of a claim, in the colour that the fact map gives its state. */
export function claimIcon(state: ClaimState): vscode.ThemeIcon {
  return new vscode.ThemeIcon(stateIcons[state], new vscode.ThemeColor(`corroborate.map.${state}`));
}

const stateIcons: Readonly<Record<ClaimState, string>> = {
  refuted: "warning",
  conflicting: "git-compare",
  checked: "verified",
  insufficient: "question",
  supported: "check",
};

/** An icon for each kind of claim. */
export const kindIcons: Readonly<Record<MapClaim["kind"], string>> = {
  figure: "symbol-number",
  date: "calendar",
  name: "person",
  title: "organization",
  place: "location",
  quote: "quote",
};

/** Opens a file with a stretch of it selected. */
export function openAt(uri: vscode.Uri, selection?: vscode.Range): vscode.Command {
  return { command: "vscode.open", title: vscode.l10n.t("Open"), arguments: [uri, { selection }] };
}
