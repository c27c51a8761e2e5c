/** Words before a number, an ordinal or the name of a month that make a date of it: "since 1997", "by May". */
import { wordSet } from "./wordset";

/** Words after which four digits are a year even where a noun follows: "in 1997 prisoners were freed". */
export const strongLeads = wordSet("in since until till during circa throughout year years fiscal fy ad");

/** Words after which four digits are a year where they count nothing: "of 1997", not "of 1997 prisoners". */
export const weakLeads = wordSet("of by from after before between through following born for");

/** Words after which "May" is the month: "in May", not "criticised by May". */
export const monthLeads = wordSet("in since until till throughout during");

/** Words before "the 18th" where it stands for a century: "since the 18th". */
export const centuryLeads = wordSet("since in during until by from to and");
