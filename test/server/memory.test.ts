/** Memory that a check needed for a moment is given back, and then nothing runs any more. */
import assert from "node:assert/strict";
import { memorySaver } from "../../server/memory";

describe("the memory saver", () => {
  it("keeps no process alive and can be called as often as there is work", () => {
    const work = memorySaver();
    for (let i = 0; i < 1000; i++) work();
    assert.equal(process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length <= 1, true);
  });
});
