/** Blanks the markup of HTML and what a page has around its article, so that the prose stands where it stood. */
import { readMarkup, type Element, type Markup } from "./elements";
import { attributeOf, isInline, type Tag } from "./tags";
import { breakAt, clear, hide, newSheet, putEntity, seal, type Sheet } from "./sheet";
import type { Shift, Span } from "../model";

/**
 * The text with tags, scripts, menus, forms and struck-out words blanked; the same length. The tags of block elements
 * leave a "\n": `blankHtml("<p>33&nbsp;<b>men</b></p>")` is "\n  33         men    \n   ". Where a <main> or <article>
 * holds most of the running text, only that is kept, with the headline.
 */
export function blankHtml(text: string, shifts: Shift[] = []): string {
  const sheet = newSheet(text);
  const markup = readMarkup(sheet.text);
  for (let i = 0; i < sheet.units.length; i++) if (sheet.units[i] === "\n") sheet.units[i] = " ";
  for (const element of outermost(markup.elements.filter(({ name }) => name === "pre"))) keepBlankLines(sheet, element);
  for (const found of sheet.text.matchAll(/&#?\w{2,32};/g)) {
    putEntity(sheet, { start: found.index, end: found.index + found[0].length });
  }
  for (const tag of markup.tags) blankTag(sheet, tag);
  for (const element of markup.elements) treatElement(sheet, element);
  for (const span of droppedParts(markup)) for (let i = span.start; i < span.end; i++) sheet.units[i] = " ";
  return seal(sheet, shifts);
}

/** The headline of a page: the last <h1> before or in its main part; undefined where it has none. */
export function headlineOf(markup: Markup): Element | undefined {
  const region = regionOf(markup);
  const headlines = markup.elements.filter(({ name }) => name === "h1");
  const inside = headlines.find(({ start, end }) => region && start >= region.start && end <= region.end);
  return inside ?? headlines.findLast(({ start }) => !region || start < region.start);
}

/** Page parts are dropped by these, unless they hold most of the text of the page, as forms and wrappers may. */
const dropped: readonly ((element: Element) => boolean)[] = [
  ({ name }) => furniture.has(name),
  ({ name, within }) => name === "header" && !within,
  ({ attributes }) => roles.has(attributeOf(attributes, "role")?.toLowerCase() ?? ""),
  ({ attributes }) => isHidden(attributes),
  ({ name, attributes }) => !structure.has(name) && isNamedFurniture(attributes),
];

const regions = new Set(["article", "main"]);
const structure = new Set(["html", "body", "main", "article", "h1", "title", "p"]);
const furniture = new Set(["nav", "aside", "footer", "form", "menu", "dialog", "address"]);
const roles = new Set(
  "navigation complementary banner contentinfo search dialog alertdialog toolbar menu menubar".split(" "),
);

/** Elements without prose, and words that are withdrawn. */
const unread = new Set(
  (
    "script style template noscript svg math iframe object embed select button textarea audio video canvas map " +
    "code samp kbd del s strike noembed noframes xmp rp rt"
  ).split(" "),
);

/** Words of classes and ids by which sites name what stands around an article. */
const named =
  /(?:^|[\s_-])(?:newsletter|related|recirc\w*|recommended|cookies?|consent|breadcrumbs?|advert\w{0,12}|ads?|sponsored|promo|social|sharing|share|comments?|sidebar|paywall|signup|subscri\w{1,8}|trending|most-read|site-(?:header|footer|nav)|screen-reader-text|sr-only|visually-hidden)(?=$|[\s_-])/i;

function isNamedFurniture(attributes: string): boolean {
  return ["class", "id"].some((name) => named.test(attributeOf(attributes, name)?.slice(0, 500) ?? ""));
}

function isHidden(attributes: string): boolean {
  const style = attributeOf(attributes, "style") ?? "";
  return (
    attributeOf(attributes, "hidden") !== undefined ||
    attributeOf(attributes, "aria-hidden") === "true" ||
    /display\s?:\s?none/i.test(style)
  );
}

function keepBlankLines({ text, units }: Sheet, { inner, end }: Element): void {
  for (const found of text.slice(inner, end).matchAll(/\n(?=[ \t]{0,200}\n)/g)) units[inner + found.index] = "\n";
}

/** Elements whose tags leave a blank, not a line break. */
const cells = new Set([
  "td",
  "th",
  "img",
  "br",
  "input",
  "label",
  "button",
  "picture",
  "source",
  "svg",
  "wbr",
  "code",
  "area",
]);

function blankTag(sheet: Sheet, tag: Tag): void {
  if (isInline(tag.name === "" ? "<!--" : `<${tag.name}`)) return hide(sheet, tag);
  clear(sheet, tag);
  for (let i = tag.start; i < tag.end; i++) sheet.units[i] = " ";
  if (!cells.has(tag.name) && !unread.has(tag.name)) breakAt(sheet, tag.start);
}

function treatElement(sheet: Sheet, element: Element): void {
  if (element.name === "br" && !/^h[1-6]$/.test(element.parent?.name ?? "")) breakAt(sheet, element.start);
  if (element.name === "sup") treatRaised(sheet, element);
}

/** Raised numbers are notes, but for those of "km<sup>2</sup>". */
function treatRaised(sheet: Sheet, element: Element): void {
  const inner = sheet.text.slice(element.inner, Math.min(element.end, element.inner + 200));
  const number = /^\s?[[(]?(\d{1,3}|[*†‡a-z])[\])]?\s?<\//.exec(inner)?.[1];
  if (number === undefined && !/^\s?<a\b/i.test(inner)) return;
  const isUnit = /(?:^|[\d\s])(?:[kcm]?m|ft|mi|in|yd|miles?)$/.test(
    sheet.text.slice(Math.max(0, element.start - 8), element.start),
  );
  hide(sheet, element);
  if (isUnit && (number === "2" || number === "3")) sheet.units[element.start] = number === "2" ? "²" : "³";
}

/** The innermost <main> or <article> that holds most of the running text. */
function regionOf({ elements, weight }: Markup): Element | undefined {
  const isRegion = ({ name, attributes }: Element): boolean =>
    regions.has(name) || attributeOf(attributes, "role") === "main";
  return elements.findLast((element) => element.weight * 2 > weight && isRegion(element));
}

/** What is not read: parts that are dropped, and all around the region, but for the headline. */
function droppedParts(markup: Markup): readonly Span[] {
  const headline = headlineOf(markup);
  const region = regionOf(markup);
  const isDropped = (element: Element): boolean =>
    unread.has(element.name) || (element.weight * 2 <= markup.weight && dropped.some((rule) => rule(element)));
  const parts: Span[] = [...outermost(markup.elements.filter(isDropped))];
  const kept = headline ?? markup.elements.find(({ name }) => name === "title");
  if (region) parts.push({ start: 0, end: region.start }, { start: region.end, end: markup.size });
  const around = parts.flatMap((part) => (kept ? without(part, kept) : [part]));
  return headline ? [...around, ...markup.elements.filter(({ name }) => name === "title")] : around;
}

/** A span without another one inside it, in one or two pieces. */
function without(part: Span, kept: Span): readonly Span[] {
  if (kept.end <= part.start || kept.start >= part.end) return [part];
  const pieces = [
    { start: part.start, end: kept.start },
    { start: kept.end, end: part.end },
  ];
  return pieces.filter(({ start, end }) => start < end);
}

/** Elements that stand in no other one of the list, which is in the order of the text. */
function outermost(elements: readonly Element[]): readonly Element[] {
  let last = -1;
  return elements.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
