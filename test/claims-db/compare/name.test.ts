/** Names agree, differ in spelling, or belong to two bearers and are not compared. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Name, NameType } from "../../../claims-db/model";
import { areRelated, compareNames } from "../../../claims-db/compare/name";
import { nameKeys } from "../../../claims-db/lexicon/namekeys";

function name(text: string, type: NameType, full = text): Name {
  return { kind: "name", type, text, full };
}

/** Compares each pair both ways; what can be compared must share a key of the index. */
function check(type: NameType, expected: string, pairs: readonly (readonly [string, string])[]): void {
  for (const [draft, source] of pairs) {
    for (const [a, b] of [
      [draft, source],
      [source, draft],
    ] as const) {
      const { outcome, reason, suggestion } = compareNames(name(a, type), name(b, type));
      assert.equal(`${outcome} ${reason.code}`, expected, `${a} / ${b}`);
      assert.equal(suggestion, outcome === "disagrees" ? b : undefined);
      const keys = nameKeys(b, type);
      assert.ok(
        outcome === "incomparable" || nameKeys(a, type).some((key) => keys.includes(key)),
        `${a} / ${b}: no key`,
      );
    }
  }
}

describe("names of people", () => {
  it("agree by nickname, initial and middle name", () =>
    check("person", "agrees same-name", [
      ["Bob Tannert", "Robert Tannert"],
      ["J. K. Rowling", "Joanne Rowling"],
      ["George Bush", "George W. Bush"],
      ["Martin Luther King", "Martin Luther King Jr."],
      ["Pyotr Tchaikovsky", "Peter Tchaikovsky"],
    ]));
  it("agree by transliteration, particle, accent and order", () =>
    check("person", "agrees same-name", [
      ["Mohammed bin Salman", "Muhammad bin Salman"],
      ["Ahmed Sharaa", "Ahmed al-Sharaa"],
      ["Gao Ming", "Ming Gao"],
      ["Jens Müller", "Jens Mueller"],
      ["José Marquina", "Jose Marquina"],
    ]));
  it("agree where one is only a surname", () => check("person", "agrees short-form", [["Halpern", "Dorit Halpern"]]));
  it("differ in spelling by sound, slip and swap", () =>
    check("person", "disagrees other-spelling", [
      ["Aidan Alexander", "Edan Alexander"],
      ["Steve Witkov", "Steve Witkoff"],
      ["Andreas Kreig", "Andreas Krieg"],
      ["Steven King", "Stephen King"],
      ["Karoline Levitt", "Karoline Leavitt"],
      ["Sara Lindsay", "Sarah Lindsey"],
    ]));
  it("differ in spelling where a rare surname stands alone", () =>
    check("person", "disagrees other-spelling", [["Witkov", "Witkoff"]]));
  it("are not compared where a common word stands alone", () =>
    check("person", "incomparable other-name", [["Marten", "Martin"]]));
  it("are two people with one surname", () =>
    check("person", "incomparable other-person", [
      ["Donald Trump", "Melania Trump"],
      ["Paul Smith", "Paula Smith"],
      ["Samir Hassan", "Samira Hassan"],
      ["George H. W. Bush", "George W. Bush"],
    ]));
  it("are two people where both surnames are common", () =>
    check("person", "incomparable other-name", [
      ["Boris Johnston", "Boris Johnson"],
      ["Harry Cole", "Harry Cope"],
    ]));
});

describe("other names", () => {
  it("agree by alias, acronym, demonym and form", () => {
    check("place", "agrees same-name", [
      ["US", "America"],
      ["Israeli", "Israel"],
      ["Kiev", "Kyiv"],
    ]);
    check("organisation", "agrees same-name", [
      ["Festival of the Northern Sea", "Festival of Northern Sea"],
      ["WHO", "World Health Organization"],
      ["Marks & Spencer", "Marks and Spencer"],
      ["Vantor Inc", "Vantor"],
      ["State Department", "Department of State"],
      ["Hizbullah", "Hezbollah"],
    ]);
  });
  it("agree where one is a part of the other", () =>
    check("organisation", "agrees short-form", [["Security Council", "UN Security Council"]]));
  it("differ in spelling by one word", () => {
    check("organisation", "disagrees other-spelling", [
      ["Goldmann Sachs", "Goldman Sachs"],
      ["Binnance", "Binance"],
      ["Belmont Capital", "Delmont Capital"],
    ]);
    check("place", "disagrees other-spelling", [["Toyko", "Tokyo"]]);
  });
  it("lie one in the other, and are not compared", () => {
    check("place", "incomparable contains", [
      ["Qatar", "Doha"],
      ["Armenian", "Yerevan"],
      ["Italy", "Lake Lugo"],
      ["Santorian", "Santoria"],
    ]);
    check("thing", "incomparable contains", [["Early Bird Bundle", "Early Bird Bundle Package"]]);
    check("organisation", "incomparable contains", [["Google", "Google Cloud"]]);
    check("place", "incomparable other-name", [
      ["Lyon", "Nantes"],
      ["Lake Como", "Lake Garda"],
      ["Nigerian", "Niger"],
      ["French", "Belgian"],
    ]);
  });
  it("are never misspellings of each other where both exist", () => {
    check("place", "incomparable other-name", [
      ["Iran", "Iraq"],
      ["Austria", "Australia"],
      ["Niger", "Nigeria"],
    ]);
    check("organisation", "incomparable other-name", [
      ["London Fire Brigade", "London Fire Service"],
      ["BBC", "NBC"],
    ]);
    check("thing", "incomparable other-name", [["Boeing 737", "Boeing 747"]]);
  });
  it("of two types are not compared", () =>
    assert.equal(compareNames(name("Halpern", "person"), name("Halperin", "place")).outcome, "incomparable"));
});

