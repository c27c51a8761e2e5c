/** The row of filters: search, kind, source, everything again, export; and how much is shown, said aloud. */
import type { CheckResult } from "../../server/protocol";
import { make, say } from "./element";
import type { Filter } from "./messages";
import type { View } from "./view";
import { fill, kindName, type PanelWords } from "./words";

/** The row on the page. */
export interface Toolbar {
  readonly element: HTMLElement;
  show(check: CheckResult, view: View, filter: Filter): void;
  focusSearch(): void;
}

/** What the row asks the page to do. */
export interface ToolbarEvents {
  change(filter: Partial<Filter>): void;
  reset(): void;
  export(): void;
}

/** A row of filters. */
export function toolbarOf(words: PanelWords, events: ToolbarEvents): Toolbar {
  const search = make("input", {
    attributes: { type: "search", "aria-label": words.search, placeholder: words.searchHint },
  });
  search.addEventListener("input", () => events.change({ query: search.value }));
  const kind = chooser(words.kind, (value) => events.change({ kind: value }));
  const source = chooser(words.source, (value) => events.change({ source: value }));
  const reset = make("button", { class: "quiet", text: words.reset, onClick: events.reset });
  const save = make("button", { class: "main", text: words.export, onClick: events.export });
  const status = make("p", { class: "status", attributes: { role: "status", "aria-live": "polite" } });
  const row = make("div", { class: "row", children: [search, kind.element, source.element, reset, save] });
  return {
    element: make("search", { class: "toolbar", attributes: { "aria-label": words.filters }, children: [row, status] }),
    focusSearch: () => search.focus(),
    show: ({ labels }, { kinds, sources, shown, total }, filter) => {
      if (search.value !== filter.query) search.value = filter.query;
      kind.show([["", words.allKinds], ...kinds.map((each) => [each, kindName(words, each)] as const)], filter.kind);
      source.show(
        [["", words.allSources], ...sources.map((each) => [each, labels[each] ?? each] as const)],
        filter.source,
      );
      const isFiltered = Object.values(filter).some((value) => value !== "");
      reset.hidden = !isFiltered;
      say(status, shown === 0 ? words.nothing : fill(words.showing, shown, total));
      status.classList.toggle("unseen", !isFiltered);
    },
  };
}

interface Chooser {
  readonly element: HTMLElement;
  show(options: readonly (readonly [value: string, label: string])[], chosen: string): void;
}

function chooser(label: string, choose: (value: string) => void): Chooser {
  const select = make("select", { attributes: { "aria-label": label, title: label } });
  select.addEventListener("change", () => choose(select.value));
  let known = "";
  return {
    element: select,
    show: (options, chosen) => {
      const content = JSON.stringify(options);
      if (content !== known) {
        select.replaceChildren(...options.map(([value, text]) => make("option", { text, attributes: { value } })));
        known = content;
      }
      select.value = chosen;
    },
  };
}
