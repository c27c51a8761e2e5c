/** Compares who holds which role. */
import type { Comparison, Reason, Title } from "../model";
import { isNation, leaders, pastLeaders } from "../lexicon/leaders";
import { areOtherPortfolios } from "../lexicon/portfolios";
import {
  areIncompatible,
  exclusiveOffices,
  regnalOffices,
  speakingRoles,
  stateOffices,
  uniqueOffices,
} from "../lexicon/titles";
import { wordSet } from "../lexicon/wordset";
import { compareOrganisations } from "./titles/organisation";
import { isNearHolder, isSameHolder } from "./titles/holder";
import { withHolder, withRole } from "./titles/wording";

/**
 * Compares by what the draft's claim stands on. "President Biden" against "US President Donald Trump" disagrees with
 * "other-holder"; "Karoline Leavitt, the State Department spokeswoman" against "White House press secretary Karoline
 * Leavitt" with "other-organisation". Former holders, and offices that several people hold, are not comparable.
 * Affinity is 1 where both name the organisation, 0.8 where it is known from the holder, 0.5 and less where it is not.
 */
export function compareTitles(draft: Title, source: Title): Comparison {
  if (isSameHolder(draft.holder, source.holder) || isSameRegent(draft, source)) return compareRoles(draft, source);
  return draft.aspect === "holder" ? compareHolders(draft, source) : incomparable("other-holder");
}

function incomparable(code: string): Comparison {
  return { outcome: "incomparable", reason: { code }, affinity: 0 };
}

/** "Pope Francis" has no surname. */
function isSameRegent(draft: Title, source: Title): boolean {
  return regnalOffices.has(draft.role) && firstName(draft) === firstName(source);
}

function firstName({ holder }: Title): string {
  return holder.toLowerCase().split(" ", 1)[0] ?? "";
}

/** Two people and one office. */
function compareHolders(draft: Title, source: Title): Comparison {
  if (draft.role !== source.role || !uniqueOffices.has(draft.role)) return incomparable("other-role");
  if (draft.status !== "current" || source.status !== "current") return incomparable("other-time");
  if (isNearHolder(draft.holder, source.holder)) return incomparable("near-holder");
  if (isPast(draft) || isPast(source)) return incomparable("other-time");
  const affinity = officeAffinity(draft, source);
  if (affinity === 0) return incomparable("other-organisation");
  return {
    outcome: "disagrees",
    reason: { code: "other-holder", draft: draft.holder, source: source.holder },
    affinity,
    suggestion: withHolder(draft, source.holder),
  };
}

/** Leaders of the last century are named as history, not as holders of today. */
function isPast({ holder, role }: Title): boolean {
  return stateOffices.has(role) && pastLeaders.has(surname(holder));
}

/** How sure it is that both speak of one office, 0 for two offices. */
function officeAffinity(draft: Title, source: Title): number {
  const [a, b] = [draft.organisation, source.organisation];
  if (a !== undefined && b !== undefined) return compareOrganisations(a, b) === "same" ? 1 : 0;
  if (!stateOffices.has(draft.role)) return 0;
  const [here, there] = [a ?? leaders.get(surname(draft.holder)), b ?? leaders.get(surname(source.holder))];
  if (here !== undefined && there !== undefined) return here === there ? 0.8 : 0;
  if (a !== undefined || b !== undefined) return 0.3;
  return here === undefined && there === undefined ? 0.5 : 0;
}

function surname(holder: string): string {
  return holder.toLowerCase().split(" ").at(-1) ?? "";
}

/** One person and two roles. */
function compareRoles(draft: Title, source: Title): Comparison {
  if (draft.status !== source.status && !isViceOf(draft, source)) return incomparable("other-time");
  const organisations = compareOrganisations(draft.organisation, source.organisation);
  const compare = isSameRole(draft.role, source.role) ? compareEmployers : compareOffices;
  return compare({ draft, source, organisations });
}

interface Roles {
  readonly draft: Title;
  readonly source: Title;
  readonly organisations: "same" | "other" | "unclear";
}

/** One role, perhaps for two organisations. */
function compareEmployers({ draft, source, organisations }: Roles): Comparison {
  if (organisations !== "other")
    return { outcome: "agrees", reason: reasonOf("same-role", draft, source), affinity: 1 };
  if (draft.aspect === "holder" || !isExclusive(draft, source)) return incomparable("other-organisation");
  const affinity = 0.9;
  return {
    outcome: "disagrees",
    reason: reasonOf("other-organisation", draft, source),
    affinity,
    suggestion: draft.bare === true ? source.organisation : withRole(source),
  };
}

/** Two roles, perhaps of one organisation. */
function compareOffices({ draft, source, organisations }: Roles): Comparison {
  if (draft.bare === true) return incomparable("other-role");
  const isPortfolio = areOtherPortfolios(draft.role, source.role);
  const isOther = isPortfolio || areIncompatible(draft.role, source.role);
  if (organisations !== "other" && isOther && draft.status === "current") {
    const asHolder = withHolder({ ...draft, role: source.role }, draft.holder);
    const suggestion = draft.aspect === "role" ? withRole(source) : asHolder;
    const affinity = organisations === "same" ? 0.9 : isPortfolio ? 0.75 : 0.6;
    return { outcome: "disagrees", reason: reasonOf("other-role", draft, source), affinity, suggestion };
  }
  return organisations === "same" && isWider(draft.role, source.role)
    ? { outcome: "agrees", reason: reasonOf("wider-role", draft, source), affinity: 0.8 }
    : incomparable("other-role");
}

function reasonOf(code: string, draft: Title, source: Title): Reason {
  if (draft.bare === true) return { code, draft: draft.organisation, source: source.organisation };
  return { code, draft: withRole(draft), source: withRole(source) };
}

/** "vice president" and "president" differ at any time. */
function isViceOf(draft: Title, source: Title): boolean {
  return draft.role === `vice ${source.role}` || source.role === `vice ${draft.role}`;
}

/** The same words, or both of those who speak for somebody. */
function isSameRole(a: string, b: string): boolean {
  return a === b || (speakingRoles.has(a) && speakingRoles.has(b));
}

/** Offices of a nation must differ in the nation; a press secretary's "office" is no other employer. */
function isExclusive(draft: Title, source: Title): boolean {
  if (!exclusiveOffices.has(draft.role)) return false;
  const nations = [draft, source].filter(
    ({ organisation }) => organisation !== undefined && isNation(organisation),
  ).length;
  return stateOffices.has(draft.role) ? nations === 2 : nations === 0;
}

/** "envoy" against "special envoy for hostage affairs": all words of the one stand in the other. */
function isWider(a: string, b: string): boolean {
  const [short, long] = [a.split(" "), b.split(" ")].sort((x, y) => x.length - y.length);
  return (
    short !== undefined &&
    long !== undefined &&
    short.every((word) => long.includes(word)) &&
    !narrowing.has(long[0] ?? "")
  );
}

/** Words that make a lower rank of a role. */
const narrowing = wordSet("vice deputy assistant associate under former acting");
