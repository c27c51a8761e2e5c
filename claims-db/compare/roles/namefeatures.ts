/** What is known of a name against one article beside its pairs: who else fills its place, and where it stands itself. */
import type { Claim, Name } from "../../model";
import { named } from "../binding/pairfeatures";
import type { Bound } from "../bound";
import { partOf } from "./casting";
import { fit, frameOfPair, restCoverage } from "./frame";
import { areRelated } from "../name";
import type { Aligned, Pair } from "../pairs";

type Numbers = Readonly<Record<string, number>>;

/** The features of a name, `{}` for other claims; the pair that is not there counts -1 throughout. */
export function nameFeatures(bound: Bound): Numbers {
  const { claim, aligned, agree, disagree } = bound;
  const { value } = claim;
  if (value.kind !== "name") return {};
  const own = namings(value, aligned);
  return {
    ...frameFeatures("fill.agree", claim, agree),
    ...frameFeatures("fill.disagree", claim, disagree),
    ...rivalFeatures(bound),
    "fill.document": restCoverage(claim, aligned),
    "fill.best": Math.max(0, ...aligned.map((part) => restCoverage(claim, [part]))),
    "own.passages": own.passages,
    "own.title": own.title,
    ...kinFeatures(bound),
    ...partFeatures(bound),
    full: agree?.comparison.reason.code === "short-form" && value.text === value.full ? 0 : 1,
    opens: claim.span.start === bound.draft.sentence.span.start ? 1 : 0,
  };
}

/** Who fills the name's place in the article, and how much better than the name's own mentions. */
function rivalFeatures(bound: Bound): Numbers {
  const { claim, aligned, disagree } = bound;
  const rival = disagree?.candidate.claim.value;
  if (!disagree || rival?.kind !== "name") return noRival;
  const theirs = namings(rival, aligned);
  return {
    "fill.contest": fit(frameOfPair(claim, disagree)) - bestFit(bound),
    "rival.person": rival.type === "person" ? 1 : 0,
    "rival.thing": rival.type === "thing" ? 1 : 0,
    "rival.passages": theirs.passages,
    "rival.title": theirs.title,
  };
}

const noRival: Numbers = {
  "fill.contest": -3,
  "rival.person": 0,
  "rival.thing": 0,
  "rival.passages": -1,
  "rival.title": -1,
};

/** Which part the rival, and the name itself, play in the article, as far as it is the one that the draft tells of. */
function partFeatures({ claim, pairs, disagree }: Bound): Numbers {
  const own = pairs.filter(({ comparison }) => comparison.outcome === "agrees").slice(0, mostMentions);
  return {
    "rival.part": disagree ? partOf(claim, disagree) : 0,
    "own.part": Math.max(0, ...own.map((pair) => partOf(claim, pair))),
  };
}

/** Whether the article has one of the same family, or a place that the name's place lies in or holds. */
function kinFeatures({ pairs }: Bound): Numbers {
  const has = (code: string): number => (pairs.some(({ comparison }) => comparison.reason.code === code) ? 1 : 0);
  return { family: has("other-person"), contains: has("contains") };
}

/** How well the best of the name's own mentions fits its place. */
function bestFit({ claim, pairs }: Bound): number {
  const own = pairs.filter(({ comparison }) => comparison.outcome === "agrees").slice(0, mostMentions);
  return Math.max(0, ...own.map((pair) => fit(frameOfPair(claim, pair))));
}

const mostMentions = 12;

function frameFeatures(name: string, claim: Claim, pair: Pair | undefined): Numbers {
  const frame = pair && frameOfPair(claim, pair);
  return named(name, Object.fromEntries(frameParts.map((part) => [part, frame?.[part] ?? -1])));
}

const frameParts = ["near", "back", "coverage", "reverse", "left", "right", "role", "verb"] as const;

/** In how many passages, up to 6, the bearer is named, and whether the article's title has its last word. */
function namings(name: Name, aligned: readonly Aligned[]): { readonly passages: number; readonly title: number } {
  const isNamed = ({ passage }: Aligned): boolean =>
    passage.claims.some(({ value }) => value.kind === "name" && (value.full === name.full || areRelated(name, value)));
  const last = name.text.toLowerCase().split(" ").at(-1) ?? "";
  const title = aligned[0]?.passage.source.title.toLowerCase() ?? "";
  return { passages: Math.min(6, aligned.filter(isNamed).length), title: title.includes(last) ? 1 : 0 };
}
