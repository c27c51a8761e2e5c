/** Checks whole drafts as a writer has them: how many warnings a right one gets, and which planted mistakes are found. */
import { createWriteStream, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { judgeDraft, openClaims, type ClaimsDatabase, type Judgement } from "../../claims-db/index";
import forests from "../../claims-db/compare/across.json";
import net from "../../claims-db/compare/paraphrase/paraphrase.json";
import { valuesTold, isToldToo } from "../../claims-db/compare/toldtoo";
import { isWarned } from "../../claims-db/compare/judgement";
import weights from "../../claims-db/compare/weights.json";
import { replaceSources } from "../support/sources";
import { isUnread, readStories, type Story } from "../support/wholedrafts";
import { readWeights, takeWeights } from "./folds";
import { paraphrasesOf } from "./paraphraseexamples";

const { values: options } = parseArgs({
  options: {
    drafts: { type: "string" },
    /** Other weights than the engine's. */
    weights: { type: "string" },
    only: { type: "string" },
    /** A file for what the second reading of each warning looked at, from which `reviews.ts` learns. */
    reviews: { type: "string" },
    /** A file for the words around the figures of right drafts, from which `paraphrases.ts` learns. */
    paraphrases: { type: "string" },
    /** Other weights for these; of several files a story gets the one of its fold. */
    nets: { type: "string" },
    /** A file for what the reading across all articles looked at, from which `across.ts` learns. */
    across: { type: "string" },
    /** Other forests for that reading; of several files a story gets the one of its fold. */
    forests: { type: "string" },
    /** Prints warnings beside the mistakes, and mistakes without one. */
    errors: { type: "boolean" },
  },
});

for (const file of readWeights(options.weights)) Object.assign(weights, file);
const others = readWeights(options.forests);
const nets = readWeights(options.nets);
const stories = readStories(options.drafts).filter(({ id }) => new RegExp(options.only ?? "").test(id));

/** Rules are mended on the ones, and the others are there to judge by. */
const parts: readonly (readonly [name: string, isUnread: boolean])[] = [
  ["read: rules were mended on them", false],
  ["unread: to judge by", true],
];

const across = options.across === undefined ? undefined : createWriteStream(options.across);
const paraphrases = options.paraphrases === undefined ? undefined : createWriteStream(options.paraphrases);
const database = openClaims(":memory:");
const checked = stories.map((story) => checkStory(database, story));
database.close();
across?.end();
paraphrases?.end();
for (const [name, unread] of parts)
  report(
    name,
    checked.filter(({ story }) => isUnread(story.id) === unread),
  );
if (options.reviews !== undefined)
  writeFileSync(
    options.reviews,
    checked.flatMap(({ reviews }) => reviews.map((row) => `${JSON.stringify(row)}\n`)).join(""),
  );
if (options.errors === true) for (const one of checked) printErrors(one);

interface Checked {
  readonly story: Story;
  /** A line for each draft, of the warnings that were weighed a second time. */
  readonly reviews: readonly object[];
  readonly right: readonly Judgement[];
  readonly wrong: readonly Judgement[];
  /** How many claims of the right draft are called supported. */
  readonly supported: number;
  /** How many mistakes are called supported, and no warning stands on them. */
  readonly misled: number;
  readonly milliseconds: number;
}

function checkStory(into: ClaimsDatabase, story: Story): Checked {
  takeWeights(forests, others, { group: story.id });
  takeWeights(net, nets, { group: story.id });
  replaceSources(into, story.sources);
  const begin = performance.now();
  const right = judgeDraft(into, { path: "draft.md", text: story.right });
  const milliseconds = performance.now() - begin;
  const wrong = judgeDraft(into, { path: "draft.md", text: story.wrong });
  if (paraphrases && !isUnread(story.id))
    for (const line of right.flatMap((judgement) => paraphrasesOf(story.id, judgement)))
      paraphrases.write(`${JSON.stringify(line)}\n`);
  for (const row of [...acrossOf(story.id, right, []), ...acrossOf(story.id, wrong, story.mistakes)])
    across?.write(`${JSON.stringify(row, rounded)}\n`);
  const reviews = [reviewsOf(story.id, right, []), reviewsOf(story.id, wrong, story.mistakes)];
  const supported = right.filter(isSupported).length;
  const misled = story.mistakes.filter((mistake) => {
    const there = wrong.filter(({ span }) => touches(span)(mistake));
    return there.some(isSupported) && !there.some(isWarned);
  }).length;
  return { story, right: warningsOf(right), wrong: warningsOf(wrong), supported, misled, milliseconds, reviews };
}

/** In the form in which `accuracy.ts --features` writes them. */
function reviewsOf(id: string, judgements: readonly Judgement[], mistakes: Story["mistakes"]): object {
  const claims = judgements.flatMap(({ review, claim: { kind }, span: { start, end }, confidence }) =>
    review ? [{ kind, start, end, confidence, review: review.features }] : [],
  );
  const spans = mistakes.map(({ start, end }) => [start, end]);
  return { id, group: id, label: spans.length === 0 ? "consistent" : "inconsistent", spans, claims };
}

/** What was read across all articles: of a right draft all claims, of one with mistakes those that are wrong. */
function acrossOf(group: string, judgements: readonly Judgement[], mistakes: Story["mistakes"]): readonly object[] {
  const claims = valuesTold(judgements);
  const told = judgements.filter(({ span }) => mistakes.length === 0 || mistakes.some(touches(span)));
  return told.flatMap((judgement) => {
    const { across: read, claim } = judgement;
    if (!read) return [];
    const isTold = isToldToo(judgement, claims);
    return [{ group, kind: claim.kind, wrong: mistakes.length > 0, told: isTold, features: read.features }];
  });
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toFixed(4)) : value;
}

