/** The words of fact map, coverage and side bar, ready to be translated. */
import { l10n } from "vscode";
import type { ClaimState, MapClaim } from "../server/protocol";

/** A state as the title of a group. */
export const stateWords: Readonly<Record<ClaimState, string>> = {
  refuted: l10n.t("Sources say otherwise"),
  conflicting: l10n.t("Sources disagree"),
  checked: l10n.t("Checked by a person"),
  insufficient: l10n.t("Not in the sources"),
  supported: l10n.t("Supported"),
};

/** A kind of claim as the title of a group. */
export const kindWords: Readonly<Record<MapClaim["kind"], string>> = {
  figure: l10n.t("Figures"),
  date: l10n.t("Dates"),
  name: l10n.t("Names"),
  title: l10n.t("Titles"),
  place: l10n.t("Places"),
  quote: l10n.t("Quotations"),
};

/** Sentences of the desk. */
export const deskWords = {
  mapOn: l10n.t("Fact map on: every claim is marked by what the sources say."),
  mapOff: l10n.t("Fact map off."),
  noMap: l10n.t("Open a draft in a folder that has sources: the fact map is about the claims of a draft."),
  coverage: (supported: number, all: number): string => l10n.t("{0} of {1} claims supported", supported, all),
  noClaims: l10n.t("No claims to check"),
  reading: l10n.t("Reading the sources"),
  count: (state: ClaimState, count: number): string => `${count} ${stateShort[state]}`,
  showMap: l10n.t("Fact map"),
  conflicts: (count: number): string =>
    count === 1 ? l10n.t("1 conflict waits for you") : l10n.t("{0} conflicts wait for you", count),
  position: (line: number): string => l10n.t("line {0}", line),
  claims: (count: number): string => (count === 1 ? l10n.t("1 claim") : l10n.t("{0} claims", count)),
  sources: (count: number): string => (count === 1 ? l10n.t("1 source") : l10n.t("{0} sources", count)),
  primary: l10n.t("primary source"),
  noMore: l10n.t("No conflict waits in this draft."),
  patternOnly: l10n.t(
    "corroborate.json names this source in a way that only you can change. Mend the list “primary” here.",
  ),
} as const;

const stateShort: Readonly<Record<ClaimState, string>> = {
  refuted: l10n.t("contradicted"),
  conflicting: l10n.t("where sources disagree"),
  checked: l10n.t("checked by a person"),
  insufficient: l10n.t("not in the sources"),
  supported: l10n.t("supported"),
};
