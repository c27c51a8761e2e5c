/** Where in the sources the sentences beside one of a draft are told: a writer retells what stands together together. */
import { align, coverage } from "./compare/align";
import type { Gathered } from "./compare/judgement";
import { statementOf } from "./compare/pairs";
import type { Statement } from "./compare/statement";
import type { Passage } from "./model";

/** A source sentence that a neighbour of the draft's sentence retells, and how much of the neighbour it holds, 0 to 1. */
export interface Anchor {
  readonly passage: number;
  readonly article: number;
  readonly strength: number;
}

/** The source sentences that hold the most of a statement, two at most; none where every one holds little. */
export function anchorsOf(statement: Statement, { passages, rarity }: Gathered): readonly Anchor[] {
  const held = passages.map((passage): Anchor => {
    const strength = coverage(align(statement, statementOf(passage), rarity));
    return { passage: passage.id, article: passage.source.article, strength: Math.round(strength * 20) / 20 };
  });
  return held
    .filter(({ strength }) => strength >= leastHeld)
    .sort((a, b) => b.strength - a.strength || a.passage - b.passage)
    .slice(0, mostAnchors);
}

/** A sentence that holds less of another tells something else. */
const leastHeld = 0.3;
const mostAnchors = 2;

/** How near a passage stands to what the neighbours retell, 0 to 1: the strength of an anchor, less for each sentence between. */
export function contextOf(anchors: readonly Anchor[]): (passage: Passage) => number {
  return ({ id, source }) =>
    Math.max(
      0,
      ...anchors
        .filter(({ article }) => article === source.article)
        .map(({ passage, strength }) => strength * (worths[Math.abs(passage - id)] ?? 0)),
    );
}

/** What an anchor is worth so many sentences away. */
const worths: readonly number[] = [1, 0.9, 0.7, 0.5, 0.35, 0.2];
