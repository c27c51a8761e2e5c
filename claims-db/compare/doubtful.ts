/** Calls no claim supported that is likelier wrong than right by all articles together. */
import { setAside, silence, type Judgement } from "./judgement";

/**
 * The judgements of a draft, where a claim that is likelier wrong is left open: "Divers go down again on Wednesday" is not borne
 * out by a harbour that was closed on Wednesday, where another article has the divers on Friday. What spoke for it stays in sight.
 */
export function withoutDoubtful(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.map((judgement) => (isDoubtful(judgement) ? leftOpen(judgement) : judgement));
}

function isDoubtful({ verdict, across }: Judgement): boolean {
  return verdict === "supported" && across !== undefined && across.chance >= likelier;
}

const likelier = 0.5;

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
