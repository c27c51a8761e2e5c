/** The marked-up copy of a checking desk as a page: each claim marked and numbered, each number with its sources. */
import { captionWords, columnWords, countsWords, exportWords, verdictWords } from "../wording";
import { joined, marked, markup, none, type Html } from "./hypertext";
import { piecesOf, signs, type Piece } from "./numbered";
import { pageOf, tableOf } from "./page";
import { sourceOf } from "./proofs";
import { groups, type Entry, type Proof, type Report } from "./record";
import { overviewOf } from "./summary";

/** The annotated copies of one or more drafts as one self-contained page. */
export function annotatedPage(reports: readonly Report[]): string {
  const names = reports.length === 1 ? (reports[0]?.context.path ?? "") : exportWords.drafts(reports.length);
  const contents = reports.map((report, i) => copyIn(report, reports.length === 1 ? "" : `d${i + 1}-`));
  return pageOf(exportWords.annotatedTitle(names), joined(contents));
}

function copyIn(report: Report, prefix: string): Html {
  const { counts, claims } = overviewOf(report);
  const { source, value, sentence, number, claim } = columnWords;
  const rows = report.entries.flatMap((entry) => rowsOf(entry, prefix));
  return markup`<section class="report">
    <h1>${exportWords.annotatedTitle(report.context.path)}</h1>
    <p class="coverage">${exportWords.coverage(counts.supported, claims)}</p>
    <p>${countsWords(counts)}.</p>
    <p class="soft">${exportWords.legend}</p>
    <div class="copy">${paragraphsOf(report).map((pieces) => paragraph(pieces, prefix))}</div>
    <h2>${exportWords.sources}</h2>
    <div class="wide">${tableOf(captionWords.list, [number, claim, source, value, sentence], rows)}</div>
  </section> `;
}

/** The pieces of each paragraph; an empty line ends one. */
function paragraphsOf({ context: { text }, entries }: Report): readonly (readonly Piece[])[] {
  const paragraphs: Piece[][] = [[]];
  for (const piece of piecesOf(text, entries)) {
    const parts = piece.text.split(/\n[ \t\r]*\n\s*/);
    parts.forEach((part, i) => {
      if (i > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...piece, text: part, ending: i === parts.length - 1 ? piece.ending : [] });
    });
  }
  return paragraphs.filter((pieces) => pieces.some(({ text: part }) => part.trim() !== ""));
}

function paragraph(pieces: readonly Piece[], prefix: string): Html {
  const [first, ...rest] = pieces;
  const isHeading = /^\s*#{1,6} /.test(first?.text ?? "");
  const begun = first && isHeading ? [{ ...first, text: first.text.replace(/^\s*#+ /, "") }, ...rest] : pieces;
  const contents = begun.map((piece) => pieceOf(piece, prefix));
  return isHeading ? markup`<p class="heading">${contents}</p>` : markup`<p>${contents}</p>`;
}

function pieceOf({ text, within, ending }: Piece, prefix: string): Html {
  const lines = text.replaceAll("\r", "").split("\n");
  const shown = joined(lines.map((line, i) => (i === 0 ? markup`${line}` : markup`<br />${line}`)));
  const loudest = groups.find((group) => group !== "insufficient" && within.some((entry) => entry.group === group));
  const state = loudest ?? within[0]?.group;
  const numbers = ending.map((entry) => numberOf(entry, prefix));
  return markup`${state === undefined ? shown : markup`<mark class="${state}"><span>${shown}</span></mark>`}${numbers}`;
}

function numberOf({ number, group, message }: Entry, prefix: string): Html {
  const address = `#${prefix}n${number}`;
  return markup`<sup class="${group}"><a href="${address}" title="${message}">${number}${signs[group]}</a></sup>`;
}

/** A row for each source of a claim; number, claim and verdict stand in the first. */
function rowsOf({ finding, number, group, proofs }: Entry, prefix: string): readonly Html[] {
  const span = Math.max(1, proofs.length);
  const verdict = markup`<span class="place ${group}">${verdictWords[finding.verdict]}</span>`;
  const mark = markup`<th scope="rowgroup" rowspan="${span}" class="number" id="${prefix}n${number}">${number}${signs[group]}</th>`;
  const head = markup`${mark}<td rowspan="${span}" class="claimed">${finding.claim.text} ${verdict}</td>`;
  const [first = none, ...rest] = proofs.length === 0 ? [markup`<td></td><td></td><td></td>`] : proofs.map(cells);
  return [markup`<tr>${head}${first}</tr>`, ...rest.map((row) => markup`<tr>${row}</tr>`)];
}

function cells(proof: Proof): Html {
  const { evidence, inside } = proof;
  const sign = evidence.stance === "agrees" ? signs.supported : signs.conflict;
  const quoted = evidence.sentence === "" ? none : marked(evidence.sentence, inside);
  return markup`<td class="source">${sourceOf(proof)}</td>
    <td class="value">${sign} ${evidence.value}</td>
    <td class="sentence">${quoted}</td>`;
}
