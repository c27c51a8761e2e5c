/** Which spellings are one name that two writers put into Latin letters, and which are two names. */
import assert from "node:assert/strict";
import { areRomanised } from "../../../claims-db/lexicon/romanised";

const one = `Tarek El-Gammal = Tareq al-Gammal; Yael Mizrahi = Yael Mizrachi; Nadav Tzur = Nadav Zur; Amal Khoury = Amal Khouri
  Gidon Shalev = Gideon Shalev; Yoav Shtern = Yoav Stern; Itamar Shklar = Ittamar Shklar; Lina Khreis = Lina Khrais
  Sok Vannarith = Sok Vannarit; Yasser al-Darwish = Yasser al-Darwisch; Sayeda Nafisa = Sayyida Nafisa`;

const two = `Karen Holm = Karin Holm; Ada Holm = Ada Halm; Samir Haddad = Samira Haddad; Dorje Lhamo = Dorje Lhama
  Aidan Brusk = Edan Brusk; Andreas Kreig = Andreas Krieg; Marten Lund = Morten Lund; Ada Lund = Lund; Berg = Burg`;

function pairsOf(list: string): readonly (readonly [string, string])[] {
  return list.split(/;|\n/u).map((pair): readonly [string, string] => {
    const [a = "", b = ""] = pair.split("=").map((name) => name.trim());
    return [a, b];
  });
}

describe("areRomanised", () => {
  for (const [a, b] of pairsOf(one))
    it(`takes ${a} and ${b} for one`, () => {
      assert.equal(areRomanised(a, b), true);
      assert.equal(areRomanised(b, a), true);
    });
  for (const [a, b] of pairsOf(two))
    it(`takes ${a} and ${b} for two`, () => {
      assert.equal(areRomanised(a, b), false);
      assert.equal(areRomanised(b, a), false);
    });
});
