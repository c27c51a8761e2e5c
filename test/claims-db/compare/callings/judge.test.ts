/** Tests that people are called what they are. */
import assert from "node:assert/strict";
import { judgeDraft } from "../../../../claims-db/index";
import { fill } from "../../../support/cases";

/** The callings that are warned of, each with what the source has. */
function check(draft: string, source: string, expected: string): void {
  const found = judgeDraft(fill([source]), { path: "draft.md", text: draft })
    .filter(({ verdict, claim }) => (verdict === "refuted" || verdict === "conflicting") && claim.kind === "title")
    .map(({ claim, reason }) => `${claim.text} > ${reason.source}`);
  assert.equal(found.join(", "), expected);
}

describe("What somebody is called", () => {
  const vote = "Una Harmsen, a retired surgeon from Weller, cast the only vote against the bridge on Monday.";

  it("is compared wherever it stands beside the name", () => {
    check("The only vote against came from Una Harmsen, a retired teacher.", vote, "teacher > surgeon");
    check("The only vote against came from the retired teacher Una Harmsen.", vote, "teacher > surgeon");
    check("A retired teacher, Una Harmsen, was against the bridge.", vote, "teacher > surgeon");
    check("Harmsen, who is a retired teacher, voted against the bridge.", vote, "teacher > surgeon");
    check("It was a retired teacher named Harmsen who voted against the bridge.", vote, "teacher > surgeon");
  });

  it("is no other relative where each is told of somebody else", () => {
    const widow = "My name is Ilona Vadasz, and I am the widow of Jozef Hetyei.";
    check(
      "The athlete's grandmother, Ilona Vadasz, took two tablets a day.",
      "Ilona Vadasz, the widow of Jozef Hetyei, spoke.",
      "",
    );
    check("The athlete's grandmother, Ilona Vadasz, took two tablets a day.", widow, "");
    const sister = "The athlete's sister, Ilona Vadasz, took two tablets a day against angina.";
    check("The athlete's grandmother, Ilona Vadasz, took two tablets a day.", sister, "grandmother > sister");
  });

  it("is the first of two that an of joins", () => {
    const sign = "His lawyer, Miriam Goldfarb, said that the sign had been knocked down.";
    check("The lawyer of the driver, Miriam Goldfarb, says that he saw no sign.", sign, "");
    check("The doctor of the driver, Miriam Goldfarb, says that he saw no sign.", sign, "doctor > lawyer");
  });

  it("is no word of a phrase before the main clause", () => {
    check("Before the letter of a retired teacher, Una Harmsen had said no.", vote, "");
    check("Before Monday a retired teacher, Una Harmsen, had said no.", vote, "teacher > surgeon");
  });

  it("is right in a wider word", () => {
    check("The only vote against came from Una Harmsen, a retired doctor.", vote, "");
    check("Harmsen, a former surgeon, voted against the bridge.", vote, "");
  });

  it("may be a trade beside what people do for love", () => {
    const poem = "The prize goes to the poet Una Harmsen for her third book, the jury said on Monday.";
    check("Una Harmsen, a dentist, has won the prize with her third book.", poem, "");
  });

  it("is left alone where the article has the word of nobody else", () => {
    const taught = `${vote} She had taught at the village school before she went to Weller.`;
    check("The only vote against came from Una Harmsen, a retired teacher.", taught, "");
  });

  it("is left alone of somebody else", () => {
    check("Tom Harmsen, a retired teacher, voted for the bridge.", vote, "");
    check("Una Harmsen spoke to a retired teacher, Tom Ley, before she voted.", vote, "");
  });
});

