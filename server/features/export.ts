/** The report of one draft as the text of a file, in one of the formats of the command line. */
import { dirname, relative } from "node:path/posix";
import { disagreementsOf } from "../disagreements";
import type { ExportFormat, ExportParams, ExportResult } from "../protocol";
import { formats } from "../report/formats";
import { reportOf } from "../report/record";
import type { Session } from "../session";
import { readVersion } from "../cli/files";
import { findChecked } from "./check";

/** The text of an exported report; `null` for a document that is not open or not checked. */
export async function answerExport(session: Session, { uri, format }: ExportParams): Promise<ExportResult | null> {
  const checked = await findChecked(session, uri);
  if (checked === undefined || !isExported(format)) return null;
  const { check, context, sources } = checked;
  const path = sources.pathOf(uri);
  // A report is written beside its draft, so that is where its links begin.
  const linkTo = path === undefined ? undefined : (source: string) => encodeURI(relative(dirname(path), source));
  const disagreements = await disagreementsOf(sources);
  const report = reportOf(check, { ...context, linkTo, disagreements });
  return { text: formats[format]([report], { colour: false, version: readVersion() }) };
}

// A client of another version may ask for anything.
function isExported(format: string): format is ExportFormat {
  return Object.hasOwn(formats, format);
}
