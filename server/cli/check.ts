/** `corroborate check`: compares drafts with their sources and writes the report. */
import { checkDraft, findDisagreements, type Disagreement } from "../../claims-db/index";
import { languageOf } from "../comments";
import { loadBook } from "../decisions/file";
import { rulingsOf } from "../features/rulings";
import { formats } from "../report/formats";
import { entriesOf, reportOf, type Report } from "../report/record";
import type { CheckAsked, FailOn } from "./arguments";
import { contextOf, withDrafts, type Checked } from "./drafts";
import { readVersion } from "./files";
import { expectOutput, hasColour, writeReport } from "./output";
import type { Surroundings } from "./surroundings";

/** Checks drafts; 1 where there is something to look at, by what was asked to fail on. */
export async function check(asked: CheckAsked, io: Surroundings): Promise<0 | 1> {
  return withDrafts(asked.drafts, { asked, io }, async (checked) => {
    expectOutput(asked, checked, io);
    const disputes = new Map<string, readonly Disagreement[]>();
    const reports: Report[] = [];
    for (const one of checked) {
      const { root } = one.workspace;
      const known = disputes.get(root) ?? (await disagreementsOf(one, asked));
      disputes.set(root, known);
      reports.push(await reportFor(one, { asked, io, disagreements: known }));
    }
    const look = { colour: hasColour(asked, io), version: readVersion() };
    writeReport(formats[asked.format](reports, look), asked, io);
    return reports.some((report) => fails(report, asked.failOn)) ? 1 : 0;
  });
}

async function disagreementsOf({ opened }: Checked, asked: CheckAsked): Promise<readonly Disagreement[]> {
  return asked.disagreements ? ((await findDisagreements(opened.database)) ?? []) : [];
}

interface Run {
  readonly asked: CheckAsked;
  readonly io: Surroundings;
  readonly disagreements: readonly Disagreement[];
}

/** The check of a draft, with what people decided and what directives of the draft switch off. */
async function reportFor(one: Checked, { asked, io, disagreements }: Run): Promise<Report> {
  const { draft, workspace, opened } = one;
  const book = await loadBook(workspace.root);
  if (book.trouble !== undefined) io.stderr(`${book.trouble}\n`);
  const whole = checkDraft(opened.database, { path: draft.shown, text: draft.text });
  const { shown } = rulingsOf(whole, { text: draft.text, language: languageOf(draft.path) }, book);
  return reportOf(whole, { ...contextOf(one, asked, io), decisionOf: shown, disagreements });
}

function fails(report: Report, failOn: FailOn): boolean {
  const conflicts = entriesOf(report, "conflict");
  switch (failOn) {
    case "refuted":
      return conflicts.some(({ finding: { verdict } }) => verdict === "refuted");
    case "conflicting":
      return conflicts.length > 0;
    case "none":
      return false;
  }
}
