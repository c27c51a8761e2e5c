/** Ways of taking the one side or the other, in whatever part of speech: accept and turn down, free of charge and for a fee. */

/**
 * How a row's words stand in a sentence. A "deed" takes the other side where it is denied; a "move" and a "deal" do not, and
 * who does a deal matters; a "mark" describes the noun beside it.
 */
export type Way = "deed" | "move" | "deal" | "mark";

/** Each row has two sides: words and phrases of lemmas, apart by commas. */
const rows: readonly (readonly [way: Way, one: string, other: string])[] = [
  [
    "deed",
    "accept, agree to, approve, grant, adopt, endorse, welcome, uphold, say yes to, back, support, in favour of, in favor of, be in favour, be in favor, favour, favor, vote for, give consent to, recommend",
    "reject, turn down, refuse, decline, oppose, vote against, be against, throw out, dismiss, spurn, veto, rebuff, vote down, say no to, contest, challenge",
  ],
  ["deed", "decide in favour of, decide for, opt for, find for", "decide against, opt against, find against"],
  ["move", "be carried, be passed, be adopted", "be rejected, be lost, be defeated, be dismissed"],
  ["move", "consider, explore, look into", "rule out"],
  ["deed", "pass, vote through", "reject, vote down, throw out, defeat"],
  ["deed", "pass", "fail"],
  ["move", "lodge, file, pursue, submit", "withdraw, drop, abandon"],
  [
    "move",
    "resume, continue, pursue, carry on with, go ahead with",
    "suspend, halt, stop, give up, abandon, shelve, put off, postpone, cancel, call off, scrap",
  ],
  ["move", "extend, prolong, renew", "suspend, terminate, cancel, end, stop, shelve, break off"],
  ["move", "tighten, impose, introduce, toughen, keep", "lift, abolish, loosen, relax, repeal"],
  ["move", "approve, go ahead with, build", "shelve, cancel, scrap, drop, abandon, put on hold"],
  [
    "deed",
    "be free, free of charge, for nothing, at no cost, at no charge, without charge, waive, be waived, pay nothing",
    "for a fee, be charged, be charged for, pay, pay for",
  ],
  [
    "deed",
    "include, contain, cover, comprise, take account of, count in, including",
    "exclude, leave out, omit, apart from, except, excluding, come on top",
  ],
  ["deed", "beat, exceed, surpass, top, outdo", "miss, fall short of"],
  ["move", "profit, net income, surplus", "loss, deficit, net loss"],
  ["deal", "win, clinch", "lose"],
  ["deed", "succeed", "fail"],
  ["deal", "buy, acquire, purchase, take over", "sell, divest, dispose of, offload"],
  ["deal", "lend, loan", "give, donate"],
  ["move", "hire, take on, recruit, send in, send", "dismiss, lay off, sack, fire, withdraw, pull out"],
  ["move", "keep, retain, preserve, hold on to", "drop, scrap, abolish, give up, get rid of, abandon"],
  ["move", "stay open, remain open", "stay closed, remain closed, be closed"],
  ["deed", "admit, confess, acknowledge, confirm", "deny, dispute, rule out"],
  ["move", "convict, charge", "acquit, clear, caution"],
  ["move", "release, set free", "kill, hold, detain, freeze, jail"],
  ["move", "rescue, save, survive", "destroy, burn down, burn out"],
  ["deed", "allow, permit, authorise, authorize", "ban, forbid, prohibit, bar"],
  [
    "move",
    "rise, increase, grow, climb, raise, lift, go up, jump, gain, swell, double, triple, quadruple",
    "fall, decrease, drop, decline, cut, reduce, lower, go down, shrink, slip, slump, halve, trim",
  ],
  ["move", "improve", "worsen, deteriorate"],
  ["move", "lengthen, extend", "shorten, reduce"],
  ["move", "widen, increase", "narrow, decrease, shrink"],
  ["move", "accelerate, speed up", "slow, slow down"],
  ["move", "more", "less, fewer"],
  ["mark", "higher, dearer", "lower, cheaper"],
  ["mark", "larger, bigger, greater", "smaller"],
  ["mark", "older, elder", "younger, newer"],
  ["mark", "heavier, thicker, denser", "lighter, thinner"],
  ["mark", "stronger, harder, firmer", "weaker, softer"],
  ["mark", "warmer, hotter", "cooler, colder, milder"],
  ["mark", "better", "worse"],
  ["mark", "earlier", "later"],
  ["mark", "temporary, interim", "permanent, lasting"],
  ["move", "temporarily, for the time being", "permanently, indefinitely, for good"],
  ["mark", "public", "private"],
  ["mark", "male", "female"],
  ["mark", "left, left-hand", "right, right-hand"],
  ["mark", "front", "rear, back"],
  ["mark", "inner", "outer"],
  ["mark", "day, daytime", "night, overnight"],
  ["mark", "unused, brand-new", "used, second-hand"],
  ["mark", "free", "paid"],
  ["mark", "hardback, hardcover", "paperback"],
  ["mark", "fixed", "variable, floating"],
  ["mark", "crewed, manned", "uncrewed, unmanned, driverless, crewless"],
  ["mark", "insured", "uninsured"],
  ["mark", "raw, uncooked", "cooked, boiled, fried"],
  ["mark", "weekly", "fortnightly, monthly"],
  ["mark", "easterly", "westerly"],
  ["mark", "northerly", "southerly"],
  ["mark", "first", "second, last"],
  ["mark", "third", "fourth"],
  ["mark", "single, one-way", "return, round-trip"],
  ["move", "unanimous, unanimously", "divided, split, by a majority"],
  ["move", "narrowly", "comfortably, clearly, easily"],
  ["move", "seriously, badly, severely", "slightly, lightly"],
  ["move", "orally", "in writing"],
  ["move", "by hand, manually", "automatically"],
  ["mark", "live", "recorded, pre-recorded"],
  ["move", "repair, renovate", "demolish, tear down, pull down"],
  ["move", "on time", "late, with a delay"],
  ["mark", "long-term", "short-term"],
  ["mark", "self-employed", "employed"],
  ["move", "at least, at a minimum, a minimum of", "at most, at a maximum, a maximum of, no more than"],
  ["move", "rightly, correctly, justly", "wrongly, wrongfully, falsely"],
  [
    "move",
    "with satisfaction, with relief, with delight, with pleasure, great relief",
    "with regret, with shock, with dismay, with anger, with concern, great shock",
  ],
  ["mark", "friend, ally", "enemy, rival, foe"],
  ["deed", "follow, heed, obey", "ignore, disregard, defy"],
  ["mark", "harmless", "harmful, dangerous"],
  ["mark", "positive", "negative"],
  ["mark", "mild, slight", "severe, serious"],
  ["mark", "intact, unbroken, undamaged", "broken, damaged"],
  ["mark", "alive, asleep", "dead"],
  ["deed", "recommend, advise", "advise against, recommend against, warn against"],
  ["move", "bring forward, move up", "put back, postpone, delay, put off, move back"],
  ["move", "introduce", "abolish, cancel, repeal"],
  ["deed", "sign, sign into law, enact", "veto, block"],
  ["mark", "profitable", "unprofitable, loss-making"],
  ["mark", "wide", "narrow"],
  ["move", "all of them", "none of them, neither of them"],
];

/** A phrase of one side, as the lemmas or forms of its words. */
export interface Stand {
  readonly row: number;
  readonly way: Way;
  readonly side: 0 | 1;
  readonly words: readonly string[];
}

const byFirst = new Map<string, Stand[]>();
rows.forEach(([way, ...sides], row) =>
  sides.forEach((phrases, at) => {
    for (const phrase of phrases.split(",")) {
      const words = phrase.trim().split(" ");
      const first = words[0] ?? "";
      byFirst.set(first, [...(byFirst.get(first) ?? []), { row, way, side: at === 0 ? 0 : 1, words }]);
    }
  }),
);

/** The stands that may begin with a word: `standsFrom("turn")` has "turn down". */
export function standsFrom(word: string): readonly Stand[] {
  return byFirst.get(word) ?? [];
}
