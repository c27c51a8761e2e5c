/** The writer's desk: fact map, coverage and the three views of the side bar, wired to each other and to their commands. */
import * as vscode from "vscode";
import { State, type LanguageClient } from "vscode-languageclient/node";
import { articlesRequest, disagreementsRequest } from "../server/protocol";
import type { ArticlesResult, DisagreementsResult, Status } from "../server/protocol";
import { followClaims, rangeOf, type ClaimStore } from "./claims";
import { coverageItem } from "./coverage";
import { linesOf, type DeskView } from "./deskview";
import { deskWords } from "./deskwords";
import { announce, factMap } from "./map";
import { markPrimary } from "./primary";
import { disputesOf } from "./views/disagreements";
import { findingsOf, type Grouping } from "./views/findings";
import { sourceList, type SourceNode } from "./views/sources";

/** The desk, for whoever hears from the server. */
export interface Desk extends vscode.Disposable {
  readonly view: DeskView;
  tell(status: Status): void;
  /** Sources, settings or decisions are others now. */
  refresh(): void;
}

/** Registers views and commands; nothing is asked of the server before a view or a draft is shown. */
export function openDesk(client: LanguageClient, context: vscode.ExtensionContext): Desk {
  const store = followClaims(client);
  const map = factMap(store, context.extensionUri);
  const coverage = coverageItem(store);
  const views = openViews(client, store, context.workspaceState);
  const commands: Readonly<Record<string, (node: SourceNode) => unknown>> = {
    "corroborate.toggleFactMap": () => {
      const uri = vscode.window.activeTextEditor?.document.uri;
      if (uri === undefined || store.of(uri) === undefined) void vscode.window.showInformationMessage(deskWords.noMap);
      else announce(map.toggle(uri));
    },
    "corroborate.findingsByKind": () => views.group("kind"),
    "corroborate.findingsByVerdict": () => views.group("verdict"),
    "corroborate.nextFinding": () => step(store, 1),
    "corroborate.previousFinding": () => step(store, -1),
    "corroborate.markPrimary": (node) => markPrimary(client, node, true),
    "corroborate.unmarkPrimary": (node) => markPrimary(client, node, false),
    "corroborate.revealSource": (node) =>
      node.kind === "article" &&
      vscode.commands.executeCommand(
        "revealInExplorer",
        vscode.Uri.joinPath(vscode.Uri.parse(node.folder), node.article.path),
      ),
  };
  const registered = Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run));
  const all = vscode.Disposable.from(store, map, coverage, views, ...registered);
  return {
    view: { lines: views.lines, isMapped: map.isOn },
    tell: ({ state }) => coverage.busy(state === "indexing"),
    refresh: () => {
      views.refresh();
      store.refresh();
    },
    dispose: () => all.dispose(),
  };
}

interface Views extends vscode.Disposable, Pick<DeskView, "lines"> {
  group(by: Grouping): void;
  /** The sources are others now. */
  refresh(): void;
}

function openViews(client: LanguageClient, store: ClaimStore, memory: vscode.Memento): Views {
  const remembered = memory.get<Grouping>(groupingKey, "verdict");
  const findings = findingsOf(store, remembered);
  const asking =
    <T>(request: string, nothing: T) =>
    (): Promise<T> =>
      client.state === State.Running
        ? client.sendRequest<T>(request, {}).catch(() => nothing)
        : Promise.resolve(nothing);
  const sources = sourceList(asking<ArticlesResult>(articlesRequest, { folders: [] }));
  const disputes = disputesOf(asking<DisagreementsResult>(disagreementsRequest, { things: [] }));
  const options = { showCollapseAll: true };
  const findingsView = vscode.window.createTreeView("corroborate.findings", { treeDataProvider: findings });
  const views = vscode.Disposable.from(
    findings,
    sources,
    disputes,
    findingsView,
    vscode.window.createTreeView("corroborate.sources", { treeDataProvider: sources }),
    vscode.window.createTreeView("corroborate.disagreements", { ...options, treeDataProvider: disputes }),
    store.onDidChange(() => title(findingsView, store)),
  );
  const group = (by: Grouping): void => {
    findings.group(by);
    void memory.update(groupingKey, by);
    void vscode.commands.executeCommand("setContext", groupingKey, by);
  };
  group(remembered);
  const refresh = (): void => {
    sources.refresh();
    disputes.refresh();
  };
  const lines: DeskView["lines"] = (view) =>
    view === "findings" ? linesOf(findings) : view === "sources" ? linesOf(sources) : linesOf(disputes);
  return { group, refresh, lines, dispose: () => views.dispose() };
}

const groupingKey = "corroborate.findingsBy";

/** The badge counts what waits for the writer; with one draft open its coverage stands above the findings. */
function title(view: vscode.TreeView<unknown>, store: ClaimStore): void {
  const drafts = store.drafts();
  const waiting = drafts.flatMap((uri) => store.of(uri) ?? []).filter(({ open }) => open).length;
  view.badge = { value: waiting, tooltip: deskWords.conflicts(waiting) };
  const [only] = drafts;
  const claims = only === undefined ? [] : (store.of(only) ?? []);
  const supported = claims.filter(({ state }) => state === "supported").length;
  view.message = drafts.length === 1 ? deskWords.coverage(supported, claims.length) : undefined;
}

/** Puts the caret on the next or the last conflict that waits, and goes round at the ends. */
async function step(store: ClaimStore, by: 1 | -1): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const ranges = (store.of(editor.document.uri) ?? []).filter(({ open }) => open).map(rangeOf);
  const caret = editor.selection.start;
  const next =
    by === 1 ? ranges.find(({ start }) => start.isAfter(caret)) : ranges.findLast(({ start }) => start.isBefore(caret));
  const target = next ?? ranges.at(by === 1 ? 0 : -1);
  if (target === undefined) return void vscode.window.setStatusBarMessage(deskWords.noMore, 4000);
  editor.selection = new vscode.Selection(target.start, target.end);
  editor.revealRange(target, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand("editor.action.showHover");
}
