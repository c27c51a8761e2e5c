/** What stands in the side bar, as plain lines: for tests, and for whoever wants to read it from another extension. */
import type * as vscode from "vscode";

/** A line of a view with the lines below it. */
export interface Line {
  readonly label: string;
  readonly children: readonly Line[];
}

/** The views and the fact maps, to be looked at. */
export interface DeskView {
  lines(view: "findings" | "sources" | "disagreements"): Promise<readonly Line[]>;
  /** True while the fact map of a draft is on. */
  isMapped(uri: vscode.Uri): boolean;
}

/** Every line that a provider has, closed ones too. */
export async function linesOf<T>(provider: vscode.TreeDataProvider<T>, node?: T): Promise<readonly Line[]> {
  const nodes = (await provider.getChildren(node)) ?? [];
  return Promise.all(
    nodes.map(async (child) => {
      const { label } = await provider.getTreeItem(child);
      return {
        label: typeof label === "string" ? label : (label?.label ?? ""),
        children: await linesOf(provider, child),
      };
    }),
  );
}
