/** Finds whom a draft gives a post that no article gives them, where the articles give them another. */
import { areOtherPosts, postOf, type Post } from "../../lexicon/posts";
import type { Claim, Passage, Title } from "../../model";
import { isSameHolder } from "./holder";
import { withRole } from "./wording";

/** A title of a source, where it stands. */
export interface OtherPost {
  readonly passage: Passage;
  readonly claim: Claim;
  /** "chief executive officer", as a draft would write it. */
  readonly text: string;
}

/**
 * What the passages call the holder of a draft's title, where each of them gives another post and none of the paragraphs that
 * name the holder has the words of the draft's: "the mayor, Ada Brusk" beside "Governor Ada Brusk". Who leads, founded or writes
 * something has no post in this sense, and of former posts there may be many.
 */
export function otherPostOf(
  title: Title,
  passages: readonly Passage[],
  paragraphs: () => readonly string[],
): OtherPost | undefined {
  const mine = title.status === "current" && title.bare !== true ? postOf(title.role) : undefined;
  if (!mine) return undefined;
  const told = passages.flatMap((passage) => passage.claims.flatMap((claim) => toldOf(title, claim, passage)));
  if (told.length === 0 || !told.every(({ role }) => isOther(mine, role))) return undefined;
  return paragraphs().some((text) => hasWordsOf(mine, text.toLowerCase())) ? undefined : told[0]?.other;
}

interface Told {
  readonly role: string;
  readonly other: OtherPost;
}

function toldOf(title: Title, claim: Claim, passage: Passage): readonly Told[] {
  const { value } = claim;
  if (value.kind !== "title" || value.bare === true || !isSameHolder(title.holder, value.holder)) return [];
  return [{ role: value.status === "current" ? value.role : "", other: { passage, claim, text: withRole(value) } }];
}

function isOther(mine: Post, role: string): boolean {
  const theirs = postOf(role);
  return theirs !== undefined && areOtherPosts(mine, theirs);
}

/** So many letters of a word tell its root: "spoke" of "spokesperson" and "spokeswoman". */
const root = 5;

function hasWordsOf({ head, fields }: Post, text: string): boolean {
  const words = head === "officer" && fields.length > 0 ? fields : [head, ...fields];
  return words.every((word) => text.includes(word.slice(0, root)));
}
