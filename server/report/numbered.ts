/** Cuts a draft where its claims begin and end, so that a copy of it can mark and number them. */
import type { Entry } from "./record";

/** A stretch of the draft in which the same claims stand. */
export interface Piece {
  readonly text: string;
  /** Where it begins in the draft. */
  readonly start: number;
  /** The claims that it is a part of. */
  readonly within: readonly Entry[];
  /** The claims that end with it, to be numbered behind it. */
  readonly ending: readonly Entry[];
}

/** The text in pieces, in order, without the front matter that it may begin with; the pieces joined are the text. */
export function piecesOf(text: string, entries: readonly Entry[]): readonly Piece[] {
  const cuts = entries.flatMap(({ finding: { claim } }) => [claim.span.start, claim.span.end]);
  const from = bodyStart(text);
  const edges = [...new Set([from, ...cuts, text.length])]
    .filter((at) => at >= from && at <= text.length)
    .sort((a, b) => a - b);
  const open = new Set<Entry>();
  const starts = Map.groupBy(entries, ({ finding: { claim } }) => claim.span.start);
  const ends = Map.groupBy(entries, ({ finding: { claim } }) => claim.span.end);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? text.length;
    for (const entry of ends.get(start) ?? []) open.delete(entry);
    for (const entry of starts.get(start) ?? []) if (entry.finding.claim.span.end > start) open.add(entry);
    return { text: text.slice(start, end), start, within: [...open], ending: ends.get(end) ?? [] };
  });
}

/** Front matter in the middle of a copy would be read as a line and a headline. */
function bodyStart(text: string): number {
  const fence = /^---\r?\n/.exec(text);
  const end = fence ? text.indexOf("\n---", fence[0].length - 1) : -1;
  if (end === -1) return 0;
  const next = text.indexOf("\n", end + 1);
  return next === -1 ? text.length : next + 1;
}

/** What stands behind a number in a copy, so that the state is not told by colour alone. */
export const signs = { conflict: "≠", insufficient: "?", note: "±", decided: "✓", supported: "=" } as const;
