/** Gathers all findings of a draft's sentence that says the contrary of a passage in words of its own. */
import type { Span } from "../../model";
import type { Aligned } from "../pairs";
import { opposedCompany } from "./company";
import { opposedCourses } from "./course";
import { opposedDirections } from "./directions";
import { opposedLasting } from "./lasting";
import { opposedEvents } from "./opposed";
import { opposedMarks } from "./marks";
import { opposedQuantities } from "./quantity";
import { opposedRanks } from "./ranking";
import { opposedLevels } from "./reached";
import { opposedSequences } from "./sequence";
import { opposedStands } from "./stands";
import { opposedSuperlatives } from "./superlatives";
import { opposedTrends } from "./trends";
import { opposedVotes } from "./votes";

/** The words of the draft and of the passage that exclude each other. */
export interface Excluding {
  readonly draft: Span;
  readonly source: Span;
  readonly aligned: Aligned;
  /** Which side denies what the other says; absent where neither does. */
  readonly denies?: "draft" | "source";
}

/** "approved" against "turned down", "ahead of" against "behind", "all" against "some", "with" against "without". */
export function excluding(passages: readonly Aligned[]): readonly Excluding[] {
  return finders.flatMap((find) => find(passages));
}

const finders: readonly ((passages: readonly Aligned[]) => readonly Excluding[])[] = [
  opposedEvents,
  opposedRanks,
  opposedLasting,
  opposedQuantities,
  opposedSequences,
  opposedCompany,
  opposedCourses,
  opposedDirections,
  opposedLevels,
  opposedTrends,
  opposedSuperlatives,
  opposedVotes,
  opposedStands,
  opposedMarks,
];
