/** The words of `corroborate explain`. */

/** Headings and notes of an explanation. */
export const explainWords = {
  read: "Read as",
  why: "Why",
  for: "For",
  against: "Against",
  suggestion: "Write",
  slot: "word that differs",
  outcomes: { agrees: "Agrees", disagrees: "Differs", incomparable: "Left out" },
  together: "Together",
  /** What a reading across all sources made of a claim. */
  across: (likely: string, value: string): string =>
    `Read across all sources, ${likely} likely to be wrong; most speaks for “${value}”.`,
  silent: (labels: string): string => `Nothing that counts: ${labels}.`,
  nothing: (place: string): string => `No claims at ${place}.`,
} as const;
