/** Posts that somebody holds, so that whoever has one is hardly called by another: "mayor", "finance director". */
import { areOneField } from "./portfolios";
import { groups, heads, wordSet } from "./wordset";

/** The word that says what kind of post it is, by the last word of a role; one line holds words of which papers take one for another. */
const kindsOfPost: ReadonlyMap<string, string> = heads(
  groups(`
  chairman, president, chair; minister, secretary, undersecretary; director, manager, officer, partner; treasurer
  governor, prefect; mayor; judge, magistrate, justice; prosecutor, lawyer; spokesperson; ambassador, envoy, consul; coach
  clerk; rector, principal, dean, provost, headteacher; editor, publisher; analyst; general, admiral, colonel
  commander, commissioner, superintendent, inspector, sheriff, constable`),
);

/** Words that a role shares with many others: "chief", "regional". */
const general = wordSet(`
  chief general regional county national state local district provincial municipal city town deputy vice senior first second
  managing executive acting assistant associate special permanent public union federal group company club firm corporation
  contractor builder building developer operator manufacturer supplier`);

/** A post read: the kind that it is of, and what it is for. */
export interface Post {
  readonly kind: string;
  readonly head: string;
  /** "medical" of "chief medical officer", "fisheries" of "minister of fisheries". */
  readonly fields: readonly string[];
  /** True for whoever leads the whole: "chief executive officer", "managing director", "general manager". */
  readonly isTop: boolean;
}

/** `postOf("chief medical officer")` is an "officer" with the field "medical"; `undefined` for what is no post, such as "leader" or "author". */
export function postOf(role: string): Post | undefined {
  const words = role.split(" ");
  const link = words.findIndex((word) => links.has(word));
  const own = link < 0 ? words : words.slice(0, link);
  const last = own.at(-1) ?? "";
  const head = last === "general" && own.length > 1 ? (own.at(-2) ?? last) : last;
  const kind = kindsOfPost.get(head);
  if (kind === undefined) return undefined;
  const fields = words.filter((word) => word !== head && !general.has(word) && !links.has(word));
  return { kind, head, fields, isTop: fields.length === 0 && own.some((word) => leading.has(word)) };
}

/** Whether who has the one post is hardly said to have the other: a mayor and a judge, two ministers of different fields. */
export function areOtherPosts(one: Post, other: Post): boolean {
  if (one.kind !== other.kind) return !isTogether(one, other) && !isTogether(other, one);
  if (one.head !== other.head || !fielded.has(one.kind)) return false;
  const isShared = one.fields.some((field) => other.fields.some((own) => areOneField(field, own)));
  return one.fields.length > 0 && other.fields.length > 0 && !isShared;
}

/** "president and chief executive", a manager who is the coach, a colonel with any post: one person is often both. */
function isTogether({ kind, head }: Post, other: Post): boolean {
  if (ranks.has(kind) || together.has(`${head} ${other.head}`)) return true;
  return head === "president" && other.kind === "director" && other.isTop;
}

const together: ReadonlySet<string> = new Set(["manager coach", "treasurer director"]);

/** Ranks, with which one may have any post: a colonel is the head of police, an inspector speaks for them. */
const ranks = wordSet("general commander");

/** Kinds of which a house has several, by what they are for. */
const fielded = wordSet("director minister");

const leading = wordSet("executive managing general");

const links = wordSet("of for to under at in the and");
