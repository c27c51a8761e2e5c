/** Two titles held against each other: when they contradict, and when they must not. */
import assert from "node:assert/strict";
import type { Title } from "../../../claims-db/model";
import { compareTitles } from "../../../claims-db/compare/title";

/** A title as "role | organisation | holder | status"; "-" for no organisation. */
function title(text: string, aspect: Title["aspect"]): Title {
  const [role = "", organisation = "-", holder = "", status = "current"] = text.split(" | ");
  return {
    kind: "title",
    role,
    organisation: organisation === "-" ? undefined : organisation,
    holder,
    status: status as Title["status"],
    aspect,
  };
}

const checkHolder = check("holder");
const checkRole = check("role");

function check(aspect: Title["aspect"]): (draft: string, source: string, expected: string) => void {
  return (draft, source, expected) => {
    const { outcome, reason, suggestion } = compareTitles(title(draft, aspect), title(source, "holder"));
    assert.equal([outcome, reason.code, suggestion].filter((part) => part !== undefined).join(" "), expected);
  };
}

describe("compareTitles", () => {
  it("flags another holder of an office that one person holds", () => {
    checkHolder(
      "president | - | Biden",
      "president | United States | Donald Trump",
      "disagrees other-holder President Trump",
    );
    checkHolder(
      "chief executive officer | Acme | Ida Holm",
      "chief executive officer | Acme Inc | Jo Poe",
      "disagrees other-holder CEO Jo Poe",
    );
  });
  it("flags two offices that nobody holds at once", () => {
    checkRole("army chief | - | Ida Holm", "navy chief | - | Ida Holm", "disagrees other-role navy chief");
    checkRole(
      "chairman | Acme | Ida Holm",
      "chief financial officer | Acme | Ida Holm",
      "disagrees other-role Acme CFO",
    );
    checkRole("chairman | Acme | Ida Holm", "chief executive officer | Acme | Ida Holm", "incomparable other-role");
    checkRole("army chief | - | Ida Holm | former", "navy chief | - | Ida Holm", "incomparable other-time");
  });
  it("flags another state of a senator, but no party or town", () => {
    checkRole("senator | Iowa | Ida Holm", "senator | Ohio | Ida Holm", "disagrees other-organisation Ohio senator");
    checkRole("senator | Democratic Party | Ida Holm", "senator | Ohio | Ida Holm", "agrees same-role");
    const draft: Title = { ...title("senator | Iowa | Ida Holm", "role"), bare: true };
    assert.equal(compareTitles(draft, title("senator | Ohio | Ida Holm", "role")).suggestion, "Ohio");
    assert.equal(compareTitles(draft, title("mayor | Iowa | Ida Holm", "role")).outcome, "incomparable");
  });
  it("knows the people of a country that no table has", () => {
    checkRole("mayor | Santorian | Ida Holm", "mayor | Santoria | Ida Holm", "agrees same-role");
    checkRole(
      "mayor | Santorian | Ida Holm",
      "mayor | Sandoria | Ida Holm",
      "disagrees other-organisation Sandoria mayor",
    );
  });
  it("lets presidents of other countries be", () => {
    checkHolder(
      "president | - | Macron",
      "president | United States | Donald Trump",
      "incomparable other-organisation",
    );
    checkHolder("president | Chile | Ida Holm", "president | Peru | Jo Poe", "incomparable other-organisation");
    checkHolder("president | - | Holm", "president | - | Trump", "incomparable other-organisation");
  });
  it("lets former holders, past leaders and elected ones be", () => {
    checkHolder(
      "president | - | Biden | former",
      "president | United States | Donald Trump",
      "incomparable other-time",
    );
    checkHolder("president | - | Reagan", "president | - | Trump", "incomparable other-time");
    checkHolder("president | - | Biden", "president | - | Trump | elect", "incomparable other-time");
  });
  it("lets offices that several people hold be", () => {
    checkHolder("envoy | United States | Ida Holm", "envoy | United States | Jo Poe", "incomparable other-role");
    checkHolder("senator | - | Holm", "senator | - | Poe", "incomparable other-role");
  });
  it("lets another spelling of the holder be", () => {
    checkHolder("president | - | Zelensky", "president | Ukraine | Volodymyr Zelenskyy", "incomparable near-holder");
  });
  it("agrees on the same holder", () => {
    checkHolder("president | - | Biden", "president | United States | Joe Biden", "agrees same-role");
    checkHolder("mayor | Oslo | Joe Poe", "mayor | Oslo | Joseph Poe", "agrees same-role");
  });
  it("knows popes and kings by their first name", () => {
    checkHolder("pope | - | Francis", "pope | - | Francis Bergoglio", "agrees same-role");
    checkHolder("pope | - | Benedict", "pope | - | Francis", "disagrees other-holder Pope Francis");
  });
  it("lets one post after another be", () => {
    checkRole("head coach | Acme | Ida Holm", "head coach | Otters | Ida Holm", "incomparable other-organisation");
  });
  it("flags another organisation of one who speaks for it", () => {
    checkRole(
      "spokesperson | Department of State | Ida Holm",
      "press secretary | White House | Ida Holm",
      "disagrees other-organisation White House press secretary",
    );
  });
  it("lets a nation and its office be one employer", () => {
    checkRole(
      "spokesperson | United States | Ida Holm",
      "press secretary | White House | Ida Holm",
      "agrees same-role",
    );
  });
  it("lets several posts of one person be", () => {
    checkRole("professor | Oslo | Ida Holm", "professor | Bergen | Ida Holm", "incomparable other-organisation");
    checkRole("founder | Acme | Ida Holm", "chief executive officer | Acme | Ida Holm", "incomparable other-role");
  });
  it("flags roles of which nobody holds two", () => {
    checkRole(
      "prime minister | France | Ida Holm",
      "president | France | Ida Holm",
      "disagrees other-role president of France",
    );
    checkHolder("vice president | - | Poe", "president | United States | Jo Poe", "disagrees other-role President Poe");
  });
  it("flags the ministry of another field, but not one that may be the same house", () => {
    checkRole(
      "finance minister | - | Ida Holm",
      "transport minister | - | Ida Holm",
      "disagrees other-role transport minister",
    );
    checkRole("finance minister | - | Ida Holm", "trade minister | - | Ida Holm", "incomparable other-role");
    checkRole(
      "finance minister | - | Ida Holm | former",
      "transport minister | - | Ida Holm",
      "incomparable other-time",
    );
    checkRole("health secretary | - | Ida Holm", "transport minister | - | Ida Holm", "incomparable other-role");
  });
  it("agrees with a wider or narrower role", () => {
    checkRole(
      "envoy | United States | Jo Poe",
      "special envoy for rivers | United States | Jo Poe",
      "agrees wider-role",
    );
  });
  it("lets a lower rank be", () => {
    checkRole(
      "secretary of state | United States | Jo Poe",
      "deputy secretary of state | United States | Jo Poe",
      "incomparable other-role",
    );
  });
  it("lets a relative with the same surname be", () => {
    checkRole("president | Acme | Ida Holm", "president | Acme | Jo Holm", "incomparable other-holder");
  });
  it("flags another employer of one who holds a post there, and another post", () => {
    checkRole(
      "account manager | Orbis | Ida Holm",
      "account manager | Nordtek | Ida Holm",
      "disagrees other-organisation Nordtek account manager",
    );
    checkRole(
      "sales representative | Orbis | Ida",
      "sales manager | Orbis | Ida Holm",
      "disagrees other-role Orbis sales manager",
    );
    checkRole("account manager | Orbis | Ida Holm", "account manager | Orbis | Ida", "agrees same-role");
    checkRole("account manager | Orbis | Jo", "account manager | Nordtek | Ida Holm", "incomparable other-holder");
  });
});
