/** Changes one content word of a sentence: into one used alike that means something else, into a synonym, or by a negation. */
import { relationOf } from "../../claims-db/lexicon/relations";
import { likeness } from "../../claims-db/lexicon/vectors";
import vectors from "../../claims-db/lexicon/vectors.json";
import type { PlacedSentence, Word } from "../../claims-db/index";

/** A change of a text: what stands where now, and whether the text still says the same. */
export interface WordChange {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly same: boolean;
}

const vocabulary = vectors.words.split(" ");
const open = new Set(["NOUN", "VERB", "ADJ", "ADV"]);
const endings = ["ing", "ed", "ly", "s"];

/** Prepositions and what turns them round. */
const particles = new Map([
  ["before", "after"],
  ["after", "before"],
  ["inside", "outside"],
  ["outside", "inside"],
  ["against", "for"],
  ["since", "until"],
  ["until", "since"],
  ["above", "below"],
  ["below", "above"],
  ["under", "over"],
]);

/** The changes that a sentence offers, one for each word that has any; offsets count from the start of the text. */
export function wordChanges({ words, span }: PlacedSentence, seed: number): readonly WordChange[] {
  return words.flatMap((word, i): readonly WordChange[] => {
    const start = span.start + word.start;
    const own = seed + i * 7919;
    const turned = own % 2 === 0 ? particles.get(word.lower) : undefined;
    if (turned !== undefined) return [{ start, end: start + word.text.length, words: turned, same: false }];
    if (word.pos === "AUX" && own % 3 === 0) return negated(word, words[i + 1], start);
    if (!open.has(word.pos) || word.text.length < 4 || /[^a-z]/.test(word.text)) return [];
    const same = own % 4 === 0;
    const other = same ? synonym(word, own) : alike(word, own);
    return other === undefined ? [] : [{ start, end: start + word.text.length, words: other, same }];
  });
}

function negated(word: Word, next: Word | undefined, start: number): readonly WordChange[] {
  if (!/^(is|are|was|were|has|have|had|will|would|can|could)$/.test(word.lower) || next === undefined) return [];
  if (next.lower === "not") return [{ start, end: start + next.end - word.start, words: word.text, same: false }];
  return next.pos === "VERB" || next.pos === "ADJ"
    ? [{ start, end: start + word.text.length, words: `${word.text} not`, same: false }]
    : [];
}

/** A word that is used alike but is no synonym and no wider or narrower word, in the same form. */
function alike(word: Word, seed: number): string | undefined {
  const fits = candidates(word).filter(
    ({ near, relation }) =>
      relation === "opposite" ||
      relation === "contrary" ||
      (relation !== "same" && relation !== "kind" && near > 0.45 && near < 0.85),
  );
  const opposites = fits.filter(({ relation }) => relation === "opposite" || relation === "contrary");
  const list = opposites.length > 0 && seed % 2 === 0 ? opposites : fits;
  return list[seed % Math.max(1, list.length)]?.text;
}

function synonym(word: Word, seed: number): string | undefined {
  const fits = candidates(word).filter(({ near, relation }) => relation === "same" && near > 0.4);
  return fits[seed % Math.max(1, fits.length)]?.text;
}

interface Candidate {
  readonly text: string;
  readonly near: number;
  readonly relation: ReturnType<typeof relationOf>;
}

const known = new Map<string, readonly Candidate[]>();

function candidates({ lower, lemma }: Word): readonly Candidate[] {
  const memory = known.get(lower);
  if (memory) return memory;
  const ending = endings.find((end) => lower.endsWith(end)) ?? "";
  const fits = vocabulary
    .filter(
      (other) =>
        other !== lower &&
        other.length > 3 &&
        (ending === "" ? !endings.some((end) => other.endsWith(end)) : other.endsWith(ending)),
    )
    .map((text) => ({ text, near: likeness(lower, text) ?? 0 }))
    .filter(({ near }) => near > 0.4)
    .sort((a, b) => b.near - a.near)
    .slice(0, 25)
    .map(({ text, near }) => ({ text, near, relation: relationOf(lemma, bare(text, ending)) }));
  known.set(lower, fits);
  return fits;
}

/** A rough base form: "dropped" → "drop", "falling" → "fall". */
function bare(text: string, ending: string): string {
  const cut = text.slice(0, text.length - ending.length);
  return ending === "ed" || ending === "ing" ? cut.replace(/([^lsz])\1$/, "$1") : cut;
}
