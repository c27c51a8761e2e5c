/** The table of reasons why a value that seems to differ is more likely another value. */
import { isBoundOfSum, isDifference, isMultiple, isOfClock, isOtherScale, isRest, isSumOf } from "./arithmetic";
import { isOfAnother } from "./another";
import { isHeldBare, isHeldWithOther } from "./bare";
import { isDayOfOtherClause, isOfNow, isToldOfSame } from "./clauses";
import { isOfOtherBasis } from "./basis";
import type { Bound } from "../bound";
import { isElsewhere, isOtherDeed } from "../roles/deed";
import { isCompared } from "./compared";
import { isCommonRival, isCommonWord } from "./lettered";
import { isComparedWith, isRestOrSum } from "./derived";
import { isOtherExtent, isOtherProof } from "./extent";
import { isBorrowed } from "./borrowed";
import { isFragment } from "./fragment";
import { isInPlace } from "./inplace";
import { isOtherCourse } from "./course";
import { isOfBaseline } from "./baseline";
import { isOfEarlier } from "./earlier";
import { isImplied } from "./implied";
import { isDayOfNext, isDayOfOther, isOfOtherEdition, isOfOtherInstalment } from "./instalment";
import { isShareOfNumber } from "./fraction";
import { isInOwnPart, isMutual } from "./mutual";
import { isNextToOwn, isOwnedThere } from "./nearest";
import { isNoneOf, isNoneYet } from "./none";
import { isOfOtherEvent } from "./otherevent";
import { isOfStart, isProduct, isStep } from "./product";
import { isReckoned } from "./reckoned";
import { isRunningScore } from "./runningscore";
import { isSurpassed } from "./surpassed";
import { isRoundedRange, isSpannedRange } from "../signs/ends";
import { isOfAnotherPerson, isOfRelative, isOtherByAge } from "./persons";
import { isDealt } from "../roles/dealt";
import { isSuccession } from "../roles/succession";
import { hasBothOffices } from "../roles/otheroffice";
import { maySay } from "../roles/sayer";
import { isAtOwnSite, isOfAnotherSite, isSited } from "../roles/sited";
import { isOfOwner } from "../roles/whose";
import { isBracketedToo } from "../signs/bracketed";
import { isFormerToo } from "../signs/tied";
import { isNickname } from "./nickname";
import { isRegionOf } from "./compass";
import { isDenied, isDoneOtherwise, isOnceMeant, isOtherMode, isToCome } from "./mode";
import { isOfCounting, isRoughShare, isShareOfCounts } from "./shares";
import { isSideOfVote } from "./sides";
import { isAgeAtDeath, isAgeNow, isAgeOfElse, isAgeOfOther, isAgeThen, isApposed } from "./then";
import { isToldAsSuch } from "./told";
import { isOtherSnapshot } from "./snapshot";
import { isOfAnotherNumber, isOfAnotherSubject } from "./subject";
import { isOwnTotal } from "./whole";
import { isOfOwnDay } from "./ownday";
import { isOfBefore, isOffsetDay, isOffsetMoment, isOffsetYear, isUntilThen } from "./offset";
import { isOrigin, isOriginThere } from "./origin";
import { isOfDistrict, isOfOfficer, isOfStreet, isOtherSort } from "./sort";
import * as composed from "./composed";
import { isVerbatim } from "./verbatim";
import { isAcrossWater } from "./waters";
import { isBegunBeside, isDayElsewhere, isHourOfElse, isLimitKept, isOfOtherDate, isOnLimit, isStray } from "./dates";
import { isBoundElsewhere, isBothTold, isHeldElsewhere } from "./elsewhere";
import { isBoundOfElse, isFar, isLoose, isMarginOfElse, isSliver, isThin } from "./far";

/** A reason to doubt, and how likely a differing value must be all the same. */
export interface Doubt {
  readonly kind: "figure" | "date" | "name" | "title";
  readonly holds: (bound: Bound) => boolean;
  readonly bar: number;
  /** It holds of this rival alone: another one may be the very value that the draft got wrong. */
  readonly ofRival?: boolean;
  /** Figures may come to the draft's by chance. */
  readonly byChance?: boolean;
  /** Where many articles are at hand, a second reading judges in its place: right in nine of ten such warnings of whole drafts. */
  readonly yields?: boolean;
}

/** A bar that gives way where all words but the value are the same. */
export const unalike = 1.5;

/** Whatever the words say; as good as never; hardly; seldom; rarely; not at once. */
const [whatever, never, hardly, seldom, rarely, later] = [2, 0.97, 0.85, 0.8, 0.72, 0.66];

