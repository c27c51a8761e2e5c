/** The view “Sources”: every article with who published it, when, and how much it claims; primary ones have a star. */
import * as vscode from "vscode";
import type { ArticlesFolder, ArticlesResult, SourceArticle, SourceProblem } from "../../server/protocol";
import { deskWords } from "../deskwords";
import { openAt } from "./look";

/** A line of the view. */
export type SourceNode =
  | { readonly kind: "folder"; readonly folder: ArticlesFolder }
  | { readonly kind: "article"; readonly folder: string; readonly article: SourceArticle }
  | { readonly kind: "problem"; readonly problem: SourceProblem };

/** The lines of the view. */
export interface SourceList extends vscode.TreeDataProvider<SourceNode>, vscode.Disposable {
  /** Asks the server again. */
  refresh(): void;
}

/** The sources of every folder, asked for with `ask`; with one folder its articles stand at the top. */
export function sourceList(ask: () => Promise<ArticlesResult>): SourceList {
  const changed = new vscode.EventEmitter<undefined>();
  return {
    onDidChangeTreeData: changed.event,
    getChildren: async (node) => {
      if (node !== undefined) return node.kind === "folder" ? nodesOf(node.folder) : [];
      const folders = (await ask()).folders.filter(({ articles, problems }) => articles.length + problems.length > 0);
      const [only] = folders;
      return folders.length === 1 && only ? nodesOf(only) : folders.map((folder) => ({ kind: "folder", folder }));
    },
    getTreeItem: itemOf,
    refresh: () => changed.fire(undefined),
    dispose: () => changed.dispose(),
  };
}

function nodesOf({ uri, articles, problems }: ArticlesFolder): SourceNode[] {
  return [
    ...problems.map((problem): SourceNode => ({ kind: "problem", problem })),
    ...articles.map((article): SourceNode => ({ kind: "article", folder: uri, article })),
  ];
}

function itemOf(node: SourceNode): vscode.TreeItem {
  switch (node.kind) {
    case "folder":
      return folderItem(node.folder);
    case "article":
      return articleItem(node.article);
    case "problem":
      return problemItem(node.problem);
  }
}

function folderItem({ uri, articles }: ArticlesFolder): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.Uri.parse(uri), vscode.TreeItemCollapsibleState.Expanded);
  item.description = deskWords.sources(articles.length);
  item.iconPath = vscode.ThemeIcon.Folder;
  return item;
}

function articleItem(article: SourceArticle): vscode.TreeItem {
  const { path, title, publisher, published, claims, primary } = article;
  const item = new vscode.TreeItem(publisher ?? title);
  const facts = [published, deskWords.claims(claims), publisher === undefined ? undefined : title];
  item.description = facts.filter(Boolean).join(" · ");
  item.tooltip = [title, publisher, published, deskWords.claims(claims), primary && deskWords.primary, path]
    .filter(Boolean)
    .join("\n");
  item.iconPath = new vscode.ThemeIcon(primary === undefined ? "file-text" : "star-full");
  item.command = openAt(vscode.Uri.parse(article.uri));
  item.contextValue = `source.${primary ?? "plain"}`;
  const spoken = [publisher, title, published, deskWords.claims(claims), primary && deskWords.primary];
  item.accessibilityInformation = { label: spoken.filter(Boolean).join(", ") };
  return item;
}

function problemItem({ uri, path, reason }: SourceProblem): vscode.TreeItem {
  const item = new vscode.TreeItem(path);
  item.description = reason;
  item.tooltip = `${path}\n${reason}`;
  item.iconPath = new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.warningForeground"));
  item.command = openAt(vscode.Uri.parse(uri));
  item.contextValue = "source.trouble";
  return item;
}
