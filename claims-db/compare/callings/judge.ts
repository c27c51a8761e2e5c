/** Finds who is called what they are not: "Ada Brusk, a retired teacher" where the article has her as a surgeon. */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Passage } from "../../model";
import { contradicted, type Gathered, type Judgement } from "../judgement";
import type { Aligned } from "../pairs";
import { isOfOnce } from "../roles/bearer";
import { isOfSome } from "../roles/office";
import type { Statement } from "../statement";
import { isSameHolder } from "../titles/holder";
import { accordOf } from "./accord";
import type { Calling } from "./calling";
import { calledIn, type Called } from "./called";
import { bearerOf } from "./borne";
import { mentionsOf, paragraphsOf, wordsOf } from "./mentions";
import type { Told } from "./told";

/** A judgement for each calling that an article replaces by another, and of which it says nothing. */
export function judgeCallings(
  draft: Statement,
  articles: readonly (readonly Aligned[])[],
  proseOf: Gathered["proseOf"],
): readonly Judgement[] {
  const mine = calledIn(draft);
  if (mine.length === 0) return [];
  const told = articles
    .flat()
    .flatMap(({ passage, alignment: { source } }) =>
      calledIn(source).map((called): Told => ({ called, passage, source })),
    );
  return mine.flatMap((called) => {
    const wrong = wrongOf(called, told, proseOf);
    return wrong &&
      !isOfSome(draft.sentence.words, called.calling.last + 1) &&
      !isOneMore(called, draft) &&
      !(wrong.isSwapped && (isOneOfMany(called, draft) || isBorneThen(wrong, called, draft)))
      ? [judgementOf(draft, called, wrong)]
      : [];
  });
}

/** What an article calls the person instead, or whom else it calls so; and whether it has the draft's calling of somebody else. */
interface Wrong {
  readonly other: Told;
  readonly isSwapped: boolean;
}

function wrongOf(mine: Called, told: readonly Told[], proseOf: Gathered["proseOf"]): Wrong | undefined {
  const theirs = told.filter(({ called }) => isSameHolder(mine.holder, called.holder));
  const other = theirs.find((one) => isOther(mine, one));
  const alike = told.filter(({ called }) => accordOf(mine.calling, called.calling) === "same");
  if (alike.some((one) => theirs.includes(one))) return undefined;
  if (!other) return borneElsewhere(mine, alike, proseOf);
  const sources = new Map(theirs.map(({ passage: { source } }) => [source.article, source]));
  const prose = [...sources.values()].map((source) => paragraphsOf(mine.holder, proseOf(source))).join("\n\n");
  const { all, free, root } = mentionsOf(mine.calling, mine.holder, prose);
  const others = alike.filter(({ passage }) => prose.includes(passage.sentence.text));
  return root || (free > 0 && all > others.length) ? undefined : { other, isSwapped: alike.length > 0 };
}

/** "Ada Brusk, the pastor" where the article has "Pastor Tove Lind", and nothing of what Brusk is. */
function borneElsewhere(mine: Called, alike: readonly Told[], proseOf: Gathered["proseOf"]): Wrong | undefined {
  const articles = new Set(alike.map(({ passage }) => passage.source.article));
  const [first] = alike;
  if (!first || articles.size > 1) return undefined;
  const prose = proseOf(first.passage.source);
  const own = (holder: string): string => paragraphsOf(holder, prose);
  const other = bearerOf(mine, alike, { prose, own, read: wordsOf });
  return other && { other, isSwapped: true };
}

function isOther(mine: Called, told: Told): boolean {
  const { called: theirs, passage } = told;
  if (isKinOfOthers(theirs, passage) || !isOfSame(mine, told)) return false;
  if (hasField(mine, passage) || isCalledToo(mine, passage)) return false;
  if (mine.calling.isFormer !== theirs.calling.isFormer && !areRanks(mine, theirs)) return false;
  if (mine.modality !== theirs.modality) return false;
  return accordOf(mine.calling, theirs.calling) === "other";
}

/** "Our mother, Layla" is his wife as well, and "a mother of four" may be his grandmother: relatives of whom the draft does not speak. */
function isKinOfOthers({ calling }: Called, { sentence: { words } }: Passage): boolean {
  if (!isKinship(calling)) return false;
  const { first, last } = calling;
  const isCounted = wordAt(words, last + 1).lower === "of" && wordAt(words, last + 2).pos === "NUM";
  return isCounted || words.slice(Math.max(0, first - 2), first + 1).some(({ lower }) => speakers.has(lower));
}

