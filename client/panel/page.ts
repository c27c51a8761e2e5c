/** The page of the report: keeps what it was told and what the reader wants, and shows the one through the other. */
import { heldStill } from "./anchor";
import { make, say } from "./element";
import { followKeys } from "./keys";
import { sectionList } from "./list";
import type { Filter, Kept, Shown, ToHost, ToPage } from "./messages";
import { problemList } from "./problems";
import { summaryOf } from "./summary";
import { toolbarOf, type ToolbarEvents } from "./toolbar";
import { everything, sections, viewOf, type SectionName } from "./view";
import type { PanelWords } from "./words";

/** How the page reaches its host, and what outlives it. */
export interface Host {
  tell(message: ToHost): void;
  keep(kept: Kept): void;
  readonly kept: Kept | undefined;
}

/** Builds the page once its words are there, and shows every check that comes. */
export function openPage(root: HTMLElement, host: Host): (message: ToPage) => void {
  let show: (message: ToPage) => void = () => undefined;
  return (message) => {
    if (message.kind === "words") show = build(root, host, message.words);
    else show(message);
  };
}

function build(root: HTMLElement, host: Host, words: PanelWords): (message: ToPage) => void {
  let filter: Filter = { ...everything, ...host.kept?.filter };
  let told: Told | undefined;
  const change = (part: Partial<Filter>): void => {
    filter = { ...filter, ...part };
    renew();
  };
  const choose = (section: SectionName): void => change({ section: filter.section === section ? "" : section });
  const reset = (): void => change(everything);
  const layout = layOut(root, words, { choose, change, reset, export: () => host.tell({ kind: "export" }) });
  const renew = (): void => {
    if (told === undefined) return;
    host.tell({ kind: "shown", shown: layout.show(told, filter, host) });
    keep();
  };
  const keep = (): void => {
    if (told !== undefined) host.keep({ uri: told.check.uri, filter, scroll: window.scrollY });
  };
  window.addEventListener("scroll", keep);
  return (message) => {
    if (message.kind === "gone") layout.note(words.gone);
    if (message.kind !== "check") return;
    const isFirst = told === undefined;
    told = message;
    layout.note(undefined);
    heldStill(root, renew);
    if (isFirst) window.scrollTo({ top: host.kept?.scroll ?? 0 });
  };
}

type Told = Extract<ToPage, { kind: "check" }>;

interface Layout {
  /** Shows a check through a filter, and says how much is under each heading. */
  show(told: Told, filter: Filter, host: Host): Shown;
  /** A word above everything; none takes it away. */
  note(text: string | undefined): void;
}

function layOut(root: HTMLElement, words: PanelWords, events: LayoutEvents): Layout {
  const summary = summaryOf(words, events.choose);
  const toolbar = toolbarOf(words, events);
  const lists = new Map(sections.map((name) => [name, sectionList(name, words)]));
  const problems = problemList(words);
  const notice = make("p", { class: "notice", text: words.waiting, attributes: { role: "status" } });
  const main = make("main", { children: [...[...lists.values()].map(({ element }) => element), problems.element] });
  const parts = [summary.element, toolbar.element, main];
  root.replaceChildren(notice, ...parts);
  for (const part of parts) part.hidden = true;
  followKeys(root, toolbar.focusSearch);
  return {
    show: ({ check, canDecide }, filter, { tell }) => {
      const view = viewOf(check, filter);
      summary.show(check, view, filter.section);
      toolbar.show(check, view, filter);
      for (const [name, list] of lists) list.show(view.listed[name], { words, labels: check.labels, canDecide, tell });
      for (const [name, { element }] of lists) if (name === filter.section) unfold(element);
      problems.show(check.report.sources.problems);
      for (const part of parts) part.hidden = false;
      return Object.fromEntries(sections.map((name) => [name, view.listed[name].length]));
    },
    note: (text) => {
      notice.hidden = text === undefined;
      say(notice, text ?? "");
    },
  };
}

interface LayoutEvents extends ToolbarEvents {
  choose(section: SectionName): void;
}

/** Whoever asks for a section wants to read it. */
function unfold(section: HTMLElement): void {
  const details = section.querySelector<HTMLDetailsElement>(":scope > details");
  if (details) details.open = true;
}
