/** Makes more rows to learn from: right drafts with one value changed, and source sentences held against the rest of their article. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { extractText, readProse, type Claim, type Extraction } from "../../claims-db/index";
import { groupOf } from "./folds";
import { readCases } from "../support/cases";
import { unmark } from "../support/marks";
import { changed } from "./changes";
import { wordChanges } from "./wordchanges";

interface Row {
  readonly id: string;
  readonly set: string;
  readonly sources: readonly string[];
  readonly draft: string;
  readonly label: string;
}

const { values: options } = parseArgs({ options: { sets: { type: "string" }, out: { type: "string" } } });
const folder = options.sets ?? join("..", "shared", "benchmarks");
const target = options.out ?? join(".vscode-test", "augmented");

/** Sets of whole articles with summaries; claims about single sentences have enough rows of their own. */
const articles = ["bump", "summedits-ectsum", "summedits-news", "summedits-sales_email", "wice"];

/** Our own labelled pairs in the form of a set; those whose texts have a day of their own are left out. */
function cases(): readonly object[] {
  const undated = readCases().filter(({ draft, sources }) => ![draft, ...sources].some((text) => text.startsWith("@")));
  return undated.map(({ line, draft: marked, sources, verdict }) => {
    const { text, spans } = unmark(marked);
    const wrong = verdict === "refuted" || verdict === "conflicting";
    const label = wrong ? "inconsistent" : verdict === "supported" ? "consistent" : "insufficient";
    return {
      id: `cases/${line}`,
      set: "cases",
      sources,
      draft: text,
      label,
      slice: "",
      spans: spans.map(({ start, end }) => [start, end]),
    };
  });
}

const mostEdits = 6;
const mostSilent = 3;
const mostWords = 5;

main();

function main(): void {
  const files = readdirSync(folder).filter((name) => articles.some((set) => name === `${set}.jsonl`));
  const rows = files.flatMap((file) => lines(join(folder, file)));
  const right = rows.filter(({ label }) => label === "consistent" || label === "supported");
  const pool = namesOf(right);
  mkdirSync(target, { recursive: true });
  write(
    "edits",
    right.flatMap((row) => edits(row, pool)),
  );
  write("words", right.flatMap(wordEdits));
  write("cases", cases());
  write("silence", distinctSources(rows).flatMap(silences));
}

function lines(file: string): readonly Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): Row => JSON.parse(line));
}

function write(name: string, rows: readonly object[]): void {
  writeFileSync(join(target, `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  console.log(`${name}: ${rows.length} rows`);
}

function claimsOf(text: string): Extraction {
  return extractText(readProse(text, "draft.txt"));
}

function namesOf(rows: readonly Row[]): readonly Claim[] {
  return rows.flatMap(({ draft }) => claimsOf(draft).claims.filter(({ kind }) => kind === "name"));
}

/** The draft with one figure, date or name changed, several times. */
function edits(row: Row, pool: readonly Claim[]): readonly object[] {
  const inSources = row.sources.flatMap((text) => claimsOf(text).claims);
  const own = claimsOf(row.draft).claims.filter(({ kind }) => kind === "figure" || kind === "date" || kind === "name");
  const made = own.flatMap((claim, i) =>
    [0, 1].flatMap((variant) => {
      const seed = hash(`${row.id}:${i}:${variant}`);
      const words = changed(claim, { seed, inSources, pool });
      if (words === undefined || words === claim.text) return [];
      const { start, end } = claim.span;
      const draft = row.draft.slice(0, start) + words + row.draft.slice(end);
      return [
        {
          seed,
          id: `${row.id}+${i}${variant}`,
          set: "edits",
          group: groupOf(row),
          sources: row.sources,
          draft,
          label: "inconsistent",
          slice: claim.kind,
          spans: [[start, start + words.length]],
        },
      ];
    }),
  );
  return [...made].sort((a, b) => a.seed - b.seed).slice(0, mostEdits);
}

/** The draft with one content word changed; a synonym leaves it right. */
function wordEdits(row: Row): readonly object[] {
  const { sentences } = claimsOf(row.draft);
  const changes = sentences.flatMap((sentence, i) => wordChanges(sentence, hash(`${row.id}:${i}`)));
  return [...changes]
    .sort((a, b) => hash(`${row.id}${a.start}`) - hash(`${row.id}${b.start}`))
    .slice(0, mostWords)
    .map(({ start, end, words, same }, i) => {
      const draft = row.draft.slice(0, start) + words + row.draft.slice(end);
      const spans = same ? [] : [[start, start + words.length]];
      return {
        id: `${row.id}+${i}`,
        set: "words",
        group: groupOf(row),
        sources: row.sources,
        draft,
        label: same ? "consistent" : "inconsistent",
        slice: "word",
        spans,
      };
    });
}

function distinctSources(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.sources.join("\n"), row])).values()];
}

/** A sentence of an article as the draft, and the article without it as the source: whatever is warned of is a false alarm. */
function silences(row: Row): readonly object[] {
  const text = row.sources.join("\n\n");
  const { sentences, claims } = claimsOf(text);
  const told = sentences.flatMap(({ span, words }, i) => {
    const own = claims.filter(({ sentence, kind }) => sentence === i && kind !== "quote");
    return own.length > 0 && words.length > 9 && words.length < 45 ? [{ span, seed: hash(`${row.id}:${i}`) }] : [];
  });
  return [...told]
    .sort((a, b) => a.seed - b.seed)
    .slice(0, mostSilent)
    .map(({ span }, i) => {
      const draft = text.slice(span.start, span.end).replace(/\s+/g, " ");
      const source = text.replaceAll(text.slice(span.start, span.end), " ");
      return {
        id: `${row.id}+${i}`,
        set: "silence",
        group: groupOf(row),
        sources: [source],
        draft,
        label: "insufficient",
        slice: "",
        spans: [],
      };
    });
}

function hash(text: string): number {
  let value = 2166136261;
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 16777619) >>> 0;
  return value;
}
