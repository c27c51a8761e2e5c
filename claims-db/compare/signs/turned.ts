/** Finds two figures that stand the wrong way round: "fell from 74 to 120" where a source says "cut from 120 to 74". */
import type { Claim } from "../../model";
import { contradicted, type Judgement } from "../judgement";
import type { Aligned } from "../pairs";
import type { Statement } from "../statement";

/** A judgement for each such pair that no sentence of an article has in the draft's order. */
export function judgeTurned(draft: Statement, articles: readonly (readonly Aligned[])[]): readonly Judgement[] {
  const all = articles.flat();
  return ordersOf(draft).flatMap((mine) => {
    const told = all.flatMap((aligned) =>
      ordersOf(aligned.alignment.source).map((theirs) => ({ aligned, theirs, order: compared(mine, theirs) })),
    );
    const turned = told.find(({ order, aligned }) => order === "turned" && isAlike(mine, aligned));
    if (!turned || isReversal([draft, mine], turned) || told.some(({ order }) => order === "same")) return [];
    return [judgementOf([draft, mine], turned)];
  });
}

/** "will go back from 74 to 120", "reversing the cut": what one change did another one undoes. */
function isReversal([{ sentence }, mine]: readonly [Statement, Order], { theirs, aligned }: Turned): boolean {
  const [one, other] = [mine, theirs].map(({ claims: [left] }) => left.modality === "stated");
  const isMineAlone = (sign: RegExp): boolean => sign.test(sentence.text) && !sign.test(aligned.passage.sentence.text);
  return one !== other || [undoing, supposing].some(isMineAlone);
}

const undoing = /\b(?:back|again|revers\p{L}*|restor\p{L}*|return\p{L}*|undo\p{L}*|recover\p{L}*|rebound\p{L}*)\b/iu;

const supposing = /\b(?:would|could|should|will)\b/iu;

/** A number, its unit, and the words that tell it. */
interface End {
  readonly amount: number;
  readonly unit: string | undefined;
  readonly text: string;
}

/** Two numbers, the one that was first and the one that came of it; or the votes of the winners and of the losers. */
interface Order {
  readonly first: End;
  readonly last: End;
  readonly link: "change" | "votes";
  /** The claims that hold them, one for "5 to 7". */
  readonly claims: readonly [left: Claim, right: Claim];
}

const from = /\bfrom (?:\p{L}+ ){0,2}$/u;

/** Words before the figure that comes first in the sentence, words between both, and which of them was first. */
const orders: readonly {
  readonly before?: RegExp;
  readonly between: RegExp;
  readonly first: 0 | 1;
  readonly link: Order["link"];
}[] = [
  { before: from, between: /^ (?:\p{L}+ ){0,4}to (?:\p{L}+ ){0,2}$/u, first: 0, link: "change" },
  { between: /^[^.;:]{0,60}\b(?:up|down) from (?:\p{L}+ ){0,2}$/u, first: 1, link: "change" },
  { before: /\bto (?:\p{L}+ ){0,2}$/u, between: /^ (?:\p{L}+ ){0,4}from (?:\p{L}+ ){0,2}$/u, first: 1, link: "change" },
  { before: /\bby $/u, between: /^ votes to $/u, first: 0, link: "votes" },
];

/** A motion that "failed by 26 votes to 19" is told by the votes for it, or by those that defeated it. */
const lost = /\b(?:fail|reject|defeat|lost|lose|fell)/iu;

function ordersOf({ sentence, claims }: Statement): readonly Order[] {
  const figures = claims.filter(({ kind, quoted }) => kind === "figure" && !quoted);
  const text = (start: number, end: number): string =>
    sentence.text.slice(start - sentence.span.start, end - sentence.span.start);
  return figures.flatMap((left, i): readonly Order[] => {
    const before = text(sentence.span.start, left.span.start);
    const range = rangeOf(left);
    if (range) return from.test(before) ? [{ ...range, link: "change", claims: [left, left] }] : [];
    const right = figures[i + 1];
    const [one, other] = [left, right].map((claim) => claim && endOf(claim));
    if (!right || !one || !other) return [];
    const between = text(left.span.end, right.span.start);
    const found = orders.find((order) => (order.before?.test(before) ?? true) && order.between.test(between));
    if (!found || (found.link === "votes" && lost.test(before))) return [];
    const [first, last] = found.first === 0 ? [one, other] : [other, one];
    return [{ first, last, link: found.link, claims: [left, right] }];
  });
}

function endOf({ value, text }: Claim): End | undefined {
  return value.kind === "figure" && value.upper === undefined
    ? { amount: value.amount, unit: value.unit, text }
    : undefined;
}

/** "5 to 7", which is a range unless "from" stands before it and something changes. */
function rangeOf({ value, text }: Claim): Pick<Order, "first" | "last"> | undefined {
  const [one, other, ...more] = text.split(" to ");
  if (value.kind !== "figure" || value.upper === undefined || !one || !other || more.length > 0) return undefined;
  const { amount, upper, unit } = value;
  return { first: { amount, unit, text: one }, last: { amount: upper, unit, text: other } };
}

function compared(mine: Order, theirs: Order): "same" | "turned" | undefined {
  if (mine.link !== theirs.link || mine.first.amount === mine.last.amount) return undefined;
  if (isSame(mine.first, theirs.first) && isSame(mine.last, theirs.last)) return "same";
  return isSame(mine.first, theirs.last) && isSame(mine.last, theirs.first) ? "turned" : undefined;
}

function isSame(one: End, other: End): boolean {
  return one.amount === other.amount && (one.unit === other.unit || !one.unit || !other.unit);
}

/** Numbers to this one come together by chance, unless the sentences share more. */
const common = 12;

function isAlike({ first, last }: Order, { widened }: Aligned): boolean {
  const isCommon = [first, last].every(({ amount }) => amount <= common && Number.isInteger(amount));
  return widened >= (isCommon ? 0.6 : 0.25);
}

interface Turned {
  readonly aligned: Aligned;
  readonly theirs: Order;
}

/** How sure it is, of two figures that a source has the other way round. */
const chance = 0.85;

function judgementOf([draft, mine]: readonly [Statement, Order], { aligned, theirs }: Turned): Judgement {
  const { passage } = aligned;
  const own = stretchOf(draft, mine);
  const other = stretchOf(aligned.alignment.source, theirs);
  const claim: Claim = { ...mine.claims[0], span: own.span, text: own.text };
  const reason = { code: "different-amount", draft: own.text, source: other.text };
  return contradicted(claim, { passage, other, reason, confidence: chance, suggestion: own.turned });
}

/** From the one figure to the other: where it stands, what it says, and the same with both exchanged. */
function stretchOf({ sentence }: Statement, { first, last, claims: [left, right] }: Order) {
  const span = { start: left.span.start, end: right.span.end };
  const text = sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start);
  const [one, other] = text.startsWith(first.text) ? [first.text, last.text] : [last.text, first.text];
  return { span, text, turned: other + text.slice(one.length, text.length - other.length) + one };
}
