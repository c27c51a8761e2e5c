/** Names are found whole, without titles, possessive endings and words that only open the sentence. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { Name } from "../../../claims-db/model";
import { findNames } from "../../../claims-db/extract/name";
import { readWords } from "../../../claims-db/extract/words";
import { mark, unmark } from "../../support/marks";

/** The marked spans are found, no others; each with type and, where they are given, title and full name. */
function check(marked: string, ...facts: readonly Partial<Name>[]): void {
  const { text } = unmark(marked);
  const found = findNames(readWords(text));
  assert.equal(mark(text, found), marked);
  facts.forEach((fact, i) => assert.deepEqual({ ...found[i]?.value, ...fact }, found[i]?.value));
}

describe("names", () => {
  it("leaves out the genitive that ends a sentence", () => {
    check("All his strings had snapped, so he borrowed his brother [Caleb]'s.");
    check("The coat was [Ada Brusk]’s.");
  });

  it("keeps the prefix that has a capital of its own, and the street that begins with Via", () => {
    check("[Pan-Baltic Shipping] met anti-[Trump] groups.");
    check("The stream flooded the cellars of [Via Aurora] and went via [Milan].");
    check("Pre-tax profit rose.");
  });

  it("leaves the code of a currency to its amount", () => {
    check("The ticket costs CHF 12 or KES 450.");
    check("[Apollo 11] landed.");
  });

  it("knows a place by the words before it, whatever it sounds like", () => {
    check("The village of [Ada Landing] paid.", { type: "place" });
    check("She met the friend of [Ada Landing].", { type: "person" });
    check("The town of [Ada Landing]'s youth is gone.", { type: "person" });
  });

  it("knows what an acronym is short for where the text says so", () => {
    const full = "Nordfrakt Logistikk";
    check("The operator [Nordfrakt Logistikk] ([NFL]) left.", {}, { full, type: "organisation" });
    check("[NFL]: [Nordfrakt Logistikk] AS, the operator.", { full, type: "organisation" });
    check("[Banedrift] AS ([BND]) left.", {}, { full: "Banedrift" });
    check("[Ada Lund] ([SPD]) left.", {}, { full: "SPD" });
    check("The bus to [Nordfrakt] and [NFL] left.", {}, { full: "NFL" });
  });

  it("turns the names of a register round", () => {
    check("[Brusk, Ada Maria]: member since 1907.", { type: "person", full: "Ada Maria Brusk" });
    check("[Brusk, Maria] (born 1907) was a teacher.", { type: "person", full: "Maria Brusk" });
    check("[Lund], [Maria] said.", { type: "thing" });
    check("Beans, a priest and a bridge");
  });

  it("holds a nickname between a given name and a surname, and knows no adjective before a relative as a name", () => {
    check('It was recorded with the drummer [Carlton "Squeak" Dacosta] in May.', { type: "person" });
    check('It was recorded with the drummer [Carlton "Chief" Dacosta] in May.', { type: "person" });
    check('She met [Dwayne "The Rock" Johnson].');
    check('In [Oslo] "[Hamlet]" [Berg] said.');
    check('She sang in [Lund], and "[Hamlet]" was played.');
    check("Expectant mother gives birth on a train.");
  });
  it("reads a list of people with their offices as names, though every word has a capital", () => {
    check("[Lucian Fenhaugh], Chief Executive; [Dilys Bebb], Finance Director");
  });
  it("leaves out what somebody is called before a name that opens the sentence", () => {
    check("Baker [Rory Hatch] signs loaves.");
    check("Grandson [Tobias] found the ring.");
    check("[Baker Hatch] signs loaves.");
    check("[Porter Street Bridge] was shut.");
  });
  it("ends a company's name at the word that says what kind of company it is", () => {
    check("Half-year call, [Lund Steel Ltd] [Bengaluru], 4 May.");
    check("She works for [Lund Steel Co Ltd] in [Malmö].");
  });

  it("finds people without the title before them", () => {
    check(
      "Yesterday President [Joe Biden] called Prime Minister [Netanyahu].",
      { type: "person", honorific: "President" },
      { type: "person", honorific: "Prime Minister" },
    );
    check("She asked envoy [Dorit Halpern] and Gen. [Karl Oberst].", { honorific: "envoy" }, { honorific: "Gen." });
    check("Later Secretary of State [Marco Rubio] spoke.", { honorific: "Secretary of State" });
  });
  it("leaves out what an office is for", () => {
    check(
      "[U.N.] High Commissioner for Refugees [Filippa Aronsen] spoke.",
      { type: "organisation" },
      { type: "person" },
    );
    check("Later Director of Communications [Jane Aronsen] spoke.", { type: "person" });
    check("She met the President of [Costa Rica] on Monday.", { type: "place" });
  });
  it("knows people by two surnames or two given names with a hyphen, but no firm and no place", () => {
    check("They asked [Tihana Orlić-Benzia] and [Wanda Maria Gorlo-Brown].", { type: "person" }, { type: "person" });
    check("They asked [Anna-Britt Solvang].", { type: "person" });
    check("They asked [Kazan-Ruiz Shipping] and the [Delacorte-Hayes Theater].", { type: "thing" }, { type: "thing" });
    check("They asked Skipper [Torvald Leask] and Dona [Eulália].", { type: "person" }, { type: "person" });
  });
  it("knows a town of two words by what leads there, and no person by what is theirs", () => {
    check(
      "[Vesna Rusk], 36, of [Nova Gora], died in [Sankt Elm].",
      { type: "person" },
      { type: "place" },
      { type: "place" },
    );
    check("She is from [Vara Brena], near [Oster North].", { type: "place" }, { type: "place" });
    check("They met in [Mirko Varda]'s house and believe in [Mirko Varda].", { type: "person" }, { type: "person" });
  });
  it("knows a firm by the word before it, but nobody of its people", () => {
    check("The [Swedish] company [Frostvik] built it.", { type: "place" }, { type: "organisation" });
    check("They met company [Ada Brusk] there.", { type: "person" });
  });
  it("leaves a verb or a thing alone whose first letter is a capital for ever", () => {
    check("The hip was X-rayed after a U-turn in a T-shirt, and the [X-Men] saw it.");
  });
  it("leaves a role without a bearer alone", () => check("He said the Foreign Minister was late."));
  it("keeps particles, initials and suffixes", () => {
    check("He met [Ursula von der Leyen] and [Mohammed bin Salman].", { type: "person" }, { type: "person" });
    check("He met [Erik ten Hag] and [Bernhard ter Haar].", { type: "person" }, { type: "person" });
    check("She gave [Erik] ten [Harleys].", { type: "person" }, {});
    check("They read [J. K. Rowling] and [George W. Bush].", { type: "person" }, { type: "person" });
    check(
      "She met [Abdel-Fattah el-Sissi] and [Martin Luther King Jr.] there.",
      { type: "person" },
      { type: "person" },
    );
  });
  it("keeps a team's number", () => {
    check("He played for the [Lakeside 76ers] in 1999.");
    check("In [Lakeside] 76 people played.");
  });
  it("cuts the possessive ending, but not that of a brand", () => {
    check("We read [Dermer]'s letter.");
    check("He ate at [McDonald's] yesterday.");
  });
  it("cuts a pair at its hyphen, but not a double name", () => {
    check("The [US]-[Hamas] talks resumed.", { full: "United States" }, { type: "organisation" });
    check("We asked [Jean-Pierre] about [Rolls-Royce] again.");
    check("Rep. [Marcy Kaptur], D-[Ohio], agreed.");
  });
  it("parts two names joined by a plain and", () => check("He likes [Hamburg] and [Bremen]."));
  it("keeps organisations with of, for and and together", () => {
    check("The [Bank of Japan] spoke.", { type: "organisation" });
    check("She leads the [Department of Health and Human Services] now.", { type: "organisation" });
    check("He works at [King's College London] today.", { type: "organisation" });
  });
  it("drops ordinary words at the start of a sentence", () => {
    check("Hundreds of residents fled.");
    check("Flash floods have hit the valley.");
    check("[Ferrari] drivers have hit the wall.");
    check("Police in [Kyiv] said so.", { type: "place" });
    check("But [Hamas] refused.");
    check("Employees have left.");
    check("Labels were mixed up at the quay.");
    check("Crowing with intent is no crime.");
    check("[Saracens] left the quay.");
  });
  it("knows no day or month as a name, but a person called May", () => {
    check("On Monday in March they met.");
    check("On Sundays they are closed.");
    check("Net retention fell.");
    check("Last week [Theresa May] spoke.", { type: "person" });
  });
  it("gives demonyms and short names their country", () => {
    check("[Israeli] officials met in the [U.S.] again.", { type: "place", full: "Israel" }, { full: "United States" });
  });
  it("parts an origin from the person behind it", () =>
    check("They freed [American] [Edan Alexander], 21.", { type: "place" }, { type: "person" }));
  it("finds the name behind a prefix", () => check("It was an anti-[Trump] rally."));
  it("is wary where every word has a capital", () => {
    check("Mayor Promises Cheaper Rent Before Summer");
    check("Court Rules Against [Hamas] After Long Fight");
  });
  it("takes acronyms, but not shouted words", () => {
    check("The [NATO] chief said STOP twice.", { full: "North Atlantic Treaty Organization" });
  });
  it("stays inside any text and never throws", () => {
    const bits = fc.constantFrom(
      "Al",
      "-",
      "'s",
      "of",
      "King",
      "U.S.",
      "&",
      "and",
      "bin",
      "J.",
      "the",
      "Bank",
      '"',
      "9",
      "É",
      "İ",
    );
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(bits).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of findNames(readWords(text)))
          assert.ok(0 <= start && start < end && end <= text.length);
      }),
    );
  });

  it("reads a long list of names as names, and a headline with care", () => {
    check(
      "The film stars the voices of [Anna Lind], [Peter Kroll], [Maria Solano], [James Key], [Nina Barto] and [Paul Hope].",
      { type: "person" },
      { type: "person" },
      { type: "person" },
      {},
      { type: "person" },
      {},
    );
    check("Film Voices Star Again In Winter Hope");
  });
});

describe("Letters of a currency", () => {
  it("are no name, nor part of one", () => {
    check("It cost NZ$5m in [Durban], and in the [United States] A$58 million.");
    check("A bag costs R21.35 in [Durban].");
  });

  it("are a country's where they stand apart", () => {
    check("The [US] sold it for $5.");
  });
});

describe("nicknames", () => {
  it("stand amid the name of whom they are said", () => {
    check("[Erik Lund], 34, better known as [Magic], won.", {}, { full: 'Erik "Magic" Lund', type: "person" });
    check("[Erik Lund], whom fans call [Magic], won.", {}, { full: 'Erik "Magic" Lund' });
  });

  it("are none where the person only names another", () => {
    check("[Erik Lund], who called [Berg] a friend, won.", {}, { full: "Berg" });
    check("[Erik Lund] met [Berg], known as a friend.", {}, { full: "Berg" });
  });
});