describe("areRelated", () => {
  const related = (a: string, b: string, type: NameType): boolean => areRelated(name(a, type), name(b, type));
  it("holds for a name in one word or two, and not for two of a row", () => {
    assert.equal(related("Metro Liga", "MetroLiga", "organisation"), true);
    assert.equal(compareNames(name("Metro Liga", "thing"), name("MetroLiga", "thing")).outcome, "agrees");
    assert.equal(related("World War I", "World War II", "thing"), false);
    assert.equal(related("Tarkelon 2", "Tarkelon 3", "thing"), false);
    assert.equal(related("Tarkelon", "Tarkelon 2", "thing"), true);
    assert.equal(related("Metro Liga", "Metro League", "thing"), false);
  });

  it("holds for forms of one name, containment and words of a longer name", () => {
    assert.ok(related("Rowling", "J. K. Rowling", "person"));
    assert.ok(related("WHO", "World Health Organization", "organisation"));
    assert.ok(related("Doha", "Qatar", "place"));
    assert.ok(related("Israeli", "Israel", "place"));
    assert.ok(related("Spring Cup", "Elm Spring Cup", "thing"));
    assert.ok(related("Arts Council", "Arts Council Norland", "organisation"));
    assert.ok(related("Lund-Berghs", "Ada Lund-Bergh", "person"));
    assert.ok(related("Tarquinic", "Tarquin", "thing"));
    assert.ok(related("Liz", "Elizabeth", "person"));
    assert.ok(related("K.", "Katherine", "person"));
    assert.ok(related("France", "Nantling", "thing"));
    assert.ok(related("Harborland", "Harbor World", "thing"));
    assert.ok(related("BFA", "Bureau of Fair Air and Water", "organisation"));
  });
  it("does not hold for rivals", () => {
    assert.ok(!related("Donald Trump", "Melania Trump", "person"));
    assert.ok(!related("Manchester City", "Manchester United", "organisation"));
    assert.ok(!related("Liz", "Anna", "person"));
    assert.ok(!related("Oberwald", "Nantling", "thing"));
    assert.ok(!related("Kenya", "Uganda", "place"));
    assert.ok(!related("Harborland", "Summer World", "thing"));
    assert.ok(!related("BFW", "Bureau of Fair Air and Water", "organisation"));
    assert.ok(!related("Harborson", "Harbor", "person"));
    assert.ok(!related("Spring Cup", "Autumn Cup", "thing"));
    assert.ok(!related("City Council", "Arts Council Norland", "organisation"));
    assert.ok(!related("Lunds", "Ada Lund-Bergh", "person"));
    assert.ok(!related("Cup", "Spring Cup", "thing"));
  });
});

describe("short mentions", () => {
  it("are right where only the given name is wrong", () =>
    assert.equal(
      compareNames(name("Alexander", "person", "Aidan Alexander"), name("Edan Alexander", "person")).outcome,
      "agrees",
    ));
  it("are corrected in their own shape", () => {
    assert.equal(compareNames(name("Witkov", "person"), name("Steve Witkoff", "person")).suggestion, "Witkoff");
    assert.equal(
      compareNames(name("Aidan", "person", "Aidan Alexander"), name("Edan Alexander", "person")).suggestion,
      "Edan",
    );
  });
});

describe("A name with a number", () => {
  it("is the same whichever way the number is written", () => {
    check("thing", "agrees same-name", [
      ["Third Symphony", "Symphony No. 3"],
      ["Second World War", "World War II"],
      ["9th District", "District 9"],
    ]);
  });

  it("is another with another number", () => {
    assert.equal(areRelated(name("Fourth Symphony", "thing"), name("Symphony No. 3", "thing")), false);
  });
});

describe("What never stands against a name", () => {
  it("is somebody of whom only the first letter is told, or a street of a town", () => {
    assert.equal(areRelated(name("Walter", "person"), name("W. Olivera", "person")), true);
    assert.equal(areRelated(name("Walter", "person"), name("T. Olivera", "person")), false);
    assert.equal(areRelated(name("Westerkerke", "thing"), name("Kaaistraat", "thing")), true);
    assert.equal(areRelated(name("Lindenplein", "thing"), name("Kaaistraat", "thing")), false);
  });
});
