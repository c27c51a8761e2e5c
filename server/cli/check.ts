/** `corroborate check`: compares drafts with their sources and writes the report. */
import { checkDraft, type Check } from "../../claims-db/index";
import { isOpenConflict } from "../convert";
import { formats } from "../report/formats";
import { reportOf, type Report } from "../report/record";
import type { CheckAsked, FailOn } from "./arguments";
import { contextOf, withDrafts } from "./drafts";
import { readVersion } from "./files";
import { expectOutput, hasColour, writeReport } from "./output";
import type { Surroundings } from "./surroundings";

/** Checks drafts; 1 where there is something to look at, by what was asked to fail on. */
export async function check(asked: CheckAsked, io: Surroundings): Promise<0 | 1> {
  return withDrafts(asked.drafts, { asked, io }, (checked) => {
    expectOutput(asked, checked, io);
    const reports = checked.map((one): Report => {
      const { shown, text } = one.draft;
      return reportOf(checkDraft(one.opened.database, { path: shown, text }), contextOf(one, asked, io));
    });
    const look = { colour: hasColour(asked, io), version: readVersion() };
    writeReport(formats[asked.format](reports, look), asked, io);
    return reports.some((report) => fails(report.check, asked.failOn)) ? 1 : 0;
  });
}

function fails({ findings }: Check, failOn: FailOn): boolean {
  switch (failOn) {
    case "refuted":
      return findings.some(({ verdict }) => verdict === "refuted");
    case "conflicting":
      return findings.some(isOpenConflict);
    case "none":
      return false;
  }
}
