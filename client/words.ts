/** The few sentences that the client says by itself, because the server is away or was not asked. */

/** Words for the moments when no server can be asked. */
export const words = {
  starting: { label: "starting", message: "Corroborate is starting." },
  stopped: {
    label: "off: not running",
    message: "The language server is not running. Click to see why, or restart it.",
  },
  notChecked: { label: "off here", message: "Corroborate checks Markdown and plain text." },
  noDraft: "Open a draft first: the report is about the document in the active editor.",
  noReport: "There is no report of this document yet. Save it into the folder that holds your sources.",
  noFolder: "Open the folder that holds your draft first.",
  outside: "Choose a folder inside the open folder, so that everybody who works there has the same sources.",
  broken: "corroborate.json could not be read. Mend it here, then choose again.",
  chooseTitle: "Choose the folder with your source articles",
  chooseButton: "Use as Sources",
} as const;