describe("What office somebody holds", () => {
  const fine = "The club's treasurer, Sir Bram Oakley, told members that the fine had been paid in March.";

  it("is compared with the article's", () => {
    check("Sir Bram Oakley, the club's coach, said that the fine had been paid.", fine, "coach > treasurer");
    check("Sir Bram Oakley, the club's treasurer, said that the fine had been paid.", fine, "");
    check("Bram Oakley, the finance chief, said that the fine had been paid.", fine, "");
  });

  it("is another one for another field, or for a deputy", () => {
    const tax = "Fisheries minister Ida Brandt and deputy governor Olav Reim opened the harbour on Friday.";
    check("Ida Brandt, the transport minister, opened the harbour.", tax, "transport minister > Fisheries minister");
    check("Ida Brandt is the minister of fisheries.", tax, "");
    check("Ida Brandt, the minister, opened the harbour.", tax, "");
    check("The harbour was opened by the governor, Olav Reim.", tax, "governor > deputy governor");
    const flood = "Each flooded household gets €1,300, Interior Minister Damir Orlec said on Monday.";
    check(
      "Prime Minister Damir Orlec said that each flooded household gets €1,300.",
      flood,
      "Prime Minister > Interior Minister",
    );
    check("Damir Orlec, the justice minister, promised €1,300.", flood, "justice minister > Interior Minister");
    check("Damir Orlec, the home secretary, promised €1,300.", flood, "");
    const leak = "Chancellor Leo Grasmug had twice told parliament that the leak came from his office.";
    check("Leo Grasmug, Norra's president, had told parliament of the leak.", leak, "president > Chancellor");
    check("Leo Grasmug, Norra's chancellor, had told parliament of the leak.", leak, "");
    const under = "The team had grown to 210 people under Colonel Arvind Thapa by Monday.";
    check("Colonel Arvind Thapa led 210 people.", under, "");
  });

  it("is the wrong person's, where another one holds it", () => {
    const two = "Chief executive Mona Lund was pleased. Finance chief Piet Haas expects the next quarter to be weaker.";
    check("Finance chief Mona Lund was pleased.", two, "Finance chief Mona Lund > CEO");
    check("Chief executive Mona Lund was pleased.", two, "");
  });

  it("may be held in a club that the article does not speak of, or be one of many", () => {
    check("Sir Bram Oakley, the president of a rowing club, said that the fine had been paid.", fine, "");
    const court = "The judge, Mona Lund, asked the prosecutor, Piet Haas, to sit down.";
    check("Piet Haas, a judge, was asked to sit down.", court, "");
  });

  it("goes with another one that the same people often hold", () => {
    const post = "The president of Orbis, Mona Lund, was pleased with the quarter.";
    check("Mona Lund, the chief executive of Orbis, was pleased with the quarter.", post, "");
  });

  it("may have been held before", () => {
    check("Sir Bram Oakley, a former coach of the club, said that the fine had been paid.", fine, "");
  });
});

describe("A calling that a story has for another", () => {
  const hearse =
    "Garrett Brusk, 41, had left the keys in the hearse.\n\nPastor Tove Lind changed her text. The pastor forgave him.";

  it("is not that of whom it names otherwise", () => {
    check("Garrett Brusk, the pastor, had left the keys.", hearse, "Garrett Brusk, the pastor > Tove Lind");
    check("Tove Lind, the pastor, changed her text.", hearse, "");
  });

  it("may be that of one of several, or of somebody whom the article does not name", () => {
    check("Garrett Brusk, a pastor, had left the keys.", hearse, "");
    check("Jan Krall, the pastor, forgave him.", hearse, "");
    check("The pastor Garrett Brusk had left the keys.", hearse, "");
    check("Garrett Brusk, the pastor, had left the keys.", `${hearse} A retired pastor drove it home.`, "");
  });
});

describe("What stands before a name and one comma", () => {
  it("may end what is said before", () => {
    const shares = "The founder's widow, Sadet Ilgaz, transferred 12 per cent to her son-in-law Ferit Duruk.";
    check("Before the transfer to her son-in-law, Ilgaz had more.", shares, "");
    check("She transferred 12 per cent to her son-in-law, Sadet Ilgaz.", shares, "son-in-law, Sadet Ilgaz > widow");
  });
});

describe("A rank and a field", () => {
  it("are told in several ways", () => {
    const camp = "Lieutenant Colonel Osip Marek spoke. Jan Krall, 22, 87 kilos, customs clerk, lifts weights.";
    check("Osip Marek holds the rank of major.", camp, "major > Lieutenant Colonel");
    check("Osip Marek holds the rank of lieutenant colonel.", camp, "");
    check("Krall, 22, works as a teacher.", camp, "teacher > clerk");
  });

  it("are those that somebody had before, too", () => {
    const hermit = "Aubrey Krall, formerly a bank inspector, was found well. Major Hugh Danby, 90, resigned.";
    check("Krall was formerly a railway inspector.", hermit, "railway inspector > bank inspector");
    check("Krall was formerly a bank inspector.", hermit, "");
    check("Danby, once a colonel, has left.", hermit, "colonel > Major");
  });
});

describe("Whose relative somebody is", () => {
  const heir = "The letters went to her cousin, Edda Lorimer, who keeps them in a bank.";

  it("is compared with the article's", () => {
    check("The letters are now with her sister, Edda Lorimer.", heir, "sister > cousin");
    check("The letters are now with her cousin, Edda Lorimer.", heir, "");
  });

  it("is left alone where it is another one's relative", () => {
    check("Edda Lorimer, the daughter of Hugh Danby, keeps the letters.", heir, "");
  });
});

describe("A deputy", () => {
  const office = "Deputy education minister Nefeli Arvanou announced classes at 22 schools.";
  it("may be any deputy of the sort", () => {
    check("The deputy minister, Nefeli Arvanou, announced classes at 22 schools.", office, "");
    check(
      "The deputy mayor, Nefeli Arvanou, announced classes at 22 schools.",
      office,
      "deputy mayor > education minister",
    );
  });
});

describe("A chief of a body that is named behind it", () => {
  const chief = "Holm's chief executive, Ida Lund, declined to say whether a ransom had been paid.";
  it("is who stands before, and not the body", () =>
    check("Ida Lund, the chief executive of the operator, Holm Haulage, would not say what was paid.", chief, ""));
});
