/** The fact map: a toggle that marks every claim of a draft by what is known of it, as a checking desk marks its copy. */
import * as vscode from "vscode";
import { claimStates, type ClaimState, type MapClaim } from "../server/protocol";
import { rangeOf, type ClaimStore } from "./claims";
import { deskWords } from "./deskwords";

/** The map of every draft for which it was switched on. */
export interface FactMap extends vscode.Disposable {
  /** Switches the map of a draft on or off, and says which. */
  toggle(uri: vscode.Uri): boolean;
  isOn(uri: vscode.Uri): boolean;
}

/** Paints the claims of `store` into the editors of those drafts. */
export function factMap(store: ClaimStore, extension: vscode.Uri): FactMap {
  const marks = forStates((state) => vscode.window.createTextEditorDecorationType(underline(state)));
  const glyphs = forStates((state) => vscode.window.createTextEditorDecorationType(glyph(state, extension)));
  const on = new Set<string>();
  const paint = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const claims = on.has(document.uri.toString()) ? visible(store.of(document.uri) ?? []) : [];
    for (const state of claimStates) {
      editor.setDecorations(marks[state], claims.filter((claim) => claim.state === state).map(markOf));
      editor.setDecorations(glyphs[state], linesOf(claims, state));
    }
  };
  const tell = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const known = uri !== undefined && store.of(uri) !== undefined;
    void vscode.commands.executeCommand("setContext", "corroborate.hasMap", known);
    void vscode.commands.executeCommand("setContext", "corroborate.mapIsOn", uri && on.has(uri.toString()));
  };
  const paintAll = (uri?: vscode.Uri): void => {
    const wanted = uri?.toString();
    const editors = vscode.window.visibleTextEditors;
    editors.filter(({ document }) => wanted === undefined || document.uri.toString() === wanted).forEach(paint);
    tell();
  };
  const listening = vscode.Disposable.from(
    store.onDidChange(paintAll),
    vscode.window.onDidChangeVisibleTextEditors(() => paintAll()),
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void on.delete(uri.toString())),
    ...Object.values(marks),
    ...Object.values(glyphs),
  );
  return {
    toggle: (uri) => {
      const key = uri.toString();
      if (!on.delete(key)) on.add(key);
      paintAll(uri);
      return on.has(key);
    },
    isOn: (uri) => on.has(uri.toString()),
    dispose: () => listening.dispose(),
  };
}

/** A claim inside another is marked by that already, unless it is graver, or stands in a quotation and differs. */
function visible(claims: readonly MapClaim[]): readonly MapClaim[] {
  return claims.filter((claim, i) => !claims.some((other, j) => i !== j && hides(other, claim, i < j)));
}

function hides(outer: MapClaim, inner: MapClaim, isEarlier: boolean): boolean {
  const [around, within] = [rangeOf(outer), rangeOf(inner)];
  if (!around.contains(within)) return false;
  const gravity = claimStates.indexOf(inner.state) - claimStates.indexOf(outer.state);
  if (around.isEqual(within)) return gravity > 0 || (gravity === 0 && !isEarlier);
  return outer.kind === "quote" ? gravity === 0 : gravity >= 0;
}

function markOf(claim: MapClaim): vscode.DecorationOptions {
  return claim.card ? { range: rangeOf(claim) } : { range: rangeOf(claim), hoverMessage: claim.message };
}

/** The first line of every claim of a state, unless a graver claim stands on it. */
function linesOf(claims: readonly MapClaim[], state: ClaimState): readonly vscode.Range[] {
  const gravest = new Map<number, ClaimState>();
  for (const claim of claims) {
    const { line } = claim.range.start;
    const known = gravest.get(line);
    if (known === undefined || claimStates.indexOf(claim.state) < claimStates.indexOf(known)) {
      gravest.set(line, claim.state);
    }
  }
  return [...gravest].filter(([, known]) => known === state).map(([line]) => new vscode.Range(line, 0, line, 0));
}

/** Each state has a line of its own as well as a colour: what is wrong is boxed, what was checked has a double line. */
const lines: Readonly<Record<ClaimState, { readonly width: string; readonly style: string }>> = {
  refuted: { width: "1px", style: "solid" },
  conflicting: { width: "1px", style: "dashed" },
  checked: { width: "0 0 3px 0", style: "double" },
  insufficient: { width: "0 0 2px 0", style: "dotted" },
  supported: { width: "0 0 1px 0", style: "solid" },
};

function underline(state: ClaimState): vscode.DecorationRenderOptions {
  const color = new vscode.ThemeColor(`corroborate.map.${state}`);
  const { width, style } = lines[state];
  return {
    backgroundColor: new vscode.ThemeColor(`corroborate.map.${state}Background`),
    borderColor: color,
    borderStyle: style,
    borderWidth: width,
    borderRadius: state === "refuted" || state === "conflicting" ? "3px" : undefined,
    overviewRulerColor: color,
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}

function glyph(state: ClaimState, extension: vscode.Uri): vscode.DecorationRenderOptions {
  const icon = (theme: string): vscode.Uri =>
    vscode.Uri.joinPath(extension, "client", "media", "map", `${state}-${theme}.svg`);
  return {
    light: { gutterIconPath: icon("light"), gutterIconSize: "70%" },
    dark: { gutterIconPath: icon("dark"), gutterIconSize: "70%" },
  };
}

function forStates<V>(value: (state: ClaimState) => V): Readonly<Record<ClaimState, V>> {
  const [refuted, conflicting, checked] = [value("refuted"), value("conflicting"), value("checked")];
  return { refuted, conflicting, checked, insufficient: value("insufficient"), supported: value("supported") };
}

/** What a screen reader says when the map is switched. */
export function announce(isOn: boolean): void {
  vscode.window.setStatusBarMessage(isOn ? deskWords.mapOn : deskWords.mapOff, 4000);
}
