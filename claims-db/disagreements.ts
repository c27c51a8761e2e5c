/** Where the sources disagree with each other: each article's sentences are judged against the other articles. */
import { groupDisputes, type Disagreement, type Told, type Vote } from "./compare/disputes";
import type { Judgement } from "./compare/judgement";
import { judge } from "./compare/verdict";
import { readStatement } from "./compare/statement";
import { gather } from "./gather";
import type { Claim, Evidence, Kind, NameType, Passage, Span } from "./model";
import type { ClaimsDatabase } from "./store/database";

export type { Disagreement, Side, Witness } from "./compare/disputes";

/** Every disagreement among the sources; takes breath after each sentence; `undefined` where `signal` ended it. */
export async function findDisagreements(
  database: ClaimsDatabase,
  signal?: AbortSignal,
): Promise<readonly Disagreement[] | undefined> {
  const passages = database.articles().flatMap(({ article }) => database.passagesOf(article));
  const claims = new Map(
    passages.flatMap((passage) => passage.claims.map((claim) => [placeOf(passage, claim), { claim, passage }])),
  );
  const isSameStory = storyKeeper(passages);
  const votes: Vote[] = [];
  for (const passage of passages) {
    if (signal?.aborted) return undefined;
    if (!passage.claims.some(isCompared)) continue;
    votes.push(...votesOf(database, passage, claims).filter(isSameStory));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return groupDisputes(votes);
}

/** Quotations differ from paper to paper without anybody being wrong, and so do the places of a story. */
const compared: readonly Kind[] = ["figure", "date", "name", "title"];

/** Below this two sources are not said to contradict each other. */
const clear = 0.75;

function isCompared({ kind, quoted }: Claim): boolean {
  return compared.includes(kind) && !quoted;
}

/** Two articles that name the same person or organisation tell one story; without names they get the benefit of the doubt. */
function storyKeeper(passages: readonly Passage[]): (vote: Vote) => boolean {
  const names = new Map<number, Set<string>>();
  for (const { source, claims } of passages) {
    const own = names.get(source.article) ?? new Set();
    names.set(source.article, own);
    for (const { value } of claims) if (value.kind === "name" && isActor(value.type)) own.add(value.full.toLowerCase());
  }
  return ({ from, to }) => {
    const [one, other] = [from, to].map(({ passage }) => names.get(passage.source.article) ?? new Set<string>());
    return !one?.size || !other?.size || [...one].some((name) => other.has(name));
  };
}

function isActor(type: NameType): boolean {
  return type === "person" || type === "organisation";
}

function votesOf(database: ClaimsDatabase, passage: Passage, claims: ReadonlyMap<string, Told>): readonly Vote[] {
  const statement = readStatement(passage.sentence, passage.claims);
  const gathered = gather(database, statement);
  const passages = gathered.passages.filter(({ source }) => source.article !== passage.source.article);
  return judge(statement, { ...gathered, passages, isOfSource: true })
    .filter(isTold)
    .flatMap(({ claim, evidence }) => {
      const from: Told = { claim, passage };
      return evidence.flatMap((one): readonly Vote[] => {
        const to = claims.get(placeOf(one, { kind: claim.kind, span: one.span }));
        return to ? [{ from, to, stance: one.stance, labels: labelsOf(from, to, one) }] : [];
      });
    });
}

function isTold({ claim, verdict, confidence, slot }: Judgement): boolean {
  return !slot && isCompared(claim) && confidence >= clear && (verdict === "refuted" || verdict === "conflicting");
}

function placeOf(
  { source }: Pick<Passage, "source">,
  { kind, span }: { readonly kind: Kind; readonly span: Span },
): string {
  return `${kind} ${source.article} ${span.start}`;
}

/** Figures and dates in the words of the comparison, with their hedges; names and titles as they are written in full. */
function labelsOf(from: Told, to: Told, { reason }: Evidence): Vote["labels"] {
  return [labelOf(from.claim, reason.draft), labelOf(to.claim, reason.source)];
}

function labelOf({ value, text }: Claim, written: string | undefined): string {
  if (value.kind === "name") return value.full;
  return value.kind === "title" ? text : (written ?? text);
}
