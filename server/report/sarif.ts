/** The report as SARIF 2.1.0, for tools that show findings of linters: code hosts, editors, dashboards. */
import { createHash } from "node:crypto";
import { kinds, type Kind } from "../../claims-db/model";
import type { JsonRange } from "../protocol/report";
import { evidenceWords, kindHelp, kindWords } from "../wording";
import { decidedWords } from "../wording/decisions";
import { isDoubtful } from "../convert";
import { gravityOf } from "./gravity";
import type { Entry, Proof, Report } from "./record";

/** The reports of one or more drafts as one run; what is supported or in no source is no result. */
export function sarifReports(reports: readonly Report[], version: string): string {
  const results = reports.flatMap((report) => report.entries.filter(isResult).map((entry) => resultOf(entry, report)));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Corroborate", semanticVersion: version, rules: kinds.map(ruleOf) } },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: reports.flatMap(notificationsOf) }],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function isResult({ finding }: Entry): boolean {
  return finding.verdict === "refuted" || finding.verdict === "conflicting";
}

function ruleOf(kind: Kind): object {
  const { short, full } = kindHelp[kind];
  return {
    id: kind,
    name: kindWords[kind],
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: { text: `${short} ${full}`, markdown: `**${short}** ${full}` },
    defaultConfiguration: { level: "warning" },
  };
}

function resultOf(entry: Entry, { context }: Report): object {
  const { finding, range, message, decision, proofs } = entry;
  const { kind } = finding.claim;
  const artifactLocation = { uri: uriOf(context.path) };
  return {
    ruleId: kind,
    ruleIndex: kinds.indexOf(kind),
    level: entry.group === "note" || isDoubtful(finding) ? "note" : "warning",
    message: { text: messageText(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { ...regionOf(range), snippet: { text: spanText(entry, context.text) } },
        },
      },
    ],
    relatedLocations: proofs.map(relatedOf),
    partialFingerprints: { "corroborateFindingId/v1": createHash("sha256").update(finding.id).digest("hex") },
    rank: Math.round(gravityOf(finding) * 1000) / 10,
    ...(entry.suggestion !== undefined && { fixes: [fixOf(entry, entry.suggestion, artifactLocation)] }),
    ...(decision && {
      suppressions: [{ kind: "external", status: "accepted", justification: decidedWords(decision) }],
    }),
    properties: { verdict: finding.verdict, confidence: Math.round(finding.confidence * 1000) / 1000 },
  };
}

function spanText({ finding: { span } }: Entry, text: string): string {
  return text.slice(span.start, span.end);
}

function relatedOf({ evidence, path, range }: Proof, index: number): object {
  return {
    id: index + 1,
    message: { text: messageText(evidenceWords(evidence)) },
    physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: regionOf(range) },
  };
}

function fixOf({ claimRange }: Entry, text: string, artifactLocation: object): object {
  const replacements = [{ deletedRegion: regionOf(claimRange), insertedContent: { text } }];
  return { description: { text: messageText(text) }, artifactChanges: [{ artifactLocation, replacements }] };
}

function notificationsOf({ context }: Report): readonly object[] {
  return context.sources.problems.map(({ path, reason }) => ({
    level: "warning",
    message: { text: messageText(`${path}: ${reason}`) },
  }));
}

/** SARIF counts lines and columns from 1; the end column is the one behind the last. */
function regionOf({ start, end }: JsonRange): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** In SARIF's messages brackets make links and braces are blanks to fill. */
function messageText(text: string): string {
  return text.replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
}

/** A path as a relative reference: "a b/ü.md" is "a%20b/%C3%BC.md". */
function uriOf(path: string): string {
  return path.replaceAll("\\", "/").split("/").map(encodePart).join("/");
}

function encodePart(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}
