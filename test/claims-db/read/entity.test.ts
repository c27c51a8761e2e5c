/** Entities: the character that each stands for. */
import assert from "node:assert/strict";
import { decodeEntity } from "../../../claims-db/read/entity";

function check(entity: string, character: string | undefined): void {
  assert.equal(decodeEntity(entity), character, entity);
}

describe("decodeEntity", () => {
  it("reads names", () => {
    check("&amp;", "&");
    check("&rsquo;", "’");
    check("&mdash;", "—");
    check("&euro;", "€");
    check("&eacute;", "é");
    check("&Scaron;", "Š");
  });

  it("reads numbers, also those beyond the first plane", () => {
    check("&#8217;", "’");
    check("&#x2019;", "’");
    check("&#128512;", "😀");
  });

  it("makes every kind of blank a space", () => {
    check("&nbsp;", " ");
    check("&thinsp;", " ");
    check("&#160;", " ");
  });

  it("knows nothing of other names, controls and impossible numbers", () => {
    check("&hamas;", undefined);
    check("&#0;", undefined);
    check("&#x110000;", undefined);
    check("&#;", undefined);
  });
});
