/** What a chief editor reads in ten seconds: the counts, and the three claims to look at first. */
import { byGravity } from "./gravity";
import { entriesOf, groups, type Entry, type Group, type Report } from "./record";

/** A report at a glance. */
export interface Overview {
  readonly claims: number;
  readonly articles: number;
  /** How many claims are in which group. */
  readonly counts: Readonly<Record<Group, number>>;
  /** The gravest conflicts, at most three, by certainty and by what an error would cost. */
  readonly first: readonly Entry[];
}

/** The overview of a report. */
export function overviewOf(report: Report): Overview {
  const counts = Object.fromEntries(groups.map((group) => [group, entriesOf(report, group).length]));
  const gravest = [...entriesOf(report, "conflict")].sort((a, b) => byGravity(a.finding, b.finding));
  return {
    claims: report.entries.length,
    articles: report.context.sources.articles,
    counts: { conflict: 0, insufficient: 0, note: 0, decided: 0, supported: 0, ...counts },
    first: gravest.slice(0, 3),
  };
}
