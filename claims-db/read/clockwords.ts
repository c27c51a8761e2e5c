/** Knows the words that stand beside a date in a head line: weekday, hour, zone, "updated". */

/** The words and numbers of a line part: "Mon 7 Oct, 9:30 pm" has five; separators are none. */
export function wordsOf(part: string): readonly string[] {
  return part.split(/[^\p{L}\p{N}:.]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** True for "9:30", "pm", "GMT", "Monday" and "Updated:"; not for "talks". */
export function isClockWord(word: string): boolean {
  return shapes.some((shape) => shape.test(word.toLowerCase()));
}

const shapes: readonly RegExp[] = [
  /^\d{1,2}(?:[:.]\d\d){0,2}(?:am|pm|h|z)?$/,
  /^(?:[ap]\.?m\.?|hrs?|utc|cet|eet|gmt|bst|[ecmp][sd]?t|local|time)$/,
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?$/,
  /^(?:at|on|last|first|updated|published|posted):?$/,
];
