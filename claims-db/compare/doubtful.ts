/** Calls no claim supported that is likelier wrong than right by all articles together, or loosely bound to the only one. */
import type { Claim } from "../model";
import { setAside, silence, type Judgement } from "./judgement";

/**
 * The judgements of a draft, where a claim that is likelier wrong is left open: "Divers go down again on Wednesday" is not borne
 * out by a harbour that was closed on Wednesday, where another article has the divers on Friday. Beside one article, where no reading
 * across several follows, what is bound to it loosely is left open, too. What spoke for it stays in sight.
 */
export function withoutDoubtful(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.map((judgement) => (isDoubtful(judgement) ? leftOpen(judgement) : judgement));
}

function isDoubtful(judgement: Judgement): boolean {
  const { verdict, across } = judgement;
  return verdict === "supported" && (across ? across.chance >= likelier : isLoose(judgement));
}

const likelier = 0.5;

function isLoose({ claim: { kind }, confidence }: Judgement): boolean {
  return common.has(kind) && confidence < leastSure;
}

/** When and where: days and places stand beside many statements of an article. */
const common: ReadonlySet<Claim["kind"]> = new Set(["date", "place"]);
const leastSure = 0.75;

function leftOpen(judgement: Judgement): Judgement {
  const { claim, evidence, dismissed, features, held, review, across } = judgement;
  const open = evidence.map((one) => setAside(one, "other-statement"));
  return {
    ...silence(claim, { code: "not-in-sources" }),
    dismissed: [...open, ...dismissed],
    features,
    held,
    review,
    across,
  };
}
