/** Verbs that tell two outcomes of one event, so that both cannot be true of it: approved and rejected, rose and fell. */

/** Which part of the clause an event is told of: its subject, its object, or either, as in "sales grew" and "grew sales". */
export type Frame = "subject" | "object" | "either" | "doer";

/** What one verb tells: a row of the table, one of its two poles, and of what it tells it. */
export interface Outcome {
  readonly row: string;
  readonly pole: 0 | 1;
  readonly frame: Frame;
  readonly kind: Kind;
}

/**
 * "measure" goes up and down; "once" is decided one way; "turn" may come after its contrary, so that a day must be the
 * same; "deal" is told of who does it and what it is done to; a "deed" is any other verb, which excludes only its own denial.
 */
export type Kind = "measure" | "once" | "turn" | "deal" | "deed";

/** Verbs of both poles. The letter behind a colon is the frame: s, o, e (either), d (doer); a hyphen joins a particle. */
const rows: readonly (readonly [kind: Kind, one: string, other: string])[] = [
  [
    "measure",
    "rise:s increase:e grow:e climb:s jump:s surge:s soar:s raise:o lift:o boost:o hike:o upgrade:o go-up:s be-up:s " +
      "be-higher:s",
    "fall:s decrease:e decline:s drop:s shrink:e slump:s slide:s plunge:s plummet:s tumble:s dip:s sink:s slip:s cut:o " +
      "reduce:o lower:o trim:o slash:o downgrade:o go-down:s come-down:s be-down:s be-lower:s dwindle:s",
  ],
  ["measure", "accelerate:e quicken:e speed-up:e pick-up:s", "slow:e slow-down:e decelerate:e"],
  ["measure", "strengthen:e", "weaken:e"],
  ["measure", "improve:e be-better:s", "worsen:e deteriorate:s be-worse:s"],
  ["measure", "widen:e", "narrow:e"],
  [
    "once",
    "accept:o approve:o adopt:o ratify:o pass:e agree-to:o vote-through:o wave-through:o sign:o",
    "reject:o refuse:o decline:o turn-down:o vote-down:o spurn:o rebuff:o throw-out:o fail:s",
  ],
  [
    "once",
    "allow:o permit:o legalise:o legalize:o authorise:o authorize:o clear:o approve:o",
    "ban:o prohibit:o forbid:o outlaw:o block:o veto:o bar:o disallow:o be-forbidden:s",
  ],
  ["once", "convict:o find-guilty:o", "acquit:o clear:o exonerate:o"],
  [
    "once",
    "uphold:o affirm:o",
    "overturn:o quash:o annul:o strike-down:o throw-out:o reverse:o turn-down:o reject:o dismiss:o",
  ],
  ["once", "include:o", "exclude:o omit:o leave-out:o"],
  ["once", "keep:o retain:o preserve:o", "abolish:o scrap:o axe:o demolish:o"],
  ["once", "grant:o", "deny:o refuse:o"],
  ["once", "confirm:o bear-out:o back-up:o", "refute:o disprove:o rebut:o"],
  ["once", "follow:o heed:o", "ignore:o disregard:o defy:o overrule:o"],
  ["once", "issue:o", "redeem:o retire:o repurchase:o buy-back:o repay:o"],
  ["once", "publish:o release:o disclose:o reveal:o", "withhold:o conceal:o hide:o"],
  ["once", "save:o spare:o", "destroy:o raze:o demolish:o"],
  ["once", "survive:d", "die:s perish:s be-killed:s"],
  ["once", "hold:s", "collapse:s break-down:s"],
  ["once", "succeed:s", "fail:s"],
  ["deal", "win:d clinch:d", "lose:d"],
  [
    "deal",
    "beat:d exceed:d surpass:d top:d meet:d outstrip:d hit:d reach:d",
    "miss:d undershoot:d fall-short-of:d come-short-of:d",
  ],
  [
    "deal",
    "support:d back:d favour:d favor:d endorse:d vote-for:d campaign-for:d",
    "oppose:d vote-against:d campaign-against:d",
  ],
  ["deal", "include:d contain:d", "exclude:d omit:d leave-out:d"],
  ["deal", "pass:d", "fail:d flunk:d"],
  ["deal", "gain:d", "lose:d shed:d"],
  [
    "deal",
    "praise:d commend:d applaud:d welcome:d hail:d",
    "criticise:d criticize:d condemn:d denounce:d rebuke:d reprimand:d censure:d",
  ],
  ["deal", "buy:d acquire:d purchase:d", "sell:d divest:d"],
  ["deal", "confirm:d admit:d acknowledge:d", "deny:d"],
  ["turn", "open:e reopen:e be-open:s", "close:e shut:e shut-down:e be-closed:s be-shut:s"],
  ["turn", "resume:e restart:e", "halt:e suspend:o break-off:o stop:e pause:e"],
  ["turn", "begin:e start:e kick-off:s", "end:e finish:e conclude:e"],
  ["turn", "join:d", "leave:d quit:d"],
  ["turn", "release:o free:o", "arrest:o detain:o jail:o imprison:o"],
  ["turn", "introduce:o bring-in:o", "abolish:o scrap:o"],
  ["turn", "impose:o", "lift:o"],
  ["turn", "build:o erect:o", "tear-down:o pull-down:o knock-down:o dismantle:o demolish:o"],
  ["turn", "hand-over:o surrender:o give-up:o", "hold-on-to:o keep:o retain:o"],
  ["turn", "respect:o honour:o honor:o observe:o", "break:o breach:o violate:o"],
  ["turn", "hire:o recruit:o take-on:o", "dismiss:o lay-off:o fire:o sack:o axe:o"],
  ["turn", "extend:e lengthen:o", "shorten:e curtail:o"],
  ["turn", "tighten:e toughen:o", "loosen:e relax:o ease:e"],
];

