/** What is known of a name against one article beside its pairs: who else fills its place, and where it stands itself. */
import type { Claim, Name } from "../model";
import type { Bound } from "./bound";
import { fit, frameOf, without } from "./frame";
import { areRelated } from "./name";
import { isMet } from "./align";
import type { Aligned, Pair } from "./pairs";

type Numbers = Readonly<Record<string, number>>;

/** The features of a name, `{}` for other claims; the pair that is not there counts -1 throughout. */
export function nameFeatures(bound: Bound): Numbers {
  const { claim, aligned, agree, disagree, pairs } = bound;
  const { value } = claim;
  if (value.kind !== "name") return {};
  const rival = disagree?.candidate.claim.value;
  const own = namings(value, aligned);
  const theirs = rival?.kind === "name" ? namings(rival, aligned) : undefined;
  return {
    ...frameFeatures("fill.agree", claim, agree),
    ...frameFeatures("fill.disagree", claim, disagree),
    "fill.document": restCoverage(bound, aligned),
    "fill.best": Math.max(0, ...aligned.map((part) => restCoverage(bound, [part]))),
    "fill.contest": disagree ? fitOf(claim, disagree) - bestFit(bound) : -3,
    "rival.person": rival?.kind === "name" && rival.type === "person" ? 1 : 0,
    "rival.thing": rival?.kind === "name" && rival.type === "thing" ? 1 : 0,
    "own.passages": own.passages,
    "own.title": own.title,
    "rival.passages": theirs?.passages ?? -1,
    "rival.title": theirs?.title ?? -1,
    family: pairs.some(({ comparison }) => comparison.reason.code === "other-person") ? 1 : 0,
    contains: pairs.some(({ comparison }) => comparison.reason.code === "contains") ? 1 : 0,
    full: agree && value.text === value.full && agree.comparison.reason.code === "short-form" ? 0 : 1,
    opens: claim.span.start === bound.draft.sentence.span.start ? 1 : 0,
  };
}

function fitOf(claim: Claim, { aligned, candidate }: Pair): number {
  return fit(frameOf(aligned.alignment, [claim, candidate.claim]));
}

/** How well the best of the name's own mentions fits its place. */
function bestFit({ claim, pairs }: Bound): number {
  const own = pairs.filter(({ comparison }) => comparison.outcome === "agrees").slice(0, mostMentions);
  return Math.max(0, ...own.map((pair) => fitOf(claim, pair)));
}

const mostMentions = 12;

function frameFeatures(name: string, claim: Claim, pair: Pair | undefined): Numbers {
  const frame = pair ? frameOf(pair.aligned.alignment, [claim, pair.candidate.claim]) : undefined;
  return Object.fromEntries(frameParts.map((part) => [`${name}.${part}`, frame?.[part] ?? -1]));
}

const frameParts = ["near", "back", "coverage", "reverse", "left", "right", "role", "verb"] as const;

/** Share of the sentence's other words that stand in these passages. */
function restCoverage({ claim, draft }: Bound, passages: readonly Aligned[]): number {
  const first = passages[0]?.alignment;
  if (!first) return 0;
  const weights = without(first.draftWeights, draft, claim);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const met = weights.filter((_, i) => passages.some(({ alignment }) => isMet(alignment, i)));
  return all === 0 ? 0 : met.reduce((sum, weight) => sum + weight, 0) / all;
}

/** In how many passages, up to 6, the bearer is named, and whether the article's title has its last word. */
function namings(name: Name, aligned: readonly Aligned[]): { readonly passages: number; readonly title: number } {
  const isNamed = ({ passage }: Aligned): boolean =>
    passage.claims.some(({ value }) => value.kind === "name" && (value.full === name.full || areRelated(name, value)));
  const last = name.text.toLowerCase().split(" ").at(-1) ?? "";
  const title = aligned[0]?.passage.source.title.toLowerCase() ?? "";
  return { passages: Math.min(6, aligned.filter(isNamed).length), title: title.includes(last) ? 1 : 0 };
}
