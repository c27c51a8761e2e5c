/** Binds the claims of a draft's sentence to articles, for tests of what weighs such bounds. */
import assert from "node:assert/strict";
import { bindAll, type Bound } from "../../claims-db/compare/bound";
import { alignAll } from "../../claims-db/compare/pairs";
import { readStatement } from "../../claims-db/compare/statement";
import { extractText, readProse } from "../../claims-db/index";
import { passagesOf } from "./passages";

/** What binds a value of the draft's first sentence, by its words, to each article; some article must disagree with it. */
export function boundsOf(draft: string, value: string, articles: readonly string[]): readonly Bound[] {
  const mine = extractText(readProse(draft, "d.txt"));
  const statement = readStatement(mine.sentences[0] ?? assert.fail(draft), mine.claims);
  const at = mine.claims.findIndex(({ text }) => text === value);
  const bounds = articles.flatMap(
    (text, i) => bindAll(statement, alignAll(statement, passagesOf(text, i), one), yes)[at] ?? [],
  );
  assert.ok(
    bounds.some(({ disagree }) => disagree),
    `nothing disagrees with ${value}`,
  );
  return bounds;
}

const one = (): number => 1;
const yes = (): boolean => true;
