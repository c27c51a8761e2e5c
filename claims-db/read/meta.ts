/** Reads headline, publisher, byline and day of an HTML page from its head. */
import { readDay } from "./day";
import { readMarkup, type Element } from "./elements";
import { decodeEntity } from "./entity";
import { readFront, type Front } from "./front";
import { headlineOf } from "./html";
import { attributeOf } from "./tags";

/**
 * What a page says of itself, the surest first: `<meta property="og:site_name" content="Harbor Wire">` is publisher
 * "Harbor Wire". Days come from meta elements, from JSON-LD and from `<time datetime>`.
 */
export function readMeta(text: string): Front {
  const markup = readMarkup(text);
  const said = new Map([...linkedData(text, markup.elements), ...times(markup.elements), ...metas(markup.elements)]);
  const first = (field: keyof typeof names): string | undefined =>
    names[field].map((name) => said.get(name)?.trim()).find((value) => value && !/^https?:/.test(value));
  const headline = headlineOf(markup);
  const title = markup.elements.find(({ name }) => name === "title");
  const front = readFront(text);
  const publisher = front.publisher ?? first("publisher");
  return {
    ...front,
    title: front.title ?? first("title") ?? wordsOf(text, headline) ?? withoutSite(wordsOf(text, title), publisher),
    publisher,
    byline: front.byline ?? first("byline")?.replace(/^by:?\s+/i, ""),
    published: front.published ?? names.published.map((name) => readDay(said.get(name) ?? "")?.iso).find(Boolean),
  };
}

/** Names of meta elements in lower case; those with a space are ours, for what stands elsewhere. */
const names = {
  title: ["og:title", "twitter:title", "linked headline", "dc.title", "citation_title"],
  publisher: [
    "og:site_name",
    "linked publisher",
    "dc.publisher",
    "citation_publisher",
    "publisher",
    "application-name",
  ],
  byline: ["author", "article:author", "parsely-author", "dc.creator", "citation_author", "byl", "linked author"],
  published: [
    ..."article:published_time og:published_time datepublished parsely-pub-date dc.date citation_date date".split(" "),
    ..."pubdate publish-date publication_date dc.date.issued sailthru.date".split(" "),
    "linked day",
    "time of publication",
    "time",
  ],
};

function metas(elements: readonly Element[]): readonly [string, string][] {
  return elements
    .flatMap(({ name, attributes }): [string, string][] => {
      if (name !== "meta") return [];
      const key = ["property", "name", "itemprop"].map((each) => attributeOf(attributes, each)).find(Boolean);
      return key === undefined ? [] : [[key.toLowerCase(), decoded(attributeOf(attributes, "content") ?? "")]];
    })
    .reverse();
}

/** The first time of the page, and the one that is marked as that of publication. */
function times(elements: readonly Element[]): readonly [string, string][] {
  return elements
    .flatMap(({ name, attributes }): [string, string][] => {
      const day = name === "time" ? attributeOf(attributes, "datetime") : undefined;
      if (day === undefined) return [];
      return [[/pubdate|publish/i.test(attributes) ? "time of publication" : "time", day]];
    })
    .reverse();
}

type Fields = Readonly<Record<string, unknown>>;

/** JSON-LD: the article among the things that a page describes to search engines. */
function linkedData(text: string, elements: readonly Element[]): readonly [string, string][] {
  const scripts = elements.filter(({ attributes }) => attributeOf(attributes, "type") === "application/ld+json");
  const things = scripts.flatMap(({ inner, end }) => thingsIn(text.slice(inner, end)));
  const article = things.find((thing) => "datePublished" in thing || "headline" in thing) ?? {};
  return [
    ["linked headline", decoded(nameIn(article.headline))],
    ["linked publisher", decoded(nameIn(article.publisher))],
    ["linked author", decoded(nameIn(article.author))],
    ["linked day", nameIn(article.datePublished)],
  ];
}

function thingsIn(json: string): readonly Fields[] {
  try {
    const value: unknown = JSON.parse(json);
    const all = Array.isArray(value) ? value : [value];
    return all
      .flatMap((thing) => (isFields(thing) && Array.isArray(thing["@graph"]) ? thing["@graph"] : [thing]))
      .filter(isFields);
  } catch {
    return [];
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** `nameIn([{name: "Lena Marsh"}, "Tomas Reyne"])` is "Lena Marsh, Tomas Reyne". */
function nameIn(value: unknown): string {
  const all = Array.isArray(value) ? value : [value];
  const each = all.map((one: unknown) => (isFields(one) ? one.name : one));
  return each.filter((one) => typeof one === "string").join(", ");
}

/** The words of an element without its tags. */
function wordsOf(text: string, element: Element | undefined): string | undefined {
  if (!element) return undefined;
  const inner = text
    .slice(element.inner, element.end)
    .slice(0, 2000)
    .replace(/<[^<>]{0,1000}>?/g, " ");
  return decoded(inner).replace(/\s+/g, " ").trim() || undefined;
}

/** "Talks stall | Harbor Wire" is "Talks stall" on a page of Harbor Wire. */
function withoutSite(title: string | undefined, publisher: string | undefined): string | undefined {
  if (!title || !publisher || !title.toLowerCase().endsWith(publisher.toLowerCase())) return title;
  return title.slice(0, -publisher.length).replace(/[\s|·•:–—-]{1,9}$/, "") || title;
}

function decoded(text: string): string {
  return text.replace(/&#?\w{2,32};/g, (entity) => decodeEntity(entity) ?? entity);
}
