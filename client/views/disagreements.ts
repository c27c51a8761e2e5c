/** The view “Disagreements”: where the sources contradict each other, whatever the draft says. */
import * as vscode from "vscode";
import type { DisagreementsResult, DisputedSide, DisputedThing, DisputedWitness } from "../../server/protocol";
import { rangeOf } from "../claims";
import { deskWords } from "../deskwords";
import { kindIcons, openAt } from "./look";

/** A line of the view. */
export type DisputeNode =
  | { readonly kind: "thing"; readonly thing: DisputedThing }
  | { readonly kind: "side"; readonly side: DisputedSide }
  | { readonly kind: "witness"; readonly witness: DisputedWitness };

/** The lines of the view. */
export interface Disputes extends vscode.TreeDataProvider<DisputeNode>, vscode.Disposable {
  /** Asks the server again. */
  refresh(): void;
}

/** Things, the values that sources give them, and the lines of the sources; asked for with `ask` when shown. */
export function disputesOf(ask: () => Promise<DisagreementsResult>): Disputes {
  const changed = new vscode.EventEmitter<undefined>();
  return {
    onDidChangeTreeData: changed.event,
    getChildren: async (node) => {
      switch (node?.kind) {
        case undefined:
          return (await ask()).things.map((thing) => ({ kind: "thing", thing }));
        case "thing":
          return node.thing.sides.map((side) => ({ kind: "side", side }));
        case "side":
          return node.side.witnesses.map((witness) => ({ kind: "witness", witness }));
        case "witness":
          return [];
      }
    },
    getTreeItem: itemOf,
    refresh: () => changed.fire(undefined),
    dispose: () => changed.dispose(),
  };
}

function itemOf(node: DisputeNode): vscode.TreeItem {
  switch (node.kind) {
    case "thing":
      return thingItem(node.thing);
    case "side":
      return sideItem(node.side);
    case "witness":
      return witnessItem(node.witness);
  }
}

function thingItem({ kind, thing, sides }: DisputedThing): vscode.TreeItem {
  const item = new vscode.TreeItem(thing, vscode.TreeItemCollapsibleState.Expanded);
  const values = sides.map(({ value }) => value).join(", ");
  item.iconPath = new vscode.ThemeIcon(kindIcons[kind]);
  item.tooltip = `${thing}\n${values}`;
  item.accessibilityInformation = { label: `${thing}: ${values}` };
  return item;
}

function sideItem({ value, sources }: DisputedSide): vscode.TreeItem {
  const item = new vscode.TreeItem(value, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = deskWords.sources(sources);
  item.accessibilityInformation = { label: `${value}, ${deskWords.sources(sources)}` };
  return item;
}

function witnessItem(witness: DisputedWitness): vscode.TreeItem {
  const item = new vscode.TreeItem(witness.label);
  item.description = witness.sentence;
  item.tooltip = `${witness.label}\n“${witness.sentence}”`;
  item.command = openAt(vscode.Uri.parse(witness.uri), rangeOf(witness));
  item.accessibilityInformation = { label: `${witness.label}: ${witness.sentence}` };
  return item;
}
