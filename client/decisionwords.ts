/** What the editor asks a writer who decides about a claim. */
import { l10n } from "vscode";

/** Titles, prompts and buttons. */
export const decisionWords = {
  noDraft: l10n.t("Put the cursor on a claim of your draft first."),
  openFile: l10n.t("Open decisions.json"),
  reasonTitle: l10n.t("Keep These Words"),
  reasonPrompt: l10n.t("Why are they right? The reason is kept in .corroborate/decisions.json, for your colleagues."),
  reasonExample: l10n.t("the envoy confirmed it by phone"),
  reasonNeeded: l10n.t("A reason is what the next reader needs."),
  nameTitle: l10n.t("Mark as Checked"),
  namePrompt: l10n.t("Whose check is it? Asked once; the setting “Corroborate: Checked By” keeps the name."),
  nameNeeded: l10n.t("Write a name or initials."),
} as const;
