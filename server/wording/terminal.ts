/** The words of the terminal command: help, summaries and what went wrong. */
import type { Problem } from "../../claims-db/model";
import { countWords, joinWords } from "./phrases";

/** What `corroborate --help` says. */
export const helpWords = `Corroborate checks a draft against your own source articles.

Usage:
  corroborate check DRAFT… [--sources DIR] [--format FORMAT] [--output FILE] [--fail-on WHAT]
                           [--disagreements] [--color]
  corroborate explain DRAFT:LINE[:COLUMN] [--sources DIR] [--format text|json] [--output FILE] [--color]
  corroborate index [DIR]

Commands:
  check    Compare the claims of one or more drafts with the sources.
  explain  Show how the claims of one line were judged: what was read, which sources were looked at,
           what spoke for and against.
  index    Read the sources of a folder (here: the current one), so that checks start at once.

Options:
  --sources DIR    Folder of source articles. Without it: the nearest folder above the draft
                   that has a corroborate.json or a folder named “sources”.
  --format FORMAT  How the report is written:
                     text            to read in a terminal (the default)
                     markdown        the report for a repository, a wiki or a message
                     html            the report as one page for browser and printer
                     annotated       the draft with every claim numbered, and its sources (Markdown)
                     annotated-html  the same as one page
                     json            for other programs
                     csv             for a spreadsheet
                     sarif           for code hosts and editors (SARIF 2.1.0)
                     github          for GitHub Actions, as notes beside the lines
  --output FILE    Write the report to a file.
  --fail-on WHAT   When the exit status is 1: “refuted”, where sources speak only against the draft;
                   “conflicting”, also where they disagree and most are not with the draft
                   (the default); “none”, never.
  --disagreements  Also say where the sources disagree with each other, whatever the drafts say.
                   Every source is compared with every other, which takes a while.
  --color          Colours, also where the output is not a terminal.
  --help           This text.
  --version        The version.

Exit status: 0 nothing to look at, 1 conflicts (see --fail-on), 2 could not check.
`;

/** What went wrong, and what to do about it. */
export const troubleWords = {
  noCommand: "Say what to do: “corroborate check DRAFT” or “corroborate index”. “corroborate --help” tells more.",
  command: (name: string): string => `There is no command “${name}”. Use “check”, “explain” or “index”.`,
  option: (message: string): string =>
    `${message.replace(/\. To specify .*$/s, ".")} “corroborate --help” lists the options.`,
  noDraft: "Say which draft to check: “corroborate check draft.md”.",
  manyFolders: "“corroborate index” takes one folder.",
  format: (given: string, formats: string): string => `There is no format “${given}”. Use one of ${formats}.`,
  failOn: (given: string): string => `“--fail-on ${given}” is not known. Use “refuted”, “conflicting” or “none”.`,
  noLine: "Say which line to explain: “corroborate explain draft.md:12”.",
  line: (given: string): string => `“${given}” names no line. Write the draft, a colon and the line: “draft.md:12”.`,
  shortDraft: (path: string, lines: number): string => `“${path}” has only ${countWords(lines, "line")}.`,
  outputIsInput: (path: string): string => `“${path}” is a draft or a source. Write the report to another file.`,
  unwritable: (path: string): string => `“${path}” cannot be written. Check the folder and its permissions.`,
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
  coverage: (supported: number, claims: number, articles: number): string =>
    `${supported} of ${countWords(claims, "claim")} supported by ${countWords(articles, "article")}.`,
  first: (lines: readonly number[]): string => {
    const distinct = [...new Set(lines)].map(String);
    return `Look first at line${distinct.length === 1 ? "" : "s"} ${joinWords(distinct, "and")}.`;
  },
  written: (file: string): string => `Wrote “${file}”.`,
  suggestion: (text: string): string => `Suggestion: ${text}`,
  more: (count: number): string => `and ${count} more`,
} as const;
