/** The language status item: how many claims of the draft the sources support, and what became of the others. */
import * as vscode from "vscode";
import { claimStates, type MapClaim } from "../server/protocol";
import type { ClaimStore } from "./claims";
import { languages, schemes } from "./connect";
import { deskWords } from "./deskwords";

/** The item, for whoever hears whether sources are being read. */
export interface Coverage extends vscode.Disposable {
  /** True while the sources are read. */
  busy(reading: boolean): void;
}

/** Shows the item for drafts. */
export function coverageItem(store: ClaimStore): Coverage {
  const selector = schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language })));
  const item = vscode.languages.createLanguageStatusItem("corroborate.coverage", selector);
  item.name = "Corroborate";
  item.command = { command: "corroborate.toggleFactMap", title: deskWords.showMap };
  const show = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    paint(item, uri && store.of(uri));
  };
  const listening = vscode.Disposable.from(
    store.onDidChange(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    item,
  );
  show();
  return {
    busy: (reading) => void (item.busy = reading),
    dispose: () => listening.dispose(),
  };
}

function paint(item: vscode.LanguageStatusItem, claims: readonly MapClaim[] | undefined): void {
  const all = claims ?? [];
  const count = (state: MapClaim["state"]): number => all.filter((claim) => claim.state === state).length;
  const others = claimStates.filter((state) => state !== "supported" && count(state) > 0);
  item.text = all.length === 0 ? deskWords.noClaims : deskWords.coverage(count("supported"), all.length);
  item.detail = others.map((state) => deskWords.count(state, count(state))).join(" · ");
  item.accessibilityInformation = { label: `Corroborate: ${item.text}. ${item.detail}` };
}
