/** Says for each word around a value which word around another value it meets, the same one or one that is used like it. */
import { likenessOf } from "../../lexicon/vectors";
import { farthest, type Token } from "./tokens";

/** A word and what it meets, as the numbers that the paraphrase net takes. */
export interface Met {
  /** Rows of the two words' vectors; -1 where there is none. */
  readonly row: number;
  readonly partner: number;
  /** How alike the two are used, -1 to 1, and whether they are the same (1) or not (0). */
  readonly like: number;
  readonly same: number;
  readonly rarity: number;
  readonly sort: number;
  /** Where the word stands, from 0 on, and where what it meets stands; {@link nowhere} where it meets nothing. */
  readonly place: number;
  readonly partnerPlace: number;
}

/** How many places a word can have, from far before the value to far behind it. */
export const places = 2 * farthest + 1;

/** The place of a partner that is none. */
export const nowhere = places;

/** Words less alike than this meet nothing. */
const leastLike = 0.4;

/** What the same word counts beside one that is used alike, and what each word of distance from the value costs. */
const [sameWorth, likeWorth, distanceCost] = [0.8, 0.6, 0.002];

/** Each word of either side with its partner on the other: "collapse" of "the collapse of the gallery" meets "fell" less than "collapsed". */
export function meet(
  own: readonly Token[],
  other: readonly Token[],
): readonly [own: readonly Met[], other: readonly Met[]] {
  const likes = own.map((token) => other.map((one) => likenessBetween(token, one)));
  return [
    own.map((token, i) => partnered(token, other, (j) => likes[i]?.[j] ?? 0)),
    other.map((token, j) => partnered(token, own, (i) => likes[i]?.[j] ?? 0)),
  ];
}

function likenessBetween({ row }: Token, other: Token): number {
  return row < 0 || other.row < 0 ? 0 : likenessOf(row, other.row);
}

function partnered(token: Token, others: readonly Token[], likenessTo: (index: number) => number): Met {
  let [best, bestWorth] = [-1, -Infinity];
  others.forEach((one, j) => {
    const worth = likeWorth * likenessTo(j) + sameWorth * sameOf(token, one) - distanceCost * Math.abs(one.place);
    if (worth <= bestWorth) return;
    best = j;
    bestWorth = worth;
  });
  return metOf(token, others[best], best < 0 ? 0 : likenessTo(best));
}

function metOf({ row, rarity, sort, place, key }: Token, partner: Token | undefined, like: number): Met {
  const same = partner ? sameOf({ key }, partner) : 0;
  const isMet = partner !== undefined && (same === 1 || like > leastLike);
  return {
    row,
    partner: isMet ? partner.row : -1,
    like,
    same,
    rarity,
    sort,
    place: place + farthest,
    partnerPlace: isMet ? partner.place + farthest : nowhere,
  };
}

function sameOf({ key }: Pick<Token, "key">, other: Pick<Token, "key">): number {
  return key !== "" && key === other.key ? 1 : 0;
}
