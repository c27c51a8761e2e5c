/** Waits for the editor: until something holds and has stopped changing. */
import { setTimeout as sleep } from "node:timers/promises";

const step = 50;
const calm = 6;
const patience = 30_000;

/** `await settled(() => getDiagnostics(uri), (diagnostics) => diagnostics.length > 0)`; fails with the last value seen. */
export async function settled<T>(look: () => T | Thenable<T>, holds: (value: T) => boolean): Promise<T> {
  let value = await look();
  let same = 0;
  for (let waited = 0; waited < patience; waited += step) {
    if (holds(value) && same >= calm) return value;
    await sleep(step);
    const next = await look();
    same = JSON.stringify(next) === JSON.stringify(value) ? same + 1 : 0;
    value = next;
  }
  throw new Error(`Half a minute went by and the editor still has ${JSON.stringify(value)}`);
}
