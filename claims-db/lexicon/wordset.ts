/** Reads the tables of this folder, which are written as plain text so that people can edit them. */

/** A set of the words of a text: `wordSet("joe bob")` has "joe" and "bob". */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ""));
}

/** A set of phrases, parted by semicolons or line ends: `phraseSet("new york; rome")`. */
export function phraseSet(text: string): ReadonlySet<string> {
  return new Set(phrases(text));
}

/** Groups, one a line or semicolon, members parted by commas: `groups("bob, rob; jim, jimmy")` is two lists of two. */
export function groups(text: string): readonly (readonly string[])[] {
  return phrases(text).map((line) => line.split(",").map((member) => member.trim()));
}

/**
 * From every member to one that stands for its group: `heads(groups("kyiv, kiev"))` maps both to "kyiv".
 * Groups that share a member are one group.
 */
export function heads(lists: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const head = new Map<string, string>();
  for (const list of lists) {
    const known = list.find((member) => head.has(member)) ?? list[0] ?? "";
    for (const member of list) head.set(member, head.get(known) ?? known);
  }
  return head;
}

function phrases(text: string): readonly string[] {
  return text
    .split(/[;\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
