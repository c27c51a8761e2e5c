/** Shares things among values that are told apart by "respectively": "sales and profit rose by 19% and 38%, respectively". */
import { wordAt } from "../../lexicon/wordat";
import type { Claim } from "../../model";
import { wordFrom, type Statement } from "../statement";

/** A run of words, from its first to the one behind its last. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** A run of words and the claim that it belongs to, by its index among the sentence's claims. */
export interface Owned extends Run {
  readonly claim: number;
}

/** A claim with its index among the sentence's claims. */
export interface Placed {
  readonly claim: Claim;
  readonly index: number;
}

/**
 * The things of such a sentence with their values: "sales" with 19% and "profit" with 38%. Empty without "respectively",
 * and where there are not as many things as values.
 */
export function respective(statement: Statement, claims: readonly Placed[]): readonly Owned[] {
  const { words } = statement.sentence;
  const mark = words.findIndex(({ lower }) => lower === "respectively");
  if (mark < 0) return [];
  const rows = rowsOf(statement, claims);
  const row = rows.find((run) => isTold(words, run, mark));
  if (!row) return [];
  const things = [listIn(words, { from: row.to, to: mark }), listIn(words, { from: 0, to: row.from })];
  const fitting = things.find((list) => list.length === row.claims.length) ?? [];
  return fitting.flatMap((run, i) => (row.claims[i] === undefined ? [] : [{ ...run, claim: row.claims[i] }]));
}

interface Row extends Run {
  readonly claims: readonly number[];
}

/** Values that follow each other with nothing but commas and "and" between. */
function rowsOf(statement: Statement, claims: readonly Placed[]): readonly Row[] {
  const { words } = statement.sentence;
  const rows: Row[] = [];
  for (const { claim, index } of claims) {
    const from = wordFrom(statement.sentence, claim.span.start);
    const to = wordFrom(statement.sentence, claim.span.end);
    const last = rows.at(-1);
    if (last && words.slice(last.to, from).every(({ lower }) => joints.has(lower)))
      rows[rows.length - 1] = { from: last.from, to, claims: [...last.claims, index] };
    else rows.push({ from, to, claims: [index] });
  }
  return rows.filter((row) => row.claims.length > 1);
}

const joints = new Set(["and", ",", "&", "by", "to", "at", "on", "in"]);

/** "Respectively" stands behind the row in its clause, or just before it. */
function isTold(words: Statement["sentence"]["words"], { from, to }: Run, mark: number): boolean {
  if (mark < from) return words.slice(mark + 1, from).every(({ lower }) => joints.has(lower));
  return !words.slice(to, mark).some(({ lower }) => lower === ";");
}

/** The last list of things in a run of words: each member from behind its joint to the next joint or the end of its phrase. */
function listIn(words: Statement["sentence"]["words"], { from, to }: Run): readonly Run[] {
  const joint = words.findLastIndex(({ lower }, i) => i > from && i < to - 1 && (lower === "and" || lower === "&"));
  if (joint < 0) return [];
  const last = { from: joint + 1, to: endOf(words, joint + 1, to) };
  const members = [last];
  let end = wordAt(words, joint - 1).lower === "," ? joint - 1 : joint;
  for (;;) {
    const start = startOf(words, from, end);
    members.unshift({ from: start, to: end });
    if (start - 1 <= from || wordAt(words, start - 1).lower !== ",") break;
    end = start - 1;
  }
  return members.filter((run) => run.from < run.to);
}

function startOf(words: Statement["sentence"]["words"], from: number, end: number): number {
  return words.findLastIndex((word, i) => i >= from && i < end && isBorder(word)) + 1 || from;
}

function endOf(words: Statement["sentence"]["words"], from: number, to: number): number {
  const end = words.findIndex((word, i) => i > from && i < to && isBorder(word));
  return end < 0 ? to : end;
}

function isBorder({ pos, lower }: Statement["sentence"]["words"][number]): boolean {
  return pos === "VERB" || pos === "AUX" || pos === "PUNCT" || borders.has(lower);
}

const borders = new Set("by at on in from for with while which that who of to".split(" "));
