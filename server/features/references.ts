/** From a claim to every source sentence that speaks of it: what counted, what was left out, and what else has its key. */
import type { Location, TextDocumentPositionParams } from "vscode-languageserver/node";
import { findByKeys, keysOf, type Claim, type Provenance, type Span } from "../../claims-db/index";
import type { Session } from "../session";
import type { Sources } from "../sources";
import { findPointed } from "./answers";
import type { Places } from "./places";

/** The places in sources that speak of the claim under the pointer, the evidence first. */
export async function answerReferences(session: Session, params: TextDocumentPositionParams): Promise<Location[]> {
  const pointed = await findPointed(session, params);
  if (pointed === undefined) return [];
  const { finding, places, sources } = pointed;
  const spoken = [...finding.evidence, ...finding.dismissed, ...others(finding.claim, sources)];
  const distinct = new Map(spoken.map((one) => [`${one.source.article}:${one.span.start}`, one]));
  return [...distinct.values()].map((one) => locationOf(one, places));
}

interface Spoken {
  readonly source: Provenance;
  readonly span: Span;
}

function others(claim: Claim, { database }: Sources): readonly Spoken[] {
  if (database === undefined) return [];
  const keys = tellingKeys(keysOf(claim));
  return findByKeys(database, { kind: claim.kind, keys }, most).map(({ claim: { span }, passage: { source } }) => ({
    source,
    span,
  }));
}

// Keys that begin with a sign are sounds, which other names have too; a year alone is in half of all sentences.
function tellingKeys(keys: readonly string[]): readonly string[] {
  const exact = keys.filter((key) => !/^[~<>]/.test(key));
  const days = exact.filter((key) => /^\d{1,2}-\d{1,2}$/.test(key));
  return days.length > 0 ? days : exact;
}

function locationOf({ source, span }: Spoken, places: Places): Location {
  return { uri: places.uriOf(source), range: places.rangeOf(source, span) };
}

const most = 50;
