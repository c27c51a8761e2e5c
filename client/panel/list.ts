/** A section of the report: heading, count and cards; renewed card by card, so that reading is not disturbed. */
import { cardOf, type CardContext } from "./card";
import { arrange, make, say } from "./element";
import { disagreementOf } from "./evidence";
import type { Item, SectionName } from "./view";
import type { PanelWords } from "./words";

/** A section on the page. */
export interface SectionList {
  readonly element: HTMLElement;
  show(items: readonly Item[], context: CardContext): void;
}

/** An empty section. What is settled is folded away, so that what is to be done comes first. */
export function sectionList(name: SectionName, words: PanelWords): SectionList {
  const count = make("span", { class: "count" });
  const list = make("ul", { class: "cards", attributes: { "aria-labelledby": `heading-${name}` } });
  const title = make("h2", {
    attributes: { id: `heading-${name}` },
    children: [make("span", { text: words[name] }), count],
  });
  const why = make("p", { class: "why", text: words[`${name}Why`] });
  const folded = name === "supported" || name === "decided";
  const element = make("section", {
    class: name,
    attributes: { "aria-labelledby": `heading-${name}` },
    children: folded ? [foldOf(title, why, list)] : [title, why, list],
  });
  const shown = new Map<string, Shown>();
  return {
    element,
    show: (items, context) => {
      element.hidden = items.length === 0;
      say(count, String(items.length));
      arrange(list, cardsOf(items, shown, context));
    },
  };
}

interface Shown {
  readonly content: string;
  readonly card: HTMLElement;
}

function foldOf(title: HTMLElement, ...inner: readonly HTMLElement[]): HTMLElement {
  return make("details", { children: [make("summary", { children: [title] }), ...inner] });
}

/** Cards of findings that did not change are the same elements as before. */
function cardsOf(items: readonly Item[], shown: Map<string, Shown>, context: CardContext): readonly HTMLElement[] {
  const fresh = new Map(items.map((item) => [item.key, renew(item, shown.get(item.key), context)]));
  shown.clear();
  for (const [key, one] of fresh) shown.set(key, one);
  return [...fresh.values()].map(({ card }) => card);
}

function renew(item: Item, old: Shown | undefined, context: CardContext): Shown {
  const content = JSON.stringify([item, context.canDecide]);
  if (old?.content === content) return old;
  const card = item.kind === "finding" ? cardOf(item.finding, context) : disagreementOf(item.disagreement, context);
  card.dataset.key = item.key;
  if (old !== undefined) keepFocus(old.card, card);
  return { content, card };
}

/** The reader stays on the same button of a card that is made anew. */
function keepFocus(old: HTMLElement, card: HTMLElement): void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !old.contains(focused)) return;
  const twin = [...card.querySelectorAll<HTMLElement>("[data-focus]")].find(
    ({ dataset }) => dataset.focus === focused.dataset.focus,
  );
  queueMicrotask(() => (twin ?? card.querySelector<HTMLElement>("button"))?.focus({ preventScroll: true }));
}
