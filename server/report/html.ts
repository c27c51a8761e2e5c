/** The report as a page of its own, for a browser, a printer or an editor-in-chief. */
import {
  columnWords,
  confidenceWords,
  countsWords,
  exportWords,
  kindWords,
  sectionWords,
  verdictWords,
} from "../wording";
import { decidedWords } from "../wording/decisions";
import { lineAround } from "./excerpt";
import { joined, marked, markup, none, type Html } from "./hypertext";
import { pageOf, tableOf } from "./page";
import { proofTable, sourceOf } from "./proofs";
import { entriesOf, groups, type Entry, type Group, type PlacedDisagreement, type Report } from "./record";
import { overviewOf, type Overview } from "./summary";

/** The reports of one or more drafts as one self-contained page. */
export function htmlReports(reports: readonly Report[]): string {
  const names = reports.length === 1 ? (reports[0]?.context.path ?? "") : exportWords.drafts(reports.length);
  const contents = reports.map((report, i) => reportIn(report, reports.length === 1 ? "" : `d${i + 1}-`));
  return pageOf(
    exportWords.title(names),
    markup`${contents}
      <footer><p>${exportWords.by}</p></footer>`,
  );
}

/** A report and the prefix of its anchors, which keeps those of several drafts apart. */
function reportIn(report: Report, prefix: string): Html {
  const [conflict, insufficient, ...others] = groups;
  const group = (name: Group): Html => groupIn(name, report, prefix);
  const { problems } = report.context.sources;
  return markup`<section class="report">
    <h1>${exportWords.title(report.context.path)}</h1>
    ${headOf(overviewOf(report), prefix)}
    ${group(conflict)}${group(insufficient)}${section("disagreements", report.disagreements.length, disagreements(report.disagreements))}
    ${others.map(group)}${section(
      "problems",
      problems.length,
      markup`<ul>
        ${problems.map(({ path, reason }) => markup`<li><strong>${path}</strong>: ${reason}</li>`)}
      </ul>`,
    )}
  </section> `;
}

function headOf({ claims, articles, counts, first }: Overview, prefix: string): Html {
  if (claims === 0) return markup`<p>${exportWords.nothing}</p>`;
  const shares = (["supported", "note", "decided", "conflict", "insufficient"] as const).filter(
    (name) => counts[name] > 0,
  );
  const bar = shares.map((name) => markup`<span class="${name}" style="flex:${counts[name]}"></span>`);
  const coverage = exportWords.coverage(counts.supported, claims);
  const said = `${countsWords(counts)}.`;
  const items = first.map(({ number, range, message }) => {
    return markup`<li><a href="#${prefix}c${number}">${exportWords.line(range.start.line + 1)}</a>: ${message}</li>`;
  });
  return markup`<p class="coverage">${coverage}</p>
    <div class="bar" role="img" aria-label="${coverage}; ${said}">${bar}</div>
    <p>${said.charAt(0).toUpperCase() + said.slice(1)} <span class="soft">${exportWords.basis(articles)}</span></p>
    ${
      items.length === 0
        ? none
        : markup`<h2>${exportWords.first}</h2>
            <ol class="first">
              ${items}
            </ol>`
    } `;
}

function section(name: keyof typeof sectionWords, count: number, contents: Html): Html {
  if (count === 0) return none;
  const { title, about } = sectionWords[name];
  return markup`<section>
    <h2>${title} <span class="soft">(${count})</span></h2>
    <p class="about">${about}</p>
    ${contents}
  </section> `;
}

function groupIn(name: Group, report: Report, prefix: string): Html {
  const entries = entriesOf(report, name);
  const isList = name === "supported" || name === "insufficient";
  const contents = isList ? list(name, entries) : joined(entries.map((entry) => card(entry, report, prefix)));
  return section(name, entries.length, contents);
}

function card(entry: Entry, report: Report, prefix: string): Html {
  const { finding, number, group, message, suggestion, decision } = entry;
  const { text, span } = lineAround(report, entry);
  const verdict = `${verdictWords[finding.verdict]}, ${confidenceWords(finding.confidence)}`;
  return markup`<article class="claim" id="${prefix}c${number}">
    <header>
      <h3>${exportWords.line(entry.range.start.line + 1)}: ${finding.claim.text}</h3>
      <span class="verdict ${group}">${verdict}</span>
    </header>
    <p class="said">${message}</p>
    ${suggestion === undefined ? none : markup`<p class="suggestion">${exportWords.suggestion}: <strong>${suggestion}</strong></p>`}
    ${decision === undefined ? none : markup`<p class="decided">${decidedWords(decision)}</p>`}
    <blockquote>${marked(text, span)}</blockquote>
    ${proofTable(entry)}
  </article> `;
}

/** Claims without a dispute, a row each; a claim with several sources names them all. */
function list(name: "supported" | "insufficient", entries: readonly Entry[]): Html {
  const isSupported = name === "supported";
  const heads = [columnWords.line, columnWords.claim, isSupported ? columnWords.source : columnWords.kind];
  const rows = entries.map(({ range, finding, proofs }) => {
    const last = isSupported
      ? proofs.map((proof) => markup`<div>${sourceOf(proof)}</div>`)
      : kindWords[finding.claim.kind];
    return markup`<tr>
      <td class="number">${range.start.line + 1}</td>
      <td>${finding.claim.text}</td>
      <td>${last}</td>
    </tr>`;
  });
  return tableOf(sectionWords[name].title, heads, rows);
}

/** A row group for each thing, a row for each value that sources have of it. */
function disagreements(all: readonly PlacedDisagreement[]): Html {
  const rows = all.flatMap(({ thing, sides }) =>
    sides.map(({ value: said, proofs }, i) => {
      const head = markup`<th scope="rowgroup" rowspan="${sides.length}" class="claimed">${thing}</th>`;
      const sources = proofs.map((proof) => markup`<div>${sourceOf(proof)}</div>`);
      return markup`<tr>${i === 0 ? head : none}<td>${said}</td><td>${sources}</td></tr>`;
    }),
  );
  return tableOf(sectionWords.disagreements.title, [columnWords.thing, columnWords.value, columnWords.source], rows);
}
