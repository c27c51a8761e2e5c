/** Reads title, byline and day from the heads of LaTeX, AsciiDoc and reStructuredText files. */
import { readDay } from "./day";
import { readFront, type Front } from "./front";

type Field = "title" | "publisher" | "byline" | "published" | "primary";

/** What a format writes for a field; the first group is the value. */
type Patterns = Readonly<Record<Field, readonly RegExp[]>>;

/** `readLatexFront("\\title{Talks}\\date{March 6, 2025}")` has title "Talks" and published "2025-03-06". */
export const readLatexFront = reader({
  title: [/\\title\s?(?:\[[^\]\n]{0,200}\])?\{([^\n]{1,300})\}/],
  publisher: [/\\publisher\s?\{([^{}\n]{1,200})\}/],
  byline: [/\\author\s?(?:\[[^\]\n]{0,200}\])?\{([^{}\n]{1,200})\}/],
  published: [/\\date\s?\{([^{}\n]{1,100})\}/],
  primary: [],
});

/** `readAsciidocFront("= Talks\nLena Marsh\n:date: 2025-03-06\n")` has title, byline and day. */
export const readAsciidocFront = reader({
  title: [/^=[ \t]+(\S.*)$/m],
  publisher: named("publisher|source|site|organization"),
  byline: [/^=[ \t]+\S.*\n((?:\p{Lu}[\p{L}.'’-]{0,40}[ ]?){2,5})(?=$|<|;)/mu, ...named("author|authors")],
  published: [...named("date|published|revdate|docdate"), /^v?[\d.]{1,10},[ ]{0,9}(\S.*)$/m],
  primary: named("primary"),
});

/** `readRestructuredFront(":author: Lena Marsh\n:date: 2025-03-06\n")` has byline and day. */
export const readRestructuredFront = reader({
  title: [/^(?:([=\-~^"*#])\1{2,200}\n)?[ ]?(?<title>\S.*)\n[=\-~^"*#]{3,200}$/m],
  publisher: named("publisher|source|site|organization"),
  byline: named("author|authors"),
  published: named("date|published"),
  primary: named("primary"),
});

/** Heads are short; nothing below is looked at. */
const longest = 4000;

function named(names: string): readonly RegExp[] {
  return [new RegExp(`^:(?:${names}):[ \\t]+(\\S.*)$`, "im")];
}

/** Front matter, which some of these files have as well, is believed first. */
function reader(patterns: Patterns): (text: string) => Front {
  return (text) => {
    const front = readFront(text);
    const head = text.slice(0, longest).replace(/\r\n?/g, "\n");
    const say = (field: Field): string | undefined =>
      patterns[field]
        .map((pattern) => pattern.exec(head))
        .map((found) => found?.groups?.title ?? found?.[1])
        .find(Boolean)
        ?.trim();
    return {
      title: front.title ?? cleaned(say("title")),
      publisher: front.publisher ?? cleaned(say("publisher")),
      byline: front.byline ?? cleaned(say("byline"))?.replace(/^by:?\s+/i, ""),
      published: front.published ?? readDay(say("published") ?? "")?.iso,
      primary: front.primary || ["true", "yes"].includes(say("primary")?.toLowerCase() ?? ""),
    };
  };
}

/** Without the marks of emphasis: "Talks \emph{stall}" is "Talks stall". */
function cleaned(words: string | undefined): string | undefined {
  const plain = words?.replace(/\\[A-Za-z]{1,40}\*?|[{}*_`\\]/g, "").replace(/\s+/g, " ");
  return plain?.trim() || undefined;
}
