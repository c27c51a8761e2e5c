/** Knows what a draft only adds to a name that the source has too: where it lies, as in "Sandholm in Norrland". */
import { wordAt } from "../../lexicon/wordat";
import type { Claim } from "../../model";
import { areRelated } from "../name";
import type { Pair } from "../pairs";
import { wordFrom, type Statement } from "../statement";

/**
 * True where the draft's name only says where another one lies ("Sandholm in Norrland", "Sandholm, Norway"), the passage names
 * that other one too, and the rival does not belong to it there: nobody there says where it lies, so nothing differs.
 */
export function isAddition(claim: Claim, { aligned, candidate }: Pair): boolean {
  if (claim.value.kind !== "name" || candidate.claim.kind !== "name") return false;
  if (claim.value.type !== "place" && claim.value.type !== "thing") return false;
  const { draft, source } = aligned.alignment;
  const host = hostOf(draft, claim);
  if (!host || !candidate.passage.claims.some((other) => areOne(host, other))) return false;
  const theirs = hostOf(source, candidate.claim);
  return !theirs || !areOne(host, theirs);
}

/** The name right before "in" and the claim, or before a comma that another mark closes: none in "In Ukraine, U.S. troops". */
function hostOf({ sentence, claims }: Statement, { span }: Claim): Claim | undefined {
  const at = wordFrom(sentence, span.start);
  const link = [at - 1, at - 2].find((i) => links.has(wordAt(sentence.words, i).lower));
  if (link === undefined || (link === at - 2 && wordAt(sentence.words, at - 1).pos !== "DET")) return undefined;
  const next = sentence.words[wordFrom(sentence, span.end)];
  if (wordAt(sentence.words, link).text === "," && next && next.pos !== "PUNCT") return undefined;
  const end = sentence.words[link - 1]?.end;
  return claims.find((other) => other.kind === "name" && other.span.end - sentence.span.start === end);
}

const links: ReadonlySet<string> = new Set(["in", ","]);

function areOne({ value }: Claim, { value: other }: Claim): boolean {
  return value.kind === "name" && other.kind === "name" && areRelated(value, other);
}
