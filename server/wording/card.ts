/** The words of the evidence card. */
import { shorten } from "./phrases";

/** What the card says beside verdict, message and reasons. */
export const cardWords = {
  draft: "Your draft",
  primary: "(primary)",
  share: (sources: number, total: number): string => (total === 1 ? "" : `(${sources} of ${total})`),
  notCompared: "Not compared",
  more: (count: number): string => `And ${count} more.`,
  use: (suggestion: string): string => `Use “${shorten(suggestion, 40)}”`,
  keep: "Keep, because …",
  check: "Mark as checked",
} as const;
