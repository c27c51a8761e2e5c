/** Where the sources disagree with each other, whatever the draft says: the values of one thing, each with its sources. */
import type { Evidence, Kind } from "../../claims-db/model";

/** One thing of which the sources say different values, the value with the most sources first. */
export interface Disagreement {
  readonly kind: Kind;
  readonly values: readonly DisagreeingValue[];
}

/** One value and the sources that have it: "about 1,900" in Harbor Wire. */
export interface DisagreeingValue {
  readonly value: string;
  readonly sources: readonly Evidence[];
}
