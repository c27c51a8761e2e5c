/** Gathers claims of sources that contradict each other into disagreements: one a thing, with a side for each value. */
import type { Claim, Evidence, Kind, Passage } from "../model";

/** Something that the sources tell in more than one way: how many prisoners were freed. */
export interface Disagreement {
  readonly kind: Kind;
  /** What it is about, in words of the sources: "Palestinian prisoners". */
  readonly thing: string;
  /** The values with who says so, the one that most sources have first. */
  readonly sides: readonly Side[];
}

/** One of the values that sources have: "about 1,900". */
export interface Side {
  readonly value: string;
  /** How many sources say so; copies of one text count once. */
  readonly sources: number;
  /** One sentence of each article, in the order of the articles. */
  readonly witnesses: readonly Witness[];
}

/** A source that says so, with the place. */
export type Witness = Pick<Evidence, "source" | "span" | "sentenceSpan" | "sentence" | "value">;

/** A claim of a source with the sentence that it stands in. */
export interface Told {
  readonly claim: Claim;
  readonly passage: Passage;
}

/** What one claim of a source is to another, as the judge sees it from the first. */
export interface Vote {
  readonly from: Told;
  readonly to: Told;
  readonly stance: Evidence["stance"];
  /** The two values in words: "about 1,900", "over 2,000". */
  readonly labels: readonly [from: string, to: string];
}

/**
 * A contradiction of figures or dates counts only where it is seen from both sides: "1,900" objects to "over 2,000" and
 * "over 2,000" to "1,900". Who holds an office and how a name is spelled can be seen from one.
 */
export function groupDisputes(votes: readonly Vote[]): readonly Disagreement[] {
  const seen = new Set(votes.filter(isAgainst).map(({ from, to }) => `${placeOf(from)} ${placeOf(to)}`));
  const isSeen = ({ from, to }: Vote): boolean => isNamed(from) || seen.has(`${placeOf(to)} ${placeOf(from)}`);
  const disputes = votes.filter(isAgainst).filter(isSeen).flatMap(bothWays);
  const leaders = unite(disputes);
  const groups = Map.groupBy(disputes, ({ from }) => find(leaders, identityOf(from)));
  return [...groups.values()].map((group) => describe(group, votes)).sort((a, b) => weight(b) - weight(a));
}

/** More sources first: what many speak of matters most. */
function weight({ sides }: Disagreement): number {
  return sides.reduce((sum, { sources }) => sum + sources, 0);
}

function isNamed({ claim: { kind } }: Told): boolean {
  return kind === "name" || kind === "title";
}

function bothWays(vote: Vote): readonly Vote[] {
  const { from, to, labels } = vote;
  return [vote, { ...vote, from: to, to: from, labels: [labels[1], labels[0]] }];
}

function isAgainst({ stance }: Vote): boolean {
  return stance === "disagrees";
}

function placeOf({ claim, passage }: Told): string {
  return `${claim.kind} ${passage.source.article} ${claim.span.start}`;
}

/** A name or a title is the same thing wherever it stands; a figure or a date only in its own sentence. */
function identityOf(told: Told): string {
  const { value } = told.claim;
  if (value.kind === "name") return `name ${value.full.toLowerCase()}`;
  if (value.kind === "title") return `title ${value.role} ${value.holder}`.toLowerCase();
  return placeOf(told);
}

function unite(votes: readonly Vote[]): ReadonlyMap<string, string> {
  const leaders = new Map<string, string>();
  for (const { from, to } of votes) {
    const [one, other] = [find(leaders, identityOf(from)), find(leaders, identityOf(to))];
    if (one !== other) leaders.set(one, other);
  }
  return leaders;
}

function find(leaders: ReadonlyMap<string, string>, key: string): string {
  let leader = key;
  for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
  return leader;
}

function describe(group: readonly Vote[], votes: readonly Vote[]): Disagreement {
  const members = new Set(group.map(({ from }) => identityOf(from)));
  const allies = votes.filter(({ from, stance }) => stance === "agrees" && members.has(identityOf(from)));
  const said = [
    ...group.map(({ from, labels }) => [labels[0], from] as const),
    ...allies.filter(isExact).map(({ to, labels }) => [labels[1], to] as const),
  ];
  const sides = [...Map.groupBy(said, ([label]) => label.toLowerCase()).values()].map(sideOf);
  sides.sort((a, b) => b.sources - a.sources);
  const [first] = group;
  return { kind: first?.from.claim.kind ?? "figure", thing: first ? thingOf(first, sides) : "", sides };
}

/** "about 1,800" goes with "about 1,900", but it is a side of its own; who says just the same joins a side. */
function isExact({ labels: [from, to] }: Vote): boolean {
  return from.toLowerCase() === to.toLowerCase();
}

function sideOf(said: readonly (readonly [label: string, told: Told])[]): Side {
  const byArticle = new Map(said.toReversed().map(([, told]) => [told.passage.source.article, told]));
  const told = [...byArticle.values()].sort((a, b) => a.passage.source.path.localeCompare(b.passage.source.path));
  const families = new Set(told.map(({ passage }) => passage.source.family));
  return { value: said[0]?.[0] ?? "", sources: families.size, witnesses: told.map(witnessOf) };
}

function witnessOf({ claim, passage }: Told): Witness {
  const { source, sentence } = passage;
  return { source, span: claim.span, sentenceSpan: sentence.span, sentence: sentence.text, value: claim.text };
}

/** The thing counted, the role that several hold or the holder of several roles, the name as most spell it. */
function thingOf({ from, to }: Vote, sides: readonly Side[]): string {
  const [one, other] = [from.claim.value, to.claim.value];
  if (one.kind === "title" && other.kind === "title") return one.role === other.role ? capital(one.role) : one.holder;
  if (one.kind === "figure") return countedIn(from) ?? countedIn(to) ?? from.passage.sentence.text;
  return one.kind === "name" ? (sides[0]?.value ?? one.full) : from.passage.sentence.text;
}

/** The words from the number to the thing counted: "Palestinian prisoners" in "about 1,900 Palestinian prisoners". */
function countedIn({ claim: { value, span }, passage: { sentence } }: Told): string | undefined {
  if (value.kind !== "figure") return undefined;
  const after = sentence.words.filter(({ start }) => start >= span.end - sentence.span.start).slice(0, reach);
  const head = after.find(({ lemma }) => value.counted[0] === lemma);
  const first = after[0];
  return head && first ? sentence.text.slice(first.start, head.end).replace(/\s+/g, " ") : undefined;
}

/** How many words after a number the thing counted is looked for. */
const reach = 6;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
