/** Posts, and which of them one person hardly has both. */
import { deepEqual, equal } from "node:assert/strict";
import { areOtherPosts, postOf } from "../../../claims-db/lexicon/posts";

/** Whether two roles are posts of which one person hardly has both. */
function areOther(one: string, other: string): boolean {
  const [mine, theirs] = [postOf(one), postOf(other)];
  return mine !== undefined && theirs !== undefined && areOtherPosts(mine, theirs);
}

describe("A post", () => {
  it("is read with what it is for", () => {
    deepEqual(postOf("chief medical officer"), {
      kind: "director",
      head: "officer",
      fields: ["medical"],
      isTop: false,
    });
    deepEqual(postOf("minister of fisheries"), {
      kind: "minister",
      head: "minister",
      fields: ["fisheries"],
      isTop: false,
    });
    equal(postOf("author"), undefined);
    equal(postOf("leader of reform"), undefined);
  });

  it("is another one than that of another kind, and of another field where a house has several", () => {
    equal(areOther("mayor", "regional governor"), true);
    equal(areOther("chief medical officer", "chief financial officer"), true);
    equal(areOther("justice minister", "transport minister"), true);
    equal(areOther("regional ecology director", "regional highways director"), true);
  });

  it("is none other where papers take one word for the other, or one may be the other for short", () => {
    equal(areOther("president", "chairman"), false);
    equal(areOther("chief executive officer", "managing director"), false);
    equal(areOther("chief executive officer", "president"), false);
    equal(areOther("finance director", "president"), true);
    equal(areOther("finance minister", "minister"), false);
    equal(areOther("justice minister", "interior minister"), false);
    equal(areOther("president of growers", "federation president"), false);
    equal(areOther("local mayor", "mayor"), false);
  });
});
