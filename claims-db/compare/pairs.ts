/** Aligns a draft's statement with source passages, and pairs their claims. */
import type { Candidate, Claim, Comparison, Passage } from "../model";
import { align, coverage, nearness, turned, withAkin, type Alignment, type Rarity, type Surroundings } from "./align";
import type { Bond } from "./binding/bond";
import type { Match } from "./binding/match";
import { distinct } from "./binding/distinct";
import { alikeAtEnd } from "./binding/ending";
import { readStatement, type Statement } from "./statement";
import { compareValues } from "./values";
import { ordering, zoning } from "./binding/zones";

/** A source passage aligned with the draft's sentence. */
export interface Aligned {
  readonly passage: Passage;
  readonly alignment: Alignment;
  /** Share of the draft's words that the passage holds, alone and with its title, topics and neighbours. */
  readonly coverage: number;
  readonly widened: number;
  readonly around: Surroundings;
  /** The alignment seen from the passage's side. */
  readonly back: Alignment;
  /** Share of the passage's words that the draft's sentence holds. */
  readonly reverse: number;
}

/** A draft claim and a source claim, compared, with how well their surroundings meet. */
export interface Pair {
  readonly candidate: Candidate;
  readonly comparison: Comparison;
  readonly aligned: Aligned;
  readonly near: number;
  readonly nearBack: number;
  /** How far the words that belong to the draft's value belong to the source's: 1 all, -1 all to other values, 0 unknown. */
  readonly zone: number;
  /** The same seen from the source's side. */
  readonly zoneBack: number;
  /** 1 where both come at the same place in a row of like values, 0 where not, -1 unknown. */
  readonly order: number;
  /** How well the pair is bound together, 0 to 1: affinity of the values and nearness of the words. */
  readonly score: number;
  /** How far the passage has the other values of the draft's sentence too, 0 to 1; absent where it has none. */
  readonly support?: number;
  /** What the other values of the draft's sentence say of the passage; absent where none is met. */
  readonly bond?: Bond;
  /** How likely the source's value is the one that is meant; only figures have one, and not those far down. */
  readonly match?: Match;
}

/** A claim of a draft's statement and the pair that speaks against it. */
export interface Opposed {
  readonly claim: Claim;
  readonly draft: Statement;
  readonly disagree: Pair;
}

const statements = new WeakMap<Passage, Statement>();

/** Aligns the draft's statement with each passage; the work on a passage is done once for all drafts. */
export function alignAll(draft: Statement, passages: readonly Passage[], rarity: Rarity): readonly Aligned[] {
  const exact = passages.map((passage) => {
    const source = statements.get(passage) ?? readStatement(passage.sentence, passage.claims);
    statements.set(passage, source);
    const alignment = align(draft, source, rarity);
    return { passage, alignment, share: coverage(alignment) };
  });
  const bar = [...exact].sort((a, b) => b.share - a.share)[mostAkin]?.share ?? -1;
  const beside = new Map(exact.map(({ passage, alignment }) => [passage.id, alignment.source]));
  return exact.map(({ passage, alignment, share }) => {
    const around = surroundings(passage, [beside.get(passage.id - 1), beside.get(passage.id + 1)]);
    return measured(passage, share > bar ? withAkin(alignment) : alignment, around);
  });
}

/** Words of like meaning are looked for in that many of the nearest passages; it is the costly step. */
const mostAkin = 5;

function measured(passage: Passage, alignment: Alignment, around: Surroundings): Aligned {
  const back = turned(alignment);
  return {
    passage,
    alignment,
    back,
    coverage: coverage(alignment),
    around,
    widened: coverage(alignment, around),
    reverse: coverage(back),
  };
}

const wider = new WeakMap<Passage, ReadonlySet<string>>();

function surroundings(passage: Passage, beside: readonly (Statement | undefined)[]): Surroundings {
  const near = new Set(beside.flatMap((statement) => statement?.terms.flatMap(({ keys }) => keys) ?? []));
  const own = namesAround(passage);
  return (key) => own.has(key) || near.has(key);
}

function namesAround(passage: Passage): ReadonlySet<string> {
  const known = wider.get(passage);
  if (known) return known;
  const text = [passage.source.title, ...passage.sentence.topics].join(" ").toLowerCase();
  const words = new Set(text.split(/[^\p{L}\p{N}.]+/u).filter(Boolean));
  wider.set(passage, words);
  return words;
}

/** All pairs of one draft claim, best bound first. */
export function pairsOf(claim: Claim, aligned: readonly Aligned[]): readonly Pair[] {
  return aligned
    .flatMap((part) =>
      part.passage.claims.flatMap((source) => {
        if (source.kind !== claim.kind) return [];
        const values = alikeAtEnd(claim, source, part.alignment);
        const compared = { claim, source, comparison: compareValues(...values) };
        const comparison = distinct(compared, part.passage, part.alignment);
        return comparison.reason.code === "other-kind" ? [] : [pairOf({ claim, source, comparison, part })];
      }),
    )
    .sort((a, b) => b.score - a.score);
}

interface Meeting {
  readonly claim: Claim;
  readonly source: Claim;
  readonly comparison: Comparison;
  readonly part: Aligned;
}

function pairOf({ claim, source, comparison, part }: Meeting): Pair {
  const near = nearness(part.alignment, [claim, source], part.around);
  const nearBack = nearness(part.back, [source, claim]);
  const ends = [claim, source] as const;
  const zone = isZoned(claim) ? zoning(part.alignment, ends) : 0;
  const zoneBack = isZoned(claim) ? zoning(part.back, [source, claim]) : 0;
  const order = isZoned(claim) ? ordering(part.alignment.draft, part.alignment.source, ends) : -1;
  const crosswise = 1 + 0.25 * Math.min(0, zone) + 0.1 * Math.min(0, zoneBack) + 0.03 * Math.max(0, zone);
  const context = (0.45 * near + 0.2 * nearBack + 0.35 * part.widened) * crosswise;
  return {
    candidate: { claim: source, passage: part.passage },
    comparison,
    aligned: part,
    near,
    nearBack,
    zone,
    zoneBack,
    order,
    score: context * (0.4 + 0.6 * comparison.affinity),
  };
}

/** Names may stand anywhere; figures and dates belong to the words beside them. */
function isZoned({ kind }: Claim): boolean {
  return kind === "figure" || kind === "date";
}
