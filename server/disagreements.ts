/** Where the sources of a folder disagree with each other: looked for when somebody asks, and kept until they change. */
import { findDisagreements, type Disagreement } from "../claims-db/index";
import { addressOfSource, rangeInSource } from "./features/places";
import type { DisagreementsResult, DisputedThing } from "./protocol";
import type { Session } from "./session";
import type { Sources } from "./sources";
import { shorten, sourceLabel } from "./wording";
import { disputeWords } from "./wording/dispute";

/** The disagreements of the newest sources; a search that sources changed under begins anew. Never rejects. */
export async function disagreementsOf(sources: Sources): Promise<readonly Disagreement[]> {
  const { database, generation } = sources;
  const known = kept.get(sources);
  if (known?.generation === generation) return known.found;
  known?.stop.abort();
  if (database === undefined || sources.state !== "ready") return [];
  const stop = new AbortController();
  const found = findDisagreements(database, stop.signal)
    .catch(() => undefined)
    .then((all) => all ?? (sources.generation === generation ? [] : disagreementsOf(sources)));
  kept.set(sources, { generation, stop, found });
  return found;
}

/** The disagreements of every folder, with the places in the files. */
export async function answerDisagreements(session: Session): Promise<DisagreementsResult> {
  const folders = [...session.folders.values()];
  const things = await Promise.all(folders.map((sources) => thingsOf(sources, session.abilities.storedText)));
  return { things: things.flat() };
}

interface Kept {
  readonly generation: number;
  readonly stop: AbortController;
  readonly found: Promise<readonly Disagreement[]>;
}

const kept = new WeakMap<Sources, Kept>();

async function thingsOf(sources: Sources, stored: boolean): Promise<readonly DisputedThing[]> {
  const disagreements = await disagreementsOf(sources);
  return disagreements.map(({ kind, thing, sides }) => ({
    kind,
    thing: disputeWords[kind](shorten(thing.replace(/\s+/g, " ").trim(), longest)),
    sides: sides.map(({ value, sources: count, witnesses }) => ({
      value,
      sources: count,
      witnesses: witnesses.map(({ source, span, sentence }) => ({
        uri: addressOfSource(sources, source.path, stored),
        range: rangeInSource(sources, source.article, span),
        label: sourceLabel(source),
        sentence: sentence.replace(/\s+/g, " ").trim(),
      })),
    })),
  }));
}

const longest = 80;
