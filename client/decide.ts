/** Decisions from the editor: asks for what only the writer knows, a reason or a name, and tells the server. */
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { commandOf, decideRequest, useRequest } from "../server/protocol";
import type { ClaimParams, DecideParams, DecideResult, DecisionAction } from "../server/protocol";
import { decisionWords as words } from "./decisionwords";

/** Registers a command for each thing that can be decided; without a claim given, each is about the one at the cursor. */
export function registerDecisions(client: LanguageClient): vscode.Disposable {
  const asked = Object.keys(asking) as DecisionAction[];
  return vscode.Disposable.from(
    vscode.commands.registerCommand("corroborate.useValue", async (claim: ClaimParams) => {
      const applied = await client.sendRequest<boolean>(useRequest, addressed(claim));
      if (applied) await vscode.commands.executeCommand("editor.action.hideHover").then(undefined, () => undefined);
      return applied;
    }),
    ...asked.map((action) =>
      vscode.commands.registerCommand(commandOf[action], (claim: Given | undefined = atCursor()) =>
        claim === undefined
          ? void vscode.window.showInformationMessage(words.noDraft)
          : decide(client, action, addressed(claim)),
      ),
    ),
  );
}

/** The editor decodes what a link carries once too often, so a folder "Hostage talks" arrives with a bare space. */
function addressed<Claim extends ClaimParams>(claim: Claim): Claim {
  return { ...claim, uri: vscode.Uri.parse(claim.uri).toString() };
}

/** A claim, and what a keybinding or another extension knows already, so that nobody is asked. */
type Given = ClaimParams & Known;

async function decide(client: LanguageClient, action: DecisionAction, claim: Given): Promise<void> {
  const isKnown = (claim.reason ?? claim.by) !== undefined;
  const known = isKnown ? {} : await asking[action](vscode.Uri.parse(claim.uri));
  if (known === undefined) return;
  const params: DecideParams = { ...claim, ...known, action };
  const { message, file } = await client.sendRequest<DecideResult>(decideRequest, params);
  if (message === undefined) return;
  const chosen = await vscode.window.showWarningMessage(message, ...(file === undefined ? [] : [words.openFile]));
  if (chosen !== undefined && file !== undefined) await vscode.window.showTextDocument(vscode.Uri.parse(file));
}

type Known = Pick<DecideParams, "reason" | "by">;

/** What each action has to know first; nothing where the writer left the question. */
const asking: Readonly<Record<DecisionAction, (draft: vscode.Uri) => Promise<Known | undefined>>> = {
  keep: async (draft) => {
    const reason = await vscode.window.showInputBox({
      title: words.reasonTitle,
      prompt: words.reasonPrompt,
      placeHolder: words.reasonExample,
      validateInput: (text) => (text.trim() === "" ? words.reasonNeeded : undefined),
    });
    return reason === undefined ? undefined : { reason, by: nameOf(draft) };
  },
  checked: async (draft) => {
    const by = nameOf(draft) ?? (await askName());
    return by === undefined ? undefined : { by };
  },
  "ignore-name": (draft) => Promise.resolve({ by: nameOf(draft) }),
  undo: () => Promise.resolve({}),
};

/** The name is asked for once and kept in the user's settings; nothing is read from git or the system. */
async function askName(): Promise<string | undefined> {
  const given = await vscode.window.showInputBox({
    title: words.nameTitle,
    prompt: words.namePrompt,
    validateInput: (text) => (text.trim() === "" ? words.nameNeeded : undefined),
  });
  const name = given?.trim();
  if (name === undefined || name === "") return undefined;
  await vscode.workspace.getConfiguration("corroborate").update("checkedBy", name, vscode.ConfigurationTarget.Global);
  return name;
}

function nameOf(draft: vscode.Uri): string | undefined {
  const name = vscode.workspace.getConfiguration("corroborate", draft).get<string>("checkedBy", "").trim();
  return name === "" ? undefined : name;
}

function atCursor(): ClaimParams | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}
