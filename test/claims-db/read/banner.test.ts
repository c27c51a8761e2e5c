/** Tests the day in a line of names above an article. */
import assert from "node:assert/strict";
import { readBanner } from "../../../claims-db/read/banner";
import { readArticle } from "../../../claims-db/read/article";

function check(line: string, expected: string | undefined): void {
  assert.equal(readBanner(line), expected);
}

function checkArticle(text: string, expected: string): void {
  const article = readArticle("sources/a.txt", Buffer.from(text));
  assert.equal("reason" in article ? article.reason : `${article.title}, ${article.published}`, expected);
}

describe("readBanner", () => {
  it("finds a day between bars, commas, dots and dashes", () => {
    check("4 May 2023 | Local Affairs | Ida Holm", "2023-05-04");
    check("LORETH, Monday 4 May 2023 – Report from the count", "2023-05-04");
    check("The Loreth Courier, Thursday, May 4, 2023", "2023-05-04");
    check("Published 4 May 2023 · Health desk · Ida Holm", "2023-05-04");
    check("(NordPress) LORETH, May 4, 2023 -", "2023-05-04");
    check("Statement of the Ministry of Roads and Bridges, Loreth, 4 May 2023", "2023-05-04");
    check("Loreth Care Group, statement of 4 May 2023", "2023-05-04");
    check("Statement of the works council, Loreth, 4 May 2023, 5.00 p.m.", "2023-05-04");
    check("The Loreth Courier, by Ida Holm and Tom Ley, 4 May 2023; translated", "2023-05-04");
  });

  it("leaves sentences, headlines and days without a year alone", () => {
    check("The bridge was closed on 4 May 2023, the council said.", undefined);
    check("What the town lost on 4 May 2023, and what it kept", undefined);
    check("Protest of the Mothers of Loreth ended in tears on the bridge, 4 May 2023", undefined);
    check("The mayor who took over the town in a storm, 4 May 2023", undefined);
    check("Loreth, 4 May", undefined);
    check("4 May 2023", undefined);
  });

  it("gives an article its day, and leaves the headline one", () => {
    const body = "The council of Loreth has closed the old bridge to cars after a long debate in the town hall.";
    checkArticle(`Bridge closed\n4 May 2023 | Local | Ida Holm\n\n${body}\n`, "Bridge closed, 2023-05-04");
    const why = "Loreth: why did the mayor go so soon, and what happens now?";
    checkArticle(`${why}\nCoral Sea News, Loreth, 4 May 2023\n\n${body}\n`, `${why}, 2023-05-04`);
    checkArticle(`Loreth, 4 May 2023\n\n${body}\n`, "Loreth, 4 May 2023, undefined");
  });
});
