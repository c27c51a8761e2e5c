/** Checks that a date of an aside does not make a figure one of another time. */
import { checkRefuted } from "../../../support/refuted";

describe("A date of an aside", () => {
  const museum = "The museum opened in 1998. Designed in 1994 by Maria Holt, it has 213 rooms. A new wing is planned.";
  it("does not explain another figure", () => {
    checkRefuted("The museum, which opened in 1998, has [231] rooms.", museum);
    checkRefuted("The museum, opened in 1998, has [253] rooms.", museum);
  });
  it("leaves the right figure alone", () => checkRefuted("The museum, opened in 1998, has 213 rooms.", museum));
  it("is that of a figure of its own behind a semicolon", () => {
    const guests = "Guests stayed for 23 days on average; in 2005 it was 34. The house has 40 beds.";
    checkRefuted("In 2015 guests stayed for [32 days] on average.", guests);
  });
  it("is another matter than the day of a count", () =>
    checkRefuted(
      "By April 10, more than 1,480 people had signed the petition.",
      "As of April 9, 1,410 people had signed the petition.",
    ));
});
