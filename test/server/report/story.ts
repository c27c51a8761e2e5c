/** A draft with findings of every group and hostile sources, for the tests of exported reports. */
import type { Disagreement, Finding } from "../../../claims-db/index";
import type { Context } from "../../../server/report/context";
import { reportOf, type Report } from "../../../server/report/record";
import { against, agreeing, findingOf } from "../samples";

/** What a hostile source may try: to run, to format, to link, to hide. */
export const nasty = '<img src=x onerror="run()">[x](javascript:run()) **b** `c` {d} \u202e,=cmd|1 % ::error::no';

/** A draft of three lines: a conflict, a claim without a source, a supported one, one with most sources on its side. */
export const text =
  "The group holds 27 captives.\r\nThe talks began in Paris & Rome.\nIt freed 33 people, 8 of them dead.\n";

const names = { conflict: "27", insufficient: "Paris", supported: "33", note: "8" } as const;

/** Two sources say 1,900, a third says 2,000. */
export const disagreement: Disagreement = {
  kind: "figure",
  thing: "palestinian prisoners",
  sides: [
    { value: "1,900", sources: 2, witnesses: [against("1,900", "A"), against("1,900", "BB")] },
    { value: "2,000", sources: 1, witnesses: [against("2,000", "CCC")] },
  ],
};

/** The report of the draft, with what a test adds. */
export function makeReport(more: Partial<Context> = {}, finding: Partial<Finding> = {}): Report {
  const refuted = findingAt(names.conflict, { evidence: [against("24", "Reuters")], suggestion: "24", ...finding });
  const findings = [
    findingAt(names.supported, { verdict: "supported", evidence: [agreeing("33", "Reuters")] }),
    refuted,
    findingAt(names.insufficient, { verdict: "insufficient" }),
    findingAt(names.note, {
      verdict: "conflicting",
      standing: "majority",
      suggestion: "9",
      evidence: [agreeing("8", "A"), agreeing("8", "BB"), against("9", "CCC")],
    }),
  ];
  const sources = { articles: 3, claims: 9, problems: [{ path: "sources/a.pdf", reason: "It is broken." }] };
  return reportOf(
    { findings, extracted: 1 },
    { path: "draft.md", text, sources, textOf: () => "one\nOfficials", ...more },
  );
}

/** A report in which everything that a source can say is hostile. */
export function hostileReport(): Report {
  const evidence = against(nasty, nasty, { sentence: `Officials say ${nasty} in all.` });
  const source = { ...evidence.source, path: `sources/${nasty}.md`, title: nasty, published: nasty };
  const one = { ...evidence, source, reason: { code: "different-amount", source: nasty } };
  const problems = [{ path: nasty, reason: nasty }];
  return makeReport(
    {
      path: `${nasty}.md`,
      sources: { articles: 1, claims: 1, problems },
      disagreements: [{ kind: "name", thing: nasty, sides: [{ value: nasty, sources: 1, witnesses: [one] }] }],
    },
    { evidence: [one], suggestion: nasty },
  );
}

function findingAt(words: string, more: Partial<Finding>): Finding {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return findingOf({ id: `figure:${words}`, span, ...more }, { span, text: words });
}
