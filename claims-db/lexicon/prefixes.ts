/** Knows two words as opposites by how they begin or end: "crewed" and "uncrewed", "inflow" and "outflow", "careful" and "careless". */

/** What makes the opposite of nearly every word that it stands before. */
const negative = ["un", "non", "non-"];

/** Words that begin so and are no negatives. */
const exempt = new Set(
  "undated unions undermine undertake unrest unease uncover uncovered unearth unleash unveil unwind unfold unfolded unfolding unloaded unsettling nonsense nonstop".split(
    " ",
  ),
);

/** What "in", "dis" and the like turn round; before other words they mean "into", "apart" or nothing: "information", "dispose". */
const turned = new Set(
  (
    "inaccurate inactive inadequate inappropriate incapable incompatible incomplete incompetent inconclusive inconsistent " +
    "incorrect incorrectly indefinite indefinitely independent indirect indirectly ineffective inefficient ineligible " +
    "inexpensive inexperienced infinite informal insecure insignificant insufficient intolerance invalid invisible " +
    "involuntary illegal illegally illegible illegitimate illiterate illogical immature immoral immortal impartial " +
    "imperfect impossible improbable improper improperly irrational irregular irrelevant irresponsible irreversible " +
    "disagree disagreement disallow disappear disapprove disapproval disarm disconnect discontinue discourage dishonest " +
    "disinfect dislike disloyal disobey disprove disqualify disqualified disrespect dissatisfied distrust " +
    "decentralize decentralized decommission decriminalize decriminalise deregulate deregulation destabilize deactivate " +
    "misconduct mismanage mistrust misuse"
  ).split(" "),
);
const turning = ["in", "im", "il", "ir", "dis", "de", "mis"];

/** Beginnings that exclude each other before the same rest. */
const beginnings: readonly (readonly [one: string, other: string])[] = [
  ["over", "under"],
  ["in", "out"],
  ["up", "down"],
  ["pre", "post"],
  ["pro", "anti"],
  ["pro-", "anti-"],
  ["inter", "intra"],
  ["macro", "micro"],
];
const unlike = new Set("income incomes outcome outcomes undertake overtake undertaken overtaken overlie".split(" "));

/** Endings that exclude each other after the same rest. */
const endings: readonly (readonly [one: string, other: string])[] = [
  ["ful", "less"],
  ["fully", "lessly"],
];

/** The shortest rest that counts: "it" and "unit" are no pair. */
const leastRest = 4;

/** True for a word and its negative, whatever their order: `areNegatives("crewed", "uncrewed")`. */
export function areNegatives(a: string, b: string): boolean {
  return areTurned(a, b) || isNegativeForm(a, b) || isNegativeForm(b, a);
}

/** What a dictionary form loses of a participle: "crewed" is listed as "crew", "uncrewed" as itself. */
function isNegativeForm(long: string, short: string): boolean {
  const ends = ["ed", "d", "ing"].filter((end) => long.endsWith(end));
  return ends.some((end) => isNegative(long.slice(0, -end.length), short)) && !exempt.has(long);
}

function areTurned(a: string, b: string): boolean {
  if (a.at(-1) !== b.at(-1) && a[0] !== b[0]) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (isNegative(long, short)) return true;
  return (
    beginnings.some(([one, other]) => beginIn([a, b], one, other) || beginIn([b, a], one, other)) ||
    endings.some(([one, other]) => endIn([a, b], one, other) || endIn([b, a], one, other))
  );
}

function isNegative(long: string, short: string): boolean {
  if (short.length < leastRest || exempt.has(long) || !long.endsWith(short)) return false;
  const start = long.slice(0, -short.length);
  return negative.includes(start) || (turned.has(long) && turning.includes(start));
}

type Two = readonly [a: string, b: string];

function beginIn([a, b]: Two, one: string, other: string): boolean {
  const rest = a.slice(one.length);
  if (!a.startsWith(one) || !b.startsWith(other) || unlike.has(a)) return false;
  return rest.length >= leastRest - 1 && rest === b.slice(other.length);
}

function endIn([a, b]: Two, one: string, other: string): boolean {
  return a.endsWith(one) && b.endsWith(other) && a.slice(0, -one.length) === b.slice(0, -other.length);
}
