/** The sources that could not be read, and why. */
import type { JsonSources } from "../../server/protocol";
import { arrange, make } from "./element";
import type { PanelWords } from "./words";

/** The list on the page, hidden while there are none. */
export interface ProblemList {
  readonly element: HTMLElement;
  show(problems: JsonSources["problems"]): void;
}

/** An empty list. */
export function problemList(words: PanelWords): ProblemList {
  const title = make("h2", { text: words.problems, attributes: { id: "heading-problems" } });
  const list = make("ul", { class: "problems" });
  const children = [title, make("p", { class: "why", text: words.problemsWhy }), list];
  const element = make("section", { attributes: { "aria-labelledby": "heading-problems" }, children });
  return {
    element,
    show: (problems) => {
      element.hidden = problems.length === 0;
      const lines = problems.map(({ path, reason }) =>
        make("li", { children: [make("strong", { text: path }), document.createTextNode(` ${reason}`)] }),
      );
      arrange(list, lines);
    },
  };
}
