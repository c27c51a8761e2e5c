/** One source sentence of a card, with the value marked and a button that opens it. */
import type { JsonDisagreement, JsonEvidence, JsonSide } from "../../server/protocol";
import type { CardContext } from "./card";
import { make } from "./element";
import { fill, kindName } from "./words";

/** The sentence of a source and how it stands to the draft. */
export function quoteOf(evidence: JsonEvidence, context: CardContext): HTMLElement {
  const { stance, value } = evidence;
  const { words } = context;
  const sign = make("span", {
    class: "sign",
    text: stance === "agrees" ? "=" : "≠",
    attributes: { "aria-hidden": "true" },
  });
  const head = make("div", {
    class: "said",
    children: [
      sign,
      make("span", { class: "stance", text: words[stance] }),
      make("strong", { text: value }),
      openerOf(evidence, context),
    ],
  });
  return make("li", { class: stance, children: [head, sentenceOf(evidence)] });
}

/** What the sources say differently while the draft is silent. */
export function disagreementOf({ kind, thing, values }: JsonDisagreement, context: CardContext): HTMLElement {
  const title = make("span", { class: "claim plain", text: thing ?? values.map(({ value }) => value).join(" ≠ ") });
  const about = make("span", { class: "about", text: kindName(context.words, kind) });
  const sides = make("ul", { class: "evidence", children: values.map((side) => sideOf(side, context)) });
  return make("li", { class: "card disputed", children: [make("h3", { children: [title, about] }), sides] });
}

function sideOf({ value, sources }: JsonSide, context: CardContext): HTMLElement {
  const first = sources[0];
  const openers = sources.map((one) => openerOf(one, context));
  const head = make("div", { class: "said", children: [make("strong", { text: value }), ...openers] });
  return make("li", { children: [head, first === undefined ? undefined : sentenceOf(first)] });
}

function openerOf({ source, range }: JsonEvidence, { words, labels, tell }: CardContext): HTMLElement {
  const label = labels[source] ?? source;
  const line = fill(words.line, range.start.line + 1);
  return make("button", {
    class: "source",
    text: label,
    attributes: {
      "data-focus": `${source}:${range.start.line}:${range.start.character}`,
      title: `${source}, ${line}`,
      "aria-label": `${label}, ${line}. ${words.showSource}`,
    },
    onClick: () => tell({ kind: "source", path: source, range }),
  });
}

function sentenceOf({ sentence, at, value }: JsonEvidence): HTMLElement {
  const end = at + value.length;
  const isThere = at >= 0 && end <= sentence.length && value !== "";
  const parts = isThere ? [sentence.slice(0, at), sentence.slice(at, end), sentence.slice(end)] : [sentence];
  const [before = "", inner, after = ""] = parts;
  const children = [
    document.createTextNode(`“${before}`),
    inner === undefined ? undefined : make("mark", { text: inner }),
    document.createTextNode(`${after}”`),
  ];
  return make("blockquote", { children });
}
