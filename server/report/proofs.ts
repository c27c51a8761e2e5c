/** Sources and their sentences as HTML, for every page that shows evidence. */
import { captionWords, columnWords, dateWords, sourceName } from "../wording";
import { marked, markup, none, type Html } from "./hypertext";
import { tableOf } from "./page";
import type { Entry, Proof, Statement } from "./record";

/** The sources of one claim as a table: who, what value, in which sentence. */
export function proofTable({ finding, proofs }: Entry): Html {
  const { source, stance, sentence } = columnWords;
  return tableOf(captionWords.evidence(finding.claim.text), [source, stance, sentence], proofs.map(rowOf));
}

function rowOf(proof: Proof): Html {
  const { evidence, inside } = proof;
  const sign = evidence.stance === "agrees" ? "supported" : "conflict";
  const stance = markup`<td class="stance ${sign}">${columnWords[evidence.stance]}</td>`;
  return markup`<tr>
    <td class="source">${sourceOf(proof)}</td>
    ${stance}
    <td class="sentence">${marked(evidence.sentence, inside)}</td>
  </tr>`;
}

/** Who says it, when, and where in which file; a link where the surroundings know the way. */
export function sourceOf({ evidence: { source }, path, link, range }: Proof<Statement>): Html {
  const place = `${path}:${range.start.line + 1}`;
  const date = dateWords(source.published);
  const shown = link === undefined ? markup`${place}` : markup`<a href="${link}">${place}</a>`;
  return markup`${sourceName(source)}${date === "" ? none : markup`, ${date}`} <span class="place">${shown}</span>`;
}
