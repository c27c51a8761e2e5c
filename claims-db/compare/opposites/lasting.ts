/** Finds what one text says still is and the other that it no longer is: "is no longer chair", "is still its chair". */
import { wordAt } from "../../lexicon/wordat";
import type { Aligned } from "../pairs";
import { partnerOf, type Alignment } from "../align";
import type { Span } from "../../model";
import { isAllTold, isFirmlyTold } from "./told";
import { spanOfWord, type Statement } from "../statement";

/** The words that say so on both sides. */
export interface Lasting {
  readonly draft: Span;
  readonly source: Span;
  readonly aligned: Aligned;
}

/** Pairs of "no longer" and "still" before one word, which no passage has as the draft has it. */
export function opposedLasting(passages: readonly Aligned[]): readonly Lasting[] {
  const statement = passages[0]?.alignment.draft;
  const mine = statement && stateOf(statement);
  if (!statement || !mine) return [];
  const states = passages.flatMap((aligned) => {
    const state = stateOf(aligned.alignment.source);
    return state && isOfOne(aligned.alignment, mine, state) ? [{ aligned, state }] : [];
  });
  if (states.some(({ state }) => state.lasts === mine.lasts)) return [];
  const found = states.find(
    ({ aligned }) => isFirmlyTold(aligned) && isAllTold(aligned, [0, statement.sentence.words.length], [mine.at]),
  );
  return found
    ? [
        {
          draft: spanOfWord(statement, mine.at),
          source: spanOfWord(found.aligned.alignment.source, found.state.at),
          aligned: found.aligned,
        },
      ]
    : [];
}

interface State {
  readonly lasts: boolean;
  /** Index of "longer" or "still" among the words, and of the word behind it among the terms. */
  readonly at: number;
  readonly terms: readonly number[];
}

const reach = 4;

/** "no longer" or "still", where a sentence has one of them once, and the content words near behind it. */
function stateOf(statement: Statement): State | undefined {
  const { words } = statement.sentence;
  const found = words.flatMap(({ lower }, at): readonly Omit<State, "terms">[] => {
    if (lower === "longer" && wordAt(words, at - 1).lower === "no") return [{ lasts: false, at }];
    return lower === "still" && wordAt(words, at + 1).pos !== "PUNCT" ? [{ lasts: true, at }] : [];
  });
  const [state, ...more] = found;
  if (!state || more.length > 0 || words.some(({ lower }) => lower === "not" || lower === "n't")) return undefined;
  const terms = statement.terms.flatMap(({ word, weight, value }, i) =>
    word > state.at && word <= state.at + reach && weight >= 0.6 && !value ? [i] : [],
  );
  return { ...state, terms: terms.slice(0, 1) };
}

function isOfOne(alignment: Alignment, mine: State, theirs: State): boolean {
  const place = partnerOf(alignment, mine.terms[0] ?? -1);
  return place >= 0 && theirs.terms.includes(place);
}
