/** Builds the elements of a page from its tags, and weighs how much running text each of them holds. */
import { scanTags, type Tag } from "./tags";
import type { Span } from "../model";

/** An element with everything between its tags; one that is not closed ends with its parent. */
export interface Element extends Span {
  readonly name: string;
  readonly attributes: string;
  /** Where its text starts, behind the start tag. */
  readonly inner: number;
  readonly parent?: Element;
  /** True inside an <article> or <main>, where a <header> is that of the text. */
  readonly within: boolean;
  /** How much running text it holds. */
  readonly weight: number;
}

/** A page taken apart. */
export interface Markup {
  readonly tags: readonly Tag[];
  /** In the order of their start tags, so that a parent comes before its children. */
  readonly elements: readonly Element[];
  /** The length of the page. */
  readonly size: number;
  /** How much running text the page holds. */
  readonly weight: number;
}

/** `readMarkup("<p>33</p>")` has one element "p" from 0 to 9, whose weight is that of the page. */
export function readMarkup(text: string): Markup {
  const tags = scanTags(text);
  const nest: Nest = { elements: [], open: [], counts: new Map() };
  let at = 0;
  for (const tag of tags) {
    weigh(nest, text.slice(at, tag.start));
    at = tag.end;
    if (tag.kind === "start") openElement(nest, tag);
    else if (tag.kind === "end") closeElement(nest, tag);
  }
  weigh(nest, text.slice(at));
  for (const element of nest.open) element.end = text.length;
  return { tags, elements: nest.elements, size: text.length, weight: sumUp(nest.elements) };
}

interface Growing extends Element {
  end: number;
  weight: number;
  parent?: Growing;
  /** Letters of its own in paragraphs, and anywhere. */
  running: number;
  letters: number;
  readonly inParagraph: boolean;
}

interface Nest {
  readonly elements: Growing[];
  readonly open: Growing[];
  /** How many open elements have a name, so that a stray end tag needs no search. */
  readonly counts: Map<string, number>;
}

const childless = new Set(
  "area base br col embed hr img input link meta param source track wbr script style textarea xmp iframe noembed noframes".split(
    " ",
  ),
);

/** Elements that end where another one of them starts. */
const flat = new Set(["p", "li", "dt", "dd", "tr", "td", "th", "option"]);
const paragraphs = new Set(["p", "blockquote"]);
/** A paragraph that was left open ends where one of these starts. */
const blocks = new Set(
  (
    "address article aside blockquote div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol pre " +
    "section table ul"
  ).split(" "),
);

function openElement({ elements, open, counts }: Nest, tag: Tag): void {
  const { name, attributes, start, inner, end } = tag;
  const last = open.at(-1);
  if (last && (flat.has(name) ? last.name === name : last.name === "p" && blocks.has(name)))
    shut({ elements, open, counts }, start);
  const parent = open.at(-1);
  const inParagraph = parent?.inParagraph === true || paragraphs.has(name);
  const within = parent?.within === true || name === "article" || name === "main";
  const element = {
    name,
    attributes,
    start,
    inner,
    end,
    parent,
    within,
    inParagraph,
    weight: 0,
    running: 0,
    letters: 0,
  };
  elements.push(element);
  if (childless.has(name) || attributes.endsWith("/")) return;
  open.push(element);
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function closeElement(nest: Nest, { name, start, end }: Tag): void {
  if (!nest.counts.get(name)) return;
  while (nest.open.at(-1)?.name !== name) shut(nest, start);
  shut(nest, end);
}

function shut({ open, counts }: Nest, end: number): void {
  const element = open.pop();
  if (!element) return;
  element.end = end;
  counts.set(element.name, (counts.get(element.name) ?? 1) - 1);
}

function weigh({ open }: Nest, text: string): void {
  const element = open.at(-1);
  if (!element) return;
  const size = text.trim().length;
  element.letters += size;
  if (element.inParagraph) element.running += size;
}

/** Pages without paragraphs are weighed by all of their letters. */
function sumUp(elements: readonly Growing[]): number {
  const hasParagraphs = elements.some(({ running }) => running > 0);
  let total = 0;
  for (const element of elements) {
    element.weight = hasParagraphs ? element.running : element.letters;
    total += element.weight;
  }
  for (const element of elements.toReversed()) if (element.parent) element.parent.weight += element.weight;
  return total;
}
