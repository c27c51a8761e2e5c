/** The requests of the writer's desk, typed: fact map, side bar and disagreements between sources. */
import type { Kind } from "../../claims-db/model";
import type { JsonRange } from "./report";

/** Asks for every claim of a draft with its state: `{uri}` in, {@link MapResult} or null out. */
export const mapRequest = "corroborate/map";

/** Asks for the articles of every folder: nothing in, {@link ArticlesResult} out. */
export const articlesRequest = "corroborate/articles";

/** Asks where the sources disagree with each other: nothing in, {@link DisagreementsResult} out. */
export const disagreementsRequest = "corroborate/disagreements";

/** Asks how corroborate.json reads with a source added to or taken from its primary ones: {@link PrimaryParams} in. */
export const primaryRequest = "corroborate/primary";

/** Tells that sources, settings or decisions are others now, so that maps and lists may be too; nothing comes with it. */
export const changedNotification = "corroborate/changed";

/** What is known of a claim, what waits for the writer first. */
export const claimStates = ["refuted", "conflicting", "checked", "insufficient", "supported"] as const;
/** One of {@link claimStates}: a verdict, or "checked" where a person has decided. */
export type ClaimState = (typeof claimStates)[number];

/** Every claim of a draft, in reading order. */
export interface MapResult {
  readonly uri: string;
  readonly claims: readonly MapClaim[];
}

/** A claim of a draft with its state. */
export interface MapClaim {
  /** As in the report: stable across edits elsewhere. */
  readonly id: string;
  readonly kind: Kind;
  readonly state: ClaimState;
  /** The whole claim. */
  readonly range: JsonRange;
  /** The words of the claim: "27 captives". */
  readonly text: string;
  /** What the sources say of it, in one sentence. */
  readonly message: string;
  /** True where it waits for the writer: sources contradict it, and nobody has decided. */
  readonly open: boolean;
  /** True where pointing at it shows an evidence card. */
  readonly card: boolean;
}

/** The articles of every folder. */
export interface ArticlesResult {
  readonly folders: readonly ArticlesFolder[];
}

/** The articles of one folder, by title, and the files that could not be read. */
export interface ArticlesFolder {
  /** Address of the folder. */
  readonly uri: string;
  readonly articles: readonly SourceArticle[];
  readonly problems: readonly SourceProblem[];
}

/** One source article. */
export interface SourceArticle {
  readonly uri: string;
  /** Path in its folder: "sources/harbor-wire.md". */
  readonly path: string;
  readonly title: string;
  readonly publisher?: string;
  /** In words: "6 March 2025". */
  readonly published?: string;
  readonly claims: number;
  /** "own" where the article itself says that it is primary, "listed" where corroborate.json does. */
  readonly primary?: "own" | "listed";
}

/** A file that could not be read, and why. */
export interface SourceProblem {
  readonly uri: string;
  readonly path: string;
  readonly reason: string;
}

/** Where the sources disagree with each other, what most sources speak of first. */
export interface DisagreementsResult {
  readonly things: readonly DisputedThing[];
}

/** Something that sources tell in more than one way. */
export interface DisputedThing {
  readonly kind: Kind;
  /** What it is about: "Palestinian prisoners". */
  readonly thing: string;
  readonly sides: readonly DisputedSide[];
}

/** One way to tell it, with the sources that do. */
export interface DisputedSide {
  readonly value: string;
  readonly sources: number;
  readonly witnesses: readonly DisputedWitness[];
}

/** The place in a source. */
export interface DisputedWitness {
  readonly uri: string;
  readonly range: JsonRange;
  /** Who says so, and when: "Harbor Wire, 6 March 2025". */
  readonly label: string;
  readonly sentence: string;
}

/** The text of corroborate.json, and the source that becomes primary or no longer is. */
export interface PrimaryParams {
  readonly text: string;
  /** Path of the source in its folder. */
  readonly path: string;
  readonly primary: boolean;
}

/** The changed text; without one the file cannot be changed by itself, because it is broken or has a pattern. */
export interface PrimaryResult {
  readonly text?: string;
}
