/** Words that bound a number, and words that only look so. */
import { checkReading as check } from "../../support/figures";

describe("Bounds of a number", () => {
  it("are told by words of size and by what falls short", () => {
    check("The mast is taller than [300 metres].", "length over 300 metre mast");
    check("The fine can be as high as [$500].", "money at most 500 USD");
    check("Sales fell short of [2,000] units.", "count under 2000 unit");
    check("There were less then [40] wells.", "count under 40 well");
    check("The crowd did not exceed [300] people.", "count at most 300 people");
    check("The town is short of [200] nurses.", "count 200 nurse");
  });

  it("are no limit where something came up to the number", () => {
    check("Gifts from the town added up to [€527,000].", "money 527000 EUR");
    check("The pond had warmed up to [31 degrees].", "temperature 31 degree");
    check("The repeat brought the audience up to [5 million].", "number 5000000");
    check("A car takes up to [20] people.", "count at most 20 people");
    check("It can bring up to [20] people.", "count at most 20 people");
    check("The buses bring children up to [12 years old].", "age at most 12 year");
  });

  it("are told by 'over' behind a verb that takes or records", () => {
    check("The film took over [$6 million] in cinemas.", "money over 6000000 USD");
    check("A station recorded over [700 mm] of rain.", "length over 700 millimetre rain");
    check("She holds the record over [400 metres].", "length 400 metre");
    check("The firm took over [six] mills.", "count 6 mill");
    check("The digging took over [70 days].", "duration over 70 day");
    check("The band has given over [40] concerts.", "count over 40 concert");
    check("He spent over [40] nights there.", "count at least 40 night");
  });

  it("are turned by what denies them", () => {
    check("No pair costs less than [€59].", "money at least 59 EUR");
    check("The job did not take more than [five hours].", "duration at most 5 hour");
    check("Nobody paid more than [£40].", "money at most 40 GBP");
  });

  it("are not turned by what is denied of something else", () => {
    check("No one came, and more than [30] stayed away.", "number over 30 (stay)");
    check("He did not say that more than [30] came.", "number over 30");
    check("Not only did more than [30] men come.", "count over 30 man");
  });

  it("are none where 'over' tells of a quarrel, or of a place", () => {
    check("The ministries are at odds over [3.1 million dollars].", "money 3100000 USD ministry");
    check("They quarrelled over [three] mills.", "count 3 mill");
    check("The lake lies above [three] villages.", "count 3 village");
    check("She presided over [twelve] meetings.", "count 12 meeting");
  });

  it("are no 'over' that tells what a trial or a fine is about", () => {
    check("He faces a tribunal over [eleven] kidnappings.", "count 11 kidnapping");
    check("The club was fined over [212] transfers.", "count 212 transfer");
    check("The police fined over [212] drivers.", "count over 212 driver");
  });

  it("are no sign where a text says plus or minus", () => {
    check("The error is plus or minus [0.4] points.", "count 0.4 point");
    check("It was [minus 4 degrees].", "temperature -4 degree");
  });

  it("are two where a text gives a choice of neighbours", () => {
    check("The hall has [235 or 236] seats.", "count between 235..236 seat");
    check("The hall has [235] seats or [260] chairs.", "count 235 seat; count 260 chair");
  });

  it("are told of a time that lasted longer, not of one during which", () => {
    check("They were wed for over [21 years].", "duration over 21 year");
    check("They met over [six weeks].", "duration 6 week");
  });

  it("take no word that says which thing it is for a change", () => {
    check("The lost boats weighed [214 kilograms].", "mass 214 kilogram");
    check("The boats lost [214 kilograms].", "mass 214 kilogram down boat");
  });

  it("make a number of the article before a unit", () => {
    check("They slept in the cave for more than [a week].", "duration over 1 week");
    check("The lights were out for nearly [an hour].", "duration nearly 1 hour light");
    check("They slept in the cave for a week.", "");
    check("More than a week ago the lights were out.", "");
  });

  it("are not told of the distance of a race", () => {
    check("She won silver over [400 metres].", "length 400 metre");
    check("She holds the record over [400 metres].", "length 400 metre");
    check("The wall is over [400 metres] long.", "length over 400 metre wall");
  });

  it("are told of a mark, which is no thing counted", () => {
    check("Attendance was above the [30,000] mark.", "number over 30000");
    check("He paid less than the [300 dollars] that were asked.", "money 300 USD");
  });

  it("are told by the minutes of a match", () => {
    check("Orlen scored after the [57th] minute.", "ordinal over 57 minute");
    check("Orlen scored before the [57th] minute.", "ordinal under 57 minute");
    check("Orlen rested after the [57th] minute goal.", "ordinal 57 goal(minute)");
    check("Orlen scored in the [57th] minute.", "ordinal 57 minute");
  });
});
