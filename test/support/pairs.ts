/** Pairs the claims of a draft's sentence with those of a source, for tests of what looks at such pairs. */
import assert from "node:assert/strict";
import { alignAll, pairsOf, type Pair } from "../../claims-db/compare/pairs";
import { readStatement } from "../../claims-db/compare/statement";
import { extractText, readProse } from "../../claims-db/index";
import type { Claim, Quantity } from "../../claims-db/model";
import { passagesOf } from "./passages";

/** A claim of a draft with its pairs. */
export interface Paired {
  readonly claim: Claim;
  readonly pairs: readonly Pair[];
}

/** The claims of the draft's first sentence, each with its pairs with the source, best bound first. */
export function pairAll(draft: string, source: string): readonly Paired[] {
  const mine = extractText(readProse(draft, "d.txt"));
  const [sentence] = mine.sentences;
  assert.ok(sentence !== undefined, draft);
  const aligned = alignAll(readStatement(sentence, mine.claims), passagesOf(source), () => 1);
  return mine.claims.map((claim) => ({ claim, pairs: pairsOf(claim, aligned) }));
}

/** The one of these words, which the draft's first sentence must have: `pairOf("Nine boats sank.", "Six sank.", "Nine")`. */
export function pairOf(draft: string, source: string, value: string): Paired {
  const all = pairAll(draft, source);
  const found = all.find(({ claim }) => claim.text === value);
  assert.ok(found !== undefined, `${value} is none of ${all.map(({ claim }) => claim.text).join(", ")}`);
  return found;
}

/** The first figure of the draft's first sentence, which must have one. */
export function figurePair(draft: string, source: string): Paired & { readonly figure: Quantity } {
  const found = pairAll(draft, source).find(({ claim }) => claim.kind === "figure");
  assert.ok(found?.claim.value.kind === "figure", draft);
  return { ...found, figure: found.claim.value };
}
