/** The words of the terminal command: help, summaries and what went wrong. */
import type { Problem } from "../../claims-db/model";
import type { Summary } from "../protocol";
import { countWords } from "./phrases";

/** What `corroborate --help` says. */
export const helpWords = `Corroborate checks a draft against your own source articles.

Usage:
  corroborate check DRAFT… [--sources DIR] [--format text|json] [--color]
  corroborate index [DIR]

Commands:
  check   Compare the claims of one or more drafts with the sources.
  index   Read the sources of a folder (here: the current one), so that checks start at once.

Options:
  --sources DIR    Folder of source articles. Without it: the nearest folder above the draft
                   that has a corroborate.json or a folder named “sources”.
  --format FORMAT  “text” to read (the default), “json” for other programs.
  --color          Colours, also where the output is not a terminal.
  --help           This text.
  --version        The version.

Exit status: 0 nothing to look at, 1 findings, 2 could not check.
`;

/** What went wrong, and what to do about it. */
export const troubleWords = {
  noCommand: "Say what to do: “corroborate check DRAFT” or “corroborate index”. “corroborate --help” tells more.",
  command: (name: string): string => `There is no command “${name}”. Use “check” or “index”.`,
  option: (message: string): string =>
    `${message.replace(/\. To specify .*$/s, ".")} “corroborate --help” lists the options.`,
  noDraft: "Say which draft to check: “corroborate check draft.md”.",
  manyFolders: "“corroborate index” takes one folder.",
  format: (given: string): string => `There is no format “${given}”. Use “text” or “json”.`,
  noFile: (path: string): string => `There is no file “${path}”. Check the path.`,
  folderAsDraft: (path: string): string =>
    `“${path}” is a folder. Name the draft itself, as in “${path.replace(/\/+$/, "")}/draft.md”.`,
  unreadable: (path: string): string => `“${path}” cannot be read. Check its permissions.`,
  draft: (path: string, reason: string): string => `“${path}” cannot be checked. ${reason}`,
  draftIsSource: (path: string): string =>
    `“${path}” is one of the sources. Check a draft that lies outside of their folder.`,
  noFolder: (path: string): string => `There is no folder “${path}”. Check the path.`,
  fileAsFolder: (path: string): string => `“${path}” is a file. Name the folder that holds the sources.`,
  noWorkspace: (draft: string): string =>
    `No sources found for “${draft}”. Put a folder named “sources” beside it, or say where they are with --sources DIR.`,
  noArticles: (folder: string): string =>
    `No articles found in “${folder}”. Put the source articles there, or use --sources DIR.`,
  problem: ({ path, reason }: Problem): string => `${path}: ${reason}`,
  unexpected: (message: string): string => `Something went wrong: ${message}`,
} as const;

/** Lines that sum up. */
export const summaryWords = {
  index: (articles: number, claims: number, changed: number): string =>
    `${countWords(articles, "article")} with ${countWords(claims, "claim")}; ${changed} read anew.`,
  check: ({ claims, supported, refuted, conflicting }: Summary, articles: number): string => {
    const conflicts = refuted + conflicting;
    const of = countWords(claims, "claim");
    if (conflicts === 0) return `No conflicts: ${supported} of ${of} supported by ${countWords(articles, "article")}.`;
    return `${countWords(conflicts, "conflict")}, ${supported} supported, ${of} checked against ${countWords(articles, "article")}.`;
  },
  suggestion: (text: string): string => `Suggestion: ${text}`,
  more: (count: number): string => `and ${count} more`,
} as const;
