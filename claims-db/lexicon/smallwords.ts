/** Articles and possessives, which several readers look for. */
import { wordSet } from "./wordset";

/** Articles that introduce something new: "a" of "a deal". */
export const articles = wordSet("a an");

/** Words that say whose something is: "its" of "its 12 members". */
export const possessives = wordSet("his her its their my our");
