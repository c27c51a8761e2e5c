/** Blanks what is too long to be a word: addresses, encoded data, hostile input. */

/**
 * The text with spaces for every run of more than 150 characters without a blank, so that places stay what they are.
 * The tagger's time grows with the square of a word's length.
 */
export function withoutRuns(text: string): string {
  return text.replace(longRun, (run) => " ".repeat(run.length));
}

const longRun = /[^\s]{151,}/gu;