function isKinship({ groups }: Calling): boolean {
  return groups.some(({ sort }) => sort === "kin");
}

const speakers: ReadonlySet<string> = new Set(["my", "our", "your"]);

/** Who was a colonel once is still called so. */
function areRanks(mine: Called, theirs: Called): boolean {
  return (
    mine.calling.isFormer && [mine, theirs].every(({ calling }) => calling.groups.some(({ sort }) => sort === "rank"))
  );
}

/**
 * "grandson of Ada Brusk" is told of another relative where the passage does not name her, and "the athlete's mother" where it
 * has "wife of Ole Lund".
 */
function isOfSame({ calling, relative }: Called, { called: theirs, passage: { sentence } }: Told): boolean {
  if (!isKinship(calling)) return true;
  if (relative === undefined) return theirs.relative === undefined;
  return [sentence.text, ...sentence.topics].some((text) => text.toLowerCase().includes(relative));
}

/** "economy and labour minister" is the economy minister, too. */
function hasField({ calling: { field } }: Called, { sentence }: Passage): boolean {
  return field !== undefined && sentence.words.some(({ lower }) => lower === field);
}

/** "appointed the lawyer Ada Brusk as trustee": the sentence has the draft's own word, too. */
function isCalledToo({ calling: { phrase } }: Called, { sentence }: Passage): boolean {
  return new RegExp(`\\bas (?:the |an? |its |their )?${phrase}\\b`, "iu").test(sentence.text);
}

/** "Prime Minister Ada Brusk once opened the dam": another may hold the office now. */
function isBorneThen({ other }: Wrong, { holder }: Called, draft: Statement): boolean {
  return isOfOnce(draft) && !isSameHolder(holder, other.called.holder);
}

/** "a judge" is one of many: that another one is the judge of the story says nothing. */
function isOneOfMany(called: Called, draft: Statement): boolean {
  return isLedBy(indefinite, called, draft);
}

const indefinite: ReadonlySet<string> = new Set(["a", "an"]);

/** "is also a teacher": beside whatever else she is. */
function isOneMore(called: Called, draft: Statement): boolean {
  return isLedBy(adding, called, draft);
}

const adding: ReadonlySet<string> = new Set(["also", "too"]);

/** One of the words stands right before the calling. */
function isLedBy(leads: ReadonlySet<string>, { calling: { first } }: Called, { sentence }: Statement): boolean {
  return sentence.words.slice(Math.max(0, first - 3), first).some(({ lower }) => leads.has(lower));
}

/** How sure it is. */
const chance = 0.85;

function judgementOf(
  draft: Statement,
  mine: Called,
  { other: { called, passage, source }, isSwapped }: Wrong,
): Judgement {
  const own = stretchOf(draft, isSwapped ? withName(mine) : mine.calling);
  const said = stretchOf(draft, mine.calling);
  const isBorne = !isSameHolder(mine.holder, called.holder);
  const other = stretchOf(source, isBorne ? withName(called) : called.calling);
  const claim: Claim = {
    kind: "title",
    span: own.span,
    text: own.text,
    value: { kind: "title", role: mine.calling.phrase, holder: mine.holder, status: "current", aspect: "role" },
    sentence: draft.claims[0]?.sentence ?? 0,
    modality: "stated",
    quoted: false,
  };
  const reason = isBorne
    ? { code: "other-holder", draft: mine.holder, source: called.holder }
    : { code: "other-role", draft: said.text, source: other.text };
  const suggestion = isSwapped ? undefined : other.text;
  return contradicted(claim, { passage, other, reason, confidence: chance, suggestion });
}

/** From the calling to the name, or the other way round, where one stands beside the other. */
function withName({ calling: { first, last }, bearer }: Called): Stretch {
  const stretch = { first: Math.min(first, bearer.first), last: Math.max(last, bearer.last) };
  return stretch.last - stretch.first < longestStretch ? stretch : { first, last };
}

const longestStretch = 10;

type Stretch = Pick<Calling, "first" | "last">;

function stretchOf({ sentence }: Statement, { first, last }: Stretch) {
  const [start, end] = [sentence.words[first]?.start ?? 0, sentence.words[last]?.end ?? 0];
  return {
    text: sentence.text.slice(start, end),
    span: { start: sentence.span.start + start, end: sentence.span.start + end },
  };
}