function isSupported({ verdict }: Judgement): boolean {
  return verdict === "supported";
}

function warningsOf(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.filter(isWarned);
}

function report(name: string, all: readonly Checked[]): void {
  if (all.length === 0) return;
  console.log(`\n${name}`);
  const words = sum(all, ({ story }) => story.right.split(/\s+/u).length);
  const alarms = sum(all, ({ right }) => right.length);
  const silent = all.filter(({ right }) => right.length === 0).length;
  const per = ((1000 * alarms) / Math.max(1, words)).toFixed(2);
  console.log(`right drafts: ${all.length} with ${words} words, ${alarms} warnings, ${per} in 1,000 words`);
  const split = all.flatMap(({ right }) => right.filter(({ verdict }) => verdict === "conflicting"));
  const most = split.filter(({ standing }) => standing === "majority").length;
  console.log(`  of which ${split.length} say that sources disagree, ${most} that most of them are with the draft`);
  console.log(`  without any warning: ${share(silent, all.length)} per cent of the drafts`);
  const given = sum(all, ({ wrong }) => wrong.length);
  const hits = sum(all, ({ story, wrong }) => wrong.filter(({ span }) => story.mistakes.some(touches(span))).length);
  console.log(`drafts with their mistakes: ${given} warnings, ${share(hits, given)} per cent of them on a mistake`);
  const told = all.flatMap(({ story, wrong }) =>
    story.mistakes.map((mistake) => ({ ...mistake, found: wrong.some(({ span }) => touches(span)(mistake)) })),
  );
  for (const kind of ["", "figure", "date", "name", "place", "title", "quote", "word"])
    console.log(
      `  found ${(kind || "all").padEnd(8)}${foundOf(told.filter((one) => kind === "" || one.kind === kind))}`,
    );
  const supported = sum(all, (one) => one.supported);
  console.log(
    `called supported: ${supported} claims of the right drafts, ${sum(all, ({ misled }) => misled)} mistakes`,
  );
  const times = all.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  console.log(`${(times[Math.floor(times.length / 2)] ?? 0).toFixed(0)} ms a draft in the median`);
}

type Told = Story["mistakes"][number] & { readonly found: boolean };

function foundOf(told: readonly Told[]): string {
  const parts = (["close", "free"] as const).map((near) => {
    const all = told.filter((one) => one.near === near);
    const found = all.filter((one) => one.found).length;
    return `${near} ${share(found, all.length)} (${found} of ${all.length})`;
  });
  return parts.join(", ");
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : ((100 * part) / whole).toFixed(1);
}

function touches(span: {
  readonly start: number;
  readonly end: number;
}): (mistake: Story["mistakes"][number]) => boolean {
  return ({ start, end }) => span.start < end && start < span.end;
}

function printErrors({ story, right, wrong }: Checked): void {
  for (const judgement of right) console.log(`alarm ${line(story.id, story.right, judgement)}`);
  for (const judgement of wrong.filter(({ span }) => !story.mistakes.some(touches(span))))
    console.log(`beside ${line(story.id, story.wrong, judgement)}`);
  for (const mistake of story.mistakes.filter((one) => !wrong.some(({ span }) => touches(span)(one))))
    console.log(`missed ${story.id} ${mistake.kind} ${mistake.near}: ${around(story.wrong, mistake)}`);
}

function line(id: string, text: string, { claim, span, confidence, reason, evidence }: Judgement): string {
  const source = evidence.find(({ stance }) => stance === "disagrees")?.sentence ?? "";
  const code = `${reason.code} ${reason.source ?? ""}`;
  return `${id} ${claim.kind} ${confidence.toFixed(2)} ${code}: ${around(text, span)}\n    ${source}`;
}

function around(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = text.slice(Math.max(0, start - 140), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 100)}`.replaceAll("\n", " ");
}