const frames: Readonly<Record<string, Frame>> = { s: "subject", o: "object", e: "either", d: "doer" };

/** What a verb with its particle tells: `outcomesOf("turn-down")` is the second pole of the row of "accept". */
export function outcomesOf(verb: string): readonly Outcome[] {
  return outcomes.get(verb) ?? [];
}

/** What a noun tells of what stands behind its "in", "a rise in sales"; and a comparative of the noun behind it. */
const attributes: readonly (readonly [row: string, pole: 0 | 1, nouns: string, adjectives: string])[] = [
  ["0", 0, "rise increase growth jump surge uptick climb upturn", "higher increased"],
  ["0", 1, "fall decline drop decrease reduction slump downturn dip cut", "lower decreased reduced"],
  ["3", 0, "improvement", "better improved"],
  ["3", 1, "deterioration worsening", "worse"],
  ["2", 0, "", "stronger"],
  ["2", 1, "", "weaker"],
];

const byWord = (place: 2 | 3): ReadonlyMap<string, Outcome> =>
  new Map(
    attributes.flatMap((line) =>
      line[place]
        .split(" ")
        .filter(Boolean)
        .map((word): [string, Outcome] => [word, { row: line[0], pole: line[1], frame: "object", kind: "measure" }]),
    ),
  );

/** "a rise in sales" by "rise". */
export const nounOutcomes = byWord(2);

/** "higher sales" by "higher". */
export const adjectiveOutcomes = byWord(3);

const outcomes = new Map<string, Outcome[]>();
rows.forEach(([kind, ...poles], row) =>
  poles.forEach((verbs, side) => {
    for (const entry of verbs.split(" ")) {
      const [verb = "", letter = ""] = entry.split(":");
      const frame = frames[letter] ?? "subject";
      outcomes.set(verb, [...(outcomes.get(verb) ?? []), { row: String(row), pole: side === 0 ? 0 : 1, frame, kind }]);
    }
  }),
);
