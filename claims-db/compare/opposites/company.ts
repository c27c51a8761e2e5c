/** Finds what one text has with it and the other is without: "flew without her deputy", "travelled with her deputy". */
import type { Span } from "../../model";
import { partnerOf } from "../align";
import type { Aligned } from "../pairs";
import { spanOfWord, type Statement } from "../statement";
import { isAllTold, isFirmlyTold } from "./told";

/** The words of the draft and of the passage that say so. */
export interface Company {
  readonly draft: Span;
  readonly source: Span;
  readonly aligned: Aligned;
}

/** "with" and "without" before one noun, where no passage has the draft's own. */
export function opposedCompany(passages: readonly Aligned[]): readonly Company[] {
  const statement = passages[0]?.alignment.draft;
  const mine = statement && leadIn(statement);
  if (!statement || !mine) return [];
  const others = passages.flatMap((aligned) => {
    const theirs = leadIn(aligned.alignment.source);
    return theirs && partnerOf(aligned.alignment, mine.noun) === theirs.noun ? [{ aligned, theirs }] : [];
  });
  if (others.some(({ theirs }) => theirs.has === mine.has)) return [];
  const found = others.find(
    ({ aligned }) => isFirmlyTold(aligned) && isAllTold(aligned, [0, statement.sentence.words.length], [mine.at]),
  );
  if (!found) return [];
  const { source } = found.aligned.alignment;
  return [
    { draft: spanOfWord(statement, mine.at), source: spanOfWord(source, found.theirs.at), aligned: found.aligned },
  ];
}

interface Lead {
  readonly has: boolean;
  readonly at: number;
  /** The noun behind it, as an index among the terms. */
  readonly noun: number;
}

const describing = new Set(["DET", "ADJ", "PRON"]);

/** The one "with" or "without" of a sentence that denies nothing else. */
function leadIn({ sentence: { words }, terms }: Statement): Lead | undefined {
  const [at, ...more] = words.flatMap(({ lower }, i) => (lower === "with" || lower === "without" ? [i] : []));
  if (at === undefined || more.length > 0 || words.some(({ lower }) => denying.has(lower))) return undefined;
  let k = at + 1;
  while (describing.has(words[k]?.pos ?? "")) k++;
  const noun = terms.findIndex(({ word, pos }) => word === k && pos === "NOUN");
  return noun < 0 ? undefined : { has: words[at]?.lower === "with", at, noun };
}

const denying = new Set(["no", "not", "n't", "never", "only", "even"]);
