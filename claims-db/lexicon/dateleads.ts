/** Words before a number, an ordinal or the name of a month that make a date of it: "since 1997", "by May". */
import { wordSet } from "./wordset";

/** Words after which four digits are a year even where a noun follows: "in 1997 prisoners were freed". */
export const strongLeads = wordSet("in since until till during circa throughout year years fiscal fy ad");

/** Words after which four digits are a year where they count nothing: "of 1997", not "of 1997 prisoners". */
export const weakLeads = wordSet("of by from after before between through following born for");

/** Words after which "May" is the month: "in May", not "criticised by May". */
export const monthLeads = wordSet("in since until till throughout during");

/** Words after which "of May" is of the month: "as of May", "the last week of May". */
export const monthParts = wordSet(
  "as week weeks weekend fortnight half day days end close beginning start middle rest course",
);

/** Words before "as" that make a time of what follows: "as early as 2026". */
export const asEarly = wordSet("early late recently soon");

/** Words before the time of day where it has a colon: "from 18:10". */
export const hourLeads = wordSet("from by until till before after around about since");

/** What has its time of day as a name: "the 18:10 ferry". */
export const timetabled = wordSet(`
  ferry train bus boat ship flight plane service departure sailing express tram coach crossing connection kick-off start
  bulletin news show performance screening mass meeting shift`);

/** Words before "the 18th" where it stands for a century: "since the 18th". */
export const centuryLeads = wordSet("since in during until by from to and");
