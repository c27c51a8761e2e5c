/** Who holds which role: where titles are found, and what is none. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Found, Title } from "../../../claims-db/model";
import { findTitles } from "../../../claims-db/extract/title";
import { readWords } from "../../../claims-db/extract/words";
import { unmark } from "../../support/marks";

/**
 * Persons are marked with brackets; the titles come back as "aspect: words = role | organisation | holder | status".
 */
function check(marked: string, ...expected: readonly string[]): void {
  const { text, spans } = unmark(marked);
  const names = spans.map(({ start, end }) => person(text, start, end));
  const found = findTitles(readWords(text), names);
  assert.deepEqual(
    found.map((title) => shown(text, title)),
    expected,
  );
}

function person(text: string, start: number, end: number): Found {
  const name = text.slice(start, end);
  return { start, end, value: { kind: "name", type: "person", text: name, full: name } };
}

function shown(text: string, { start, end, value }: Found): string {
  const { aspect, role, organisation, holder, status } = value as Title;
  const parts = [role, organisation, holder, status === "current" ? undefined : status].filter(
    (part) => part !== undefined,
  );
  return `${aspect}: ${text.slice(start, end)} = ${parts.join(" | ")}`;
}

describe("findTitles", () => {
  it("gives each role of a row to the holder behind it, and a role alone to the one before", () => {
    check(
      "Held were the captain, [Juma Berg], the purser, [Said Lund], and the cook.",
      "role: captain = captain | Juma Berg",
    );
    check("[Juma Berg], the captain, said so.", "role: captain = captain | Juma Berg");
  });

  it("hears who introduces themselves", () => {
    check(
      "My name is [Ida Holm], and I am an account manager at Nordtek.",
      "role: account manager at Nordtek = account manager | Nordtek | Ida Holm",
    );
    check("My name is [Ida Holm], and I spoke to an account manager at Nordtek.");
    check("We met [Ida Holm], and I am an account manager at Nordtek.");
  });

  it("reads one word before a name as who holds it", () => {
    check("President [Moreau] spoke.", "holder: President Moreau = president | Moreau");
  });
  it("reads a role with its organisation as who and what", () => {
    check(
      "Palace press secretary [Ida Holm] spoke.",
      "holder: press secretary Ida Holm = press secretary | Palace | Ida Holm",
      "role: Palace press secretary = press secretary | Palace | Ida Holm",
    );
  });
  it("reads an abbreviated role and where its holder belongs", () => {
    check(
      "Sen. [Ida Holm] of Ohio spoke.",
      "holder: Sen. Ida Holm = senator | Ohio | Ida Holm",
      "role: Ohio = senator | Ohio | Ida Holm",
    );
    check(
      "Mayor [Ida Holm], of Milton, spoke.",
      "holder: Mayor Ida Holm = mayor | Milton | Ida Holm",
      "role: Milton = mayor | Milton | Ida Holm",
    );
    check("Sen. [Ida Holm] of Milton, Ohio, spoke.", "holder: Sen. Ida Holm = senator | Ida Holm");
    check("Mayor [Ida Holm], of all people, spoke.", "holder: Mayor Ida Holm = mayor | Ida Holm");
  });
  it("reads a role with an article before a name between commas", () => {
    check("The mayor, [Ida Holm], spoke.", "role: mayor = mayor | Ida Holm");
    check("They told the captain, [Ida Holm], of it.", "role: captain = captain | Ida Holm");
    check("They met the mayor, [Ida Holm], and others.");
    check("They met the mayor, [Ida Holm], [Jo Poe] and others.");
    check("To the mayor, [Ida Holm] said, it was new.");
  });
  it("names nations by their usual name", () => {
    check(
      "US President [Jane Roe] spoke.",
      "holder: President Jane Roe = president | United States | Jane Roe",
      "role: US President = president | United States | Jane Roe",
    );
    check(
      "Norwegian prime minister [Ida Holm] spoke.",
      "holder: prime minister Ida Holm = prime minister | Norway | Ida Holm",
      "role: Norwegian prime minister = prime minister | Norway | Ida Holm",
    );
  });
  it("reads an organisation behind the role", () => {
    check(
      "The CEO of Acme [Ida Holm] left.",
      "holder: CEO of Acme Ida Holm = chief executive officer | Acme | Ida Holm",
      "role: CEO of Acme = chief executive officer | Acme | Ida Holm",
    );
  });
  it("reads the role after a comma", () => {
    check(
      "[Ida Holm], the State Department spokeswoman, left.",
      "role: State Department spokeswoman = spokesperson | Department of State | Ida Holm",
    );
    check(
      "[Ida Holm], 54, Acme's chief executive, left.",
      "role: Acme's chief executive = chief executive officer | Acme | Ida Holm",
    );
    check(
      "It was said by [Ida Holm], another Middle East specialist.",
      "role: Middle East specialist = specialist | Middle East | Ida Holm",
    );
  });
  it("reads the role in brackets", () => {
    check("Present: [Ida Holm] (Acme spokesman).", "role: Acme spokesman = spokesperson | Acme | Ida Holm");
  });
  it("reads the role before a comma when it names its organisation", () => {
    check(
      "The plan of the UN envoy for Yemen, [Ida Holm], failed.",
      "role: UN envoy for Yemen = envoy for yemen | United Nations | Ida Holm",
    );
  });
  it("keeps what narrows a role", () => {
    check(
      "[Ida Holm], former Deputy Secretary of State for Polar Affairs, left.",
      "role: former Deputy Secretary of State for Polar Affairs = deputy secretary of state for polar affairs | Ida Holm | former",
    );
  });
  it("reads a nominee as one", () => {
    check(
      "[Ida Holm], [Moreau]’s nominee to be envoy for rivers, left.",
      "role: Moreau’s nominee to be envoy for rivers = nominee for envoy for rivers | Ida Holm | nominee",
    );
  });
  it("reads a role given by a verb", () => {
    check("[Ida Holm] is the mayor of Oslo.", "role: mayor of Oslo = mayor | Oslo | Ida Holm");
    check(
      "[Ida Holm], who was appointed CEO of Acme, left.",
      "role: CEO of Acme = chief executive officer | Acme | Ida Holm",
    );
    check("[Ida Holm] was the mayor of Oslo.", "role: mayor of Oslo = mayor | Oslo | Ida Holm | former");
  });
  it("keeps former, acting, elected and vice apart", () => {
    check("Former President [Roe] spoke.", "holder: President Roe = president | Roe | former");
    check("Then-President [Roe] spoke.", "holder: President Roe = president | Roe | former");
    check("The ex-president [Roe] spoke.", "holder: ex-president Roe = president | Roe | former");
    check("President-elect [Roe] spoke.", "holder: President-elect Roe = president | Roe | elect");
    check("Vice President [Roe] spoke.", "holder: Vice President Roe = vice president | Roe");
    check("Acting Governor [Roe] spoke.", "holder: Governor Roe = governor | Roe | acting");
  });
  it("leaves an administration and several holders alone", () => {
    check("The [Roe] administration spoke.");
    check("Presidents [Roe] and [Moreau] spoke.");
  });
  it("leaves a role beside another person alone", () => {
    check("He met the president, [Ida Holm] and others.");
    check("[Roe], Chancellor [Holm] and others met.", "holder: Chancellor Holm = chancellor | Holm");
  });
  it("leaves a sentence without persons alone", () => {
    check("The president of the board spoke.");
  });
  it("takes any text and stays inside it", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "President",
            "of",
            "the",
            "US",
            "Ida",
            "Holm",
            ",",
            "'s",
            "-",
            "for",
            "CEO",
            "is",
            "😀",
            "former",
            "and",
            "nominee",
            "to",
            "be",
          ),
        ),
        (words) => {
          const text = words.join(" ");
          const at = text.indexOf("Ida");
          for (const { start, end } of findTitles(readWords(text), at < 0 ? [] : [person(text, at, at + 3)])) {
            assert.ok(0 <= start && start < end && end <= text.length);
          }
        },
      ),
    );
  });
});
