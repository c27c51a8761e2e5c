/** What a writer can do from the evidence card: links to our own commands, and to nothing else. */
import type { Finding } from "../../claims-db/index";
import { isOpenConflict } from "../convert";
import { cardWords } from "../wording/card";
import { escapeMarkdown } from "./escape";

/** The commands that a card may link to; the client lets no other run. */
export const linkedCommands = ["corroborate.useValue", "corroborate.keepBecause", "corroborate.markChecked"] as const;

/** "Use Edan Alexander · Keep, because … · Mark as checked", as far as each makes sense for the finding. */
export function actionsOf(finding: Finding, uri: string): string {
  const target = { uri, id: finding.id };
  const open = isOpenConflict(finding);
  const use = open && finding.suggestion !== undefined ? cardWords.use(finding.suggestion) : undefined;
  const links = [
    use && commandLink(use, "corroborate.useValue", target),
    open && commandLink(cardWords.keep, "corroborate.keepBecause", target),
    commandLink(cardWords.check, "corroborate.markChecked", target),
  ];
  return links.filter(Boolean).join(" · ");
}

function commandLink(label: string, command: (typeof linkedCommands)[number], target: object): string {
  const given = encodeURIComponent(JSON.stringify([target])).replace(/[()'*]/g, percent);
  return `[${escapeMarkdown(label)}](command:${command}?${given})`;
}

function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
