/** The few sentences that the client says by itself, because the server is away or was not asked; ready to be translated. */
import { l10n } from "vscode";

/** Words for the moments when no server can be asked. */
export const words = {
  starting: { label: l10n.t("starting"), message: l10n.t("Corroborate is starting.") },
  stopped: {
    label: l10n.t("off: not running"),
    message: l10n.t("The language server is not running. Click to see why, or restart it."),
  },
  notChecked: {
    label: l10n.t("off here"),
    message: l10n.t("Corroborate checks prose: Markdown, plain text, HTML, LaTeX, AsciiDoc and reStructuredText."),
  },
  noDraft: l10n.t("Open a draft first: the report is about the document in the active editor."),
  noReport: l10n.t("There is no report of this document. Drafts are checked in a folder that has sources."),
  noFolder: l10n.t("Open the folder that holds your draft first."),
  outside: l10n.t("Choose a folder inside the open folder, so that everybody who works there has the same sources."),
  broken: l10n.t("corroborate.json could not be read. Mend it here, then choose again."),
  chooseTitle: l10n.t("Choose the folder with your source articles"),
  chooseButton: l10n.t("Use as Sources"),

  notStored: l10n.t("This source is not in the claims database any more."),
  exportTitle: l10n.t("Export the report as"),
  exportButton: l10n.t("Export"),
  exported: (name: string): string => l10n.t("The report was written to {0}.", name),
  open: l10n.t("Open"),

  sampleFolder: l10n.t("Corroborate sample"),
  noConflict: l10n.t("No draft that is open has a conflict. Open the sample to see one."),
  noSample: (why: string): string => l10n.t("The sample could not be copied: {0}", why),
} as const;

/** The formats of a report, in the order in which they are offered. */
export const formatWords = {
  html: { label: l10n.t("Web page"), detail: l10n.t("One HTML file that opens anywhere and can be printed.") },
  markdown: { label: l10n.t("Markdown"), detail: l10n.t("For a colleague, an issue or a wiki.") },
  annotated: {
    label: l10n.t("Annotated copy of the draft"),
    detail: l10n.t("Every claim numbered, with its source and line: the checking desk's copy."),
  },
  csv: { label: l10n.t("Table (CSV)"), detail: l10n.t("One claim a row, for a spreadsheet.") },
  json: { label: l10n.t("JSON"), detail: l10n.t("Everything, for other programs.") },
  sarif: { label: l10n.t("SARIF"), detail: l10n.t("For code hosts and viewers of static analysis.") },
} as const;
