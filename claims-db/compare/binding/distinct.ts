/** Tells figures apart that a source tells apart, though by themselves the one would pass for the other. */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Comparison, Passage, Quantity, Word } from "../../model";
import type { Alignment } from "../align";
import { isLasting, wayOf } from "./elapsed";
import { isOtherBound } from "./restated";
import { wordFrom, type Statement } from "../statement";
import { suggest } from "../amounts/written";

/** A claim of the draft and one of a passage, compared. */
interface Compared {
  readonly claim: Claim;
  readonly source: Claim;
  readonly comparison: Comparison;
}

/**
 * The comparison, turned where two figures agree only roughly and the passage shows that it means them exactly: 1.2 is
 * no rounded 1.205 where "yields of 1.205% pass the cap of 1.2%", and "orders over $50" are not those "over $100".
 */
export function distinct({ claim, source, comparison }: Compared, passage: Passage, alignment: Alignment): Comparison {
  const [draft, other] = [claim.value, source.value];
  if (draft.kind !== "figure" || other.kind !== "figure" || !isCompatible(comparison)) return comparison;
  if (draft.measure === "duration" && isOtherStretch([claim, source], alignment))
    return { ...comparison, outcome: "incomparable", reason: { ...comparison.reason, code: "other-thing" } };
  const isRounded = comparison.reason.code === "rounds-to" && passage.claims.some(({ value }) => isEqual(draft, value));
  const isLimit =
    areLimits([draft, other], [claim, source], alignment) || isOtherBound([draft, other], claim, alignment);
  if (!isRounded && !isLimit) return comparison;
  const suggestion = suggest(draft, other);
  return {
    ...comparison,
    outcome: "disagrees",
    reason: { ...comparison.reason, code: "different-amount" },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** Both can be true; "£35 or less" says less than "£15 or less". */
function isCompatible({ outcome, reason }: Comparison): boolean {
  return outcome === "agrees" || reason.code === "looser-bound";
}

/** "a three-year deal" is not told by "three years after he came". */
function isOtherStretch([claim, source]: readonly [Claim, Claim], alignment: Alignment): boolean {
  const ends = [
    { statement: alignment.draft, value: claim },
    { statement: alignment.source, value: source },
  ];
  const lasting = ends.filter(({ statement, value }) => isLasting(statement, value));
  return lasting.length === 1 && ends.some(({ statement, value }) => wayOf(statement, value) !== undefined);
}

function isEqual(draft: Quantity, value: Claim["value"]): boolean {
  return (
    value.kind === "figure" &&
    value.measure === draft.measure &&
    value.unit === draft.unit &&
    value.amount === draft.amount &&
    value.upper === draft.upper
  );
}

/** Both say which ones are meant: "orders over $50" and "orders over $100"; "has over 50 shops" only counts them roughly. */
function areLimits(
  [draft, source]: readonly [Quantity, Quantity],
  [claim, other]: readonly [Claim, Claim],
  alignment: Alignment,
): boolean {
  if (draft.amount === source.amount || draft.hedge !== source.hedge || !draft.hedge) return false;
  const limited = limitedBy(alignment.draft, claim);
  return limited !== undefined && limited === limitedBy(alignment.source, other);
}

const limiting: ReadonlySet<string> = new Set(["over", "above", "under", "below", "exceeding"]);

/** The things that a figure with a bound picks out: "order" for $50 in "on orders over $50". */
function limitedBy({ sentence }: Statement, { span }: Claim): string | undefined {
  const { words } = sentence;
  const at = wordFrom(sentence, span.start);
  const hedge = [at, at - 1, at - 2].find((i) => limiting.has(wordAt(words, i).lower));
  const noun = hedge === undefined ? undefined : words[hedge - 1];
  return noun !== undefined && isPlural(noun) ? noun.lemma : undefined;
}

/** "orders", which a tagger may take for a verb behind "to". */
function isPlural({ lower, lemma, pos }: Word): boolean {
  return lower !== lemma && lower.endsWith("s") && (pos === "NOUN" || pos === "VERB");
}
