/** The formats of a report by name: each a pure function from the same record to text. */
import { annotatedReports } from "./annotated";
import { annotatedPage } from "./annotatedpage";
import { csvReports } from "./csv";
import { githubReports } from "./github";
import { htmlReports } from "./html";
import { jsonReport } from "./json";
import { markdownReports } from "./markdown";
import type { Report } from "./record";
import { sarifReports } from "./sarif";
import { textReport } from "./text";

/** What a format may want to know besides the reports. */
export interface Look {
  readonly colour: boolean;
  /** Version of this program. */
  readonly version: string;
}

/** Writes the reports of one or more drafts. */
type Write = (reports: readonly Report[], look: Look) => string;

/** `formats.csv(reports, look)` is the text of a CSV file; the order is that of the help text. */
export const formats = {
  text: (reports, { colour }) => reports.map((report) => textReport(report, colour)).join("\n"),
  markdown: markdownReports,
  html: htmlReports,
  annotated: annotatedReports,
  "annotated-html": annotatedPage,
  json: jsonReports,
  csv: csvReports,
  sarif: (reports, { version }) => sarifReports(reports, version),
  github: githubReports,
} as const satisfies Readonly<Record<string, Write>>;

/** The name of a format: "markdown". */
export type Format = keyof typeof formats;

/** True for the names of formats. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}

/** One draft is a report of version 1, several are a list of them. */
function jsonReports(reports: readonly Report[]): string {
  const all = reports.map(({ check, context }) => jsonReport(check, context));
  return `${JSON.stringify(all.length === 1 ? all[0] : { version: 1, reports: all }, undefined, 2)}\n`;
}
