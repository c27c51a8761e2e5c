/** Pairs of opposite groups that news and reports use, beyond what a dictionary lists: up and down, allow and ban. */

/** Each row has two poles; any word of one is opposite to any word of the other. A row without a second only says "alike". */
const rows: readonly (readonly [one: string, other: string])[] = [
  [
    "rise increase grow gain climb jump surge soar expand improve strengthen accelerate rally rebound boost raise up higher upward growth expansion uptick upturn exceed",
    "fall decrease decline drop shrink dip slump plunge contract worsen weaken slow slide tumble sink reduce cut lower down downward reduction loss contraction shrinkage downturn",
  ],
  [
    "accept approve agree back support endorse welcome embrace favour favor praise",
    "reject refuse decline oppose deny condemn criticize criticise denounce veto dismiss",
  ],
  ["allow permit let enable authorize authorise legalize", "ban prohibit forbid block prevent bar outlaw disallow"],
  ["win triumph victory beat defeat", "lose loss"],
  [
    "begin start open launch commence resume initiate trigger",
    "end finish close stop halt cease conclude suspend cancel",
  ],
  ["before ahead earlier prior", "after following later since"],
  [
    "more above over exceed maximum most greater larger bigger high higher",
    "less fewer below under minimum least smaller low lower",
  ],
  ["many several various numerous multiple all every always", "few no none never hardly rarely"],
  [
    "positive favourable favorable good great strong excellent successful",
    "negative unfavourable unfavorable bad poor weak terrible unsuccessful",
  ],
  ["alive living survive", "dead deceased die kill death fatality slay"],
  ["people person individual resident", ""],
  ["war conflict fighting hostilities", ""],
  ["attack raid assault strike offensive incursion", ""],
  ["attack assault invasion aggression offensive incursion", ""],
  ["bid effort attempt initiative move step measure push drive endeavour endeavor", ""],
  ["conduct perform execute undertake implement", ""],
  ["contain control limit curb restrain rein reduce stabilize stabilise", ""],
  ["build design devise create develop make craft", ""],
  ["announce declare state report affirm reveal note add claim explain remark mention disclose", ""],
  ["widely hugely highly extremely very immensely", ""],
  ["breach surpass exceed pass top", ""],
  ["anniversary commemoration observance mark", ""],
  ["indicate represent mean reflect signify imply constitute mark", ""],
  ["expect predict anticipate forecast project estimate", ""],
  ["find discover uncover learn determine", ""],
  ["describe define characterize characterise portray depict", ""],
  ["rest remaining remainder", ""],
  [
    "ideal perfect best excellent ultimate great superb outstanding fantastic wonderful exceptional superior",
    "worst terrible awful inferior",
  ],
  ["design mean intend", ""],
  ["break pause hiatus respite", ""],
  ["send pass forward refer submit hand transmit", ""],
  ["trace evidence sign proof indication", ""],
  ["captive hostage abductee", ""],
  ["worldwide globally global world total overall altogether", ""],
  ["outside overseas abroad elsewhere territory foreign internationally", ""],
  ["domestic domestically nationally", ""],
  ["earn gross make generate", ""],
  ["win earn claim secure clinch capture", ""],
  ["bring raise take push", ""],
  ["sector industry trade business", ""],
  ["center centre core heart middle", ""],
  ["remove delete eliminate eradicate erase purge uninstall", ""],
  ["inquiry enquiry investigation probe", ""],
  ["peer look gaze view", ""],
  ["stage phase", ""],
  ["next coming upcoming following ensuing", ""],
  ["past previous preceding prior", ""],
  ["agency authority department office", ""],
  ["risk threat danger hazard", ""],
  ["sick ill unwell", ""],
  ["combine integrate merge", ""],
  ["set suite range collection selection assortment array", ""],
  ["buyer purchaser customer client shopper user subscriber", ""],
  ["plant works factory mill", ""],
  ["branch store outlet shop", ""],
  ["case infection infected", ""],
  ["recovery recover recovered", ""],
  ["review reviewer critic", ""],
  ["talks negotiation discussion dialogue", ""],
  ["arrive enter join return", "leave exit quit depart withdraw"],
  ["release free", "capture detain arrest imprison jail seize abduct kidnap"],
  ["convict guilty", "acquit innocent clear"],
  ["hire appoint recruit", "fire dismiss sack resign"],
  ["buy purchase acquire", "sell divest"],
  ["with include including", "without exclude excluding"],
  ["first early former", "last late latter"],
  ["north northern", "south southern"],
  ["east eastern", "west western"],
  ["male man boy husband father son brother he his him", "female woman girl wife mother daughter sister she her"],
  ["online digital virtual", "offline in-person physical"],
  ["short-term temporary", "long-term permanent"],
  ["public", "private"],
  ["domestic national local", "foreign international overseas global"],
  ["cheap affordable inexpensive", "expensive costly"],
  ["free complimentary", "paid"],
  ["confirm admit acknowledge", "deny refute"],
  ["succeed success pass", "fail failure"],
  ["safe safely secure", "dangerous unsafe"],
  ["remember", "forget"],
  ["push", "pull"],
  ["easy easily simple", "difficult hard complex"],
  ["extensive comprehensive broad wide large huge vast big major", "limited narrow small tiny minor"],
  ["full complete entire", "partial incomplete half"],
  ["young new recent modern", "old ancient outdated obsolete"],
  ["inside within indoor indoors", "outside outdoor outdoors"],
  ["import", "export"],
  ["vacant empty unfilled unoccupied available", "fill filled occupied staffed taken"],
  ["facilitate ease simplify streamline", "hinder hamper obstruct impede complicate"],
  ["uphold affirm", "overturn quash reverse annul"],
  ["tighten toughen", "loosen relax ease"],
  ["outperform overperform", "underperform"],
  ["ally friend partner", "enemy foe adversary"],
  ["convene", "adjourn"],
  ["ratify enact", "scrap repeal revoke"],
  ["innocence", "guilt"],
  ["resume restart reopen", "suspend pause halt"],
  ["appreciate", "depreciate devalue"],
  ["recruit enlist", "discharge demobilize demobilise"],
  ["inherit", "disinherit"],
  ["unveil reveal disclose expose", "conceal hide withhold"],
  ["obey comply respect", "defy disobey violate breach flout"],
  ["nationalize nationalise", "privatize privatise"],
  ["innocuous harmless", "harmful dangerous"],
  ["borrow", "lend"],
  ["profit surplus", "loss deficit"],
  ["optimistic hopeful confident", "pessimistic"],
  ["increase inflate", "deflate"],
  ["lie stand sit", ""],
];

const poles = new Map<string, Set<number>>();
rows.forEach((row, i) =>
  row.forEach((words, side) => {
    for (const word of words.split(" ").filter(Boolean))
      poles.set(word, (poles.get(word) ?? new Set()).add(2 * i + side));
  }),
);

/** True for words at the two ends of a row: `areOpposite("rise", "slump")`; false where they also share an end. */
export function areOpposite(a: string, b: string): boolean {
  const left = poles.get(a);
  const right = poles.get(b);
  if (!left || !right || [...left].some((pole) => right.has(pole))) return false;
  return [...left].some((pole) => right.has(pole ^ 1));
}

/** True for words at the same end of a row: `areAlike("rise", "climb")`. */
export function areAlike(a: string, b: string): boolean {
  const left = poles.get(a);
  const right = poles.get(b);
  return left !== undefined && right !== undefined && [...left].some((pole) => right.has(pole));
}
