/** The table of the evidence card: the draft's value on top, then each value of the sources with who says so and when. */
import type { Evidence, Finding } from "../../claims-db/index";
import { dateWords, shorten, sourceName } from "../wording";
import { cardWords } from "../wording/card";
import { bold, escapeMarkdown, link } from "./escape";
import type { Places } from "./places";

/** The table as Markdown; empty where no source counted. A value is named once, with the number of its sources. */
export function tableOf(finding: Finding, places: Places): string {
  const { evidence } = finding;
  if (evidence.length === 0) return "";
  const total = familiesOf(evidence);
  const groups = [...Map.groupBy(evidence, valueOf).values()].sort((a, b) => familiesOf(b) - familiesOf(a));
  const rows = groups.flatMap((group) =>
    group.map((one, i) => row(one, places, i === 0 ? `${bold(shownOf(one, finding))} ${share(group, total)}` : "")),
  );
  const head = cells([escapeMarkdown(draftOf(finding)), escapeMarkdown(cardWords.draft), ""]);
  return [head, "| :-- | :-- | :-- |", ...rows.slice(0, mostRows), ...more(rows.length - mostRows)].join("\n");
}

/** The value as the comparison has it, with its hedge: "over 2,000". */
function valueOf({ reason, value, stance }: Evidence): string {
  return clean(stance === "agrees" && reason.code === "sum-of-parts" ? value : (reason.source ?? value));
}

/** A source that agrees about a title has the name with it, as the draft does: "President Biden", not "president". */
function shownOf(one: Evidence, finding: Finding): string {
  return finding.claim.kind === "title" && one.stance === "agrees" ? draftOf(finding) : valueOf(one);
}

function draftOf({ claim, reason }: Finding): string {
  return clean(claim.kind === "title" ? claim.text : (reason.draft ?? claim.text));
}

/** "2 of 3"; how many of the sources that speak of it have this value. */
function share(group: readonly Evidence[], total: number): string {
  return escapeMarkdown(cardWords.share(familiesOf(group), total));
}

function row({ source, span }: Evidence, places: Places, value: string): string {
  const name = link(sourceName(source), places.linkTo(source, span));
  const who = source.primary ? `${name} ${escapeMarkdown(cardWords.primary)}` : name;
  return cells([value.trim(), who, escapeMarkdown(dateWords(source.published))]);
}

// Editors draw tables without lines, so the columns need room between them.
function cells([value = "", who = "", date = ""]: readonly string[]): string {
  return `| ${value}${gap} | ${who}${gap} | ${date} |`;
}

const gap = "&nbsp;&nbsp;";

function more(count: number): readonly string[] {
  return count > 0 ? ["", escapeMarkdown(cardWords.more(count))] : [];
}

function familiesOf(evidence: readonly Evidence[]): number {
  return new Set(evidence.map(({ source }) => source.family)).size;
}

function clean(text: string): string {
  return shorten(text.replace(/\s+/g, " ").trim(), longest);
}

const mostRows = 8;
const longest = 60;
