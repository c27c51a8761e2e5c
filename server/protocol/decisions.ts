/** The requests about decisions: what people decided on claims of a draft, and how the editor tells the server. */

/** Makes or takes back a decision: {@link DecideParams} in, {@link DecideResult} out. */
export const decideRequest = "corroborate/decide";

/** Asks for the decisions on a draft, those that hold and those that have lapsed: a draft in, {@link DecisionsResult} out. */
export const decisionsRequest = "corroborate/decisions";

/** Puts the sources' value into the draft: {@link ClaimParams} in, whether it was done out. */
export const useRequest = "corroborate/use";

/** What can be done: keep the words for a reason, vouch for them, never check a name, take the decision back. */
export type DecisionAction = "keep" | "checked" | "ignore-name" | "undo";

/** The command for each action; its argument is a {@link ClaimParams}, or nothing for the claim at the cursor. */
export const commandOf: Readonly<Record<DecisionAction, string>> = {
  keep: "corroborate.keepBecause",
  checked: "corroborate.markChecked",
  "ignore-name": "corroborate.ignoreName",
  undo: "corroborate.undoDecision",
};

/** Which claim of a draft is meant: by the id of its finding, or by a place in the text. */
export interface ClaimParams {
  readonly uri: string;
  readonly id?: string;
  readonly position?: { readonly line: number; readonly character: number };
}

/** What is decided about a claim, by whom and why. */
export interface DecideParams extends ClaimParams {
  readonly action: DecisionAction;
  readonly reason?: string;
  readonly by?: string;
}

/** Whether it was written down, and if not, why, in a sentence. */
export interface DecideResult {
  readonly done: boolean;
  readonly message?: string;
  /** Address of decisions.json, where that is what has to be mended. */
  readonly file?: string;
}

/** One decision on a draft, in words. */
export interface DecisionShown {
  readonly key: string;
  readonly action: Exclude<DecisionAction, "undo">;
  readonly text: string;
  /** "Kept by Ana Ruiz on 8 March 2025, because the envoy said so." */
  readonly words: string;
  /** A lapsed decision answers no claim of the draft any more: its value or the evidence has changed. */
  readonly state: "holds" | "lapsed";
}

/** The decisions on a draft. */
export interface DecisionsResult {
  readonly decisions: readonly DecisionShown[];
  /** What is wrong with decisions.json. */
  readonly trouble?: string;
}