/** The reasons, by kind; the first that holds decides. */
export const doubts: readonly Doubt[] = [
  ...(["figure", "date", "name", "title"] as const).map((kind) => ({ kind, holds: isVerbatim, bar: whatever })),
  { kind: "figure", holds: isOwnedThere, bar: whatever },
  { kind: "figure", holds: isOfAnother, bar: never },
  { kind: "date", holds: isOwnedThere, bar: whatever },
  { kind: "name", holds: isOfOtherDeed, bar: never },
  { kind: "title", holds: hasBothOffices, bar: whatever },
  { kind: "name", holds: isDenied, bar: whatever },
  { kind: "name", holds: isOrigin, bar: whatever },
  { kind: "title", holds: isOrigin, bar: whatever },
  { kind: "date", holds: isOrigin, bar: whatever },
  { kind: "date", holds: isOriginThere, bar: whatever, ofRival: true },
  { kind: "date", holds: isDayOfOther, bar: whatever, ofRival: true },
  { kind: "date", holds: isDayOfNext, bar: whatever, ofRival: true },
  { kind: "date", holds: isToCome, bar: whatever, ofRival: true },
  { kind: "date", holds: isOfOtherEdition, bar: whatever, ofRival: true },
  { kind: "date", holds: isOffsetDay, bar: never, ofRival: true, yields: true },
  { kind: "date", holds: isOffsetMoment, bar: whatever, ofRival: true },
  { kind: "date", holds: isOffsetYear, bar: whatever, ofRival: true },
  { kind: "date", holds: isOnceMeant, bar: whatever, ofRival: true },
  { kind: "name", holds: isOtherSort, bar: never },
  { kind: "name", holds: isOfOfficer, bar: never },
  { kind: "name", holds: isOfBefore, bar: never },
  { kind: "name", holds: isOfDistrict, bar: whatever },
  { kind: "name", holds: isOfStreet, bar: whatever },
  { kind: "name", holds: isCompared, bar: whatever },
  { kind: "name", holds: unlessDealt(isNextToOwn), bar: whatever },
  { kind: "name", holds: isMutual, bar: whatever },
  { kind: "name", holds: isOfAnotherSite, bar: whatever },
  { kind: "name", holds: isNickname, bar: never },
  { kind: "name", holds: isRegionOf, bar: whatever },
  { kind: "name", holds: unlessDealt(isAcrossWater), bar: whatever },
  { kind: "name", holds: isOtherCourse, bar: whatever },
  { kind: "name", holds: isOtherByAge, bar: whatever },
  { kind: "name", holds: isOfRelative, bar: whatever, ofRival: true },
  { kind: "name", holds: isInOwnPart, bar: whatever },
  { kind: "name", holds: isCommonWord, bar: whatever },
  { kind: "name", holds: isCommonRival, bar: whatever },
  { kind: "name", holds: isAtOwnSite, bar: whatever },
  { kind: "name", holds: isOfOwner, bar: whatever },
  { kind: "name", holds: maySay, bar: seldom },
  { kind: "date", holds: isDayOfOtherClause, bar: seldom },
  { kind: "date", holds: isToldOfSame, bar: whatever },
  { kind: "figure", holds: isOfNow, bar: whatever },
  { kind: "figure", holds: isOfOwnDay, bar: whatever },
  { kind: "date", holds: isDayElsewhere, bar: never },
  { kind: "date", holds: isBegunBeside, bar: whatever, ofRival: true },
  { kind: "date", holds: isStray, bar: hardly, ofRival: true },
  { kind: "date", holds: isHourOfElse, bar: unalike, ofRival: true },
  { kind: "date", holds: isOfOtherDate, bar: never, ofRival: true },
  { kind: "date", holds: isOfOtherEvent, bar: whatever },
  { kind: "date", holds: isNoneYet, bar: whatever },
  { kind: "date", holds: isOfBaseline, bar: whatever },
  { kind: "date", holds: isOfEarlier, bar: whatever },
  { kind: "date", holds: isOfOtherInstalment, bar: whatever },
  { kind: "figure", holds: isOfOtherInstalment, bar: whatever },
  { kind: "figure", holds: isProduct, bar: never },
  { kind: "figure", holds: isStep, bar: whatever },
  { kind: "figure", holds: isRunningScore, bar: whatever, ofRival: true },
  { kind: "figure", holds: isOfStart, bar: whatever },
  { kind: "figure", holds: unlessInPlace(isBorrowed), bar: whatever },
  { kind: "figure", holds: isToldAsSuch, bar: unalike, ofRival: true },
  { kind: "date", holds: isLimitKept, bar: never },
  { kind: "date", holds: isOnLimit, bar: whatever, ofRival: true },
  { kind: "figure", holds: isBoundElsewhere, bar: never },
  { kind: "figure", holds: isBothTold, bar: never },
  { kind: "figure", holds: (bound) => isAgeThen(bound) && !(isApposed(bound) && isInPlace(bound)), bar: whatever },
  { kind: "figure", holds: isAgeOfElse, bar: never },
  { kind: "figure", holds: isAgeNow, bar: whatever },
  { kind: "figure", holds: isAgeOfOther, bar: whatever, ofRival: true },
  { kind: "figure", holds: isAgeAtDeath, bar: whatever, ofRival: true },
  { kind: "figure", holds: isHeldWithOther, bar: never },
  { kind: "figure", holds: unlessInPlace(isHeldBare), bar: rarely },
  { kind: "figure", holds: isOfOtherBasis, bar: whatever, ofRival: true },
  { kind: "figure", holds: isOfCounting, bar: whatever },
  { kind: "figure", holds: isRoughShare, bar: whatever },
  { kind: "figure", holds: isShareOfCounts, bar: whatever },
  { kind: "figure", holds: isSideOfVote, bar: whatever },
  { kind: "figure", holds: isOfAnotherPerson, bar: whatever },
  { kind: "figure", holds: isNoneOf, bar: whatever },
  { kind: "figure", holds: isOwnTotal, bar: whatever, byChance: true },
  { kind: "figure", holds: isBoundOfElse, bar: unalike, ofRival: true },
  { kind: "figure", holds: isOfClock, bar: whatever },
  { kind: "figure", holds: isOtherScale, bar: unalike, ofRival: true },
  { kind: "figure", holds: isComparedWith, bar: whatever },
  { kind: "figure", holds: isSumOf, bar: whatever },
  { kind: "figure", holds: isImplied, bar: whatever, ofRival: true },
  { kind: "figure", holds: composed.isMarginOfScore, bar: whatever },
  { kind: "figure", holds: composed.isOneMore, bar: whatever },
  { kind: "figure", holds: composed.isProduct, bar: whatever },
  { kind: "figure", holds: composed.isDistance, bar: never, ofRival: true },
  { kind: "figure", holds: composed.isLost, bar: whatever },
  { kind: "figure", holds: composed.isAllBut, bar: whatever, ofRival: true },
  { kind: "figure", holds: composed.isGrownSince, bar: never, ofRival: true },
  { kind: "figure", holds: composed.isNewLevel, bar: never, ofRival: true },
  { kind: "figure", holds: composed.isRoughlyTimes, bar: whatever, ofRival: true },
  { kind: "figure", holds: composed.isOfAll, bar: seldom, ofRival: true },
  { kind: "figure", holds: isOfBefore, bar: never },
  { kind: "figure", holds: isUntilThen, bar: whatever },
  { kind: "figure", holds: isBoundOfSum, bar: whatever },
  { kind: "figure", holds: isReckoned, bar: whatever, byChance: true },
  { kind: "figure", holds: isSurpassed, bar: whatever },
  { kind: "figure", holds: isDifference, bar: unalike },
  { kind: "figure", holds: isRest, bar: whatever, byChance: true },
  { kind: "figure", holds: isMultiple, bar: whatever },
  { kind: "figure", holds: isRestOrSum, bar: unalike, byChance: true },
  { kind: "figure", holds: isOtherExtent, bar: unalike, ofRival: true },
  { kind: "figure", holds: isOtherProof, bar: whatever, ofRival: true },
  { kind: "figure", holds: isShareOfNumber, bar: whatever },
  { kind: "figure", holds: isOfAnotherNumber, bar: whatever, ofRival: true },
  { kind: "figure", holds: isOfAnotherSubject, bar: unalike, ofRival: true },
  { kind: "figure", holds: isOtherSnapshot, bar: whatever, ofRival: true },
  { kind: "figure", holds: isRoundedRange, bar: whatever },
  { kind: "figure", holds: isSpannedRange, bar: never, ofRival: true },
  { kind: "figure", holds: isFragment, bar: never },
  { kind: "figure", holds: isFarAndOther, bar: never, ofRival: true },
  { kind: "figure", holds: isFar, bar: rarely, ofRival: true },
  { kind: "figure", holds: isSliver, bar: rarely, ofRival: true },
  { kind: "figure", holds: isMarginOfElse, bar: never, ofRival: true },
  { kind: "figure", holds: isFormerToo, bar: whatever },
  { kind: "figure", holds: isBracketedToo, bar: whatever },
  { kind: "figure", holds: isDoneOtherwise, bar: whatever },
  { kind: "figure", holds: unlessInPlace(isHeldElsewhere), bar: rarely },
  { kind: "figure", holds: isOtherMode, bar: seldom, ofRival: true, yields: true },
  { kind: "figure", holds: isLoose, bar: seldom, ofRival: true, yields: true },
  { kind: "name", holds: isThin, bar: later },
];

/** The rival did the same to another thing, or something else went on there, and nothing else of the sentence is told there. */
function isOfOtherDeed({ claim, disagree, others }: Bound): boolean {
  if (!disagree || isSited(claim, disagree)) return false;
  return isOtherDeed(claim, disagree) || (others.agreeing === 0 && isElsewhere(claim, disagree));
}

/** It stands far off, and is planned or denied on one side only. */
function isFarAndOther(bound: Bound): boolean {
  return isFar(bound) && isOtherMode(bound);
}

/** The doubt, but where the figure that differs stands in the very place of the draft's. */
function unlessInPlace(holds: Doubt["holds"]): Doubt["holds"] {
  return (bound) => holds(bound) && !isInPlace(bound);
}

/** The doubt, but where the source deals the draft's figure, or its office, to another than the draft's. */
function unlessDealt(holds: Doubt["holds"]): Doubt["holds"] {
  return (bound) => holds(bound) && !isDealt(bound) && !isSuccession(bound);
}
