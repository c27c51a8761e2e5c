/** The fact map: every claim of a draft with what is known of it, as a checking desk marks up its copy. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Check, Finding } from "../../claims-db/index";
import { isOpenConflict, rangeOf } from "../convert";
import type { ClaimState, DraftParams, MapClaim, MapResult } from "../protocol";
import { settingsFor, sourcesOf, type Session } from "../session";
import type { Settings } from "../settings";
import { messageOf } from "../wording";
import { hasCard } from "./hover";
import { reasonToSkip } from "./scope";
import { rulingsIn } from "./shown";

/** The map of an open draft; `null` for a document that is not checked. */
export async function answerMap(session: Session, { uri }: DraftParams): Promise<MapResult | null> {
  const settings = await settingsFor(session, uri);
  const document = session.documents.get(uri);
  const sources = sourcesOf(session, uri);
  if (document === undefined || sources === undefined || sources.state !== "ready") return null;
  if (reasonToSkip(document, sources, settings) !== undefined) return null;
  const rulings = rulingsIn(session, document, sources);
  const check = session.drafts.check(document, sources);
  return { uri, claims: mapOf(check, { document, settings, isDecided: rulings.silences }) };
}

/** What the map needs beside the check. */
export interface Mapped {
  readonly document: TextDocument;
  readonly settings: Pick<Settings, "kinds">;
  /** True where a person has decided about a finding, or a directive silences it. */
  readonly isDecided: (finding: Finding) => boolean;
}

/** Every claim of the kinds that are switched on, in reading order. */
export function mapOf(check: Check, mapped: Mapped): readonly MapClaim[] {
  return check.findings
    .filter(({ claim }) => mapped.settings.kinds[claim.kind])
    .map((finding) => mapOne(finding, mapped))
    .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
}

function mapOne(finding: Finding, { document, isDecided }: Mapped): MapClaim {
  const { id, claim, verdict } = finding;
  const decided = isDecided(finding);
  const state: ClaimState = decided ? "checked" : verdict;
  const open = !decided && isOpenConflict(finding);
  const range = rangeOf(document, claim.span);
  const text = claim.text.replace(/\s+/g, " ");
  return { id, kind: claim.kind, state, range, text, message: messageOf(finding), open, card: hasCard(finding) };
}
