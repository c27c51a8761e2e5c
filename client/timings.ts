/** How long things took, in milliseconds, for the log and for bug reports. */

/** What was measured so far: `{ activation: 12, "server start": 340 }`. */
export const timings: Record<string, number> = {};

/** Notes how long something took since `begun`, a moment of `performance.now()`; gives the milliseconds. */
export function note(what: string, begun: number): number {
  return (timings[what] = Math.round(performance.now() - begun));
}
