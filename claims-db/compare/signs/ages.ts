/** Finds that a source gives another age of the same person: "Kessler, 85," beside "Raymond Kessler, 58,". */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, PlacedSentence, Quantity } from "../../model";
import type { Bound } from "../bound";
import { wordFrom, type Statement } from "../statement";

/** True where both sentences tell the present age of one person, and the ages are years apart. */
export function isOtherAge({ claim, draft, agree, disagree }: Bound): boolean {
  const [mine, theirs] = [claim.value, disagree?.candidate.claim.value];
  if (!disagree || agree || mine.kind !== "figure" || theirs?.kind !== "figure") return false;
  const { source } = disagree.aligned.alignment;
  const both = [
    { statement: draft, claim },
    { statement: source, claim: disagree.candidate.claim },
  ];
  if (![mine, theirs].every(isPlain) || !both.every((one) => isPresent(one.statement.sentence, one.claim)))
    return false;
  const [one, other] = [personOf(draft, mine), personOf(source, theirs)];
  return Math.abs(mine.amount - theirs.amount) >= leastApart && isSamePerson(one, other);
}

/** A birthday lies between two articles. */
const leastApart = 2;

function isPlain({ measure, upper, hedge, counted }: Quantity): boolean {
  return measure === "age" && upper === undefined && hedge === undefined && counted.length > 0;
}

const leading: ReadonlySet<string> = new Set([",", "(", "is", "aged", "only", "just", "now"]);

/** "Lund, 31,", "who is only 31", "the 31-year-old Lund"; not "then 19" or "who was 19". */
function isPresent(sentence: PlacedSentence, { span, text }: Claim): boolean {
  if (/year-old$/i.test(text)) return true;
  const at = wordFrom(sentence, span.start);
  const before = [at - 1, at - 2].map((i) => wordAt(sentence.words, i).lower);
  return leading.has(before[0] ?? "") && !before.includes("then") && !before.includes("was");
}

/** The words of the full name of whose age it is: "raymond kessler" where the sentence says Kessler. */
function personOf({ claims }: Statement, { counted }: Quantity): readonly string[] {
  const short = counted.join(" ");
  const named = claims.flatMap(({ value }) => (value.kind === "name" && value.type === "person" ? [value] : []));
  const name = named.find(({ text }) => text.toLowerCase() === short);
  return name ? name.full.toLowerCase().split(" ") : [];
}

/** The same last name, and no other first name. */
function isSamePerson(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || one.at(-1) !== other.at(-1)) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.every((word) => long.includes(word));
}
