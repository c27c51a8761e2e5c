/** The view “Findings”: the claims of the open drafts, by verdict or by kind, the ones that wait for the writer first. */
import * as vscode from "vscode";
import { claimStates, type ClaimState, type MapClaim } from "../../server/protocol";
import { rangeOf, type ClaimStore } from "../claims";
import { deskWords, kindWords, stateWords } from "../deskwords";
import { claimIcon, kindIcons, openAt } from "./look";

/** How findings are grouped. */
export type Grouping = "verdict" | "kind";

/** A line of the view. */
export type FindingNode =
  | { readonly kind: "draft"; readonly uri: vscode.Uri }
  | { readonly kind: "group"; readonly uri: vscode.Uri; readonly name: ClaimState | MapClaim["kind"] }
  | { readonly kind: "claim"; readonly uri: vscode.Uri; readonly claim: MapClaim };

/** The lines of the view. */
export interface Findings extends vscode.TreeDataProvider<FindingNode>, vscode.Disposable {
  group(by: Grouping): void;
}

/** The findings of `store`; with one draft open its groups stand at the top. */
export function findingsOf(store: ClaimStore, grouping: Grouping): Findings {
  const changed = new vscode.EventEmitter<undefined>();
  const listening = vscode.Disposable.from(
    changed,
    store.onDidChange(() => changed.fire(undefined)),
  );
  let by = grouping;
  const groups = (uri: vscode.Uri): readonly FindingNode[] =>
    namesOf(by)
      .filter((name) => inGroup(store.of(uri) ?? [], name).length > 0)
      .map((name) => ({ kind: "group", uri, name }));
  return {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => {
      if (node?.kind === "claim") return [];
      if (node?.kind === "draft") return [...groups(node.uri)];
      if (node?.kind === "group") return inGroup(store.of(node.uri) ?? [], node.name).map(claimNode(node.uri));
      const drafts = store.drafts();
      const [only] = drafts;
      return drafts.length === 1 && only ? [...groups(only)] : drafts.map((uri) => ({ kind: "draft", uri }));
    },
    getTreeItem: (node) => itemOf(node, store.of(node.uri) ?? []),
    getParent: () => undefined,
    group: (wanted) => {
      by = wanted;
      changed.fire(undefined);
    },
    dispose: () => listening.dispose(),
  };
}

function claimNode(uri: vscode.Uri): (claim: MapClaim) => FindingNode {
  return (claim) => ({ kind: "claim", uri, claim });
}

function namesOf(by: Grouping): readonly (ClaimState | MapClaim["kind"])[] {
  return by === "verdict" ? claimStates : ["figure", "date", "name", "title", "place", "quote"];
}

/** By kind only what sources contradict is listed: the rest would bury it. */
function inGroup(claims: readonly MapClaim[], name: ClaimState | MapClaim["kind"]): readonly MapClaim[] {
  return claims.filter(({ state, kind }) => state === name || (kind === name && isContested(state)));
}

function isContested(state: ClaimState): boolean {
  return state === "refuted" || state === "conflicting";
}

function itemOf(node: FindingNode, claims: readonly MapClaim[]): vscode.TreeItem {
  switch (node.kind) {
    case "draft":
      return draftItem(node.uri, claims);
    case "group":
      return groupItem(node.name, inGroup(claims, node.name));
    case "claim":
      return claimItem(node.uri, node.claim);
  }
}

function draftItem(uri: vscode.Uri, claims: readonly MapClaim[]): vscode.TreeItem {
  const item = new vscode.TreeItem(uri, vscode.TreeItemCollapsibleState.Expanded);
  const supported = claims.filter(({ state }) => state === "supported").length;
  item.iconPath = vscode.ThemeIcon.File;
  item.description = deskWords.coverage(supported, claims.length);
  item.contextValue = "draft";
  return item;
}

function groupItem(name: ClaimState | MapClaim["kind"], claims: readonly MapClaim[]): vscode.TreeItem {
  const isOpen = name !== "supported" && name !== "insufficient" && name !== "checked";
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const words: Readonly<Record<string, string>> = { ...stateWords, ...kindWords };
  const item = new vscode.TreeItem(words[name] ?? name, isOpen ? Expanded : Collapsed);
  item.description = String(claims.length);
  const icons: Readonly<Record<string, string>> = kindIcons;
  const icon = icons[name];
  if (icon !== undefined) item.iconPath = new vscode.ThemeIcon(icon);
  item.accessibilityInformation = { label: `${words[name] ?? name}, ${deskWords.claims(claims.length)}` };
  return item;
}

function claimItem(uri: vscode.Uri, claim: MapClaim): vscode.TreeItem {
  const item = new vscode.TreeItem(claim.text);
  const line = deskWords.position(claim.range.start.line + 1);
  item.description = claim.state === "supported" || claim.state === "insufficient" ? line : claim.message;
  item.tooltip = `${stateWords[claim.state]}, ${line}\n${claim.message}`;
  item.iconPath = claimIcon(claim.state);
  item.command = openAt(uri, rangeOf(claim));
  item.contextValue = claim.open ? "claim.open" : "claim";
  item.accessibilityInformation = { label: `${claim.text}, ${line}. ${stateWords[claim.state]}. ${claim.message}` };
  return item;
}
