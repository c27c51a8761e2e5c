/** How two amounts stand to each other, without looking at what they count. */
import type { Comparison } from "../../model";

/** What came of a comparison of two amounts, and why: "beyond-bound". */
export interface Outcome {
  readonly outcome: Comparison["outcome"];
  readonly code: string;
  /** The most that such an outcome says of both being about one thing; 1 where it is absent. */
  readonly most?: number;
}

/** `agrees("rounds-to")` for 1,700 and 1,697. */
export function agrees(code: string): Outcome {
  return { outcome: "agrees", code };
}

/** `disagrees("beyond-bound")` for "over 1,400" and 1,200. */
export function disagrees(code: string): Outcome {
  return { outcome: "disagrees", code };
}

/** `incomparable("narrower-range")` for "24 to 30" and "20 to 50". */
export function incomparable(code: string): Outcome {
  return { outcome: "incomparable", code };
}

/** True where two values are equal as stated, not only compatible. */
export function isExact({ reason }: Pick<Comparison, "reason">): boolean {
  return reason.code.startsWith("same") || reason.code === "sum-of-parts";
}
